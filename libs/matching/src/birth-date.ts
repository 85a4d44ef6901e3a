import type { FindingCode, Relation } from '#lib/contracts';
import { datePrecision, type PlainDate } from '#lib/person';

/** 1 January is what old registers write for "day and month unknown": it says no more than its year. */
export function isFirstOfJanuary(date: string): boolean {
  return date.endsWith('-01-01');
}

/** Whether the date is known to the day. */
export function isFullDate(date: PlainDate): boolean {
  return datePrecision(date) === 'day' && !isFirstOfJanuary(date);
}

/**
 * How two birth dates relate; symmetric. `partial`: one says less than the other and contradicts nothing. `swapped`: day and
 * month are exchanged. `close`: one digit is another, or the year is one off.
 */
export function compareBirthDates(a: PlainDate, b: PlainDate): Relation {
  if (a === b) return 'equal';
  const [left, right] = [known(a), known(b)];
  if (left.startsWith(right) || right.startsWith(left)) return 'partial';
  if (isDayMonthSwapped(left, right)) return 'swapped';
  return isYearOffByOne(left, right) || isOneDigitOff(left, right) ? 'close' : 'different';
}

function isDayMonthSwapped(a: string, b: string): boolean {
  return a.length === 10 && b === `${a.slice(0, 4)}-${a.slice(8)}-${a.slice(5, 7)}`;
}

/** What both say below the year is the same. */
function isYearOffByOne(a: string, b: string): boolean {
  const [left, right] = [a.slice(4), b.slice(4)];
  const isSameBelow = left.startsWith(right) || right.startsWith(left);
  return isSameBelow && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) === 1;
}

function isOneDigitOff(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  let off = 0;
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) off += 1;
  return off === 1;
}

function known(date: PlainDate): string {
  return isFirstOfJanuary(date) ? date.slice(0, 4) : date;
}

/** Why a birth date relates to the register's as it does. */
export function explainBirthDate(
  recorded: PlainDate | undefined,
  registered: PlainDate,
  relation?: Relation,
): FindingCode | undefined {
  if (recorded === undefined) return undefined;
  if (relation === 'swapped') return 'birth-date.day-month-swapped';
  if (relation === 'close') {
    return isYearOffByOne(known(recorded), known(registered))
      ? 'birth-date.year-off-by-one'
      : 'birth-date.one-digit-differs';
  }
  if (relation !== 'partial') return undefined;
  if (isFirstOfJanuary(recorded)) return 'birth-date.placeholder-day';
  return datePrecision(recorded) === 'day' ? undefined : 'birth-date.year-only';
}
