import type { Sector } from '#lib/contracts';
import { CountTable } from './count-table.js';
import { murmur3 } from './stable-hash.js';

const [FIRST_SEED, SECOND_SEED, CODE_SEED] = [0x4475706c, 0x69636174, 0x436f6465] as const;

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
  /** By the hash of a matter, 1; by the hash of a person, a part of the hash of the code that came first. Some 20 octets each. */
  private readonly seen = new CountTable();

  /** Whether an earlier record was about the same. */
  add({ sector, citizenId, key, content }: Act): boolean {
    if (key === '') return this.first(`content:${sector}:${content}`, 1) !== undefined;
    if (citizenId === undefined) return false;
    if (!ONE_CODE_EACH.has(sector)) return this.first(`act:${sector}:${citizenId}:${key}`, 1) !== undefined;
    const code = Math.max(1, murmur3(key, CODE_SEED));
    return (this.first(`person:${sector}:${citizenId}`, code) ?? code) !== code;
  }

  /** What was noted first under a text; undefined if this is the first. */
  private first(text: string, value: number): number | undefined {
    const [one, other] = [murmur3(text, FIRST_SEED), murmur3(text, SECOND_SEED)];
    const noted = this.seen.count(one, other);
    if (noted === 0) this.seen.add(one, other, value);
    return noted === 0 ? undefined : noted;
  }
}
