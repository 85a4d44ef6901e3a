import type { Sector } from '#lib/contracts';
import type { Random } from '../random.js';

/**
 * How often a record goes wrong, and how often it tells what it need not: shares from 0 to 1, after the design's page on
 * matching. A share counts among the records where the thing can happen at all: old digits instead of the number only where
 * the person has an old number, i for y only in names that have one.
 */
export const RATES = {
  'number.missing': 0.08,
  'number.old-instead': 0.06,
  'number.digit-wrong': 0.025,
  'number.digits-swapped': 0.008,
  'number.leading-zeros-lost': 0.012,
  'number.of-household-member': 0.005,
  'number.of-stranger': 0.01,

  'name.diacritics-absent': 0.06,
  'name.tone-differs': 0.02,
  'name.middle-omitted': 0.02,
  'name.initials': 0.004,
  'name.order-changed': 0.004,
  'name.typing-error': 0.015,
  'name.i-for-y': 0.01,
  'name.tone-elsewhere': 0.08,
  'name.upper-case': 0.4,
  'name.encoding-tcvn3': 0.02,
  'name.encoding-vni': 0.01,
  'name.encoding-double-utf8': 0.002,
  'name.decomposed': 0.02,

  'birth-date.year-only': 0.05,
  'birth-date.first-of-january': 0.02,
  'birth-date.day-month-swapped': 0.007,
  'birth-date.digit-wrong': 0.01,
  'birth-date.year-off': 0.006,
  'birth-date.missing': 0.01,

  'sex.missing': 0.02,
  'sex.wrong': 0.005,

  'residence.outdated': 0.15,
  'residence.named-before-2025-07': 0.6,

  'person.dead': 0.03,
  'person.not-in-register': 0.07,

  'record.twice': 0.02,
  'record.invalid': 0.015,
  'record.withdrawn': 0.01,
  'record.organisation': 0,

  'given.residence': 0.8,
  'given.origin': 0.7,
  'given.relative': 0.4,
} as const;

export type RateName = keyof typeof RATES;
/** What can be wrong, or written otherwise, in what a record says of its subject. */
export type SubjectError = Exclude<RateName, `given.${string}` | `record.${string}` | `person.${string}`>;
export type Rates = Readonly<Record<RateName, number>>;

/** Of these at most one happens to a record. */
export const NUMBER_ERRORS = [
  'number.missing',
  'number.old-instead',
  'number.digit-wrong',
  'number.digits-swapped',
  'number.leading-zeros-lost',
  'number.of-household-member',
  'number.of-stranger',
] as const satisfies readonly RateName[];
export const NAME_ERRORS = [
  'name.diacritics-absent',
  'name.tone-differs',
  'name.middle-omitted',
  'name.initials',
  'name.order-changed',
  'name.typing-error',
  'name.i-for-y',
] as const satisfies readonly RateName[];
export const ENCODING_ERRORS = [
  'name.encoding-tcvn3',
  'name.encoding-vni',
  'name.encoding-double-utf8',
  'name.decomposed',
] as const satisfies readonly RateName[];
export const BIRTH_DATE_ERRORS = [
  'birth-date.year-only',
  'birth-date.first-of-january',
  'birth-date.day-month-swapped',
  'birth-date.digit-wrong',
  'birth-date.year-off',
  'birth-date.missing',
] as const satisfies readonly RateName[];
export const SEX_ERRORS = ['sex.missing', 'sex.wrong'] as const satisfies readonly RateName[];

const OF_SECTOR: Readonly<Record<Sector, Partial<Rates>>> = {
  land: {
    'number.old-instead': 0.3,
    'name.encoding-tcvn3': 0.05,
    'name.decomposed': 0.04,
    'person.dead': 0.1,
    'record.organisation': 0.02,
  },
  // The dead come by the registrations of their deaths.
  'civil-status': { 'person.dead': 0 },
  tax: { 'name.decomposed': 0.01, 'record.organisation': 0.03 },
  'social-security': {},
};

/** The rates of a sector, with the caller's own instead of some; throws on a share outside 0 … 1. */
export function ratesOf(sector: Sector, own: Partial<Rates> = {}): Rates {
  const rates = { ...RATES, ...OF_SECTOR[sector], ...own };
  for (const [name, share] of Object.entries(rates))
    if (!(share >= 0 && share <= 1)) throw new RangeError(`The rate ${name} is a share from 0 to 1; this is ${share}.`);
  return rates;
}

/** At most one of the kinds, each at its own rate times `scale`. */
export function atMostOne<K extends RateName>(
  random: Random,
  rates: Rates,
  kinds: readonly K[],
  scale: number,
): K | undefined {
  let left = random.uint32() / 0x1_0000_0000;
  for (const kind of kinds) {
    left -= rates[kind] * scale;
    if (left < 0) return kind;
  }
  return undefined;
}
