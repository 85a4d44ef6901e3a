import { isKnownBirthProvince, parsePersonalNumber, personalNumberParts, yearOf, type PlainDate } from '#lib/person';
import type { Identifier } from '../record/subject.js';
import type { Sex } from '../record/vocabulary.js';
import type { Readable } from '../validation/readable.js';
import { checkPast } from './dates.js';
import type { RuleContext } from './rule.js';

/** What a personal number must agree with. */
export interface Bearer {
  readonly sex?: Sex | undefined;
  readonly birthDate?: PlainDate | undefined;
}

const SEPARATOR = /[\s.-]/;
const SEPARATORS = /[\s.-]/g;
const DIGITS_AND_SEPARATORS = /^[0-9\s.-]*$/;
const PASSPORT_CHARACTERS = /^[0-9A-Za-z\s.-]*$/;

/**
 * Checks identifiers as written: characters that no such number has are errors; everything that a clerk or a
 * spreadsheet does to a number is a warning, for finding the person in spite of it is what the exchange is for.
 */
export function checkIdentifiers(
  identifiers: readonly Readable<Identifier>[] | undefined,
  pointer: string,
  bearer: Bearer,
  context: RuleContext,
): void {
  if (identifiers === undefined) return;
  for (let position = 0; position < identifiers.length; position++) {
    const identifier = identifiers[position]!;
    checkPast(identifier.issuedOn, `${pointer}/${position}/issuedOn`, context);
    if (identifier.type === undefined || identifier.value === undefined) continue;
    checkIdentifier(identifier.type, identifier.value, `${pointer}/${position}/value`, bearer, context);
  }
}

function checkIdentifier(
  type: Identifier['type'],
  value: string,
  pointer: string,
  bearer: Bearer,
  context: RuleContext,
): void {
  const digits = checkDigits(value, pointer, context, type === 'passport' ? PASSPORT_CHARACTERS : undefined);
  if (digits === undefined || type === 'passport') return;
  const expected = type === 'old-id-9' ? 9 : 12;
  if (digits.length !== expected) {
    context.report(type === 'old-id-9' ? 'old-number.length' : 'number.length', pointer, {
      digits: digits.length,
      expected,
    });
  } else if (type === 'personal-number') checkPersonalNumber(digits, pointer, bearer, context);
}

/** The number without blanks and separators; undefined, and an error, if it holds anything but ASCII digits. */
export function checkDigits(
  value: string,
  pointer: string,
  { report }: RuleContext,
  allowed = DIGITS_AND_SEPARATORS,
): string | undefined {
  if (!allowed.test(value)) {
    report('identifier.characters', pointer);
    return undefined;
  }
  if (!SEPARATOR.test(value)) return value;
  report('number.blanks', pointer);
  return value.replace(SEPARATORS, '');
}

/** A number of 12 digits must agree with sex and birth year (Decree 137/2015 art. 13): no check digit exists. */
function checkPersonalNumber(digits: string, pointer: string, bearer: Bearer, { today, report }: RuleContext): void {
  const number = parsePersonalNumber(digits);
  if (number === undefined) return;
  const { provinceCode, sex, birthYear } = personalNumberParts(number);
  if (!isKnownBirthProvince(provinceCode)) report('number.province-unknown', pointer, { code: provinceCode });
  if (bearer.sex !== undefined && bearer.sex !== sex) {
    report('number.sex-contradicts', pointer, { expected: sex, given: bearer.sex });
  }
  if (bearer.birthDate !== undefined) {
    const given = yearOf(bearer.birthDate);
    if (given !== birthYear) report('number.birth-year-contradicts', pointer, { expected: birthYear, given });
  } else if (birthYear > yearOf(today)) report('number.birth-year-ahead', pointer, { expected: birthYear });
}
