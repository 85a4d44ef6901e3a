import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { StreamNumbers, type EpochState, type Gap } from './stream-numbers.js';

const SEED = Number(process.env['TEST_SEED'] ?? 20261124);

describe('StreamNumbers', () => {
  /** What the database would hold after the changes. */
  function applied(state: EpochState | undefined, numbers: StreamNumbers): EpochState {
    const [change] = numbers.changes();
    const before: EpochState = state ?? { epoch: 1n, highest: 0n, gaps: [] };
    if (change === undefined) return before;
    const gaps = new Map(before.gaps);
    for (const first of change.closed) gaps.delete(first);
    for (const [first, last] of change.open) gaps.set(first, last);
    const sorted = [...gaps].sort(([a], [b]) => (a < b ? -1 : 1)) as Gap[];
    return { epoch: 1n, highest: change.highest, gaps: sorted };
  }

  it('knows exactly the numbers that are missing, in whatever order and batches they come', () => {
    const batches = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(batches, (all) => {
        let state: EpochState | undefined;
        for (const batch of all) {
          const numbers = new StreamNumbers(state === undefined ? [] : [state]);
          for (const number of batch) numbers.cover(1n, BigInt(number));
          state = applied(state, numbers);
        }
        const seen = new Set(all.flat());
        const highest = Math.max(0, ...seen);
        const missing = Array.from({ length: highest }, (_, index) => index + 1).filter((number) => !seen.has(number));
        const inGaps = (state?.gaps ?? []).flatMap(([first, last]) =>
          Array.from({ length: Number(last - first) + 1 }, (_, index) => Number(first) + index),
        );
        expect(inGaps).toEqual(missing);
        expect(Number(state?.highest ?? 0n)).toBe(highest);
      }),
      { seed: SEED },
    );
  });

  it('changes nothing when a number comes that is neither new nor missing', () => {
    const numbers = new StreamNumbers([{ epoch: 5n, highest: 9n, gaps: [[3n, 4n]] }]);
    numbers.cover(5n, 7n);
    expect(numbers.changes()).toEqual([]);
  });

  it('names the next newer epoch, not the newest', () => {
    const numbers = new StreamNumbers([5n, 9n, 7n].map((epoch) => ({ epoch, highest: 1n, gaps: [] })));
    expect(numbers.newerThan(5n)).toBe(7n);
    expect(numbers.newerThan(9n)).toBeUndefined();
    expect(numbers.knows(9n)).toBe(true);
    expect(numbers.knows(8n)).toBe(false);
  });
});
