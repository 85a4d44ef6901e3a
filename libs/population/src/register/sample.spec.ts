import { describe, expect, it } from '@jest/globals';
import { Sample } from './sample.js';

function drawn(most: number, of: number, seed: number): number[] {
  const sample = new Sample<number>(most, seed);
  for (let item = 0; item < of; item += 1) sample.add(item);
  return sample.items;
}

describe('a sample', () => {
  it('is everything where there is no more than wanted', () => {
    expect(drawn(5, 0, 1)).toEqual([]);
    expect(drawn(5, 5, 1)).toEqual([0, 1, 2, 3, 4]);
  });

  it('is as many as wanted, in their own order, and the same for the same seed alone', () => {
    const items = drawn(100, 10_000, 1);
    expect(new Set(items).size).toBe(100);
    expect(items).toEqual([...items].sort((a, b) => a - b));
    expect(drawn(100, 10_000, 1)).toEqual(items);
    expect(drawn(100, 10_000, 2)).not.toEqual(items);
  });

  it('tells of how many it was drawn', () => {
    const sample = new Sample<string>(1, 1);
    for (const item of ['a', 'b', 'c']) sample.add(item);
    expect(sample.of).toBe(3);
  });

  it('gives each item the same chance, the first as the last', () => {
    const times = Array<number>(10).fill(0);
    for (let seed = 0; seed < 4_000; seed += 1) for (const item of drawn(3, 10, seed)) times[item]! += 1;
    // 1,200 expected; five standard deviations are 145.
    for (const count of times) expect(Math.abs(count - 1_200)).toBeLessThan(145);
  });
});
