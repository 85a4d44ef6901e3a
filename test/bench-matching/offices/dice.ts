import { pseudoRandom } from '#test/support';

/** Draws of one purpose from a seed: the same seed and purpose, the same draws. */
export class Dice {
  private readonly next: () => number;

  constructor(seed: number, purpose: string) {
    let state = seed % 0x1_0000_0000;
    for (const letter of purpose) state = Math.imul(state ^ letter.charCodeAt(0), 0x5bd1_e995) ^ (state >>> 13);
    this.next = pseudoRandom(state);
  }

  /** True with this probability, 0 … 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** One of a list that is not empty, each as often as its weight says. */
  weighed<T>(list: readonly T[], weightOf: (one: T) => number): T {
    let left = this.next() * list.reduce((sum, one) => sum + weightOf(one), 0);
    return list.find((one) => (left -= weightOf(one)) < 0) ?? list.at(-1)!;
  }
}
