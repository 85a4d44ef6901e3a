/**
 * What becomes of each item, in the order of the items, with some of them under way at a time. Whatever is under way when one
 * fails, or when the taker leaves, has ended before this does.
 * @param most under way
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      result.catch(() => undefined); // told when its turn comes
      waiting.push(result);
      if (waiting.length === most) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await Promise.allSettled(waiting);
  }
}
