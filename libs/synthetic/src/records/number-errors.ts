import type { Citizen } from '#lib/person';
import type { Random } from '../random.js';
import type { PeopleAtHand } from './people-at-hand.js';
import type { NUMBER_ERRORS } from './rates.js';

export type NumberError = (typeof NUMBER_ERRORS)[number];

/** One number of a record, as the sector wrote it. */
export interface WrittenNumber {
  readonly type: 'personal-number' | 'old-id-9' | 'former-personal-number';
  readonly value: string;
}

/** Where the marker of synthetic numbers stands; no error touches it. */
const MARKER = 6;

/** What the record says instead of the person's number: `[]` where it says nothing, undefined where there is no occasion. */
export function numbersWithError(
  random: Random,
  person: Citizen,
  error: NumberError,
  people: PeopleAtHand,
): readonly WrittenNumber[] | undefined {
  const { personalNumber } = person;
  switch (error) {
    case 'number.missing':
      return [];
    case 'number.old-instead': {
      const old = person.oldNumbers[0];
      if (old === undefined) return undefined;
      return [{ type: old.length === 9 ? 'old-id-9' : 'former-personal-number', value: old }];
    }
    case 'number.digit-wrong':
      return personal(digitWrong(random, personalNumber));
    case 'number.digits-swapped':
      return personal(digitsSwapped(random, personalNumber));
    case 'number.leading-zeros-lost':
      return personal(personalNumber.replace(/^0+/, ''));
    case 'number.of-household-member':
      return personal(people.numberNear(random, person));
    case 'number.of-stranger':
      return personal(people.numberOfSomebodyElse(random, person));
  }
}

function personal(value: string | undefined): WrittenNumber[] | undefined {
  return value === undefined ? undefined : [{ type: 'personal-number', value }];
}

function digitWrong(random: Random, number: string): string {
  let at = random.below(number.length - 1);
  if (at >= MARKER) at++;
  return number.slice(0, at) + ((Number(number[at]) + random.between(1, 9)) % 10) + number.slice(at + 1);
}

function digitsSwapped(random: Random, number: string): string | undefined {
  const start = random.below(number.length - 1);
  for (let step = 0; step < number.length - 1; step++) {
    const at = (start + step) % (number.length - 1);
    if (at === MARKER || at + 1 === MARKER || number[at] === number[at + 1]) continue;
    return number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
  }
  return undefined;
}
