import type { Random } from './random.js';

/** A choice among values of different weight, drawn in constant time (Walker's alias method, Vose's construction). */
export class Weighted<T> {
  readonly #values: readonly T[];
  readonly #keep: Float64Array;
  readonly #alias: Uint32Array;

  /** @param weighted each value with its weight (> 0; they need not add up to anything) */
  constructor(weighted: readonly (readonly [T, number])[]) {
    const count = weighted.length;
    const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
    if (count === 0 || !(total > 0)) throw new RangeError('A choice needs at least one value of positive weight.');
    this.#values = weighted.map(([value]) => value);
    this.#keep = Float64Array.from(weighted, ([, weight]) => (weight * count) / total);
    this.#alias = new Uint32Array(count);
    const small: number[] = [];
    const large: number[] = [];
    for (let i = 0; i < count; i++) (this.#keep[i]! < 1 ? small : large).push(i);
    while (small.length > 0 && large.length > 0) {
      const less = small.pop()!;
      const more = large.pop()!;
      this.#alias[less] = more;
      this.#keep[more] = this.#keep[more]! + this.#keep[less]! - 1;
      (this.#keep[more]! < 1 ? small : large).push(more);
    }
    for (const rest of [...small, ...large]) this.#keep[rest] = 1;
  }

  draw(random: Random): T {
    const column = random.below(this.#values.length);
    return this.#values[random.chance(this.#keep[column]!) ? column : this.#alias[column]!]!;
  }
}
