import type { Field, Pair, World } from '../engine/field.js';
import { areKin, type Registrant } from '../registrant.js';
import { isOneDigitAway } from '../number-form.js';
import type { Subject } from '../subject.js';

const LEVELS = ['equal', 'leading-zeros-lost', 'one-digit-differs', 'differs'] as const;
const OLD_LEVELS = ['equal', 'differs'] as const;

/** Of all records, those that bear a stranger's number, a relative's, and of twins' records those with the twin's. */
export const BEARS_STRANGERS = 0.012;
export const BEARS_RELATIVES = 0.005;
export const BEARS_TWINS = 0.01;
/** Of all records, those whose old number is somebody else's too. */
const OLD_IS_ANOTHERS = 0.002;
/** In smaller registers a stranger's number would weigh as if everybody bore it. */
export const LEAST_POPULATION = 10_000;
/** Numbers that are one digit, or one exchange of neighbours, from a number of twelve digits. */
const NEIGHBOURS = 12 * 9 + 11;
/** Numbers that somebody could bear: provinces, sexes and years that are, a million each. */
const POSSIBLE_NUMBERS = 1.2e8;
/** Of numbers that are not the person's, nor nearly: half are strangers' and a quarter relatives', these nobody's in the register. */
const OF_NOBODY = 1 / 4;
/** Other members of a household, whose number the record may bear as well. */
const USUAL_RELATIVES = 3;

/** The personal number of twelve digits. What it says hangs on whose it is. */
export const numberField: Field<Subject, Registrant> = {
  name: 'number',
  levels: LEVELS,
  level: ({ number }, { citizen }) => {
    if (number === undefined || citizen.personalNumber === '' || citizen.oldNumbers.includes(number.digits))
      return undefined;
    if (number.digits === citizen.personalNumber) return number.zerosLost ? 1 : 0;
    return isOneDigitAway(number.digits, citizen.personalNumber) ? 2 : 3;
  },
  ratio: numberRatio,
};

/** An old number of nine digits, or a former one of twelve. Provinces gave some of the old ones twice. */
export const oldNumberField: Field<Subject, Registrant> = {
  name: 'old-number',
  levels: OLD_LEVELS,
  level: ({ number, oldNumber }, { citizen: { oldNumbers } }) => {
    if (number && oldNumbers.includes(number.digits)) return 0;
    if (oldNumber === undefined) return undefined;
    if (oldNumbers.includes(oldNumber)) return 0;
    return oldNumbers.some(({ length }) => length === oldNumber.length) ? 1 : undefined;
  },
  ratio: ({ level, m, world }) => (level === 0 ? (m[0]! * sized(world.population)) / OLD_IS_ANOTHERS : m[1]!),
};

function numberRatio({ record, candidates, at, level, m, world }: Pair<Subject, Registrant>): number {
  const [, , nearly, differs] = m as readonly [number, number, number, number];
  const population = sized(world.population);
  if (level < 2) return (m[level]! * population) / BEARS_STRANGERS;
  const mistyped = level === 2;
  const candidate = candidates[at]!;
  const { digits } = record.number!;
  const owner = candidates.find(({ citizen }) => citizen.personalNumber === digits);
  if (owner === undefined) {
    return mistyped ? (nearly * POSSIBLE_NUMBERS) / NEIGHBOURS : differs * ofNobody(record, candidate, world);
  }
  const borrowed = areKin(owner, candidate)
    ? (differs * population) / (4 * USUAL_RELATIVES * BEARS_STRANGERS)
    : differs / (2 * BEARS_STRANGERS);
  return borrowed + (mistyped ? (nearly * population) / (NEIGHBOURS * BEARS_STRANGERS) : 0);
}

/**
 * The share of wrong numbers that are like this one, which nobody in the register has. Whoever the register lacks bears such a
 * number rightly; unless it contradicts the record, for then it is wrong whoever is meant.
 */
function ofNobody({ number, numberContradicts }: Subject, { citizen }: Registrant, { registered }: World): number {
  if (numberContradicts.length > 0) return 1;
  // The candidate's own with several digits wrong would mostly keep century, sex and year; what says otherwise is another's.
  return saidOf(number!.digits) === saidOf(citizen.personalNumber) ? OF_NOBODY : 1 - registered;
}

/** Century and sex, and the year of birth: Circular 07/2016/TT-BCA. */
function saidOf(digits: string): string {
  return digits.slice(3, 6);
}

export function sized(population: number): number {
  return Math.max(LEAST_POPULATION, population);
}
