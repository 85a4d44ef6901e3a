import { hash } from 'node:crypto';
import { CountTable } from './count-table.js';
import { murmur3Twice } from './stable-hash.js';

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
/** Of each kind in `COUNTED`. */
const PLACES = new Map(COUNTED.map((kind, index) => [kind, index]));
const halves = new Uint32Array(2);
/** Octets of an entry: two halves of its hash, and its count. */
const ENTRY = 12;
/** Octets of what stands before the entries: citizens, then distinct and total of each kind, as doubles. */
const HEAD = 8 + COUNTED.length * 16;

/** Counts a register's values, citizen by citizen. */
export class FrequencyCounter {
  private readonly table = new CountTable();
  private readonly distinct = COUNTED.map(() => 0);
  private readonly totals = COUNTED.map(() => 0);
  private citizens = 0;

  addCitizen(values: Iterable<readonly [kind: Counted, value: string]>): void {
    this.citizens += 1;
    for (const [kind, value] of values) {
      const index = PLACES.get(kind)!;
      murmur3Twice(`${index}:${value}`, FIRST_SEED, SECOND_SEED, halves);
      this.totals[index]! += 1;
      if (this.table.add(halves[0]!, halves[1]!, 1) === 0) this.distinct[index]! += 1;
    }
  }

  /** The counts above one, sorted, so that the same register gives the same bytes. */
  toBytes(): Buffer {
    const repeated = this.table.sortedKeys(2);
    const bytes = Buffer.alloc(HEAD + repeated.length * ENTRY);
    bytes.writeDoubleLE(this.citizens, 0);
    for (const [index, distinct] of this.distinct.entries()) {
      bytes.writeDoubleLE(distinct, 8 + index * 16);
      bytes.writeDoubleLE(this.totals[index]!, 16 + index * 16);
    }
    let at = HEAD;
    for (const key of repeated) {
      const [first, second] = [Number(key >> 32n), Number(key & 0xffffffffn)];
      bytes.writeUInt32LE(first, at);
      bytes.writeUInt32LE(second, at + 4);
      bytes.writeUInt32LE(this.table.count(first, second), at + 8);
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
  const head = Buffer.from(bytes.subarray(0, HEAD)); // a copy: a part would keep the whole alive
  return {
    citizens: head.readDoubleLE(0),
    count: (kind, value) => {
      murmur3Twice(`${PLACES.get(kind)!}:${value}`, FIRST_SEED, SECOND_SEED, halves);
      return Math.max(1, table.count(halves[0]!, halves[1]!));
    },
    distinct: (kind) => head.readDoubleLE(8 + PLACES.get(kind)! * 16),
    total: (kind) => head.readDoubleLE(16 + PLACES.get(kind)! * 16),
    digest: hash('sha256', bytes, 'base64url'),
  };
}
