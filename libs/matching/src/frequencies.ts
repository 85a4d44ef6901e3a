import { hash } from 'node:crypto';
import { murmur3 } from './stable-hash.js';

/** What is counted over the whole register. */
export const COUNTED = [
  /** Canonical full name. */
  'name',
  /** Full name without diacritics. */
  'bare-name',
  /** Family and given name without diacritics. */
  'family+given',
  'given',
  'family',
  'birth-date',
  'birth-year',
  /** Commune of today. */
  'residence',
  'origin',
  /** Fathers, mothers and spouses by name, without diacritics; each citizen names their own. */
  'relative',
  /** Only whether a citizen's origin is where they live. */
  'at-home',
] as const;

export type Counted = (typeof COUNTED)[number];

/** How often values occur in a register. */
export interface Frequencies {
  /** Members of the register. */
  readonly citizens: number;
  /** How many have this value. At the most 1 of a value that only one has: once and never are told apart by nobody. */
  count(kind: Counted, value: string): number;
  /** How many values there are. */
  distinct(kind: Counted): number;
  /** How many citizens, or relatives, were counted. */
  total(kind: Counted): number;
  /** SHA-256, base64url. */
  readonly digest: string;
}

const FIRST_SEED = 0x46726571;
const SECOND_SEED = 0x75656e63;
const SMALLEST_CAPACITY = 1 << 10;
/** Octets of an entry: two halves of its hash, and its count. */
const ENTRY = 12;
const FULLEST = 0.6;
/** Octets of what stands before the entries: citizens, then distinct and total of each kind, as doubles. */
const HEAD = 8 + COUNTED.length * 16;

/**
 * Counts by 64-bit hash, in typed arrays: a register of 5 million has some 4 million names, which as strings would take a
 * gibibyte. Two values with one hash are counted as one; among so many it happens once in a million registers.
 */
class CountTable {
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

  *entries(): Generator<readonly [first: number, second: number, count: number]> {
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

/** Counts a register's values, citizen by citizen. */
export class FrequencyCounter {
  private readonly table = new CountTable();
  private readonly distinct = COUNTED.map(() => 0);
  private readonly totals = COUNTED.map(() => 0);
  private citizens = 0;

  addCitizen(values: Iterable<readonly [kind: Counted, value: string]>): void {
    this.citizens += 1;
    for (const [kind, value] of values) {
      const index = COUNTED.indexOf(kind);
      const text = `${index}:${value}`;
      this.totals[index]! += 1;
      if (this.table.add(murmur3(text, FIRST_SEED), murmur3(text, SECOND_SEED), 1) === 0) this.distinct[index]! += 1;
    }
  }

  /** The counts above one, sorted, so that the same register gives the same bytes. */
  toBytes(): Buffer {
    const repeated = [...this.table.entries()].filter(([, , count]) => count > 1);
    repeated.sort(([a, b], [c, d]) => a - c || b - d);
    const bytes = Buffer.alloc(HEAD + repeated.length * ENTRY);
    bytes.writeDoubleLE(this.citizens, 0);
    for (const [index, distinct] of this.distinct.entries()) {
      bytes.writeDoubleLE(distinct, 8 + index * 16);
      bytes.writeDoubleLE(this.totals[index]!, 16 + index * 16);
    }
    let at = HEAD;
    for (const [first, second, count] of repeated) {
      bytes.writeUInt32LE(first, at);
      bytes.writeUInt32LE(second, at + 4);
      bytes.writeUInt32LE(count, at + 8);
      at += ENTRY;
    }
    return bytes;
  }
}

/**
 * What `FrequencyCounter.toBytes` wrote.
 * @throws RangeError for other bytes
 */
export function frequenciesFrom(bytes: Buffer): Frequencies {
  if (bytes.length < HEAD || (bytes.length - HEAD) % ENTRY !== 0) throw new RangeError('These are no frequencies.');
  const table = new CountTable((bytes.length - HEAD) / ENTRY);
  for (let at = HEAD; at < bytes.length; at += ENTRY) {
    table.add(bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4), bytes.readUInt32LE(at + 8));
  }
  const head = bytes.subarray(0, HEAD);
  const places = new Map(COUNTED.map((kind, index) => [kind, index]));
  return {
    citizens: head.readDoubleLE(0),
    count: (kind, value) => {
      const text = `${places.get(kind)!}:${value}`;
      return Math.max(1, table.count(murmur3(text, FIRST_SEED), murmur3(text, SECOND_SEED)));
    },
    distinct: (kind) => head.readDoubleLE(8 + places.get(kind)! * 16),
    total: (kind) => head.readDoubleLE(16 + places.get(kind)! * 16),
    digest: hash('sha256', bytes, 'base64url'),
  };
}
