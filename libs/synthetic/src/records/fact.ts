import type { Citizen } from '#lib/person';
import { AS_OF_DAY, type Day, dayOfText } from '../calendar.js';
import type { Random } from '../random.js';
import type { PeopleAtHand } from './people-at-hand.js';
import type { Kin } from './relatives.js';

/** What a sector registered about one person, before it is told with errors. */
export interface Fact {
  readonly person: Citizen;
  readonly role: string;
  readonly act?: string;
  readonly agency: string;
  /** The sector's own members, in the form of `contracts`. */
  readonly members: Record<string, unknown>;
  /** The first and the last event that it tells of. */
  readonly first: Day;
  readonly last: Day;
  /** How often relatives are named where it is not as in other records, and under which word. */
  readonly kin?: Partial<Readonly<Record<Kin, number>>>;
  readonly kinAs?: Partial<Record<Kin, string>>;
  /** The same fact about the other one: the co-holder, the spouse. */
  readonly partner?: Fact;
}

/** Makes the facts of one sector. */
export interface FactMaker {
  /** Whom a record of this sector speaks of, if nothing else was decided. */
  choose(random: Random, people: PeopleAtHand): Citizen;
  /** Whether strangers to the register are children here now and then. */
  readonly childrenToo: boolean;
  fact(random: Random, people: PeopleAtHand, person: Citizen): Fact;
  /**
   * The sector's members where its own code for the person is the personal number: `number` as this record bears it, or
   * another code where the record bears none.
   */
  withNumber?(random: Random, members: Fact['members'], number: string | undefined): Fact['members'];
  /** A record about an organisation, where the sector has such. */
  organisation?(random: Random): Omit<Fact, 'person'> & { readonly subject: Record<string, unknown> };
}

export const YEAR: Day = 365;

/** A day from `first` to `last`, both included; `last` where the two do not leave one. */
export function dayBetween(random: Random, first: Day, last: Day): Day {
  return first >= last ? last : random.between(first, last);
}

/** The day of birth; of a year its first day. */
export function birthOf(person: Citizen): Day {
  return dayOfText(person.birthDate);
}

/** The day of coming of age, the eighteenth birthday at the earliest. */
export function ofAge(person: Citizen): Day {
  return Math.min(AS_OF_DAY, birthOf(person) + 18 * 366);
}

/** The last day on which something could be registered for this person. */
export function lastDayOf(person: Citizen): Day {
  return person.deathDate === undefined ? AS_OF_DAY : dayOfText(person.deathDate);
}

/** The two digits of the province that registered the birth; its offices keep most of a person's records. */
export function provinceOf(person: Citizen): string {
  return person.personalNumber.slice(1, 3);
}

/** `count` digits. */
export function digits(random: Random, count: number): string {
  let drawn = '';
  for (let i = 0; i < count; i++) drawn += random.below(10);
  return drawn;
}
