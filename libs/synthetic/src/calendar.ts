/**
 * Days as whole numbers since 1970-01-01 in the Gregorian calendar, so that adding is cheap and no time zone can shift a day.
 * The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`.
 */
export type Day = number;

/** The day that everything synthetic is told as of: nothing that is generated happened later. */
export const AS_OF = '2026-06-30';

export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month and day of a day. */
export function civilOf(day: Day): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export function yearOfDay(day: Day): number {
  return civilOf(day).year;
}

/** `YYYY-MM-DD`. */
export function dateText(day: Day): string {
  const civil = civilOf(day);
  return `${civil.year}-${two(civil.month)}-${two(civil.day)}`;
}

/** The day of `YYYY-MM-DD`; of a shorter date its first day. */
export function dayOfText(date: string): Day {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7) || 1), Number(date.slice(8, 10) || 1));
}

export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

export const AS_OF_DAY: Day = dayOfText(AS_OF);
