import { type Citizen, commune as communeOf, type Place } from '#lib/person';
import { AS_OF_DAY, dateText, type Day, dayOfText } from '../calendar.js';
import { STREET } from '../marker.js';
import type { Random } from '../random.js';
import { anyPlace, homeIn, type Place as OldPlace, placeInProvince } from '../register/places.js';
import { birthDateWithError } from './birth-date-errors.js';
import { type Hand, inHand } from './hand.js';
import { nameWithError, withToneElsewhere } from './name-errors.js';
import { numbersWithError } from './number-errors.js';
import type { PeopleAtHand } from './people-at-hand.js';
import {
  atMostOne,
  BIRTH_DATE_ERRORS,
  ENCODING_ERRORS,
  NAME_ERRORS,
  NUMBER_ERRORS,
  type Rates,
  SEX_ERRORS,
  type SubjectError,
} from './rates.js';

type Json = Record<string, unknown>;

export interface Telling {
  readonly random: Random;
  readonly rates: Rates;
  /** Errors happen at their rates times this; 0: nothing but forms of writing. */
  readonly errorScale: number;
  readonly people: PeopleAtHand;
}

export interface Told {
  readonly subject: Json;
  readonly errors: SubjectError[];
  /** How the record's other names are written. */
  readonly hand: Hand;
}

const ISSUER = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
/** The first cards with a chip. */
const FIRST_CARD: Day = dayOfText('2021-02-01');

/**
 * What a sector's record says of this person, wrong in the ways and as often as the rates say.
 * @param latest the first event that the record tells of; no wrong birth date lies after it
 */
export function tellSubject(telling: Telling, person: Citizen, role: string, latest: Day): Told {
  const { random } = telling;
  const errors: SubjectError[] = [];
  const identifiers = tellNumbers(telling, person, errors);
  const { name, hand } = tellName(telling, person, errors);
  const birthDate = tellBirthDate(telling, person, latest, errors);
  const sex = tellSex(telling, person, errors);
  const residence = tellResidence(telling, person, errors);
  const origin = random.chance(telling.rates['given.origin']) ? person.origin : undefined;
  const subject = {
    role,
    ...(identifiers.length > 0 && { identifiers }),
    fullName: name,
    ...(birthDate !== '' && { birthDate }),
    ...(sex && { sex }),
    ...(residence && { residence }),
    ...(origin && { origin }),
  };
  return { subject, errors, hand };
}

function tellNumbers({ random, rates, errorScale, people }: Telling, person: Citizen, errors: SubjectError[]): Json[] {
  const error = atMostOne(random, rates, NUMBER_ERRORS, errorScale);
  const wrong = error && numbersWithError(random, person, error, people);
  if (error && wrong) {
    errors.push(error);
    return wrong.map((number) => ({ ...number }));
  }
  const first = Math.max(FIRST_CARD, dayOfText(person.birthDate) + 14 * 366);
  const issued = first < AS_OF_DAY && random.chance(0.5) ? dateText(random.between(first, AS_OF_DAY)) : undefined;
  return [
    { type: 'personal-number', value: person.personalNumber, ...(issued && { issuedOn: issued, issuedBy: ISSUER }) },
  ];
}

function tellName(
  { random, rates, errorScale }: Telling,
  person: Citizen,
  errors: SubjectError[],
): { name: string; hand: Hand } {
  const nameError = atMostOne(random, rates, NAME_ERRORS, errorScale);
  const encoding = atMostOne(random, rates, ENCODING_ERRORS, errorScale);
  const hand: Hand = {
    upperCase: random.chance(rates['name.upper-case']),
    withoutDiacritics: nameError === 'name.diacritics-absent',
    encoding,
    capitalsFirst: random.chance(0.5),
  };
  let name = person.fullName;
  const wrong = nameError && nameWithError(random, name, nameError);
  if (nameError && wrong !== undefined) {
    errors.push(nameError);
    name = wrong;
  }
  const moved = random.chance(rates['name.tone-elsewhere']) ? withToneElsewhere(name) : undefined;
  if (moved !== undefined) {
    errors.push('name.tone-elsewhere');
    name = moved;
  }
  if (encoding !== undefined && inHand({ ...hand, upperCase: false }, name) !== name) errors.push(encoding);
  if (hand.upperCase) errors.push('name.upper-case');
  return { name: inHand(hand, name), hand };
}

/** `''` where the date is missing. */
function tellBirthDate(
  { random, rates, errorScale }: Telling,
  person: Citizen,
  latest: Day,
  errors: SubjectError[],
): string {
  const error = atMostOne(random, rates, BIRTH_DATE_ERRORS, errorScale);
  const wrong = error && birthDateWithError(random, person.birthDate, error, latest);
  if (error === undefined || wrong === undefined) return person.birthDate;
  errors.push(error);
  return wrong;
}

function tellSex({ random, rates, errorScale }: Telling, person: Citizen, errors: SubjectError[]): string | undefined {
  const error = atMostOne(random, rates, SEX_ERRORS, errorScale);
  if (error === undefined) return person.sex;
  errors.push(error);
  if (error === 'sex.missing') return undefined;
  return person.sex === 'male' ? 'female' : 'male';
}

function tellResidence(
  { random, rates, errorScale }: Telling,
  person: Citizen,
  errors: SubjectError[],
): Json | undefined {
  if (!random.chance(rates['given.residence'])) return undefined;
  let { residence, residenceBefore } = person;
  if (random.chance(rates['residence.outdated'] * errorScale)) {
    const { place, current } = homeIn(random, random.chance(0.5) ? placeNear(random, person) : anyPlace(random));
    if (place.code !== residenceBefore?.code) errors.push('residence.outdated');
    residenceBefore = { code: place.code, edition: 'before-2025-07' };
    residence = { code: current, edition: 'current' };
  }
  const commune: Place =
    residenceBefore && random.chance(rates['residence.named-before-2025-07']) ? residenceBefore : residence;
  if (commune === residenceBefore) errors.push('residence.named-before-2025-07');
  return {
    kind: random.chance(0.9) ? 'permanent' : random.pick(['temporary', 'current', 'contact', 'unknown']),
    commune,
    line: `${random.between(1, 400)} ${STREET} ${random.between(1, 99)}`,
  };
}

/** Somewhere in the province that the person lives in. */
function placeNear(random: Random, { residenceBefore }: Citizen): OldPlace {
  const provinceCode = residenceBefore && communeOf(residenceBefore.code, residenceBefore.edition)?.provinceCode;
  return provinceCode === undefined ? anyPlace(random) : placeInProvince(random, provinceCode);
}
