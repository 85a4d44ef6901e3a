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

/** How two birth dates relate; symmetric. `partial`: one says less than the other and contradicts nothing. */
export function compareBirthDates(a: PlainDate, b: PlainDate): Relation {
  if (a === b) return 'equal';
  const [left, right] = [known(a), known(b)];
  return left.startsWith(right) || right.startsWith(left) ? 'partial' : 'different';
}

function known(date: PlainDate): string {
  return isFirstOfJanuary(date) ? date.slice(0, 4) : date;
}

/** Why a birth date that says less than the register's, or the register's than it, contradicts nothing. */
export function explainBirthDate(recorded: PlainDate | undefined, relation?: Relation): FindingCode | undefined {
  if (relation !== 'partial' || recorded === undefined) return undefined;
  if (isFirstOfJanuary(recorded)) return 'birth-date.placeholder-day';
  return datePrecision(recorded) === 'day' ? undefined : 'birth-date.year-only';
}
