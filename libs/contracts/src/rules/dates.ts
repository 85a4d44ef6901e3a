import { compareDates, yearOf, type PlainDate } from '#lib/person';
import { parseMoment } from '../record/moment.js';
import type { RuleContext } from './rule.js';

/** What has happened can't lie ahead. A date whose precision leaves it open (this year, this month) passes. */
export function checkPast(date: PlainDate | undefined, pointer: string, { today, report }: RuleContext): void {
  if (date !== undefined && compareDates(date, today) === 1) report('date.in-future', pointer, { value: date });
}

/** The same for a moment, by the day that it falls on in Vietnam. */
export function checkPastMoment(moment: string | undefined, pointer: string, context: RuleContext): void {
  if (moment === undefined) return;
  const day = parseMoment(moment);
  if (day !== undefined && compareDates(day, context.today) === 1) {
    context.report('date.in-future', pointer, { value: moment });
  }
}

/** The same for a year. */
export function checkPastYear(year: number | undefined, pointer: string, { today, report }: RuleContext): void {
  if (year !== undefined && year > yearOf(today)) report('date.in-future', pointer, { value: year });
}

/** Nobody dies before birth. */
export function checkLife(
  birth: PlainDate | undefined,
  death: PlainDate | undefined,
  pointer: string,
  { report }: RuleContext,
): void {
  if (birth === undefined || death === undefined || compareDates(death, birth) !== -1) return;
  report('date.death-before-birth', pointer, { birth, death });
}

/** A period ends after it begins; both may lie ahead. */
export function checkPeriod(
  period: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined } | undefined,
  pointer: string,
  { report }: RuleContext,
): void {
  if (period?.from === undefined || period.to === undefined || compareDates(period.to, period.from) !== -1) return;
  report('period.reversed', `${pointer}/to`, { from: period.from, to: period.to });
}
