import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ratiosOf } from './weights.js';

const SEED = 20261127;

describe(`likelihood ratios of levels (seed ${SEED})`, () => {
  it('are m over u where better levels say more', () => {
    expect(ratiosOf([0.8, 0.15, 0.05], [0.01, 0.09, 0.9])).toEqual([80, 0.15 / 0.09, 0.05 / 0.9]);
  });

  it('pool a lower level that would outweigh a higher one, over the share that reaches the lower one', () => {
    const [equal, bare, other] = ratiosOf([0.1, 0.8, 0.1], [0.9, 0.9, 0.9], [0.01, 0.02, 1]);
    expect(equal).toBeCloseTo(0.9 / 0.02, 12);
    expect(bare).toBe(equal);
    expect(other).toBe(0.1);
  });

  it('pool over no fewer people than the better level is reached by, where the lower level has the rarer value', () => {
    const [near, family] = ratiosOf([0.0156, 0.000025], [0.5, 0.5], [0.006, 0.00000048]);
    expect(near).toBeCloseTo(0.015625 / 0.006, 12);
    expect(family).toBe(near);
  });

  it('pool over the sum of u where u counts the level alone', () => {
    expect(ratiosOf([0.1, 0.8, 0.1], [0.1, 0.1, 0.8])).toEqual([0.9 / 0.2, 0.9 / 0.2, 0.1 / 0.8]);
  });

  it('never say more at a lower level, whatever was learned', () => {
    const share = fc.double({ min: 1e-9, max: 1, noNaN: true });
    const levels = fc.integer({ min: 1, max: 9 }).chain((count) => {
      const many = fc.array(share, { minLength: count, maxLength: count });
      return fc.tuple(
        many,
        many,
        fc.array(fc.option(share, { nil: undefined }), { minLength: count, maxLength: count }),
      );
    });
    fc.assert(
      fc.property(levels, ([m, u, shares]) => {
        const ratios = ratiosOf(m, u, shares);
        for (let level = 1; level < ratios.length; level += 1) {
          expect(ratios[level]).toBeLessThanOrEqual(ratios[level - 1]!);
        }
      }),
      { seed: SEED },
    );
  });
});
