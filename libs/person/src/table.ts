/** The lines of a table of `data/`, without the empty ones. */
export function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '');
}

/** A line `<key> <rest>` as its two parts. */
export function splitAtBlank(line: string): [key: string, rest: string] {
  const blank = line.indexOf(' ');
  return [line.slice(0, blank), line.slice(blank + 1)];
}

/** Makes the value at its first use and keeps it: the tables are large, and most processes need few of them. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
