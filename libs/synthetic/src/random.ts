/**
 * A seeded source of random numbers: sfc32 (Chris Doty-Humphrey's small fast counter, public domain), 32-bit integer
 * arithmetic only, so that every machine draws the same. Never for secrets.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /**
   * @param seed the printed seed: a whole number
   * @param purpose what is drawn; another purpose under the same seed is an independent stream
   */
  constructor(seed: number, purpose: string) {
    if (!Number.isSafeInteger(seed)) throw new RangeError(`A seed is a whole number up to 2^53; this is ${seed}.`);
    const words = wordsOf(`${seed}/${purpose}`);
    this.#a = words[0];
    this.#b = words[1];
    this.#c = words[2];
    for (let round = 0; round < 15; round++) this.uint32();
  }

  /** A whole number from 0 to 2^32 − 1. */
  uint32(): number {
    const drawn = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  }

  /** A whole number from 0 to `bound` − 1; its bias is at most bound ÷ 2^32. */
  below(bound: number): number {
    return Math.floor((this.uint32() / 0x1_0000_0000) * bound);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True with this probability (0 to 1). */
  chance(probability: number): boolean {
    return this.uint32() < probability * 0x1_0000_0000;
  }

  /** One of them, all equally likely; the list must not be empty. */
  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!;
  }
}

/** Three words out of a text (FNV-1a from three starting points, each mixed by murmur3's finaliser). */
function wordsOf(text: string): [number, number, number] {
  const word = (start: number): number => {
    let hash = start | 0;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
    return hash ^ (hash >>> 16);
  };
  return [word(0x811c_9dc5), word(0x9e37_79b9), word(0x6a09_e667)];
}
