import type { Sector } from '#lib/contracts';
import { CountTable } from './count-table.js';
import { murmur3 } from './stable-hash.js';

const [FIRST_SEED, SECOND_SEED, CODE_SEED] = [0x4475706c, 0x69636174, 0x436f6465] as const;

/** What a record is about, and of whom. */
export interface Act {
  readonly sector: Sector;
  /** The linked person. */
  readonly citizenId: number;
  /** Of `actKeyOf`, or as a file has it; not empty. */
  readonly key: string;
}

/** What a sector may hold once. */
export interface Claim {
  /** What there may be one of: a person's part in an act, or a person's code. */
  readonly matter: string;
  /** Which one it is: the code. Undefined: the record itself. */
  readonly instance?: string;
}

/** One code is one person's: the same person under another one is a duplicate. */
const ONE_CODE_EACH: ReadonlySet<Sector> = new Set<Sector>(['tax', 'social-security']);

/**
 * What a record takes for itself within its sector. Land and civil status: the act of the person, by one record. Tax and social
 * security: the person, by one code in however many records, for another period is no duplicate.
 */
export function claimOf({ sector, citizenId, key }: Act): Claim {
  if (ONE_CODE_EACH.has(sector)) return { matter: `person:${sector}:${citizenId}`, instance: key };
  return { matter: `act:${sector}:${citizenId}:${key}` };
}

/**
 * Whether a claim doubles the one that came first and still stands, of the same matter.
 * @param first which instance that one is
 */
export function isDuplicate<Instance extends number | string>(first: Instance, own: Instance): boolean {
  return first !== own;
}

/** A record of a file, for finding an earlier one about the same. */
export interface Listed {
  readonly sector: Sector;
  /** The linked person; undefined where there is no link. */
  readonly citizenId: number | undefined;
  /** Empty: the file does not say. */
  readonly key: string;
  /** Everything that the record says but its id. */
  readonly content: string;
}

/** Finds records of one matter within a file; the later one is the duplicate. Without a key only those that say the same in everything. */
export class DuplicateFinder {
  /** By the hash of a matter: the place of the record that came first. Some 20 octets each. */
  private readonly places = new CountTable();
  /** By the hash of a matter that has codes: a part of the hash of the code that came first. */
  private readonly codes = new CountTable();

  /**
   * @param place of the record in its file, ascending from 1
   * @returns the place of the record that this one doubles
   */
  add({ sector, citizenId, key, content }: Listed, place: number): number | undefined {
    if (key === '') return firstOf(this.places, `content:${sector}:${content}`, place);
    if (citizenId === undefined) return undefined;
    const { matter, instance } = claimOf({ sector, citizenId, key });
    const first = firstOf(this.places, matter, place);
    const code = instance === undefined ? place : Math.max(1, murmur3(instance, CODE_SEED));
    const firstCode = instance === undefined ? first : firstOf(this.codes, matter, code);
    return firstCode !== undefined && isDuplicate(firstCode, code) ? first : undefined;
  }
}

/** What was noted first under a text; undefined if this is the first. */
function firstOf(table: CountTable, text: string, value: number): number | undefined {
  const [one, other] = [murmur3(text, FIRST_SEED), murmur3(text, SECOND_SEED)];
  const noted = table.count(one, other);
  if (noted === 0) table.add(one, other, value);
  return noted === 0 ? undefined : noted;
}
