import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { inOrder } from './in-order.js';

/** Ends after so many turns of the event loop. */
async function after(turns: number): Promise<number> {
  for (let at = 0; at < turns; at += 1) await turn();
  return turns;
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('work that is done in order', () => {
  it('comes in the order of its items, whatever ends first', async () => {
    expect(await allOf(inOrder([9, 1, 5, 0, 3], 3, after))).toEqual([9, 1, 5, 0, 3]);
    expect(await allOf(inOrder([], 3, after))).toEqual([]);
  });

  it('is under way for several items at a time, and for no more', async () => {
    let [underWay, most] = [0, 0];
    const counted = async (turns: number): Promise<void> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await after(turns);
      underWay -= 1;
    };
    await allOf(inOrder([4, 4, 4, 4, 4, 4, 4], 3, counted));
    expect(most).toBe(3);
  });

  it.each([
    ['an item fails', [2, -1, 6], 'minus'],
    ['the items fail', failing(), 'no more'],
  ])('has ended whole when %s', async (_, items, message) => {
    let underWay = 0;
    const counted = async (turns: number): Promise<void> => {
      underWay += 1;
      await after(turns);
      underWay -= 1;
      if (turns < 0) throw new Error('minus');
    };
    await expect(allOf(inOrder(items, 3, counted))).rejects.toThrow(message);
    expect(underWay).toBe(0);
  });

  function* failing(): Generator<number> {
    yield 6;
    throw new Error('no more');
  }
});
