const SMALLEST_CAPACITY = 1 << 10;
const FULLEST = 0.6;

/**
 * Counts by 64-bit hash, in typed arrays: a register of 5 million has some 4 million names, which as strings would take a
 * gibibyte. Two values with one hash are counted as one; among so many it happens once in a million registers.
 */
export class CountTable {
  private size = 0;
  private mask: number;
  private first: Uint32Array;
  private second: Uint32Array;
  private counts: Uint32Array;

  constructor(entries = 0) {
    let capacity = SMALLEST_CAPACITY;
    while (capacity * FULLEST < entries) capacity *= 2;
    this.mask = capacity - 1;
    this.first = new Uint32Array(capacity);
    this.second = new Uint32Array(capacity);
    this.counts = new Uint32Array(capacity);
  }

  /** @returns the count before */
  add(first: number, second: number, count: number): number {
    if (this.size >= (this.mask + 1) * FULLEST) this.grow();
    const at = this.placeOf(first, second);
    const before = this.counts[at]!;
    if (before === 0) {
      this.size += 1;
      this.first[at] = first;
      this.second[at] = second;
    }
    this.counts[at] = before + count;
    return before;
  }

  count(first: number, second: number): number {
    return this.counts[this.placeOf(first, second)]!;
  }

  /** Both halves of each hash as one number, ascending, of those with so high a count or a higher one. */
  sortedKeys(least: number): BigUint64Array {
    const keys = new BigUint64Array(this.counts.reduce((sum, count) => sum + Number(count >= least), 0));
    let filled = 0;
    for (const [first, second, count] of this.entries()) {
      if (count < least) continue;
      keys[filled] = (BigInt(first) << 32n) | BigInt(second);
      filled += 1;
    }
    return keys.sort();
  }

  private *entries(): Generator<readonly [first: number, second: number, count: number]> {
    for (let at = 0; at <= this.mask; at += 1) {
      const count = this.counts[at]!;
      if (count > 0) yield [this.first[at]!, this.second[at]!, count];
    }
  }

  private placeOf(first: number, second: number): number {
    let at = first & this.mask;
    while (this.counts[at] !== 0 && (this.first[at] !== first || this.second[at] !== second)) at = (at + 1) & this.mask;
    return at;
  }

  private grow(): void {
    const larger = new CountTable((this.mask + 1) * FULLEST + 1);
    for (const [first, second, count] of this.entries()) larger.add(first, second, count);
    ({ mask: this.mask, first: this.first, second: this.second, counts: this.counts } = larger);
  }
}
