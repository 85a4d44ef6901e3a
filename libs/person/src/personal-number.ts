import type { Brand } from './brand.js';
import { PIN_PROVINCES } from './data/pin-provinces.js';
import { lazily, linesOf } from './table.js';

/**
 * Personal identification number (*số định danh cá nhân*), 12 ASCII digits `PPP G YY NNNNNN`
 * (Law on Identification 2023, article 12; Circular 07/2016/TT-BCA). It has no check digit.
 */
export type PersonalNumber = Brand<'PersonalNumber'>;

export type Sex = 'male' | 'female';

export interface PersonalNumberParts {
  /** Province or country where the birth was registered; the 2025 mergers left it alone. */
  readonly provinceCode: string;
  /** The first two digits of the year of birth: 19 for 1900–1999. */
  readonly century: number;
  readonly sex: Sex;
  readonly birthYear: number;
}

const FORM = /^[0-9]{12}$/;

/** The number, if the text is exactly 12 ASCII digits: no blanks, no digits of other scripts, no repair. */
export function parsePersonalNumber(text: string): PersonalNumber | undefined {
  return text.length === 12 && FORM.test(text) ? (text as PersonalNumber) : undefined;
}

/** What the number says about its owner. The fourth digit: even male, odd female, 0–1 for 1900–1999, 2–3 for 2000–2099 and so on. */
export function personalNumberParts(number: PersonalNumber): PersonalNumberParts {
  const centuryAndSex = Number(number[3]);
  const century = 19 + Math.floor(centuryAndSex / 2);
  return {
    provinceCode: number.slice(0, 3),
    century,
    sex: centuryAndSex % 2 === 0 ? 'male' : 'female',
    birthYear: century * 100 + Number(number.slice(4, 6)),
  };
}

const provinces = lazily(() => new Set(linesOf(PIN_PROVINCES).map((line) => line.slice(0, 3))));

/** Whether a number's first three digits are a province of Vietnam. The countries' codes are not in the list: an unknown one is no error. */
export function isKnownBirthProvince(code: string): boolean {
  return provinces().has(code);
}
