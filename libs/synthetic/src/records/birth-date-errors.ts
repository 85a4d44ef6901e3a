import { dateText, type Day, dayOfText } from '../calendar.js';
import type { Random } from '../random.js';
import type { BIRTH_DATE_ERRORS } from './rates.js';

export type BirthDateError = (typeof BIRTH_DATE_ERRORS)[number];

const EARLIEST_YEAR = 1900;

/**
 * The birth date with this error: `''` where it is missing, undefined where the date offers no occasion for it.
 * @param birthDate `YYYY-MM-DD` or `YYYY`
 * @param latest the first event that the record tells of; a wrong date never lies after it
 */
export function birthDateWithError(
  random: Random,
  birthDate: string,
  error: BirthDateError,
  latest: Day,
): string | undefined {
  const year = Number(birthDate.slice(0, 4));
  const wholeDate = birthDate.length === 10;
  switch (error) {
    case 'birth-date.missing':
      return '';
    case 'birth-date.year-only':
      return wholeDate ? String(year) : undefined;
    case 'birth-date.first-of-january':
      return birthDate.endsWith('-01-01') ? undefined : `${year}-01-01`;
    case 'birth-date.day-month-swapped': {
      const [, month, day] = birthDate.split('-');
      if (!wholeDate || Number(day) > 12 || day === month) return undefined;
      return ifPossible(`${year}-${day}-${month}`, latest);
    }
    case 'birth-date.year-off': {
      const other = `${year + (random.chance(0.5) ? 1 : -1)}${birthDate.slice(4)}`;
      return ifPossible(other, latest);
    }
    case 'birth-date.digit-wrong':
      return digitWrong(random, birthDate, latest);
  }
}

function digitWrong(random: Random, birthDate: string, latest: Day): string | undefined {
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = random.between(2, birthDate.length - 1);
    const digit = birthDate[at]!;
    if (digit === '-') continue;
    const wrong = (Number(digit) + random.between(1, 9)) % 10;
    const possible = ifPossible(birthDate.slice(0, at) + wrong + birthDate.slice(at + 1), latest);
    if (possible !== undefined) return possible;
  }
  return undefined;
}

/** The date, if that day exists, after 1900 and not after the first event told. */
function ifPossible(date: string, latest: Day): string | undefined {
  const day = dayOfText(date);
  if (Number(date.slice(0, 4)) < EARLIEST_YEAR || day > latest) return undefined;
  return date.length === 4 || dateText(day) === date ? date : undefined;
}
