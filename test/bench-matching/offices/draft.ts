import type { Citizen, Place } from '#lib/person';
import type { Dice } from './dice.js';
import type { Person } from './people.js';

/** What a row is about to say, before it is written in the office's way. Empty: nothing. */
export interface Draft {
  readonly number: string;
  readonly oldNumber: string;
  readonly name: string;
  /** YYYY-MM-DD as far as it is known; a mistake may make it no date. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female' | '';
  readonly origin: Place | undefined;
  readonly residence: Place | undefined;
  readonly father: string;
  readonly mother: string;
  readonly spouse: string;
}

export type Column = keyof Draft;

/** Who makes the mistake, about whom, and what lies on the desk. */
export interface Desk {
  readonly dice: Dice;
  readonly person: Person;
  /** The row above, as it was written; undefined on a page's first row. */
  readonly above: Draft | undefined;
  /** Somebody else who comes to this office. */
  readonly passerBy: Citizen;
  /** The commune where the office stands, in the units of before July 2025. */
  readonly commune: Place;
  /** The day of the act that the row is about, YYYY-MM-DD. */
  readonly today: string;
}

/** What a mistake makes of a draft; undefined where there is no occasion for it. */
export type Spoil = (draft: Draft, desk: Desk) => Partial<Draft> | undefined;

export interface Mistake {
  /** Of a thousand offices, those that do it as a habit. */
  readonly offices: number;
  /** How often it happens otherwise, beside the other mistakes. */
  readonly slips: number;
  readonly spoil: Spoil;
}

/** Every column right, in today's words. */
export function fairCopy({ personalNumber, oldNumbers, ...citizen }: Citizen): Draft {
  return {
    number: personalNumber,
    oldNumber: oldNumbers.find(({ length }) => length === 9) ?? '',
    name: citizen.fullName,
    birthDate: citizen.birthDate,
    sex: citizen.sex ?? '',
    origin: citizen.origin,
    residence: citizen.residence,
    father: citizen.fatherName ?? '',
    mother: citizen.motherName ?? '',
    spouse: citizen.spouseName ?? '',
  };
}
