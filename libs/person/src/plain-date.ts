import type { Brand } from './brand.js';

/**
 * A calendar date without time or zone, as precise as it was given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * A `Date` would invent a day where only the year is known, and shift it across time zones.
 */
export type PlainDate = Brand<'PlainDate'>;

export type DatePrecision = 'day' | 'month' | 'year';

const FORM = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2200;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The date in the text, exactly as written; undefined for another form, a day that the calendar lacks, or a year outside 1800–2200. */
export function parsePlainDate(text: string): PlainDate | undefined {
  // The longest form has ten characters: longer text is refused before any pattern looks at it.
  const parts = text.length <= 10 ? FORM.exec(text) : null;
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  if (parts[2] !== undefined) {
    const month = Number(parts[2]);
    if (month < 1 || month > 12) return undefined;
    if (parts[3] !== undefined) {
      const day = Number(parts[3]);
      if (day < 1 || day > daysIn(year, month)) return undefined;
    }
  }
  return text as PlainDate;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : DAYS[month - 1]!;
}

export function datePrecision(date: PlainDate): DatePrecision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** The Gregorian year, 1800–2200. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/**
 * -1 if `a` is surely before `b`, 1 if surely after, 0 if both say the same;
 * undefined where one is a less precise form of the other, so that neither order can be told.
 */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 | undefined {
  if (a === b) return 0;
  const common = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, common), b.slice(0, common)];
  if (left === right) return undefined;
  return left < right ? -1 : 1;
}
