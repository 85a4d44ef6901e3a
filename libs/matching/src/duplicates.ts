import type { Sector } from '#lib/contracts';
import { stableHash } from './stable-hash.js';

/** What a record is about, for finding another one about the same. */
export interface Act {
  readonly sector: Sector;
  /** The linked person; undefined where there is no link. */
  readonly citizenId: number | undefined;
  /**
   * Land: the parcel; civil status: kind, number, book and office; tax: the tax code; social security: the insurance number.
   * Empty: the sector did not say.
   */
  readonly key: string;
  /** Everything that the record says but its id. */
  readonly content: string;
}

/** One code is one person's: the same person under another one is a duplicate. */
const ONE_CODE_EACH: ReadonlySet<Sector> = new Set<Sector>(['tax', 'social-security']);

/**
 * Finds records of one matter within a sector; the later one is the duplicate. Land and civil status: the same act of the same
 * person. Tax and social security: the same person under another code; another period is none. Without a key only
 * records that say the same in everything.
 */
export class DuplicateFinder {
  private readonly seen = new Map<bigint, bigint>();

  /** Whether an earlier record was about the same. */
  add({ sector, citizenId, key, content }: Act): boolean {
    if (key === '') return this.isSeen(stableHash(`content:${sector}:${content}`), 0n);
    if (citizenId === undefined) return false;
    if (!ONE_CODE_EACH.has(sector)) return this.isSeen(stableHash(`act:${sector}:${citizenId}:${key}`), 0n);
    const person = stableHash(`person:${sector}:${citizenId}`);
    const code = stableHash(`code:${key}`);
    const first = this.seen.get(person);
    if (first === undefined) this.seen.set(person, code);
    return first !== undefined && first !== code;
  }

  private isSeen(hash: bigint, value: bigint): boolean {
    if (this.seen.has(hash)) return true;
    this.seen.set(hash, value);
    return false;
  }
}
