import { describe, expect, it } from '@jest/globals';
import { bestF1, qualityFrom, qualityOf, recallAt, type Guess } from './score.js';

const right = (score: number): Guess => ({ isRight: true, isWithoutNumber: false, score });
const wrong = (score: number): Guess => ({ isRight: false, isWithoutNumber: false, score });

describe('quality of links', () => {
  it('is the harmonic mean of precision and recall', () => {
    const { precision, recall, f1 } = qualityOf(8, 6, 12);
    expect([precision, recall]).toEqual([0.75, 0.5]);
    expect(f1).toBeCloseTo(0.6, 12);
  });

  it('is whole where there is nobody to find and nothing is linked', () => {
    expect(qualityOf(0, 0, 0)).toEqual({ links: 0, precision: 1, recall: 1, f1: 1 });
  });
});

describe('quality from a score on', () => {
  it('counts links of that score and above', () => {
    const guesses = [right(3), wrong(2), right(2), right(1)];
    expect(qualityFrom(2, guesses, 4)).toMatchObject({ links: 3, recall: 0.5 });
  });
});

describe('recall at a precision', () => {
  it('counts right links down to the lowest threshold that is precise enough, of all who are known', () => {
    const guesses = [right(9), right(8), wrong(7), right(6)];
    expect(recallAt(1, guesses, 10)).toBe(0.2);
    expect(recallAt(0.75, guesses, 10)).toBe(0.3);
  });

  it('passes over a threshold that is not precise enough to a lower one that is', () => {
    const guesses = [wrong(9), right(8), right(7), right(6)];
    expect(recallAt(0.75, guesses, 4)).toBe(0.75);
  });

  it('lets guesses of one score stand or fall together, in whatever order they come', () => {
    const tied = [right(5), right(5), wrong(5), right(5)];
    for (const guesses of [tied, [...tied].reverse()]) {
      expect(recallAt(0.99, guesses, 4)).toBe(0);
      expect(recallAt(0.75, guesses, 4)).toBe(0.75);
    }
  });

  it('is nothing where no threshold is precise enough', () => {
    expect(recallAt(0.9, [wrong(2), right(1)], 1)).toBe(0);
    expect(recallAt(0.9, [], 1)).toBe(0);
  });

  it('does not depend on the order of the guesses', () => {
    const guesses = [wrong(1), right(4), right(2), right(3)];
    expect(recallAt(1, guesses, 3)).toBe(1);
  });
});

describe('the best F1', () => {
  it('is at the threshold that the truth would choose', () => {
    const best = bestF1([right(4), right(3), wrong(2), wrong(1)], 2);
    expect(best).toMatchObject({ threshold: 3, links: 2, f1: 1 });
  });

  it('goes through a wrong link where more right ones come behind it', () => {
    expect(bestF1([right(5), wrong(4), right(3), right(2), wrong(1)], 3)).toMatchObject({ threshold: 2, links: 4 });
  });

  it('is none where nothing was guessed', () => {
    expect(bestF1([], 3)).toBeUndefined();
  });
});
