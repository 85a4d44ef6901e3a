import type { Citizen } from '#lib/person';
import type { Random } from '../random.js';
import { type Hand, inHand } from './hand.js';
import type { PeopleAtHand } from './people-at-hand.js';

type Json = Record<string, unknown>;

export type Kin = 'father' | 'mother' | 'spouse';

/** How often a record that names a relative also tells the number, and the year of birth. */
const NUMBER_GIVEN = 0.3;
const BIRTH_YEAR_GIVEN = 0.5;

/**
 * The relatives that a record names, of those the register has.
 * @param given how often each of the three is named
 * @param as another word for a relation, as `co-holder` for a spouse
 */
export function tellRelatives(
  random: Random,
  people: PeopleAtHand,
  person: Citizen,
  hand: Hand,
  given: Readonly<Record<Kin, number>>,
  as: Partial<Record<Kin, string>> = {},
): Json[] {
  const relatives: Json[] = [];
  for (const kin of ['father', 'mother', 'spouse'] as const) {
    const name = person[`${kin}Name`];
    if (name === undefined || !random.chance(given[kin])) continue;
    const number = person[`${kin}Number`];
    const birthYear = people.byId(person[`${kin}Id`])?.birthDate.slice(0, 4);
    relatives.push({
      relation: as[kin] ?? kin,
      fullName: inHand(hand, name),
      ...(number !== undefined &&
        random.chance(NUMBER_GIVEN) && { identifiers: [{ type: 'personal-number', value: number }] }),
      ...(birthYear !== undefined && random.chance(BIRTH_YEAR_GIVEN) && { birthYear: Number(birthYear) }),
    });
  }
  return relatives;
}
