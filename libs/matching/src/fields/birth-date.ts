import { datePrecision, yearOf } from '#lib/person';
import type { Field } from '../engine/field.js';
import { compareBirthDates, isFirstOfJanuary, isFullDate } from '../birth-date.js';
import type { Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
import { lastOnly } from './last-only.js';
import type { Shares } from './shares.js';
import type { PlainDate } from '#lib/person';

const LEVELS = [
  'equal',
  'month',
  'day-month-swapped',
  'year',
  'year-off-by-one',
  'one-digit-differs',
  'same-year',
  'else',
] as const;
type DateLevel = (typeof LEVELS)[number];

/** How many levels there are from the best one to this. */
export const dateLevelsTo = (level: DateLevel): number => LEVELS.indexOf(level) + 1;

/** In the form `year` one side gives no more than the year, or 1 January, which stands for that. */
export function birthDateField(shares: Shares): Field<Subject, Registrant> {
  const chances = lastOnly(({ birthDate }: Subject) => (birthDate === undefined ? [] : chancesOf(birthDate, shares)));
  return {
    name: 'birth-date',
    levels: LEVELS,
    forms: ['day', 'year'],
    form: ({ birthDate }, { citizen }) => (birthDate && isBothToTheDay(birthDate, citizen.birthDate) ? 0 : 1),
    level: (subject, { citizen }) => {
      if (citizen.birthDate === '') return undefined;
      const registered = citizen.birthDate as PlainDate;
      if (subject.birthDate !== undefined) return LEVELS.indexOf(levelOf(subject.birthDate, registered));
      return isBornAfter(subject, registered) ? LEVELS.length - 1 : undefined;
    },
    chance: (level, subject, { citizen }) => {
      const share = chances(subject)[level];
      // To the day nobody reaches `month` or `year`: what is rare there must not count with the levels below.
      const isReached = share === undefined || level === 0 || !isBothToTheDay(subject.birthDate!, citizen.birthDate);
      return isReached ? share : undefined;
    },
  };
}

/** Whose birth date is not given, and whoever was born after the event is not the one that it speaks of. */
function isBornAfter({ seenIn }: Subject, registered: PlainDate): boolean {
  return seenIn !== undefined && yearOf(registered) > seenIn;
}

function isBothToTheDay(recorded: PlainDate, registered: string): boolean {
  return isFullDate(recorded) && isFullDate(registered as PlainDate);
}

function levelOf(recorded: PlainDate, registered: PlainDate): DateLevel {
  switch (compareBirthDates(recorded, registered)) {
    case 'equal':
      return isBothToTheDay(recorded, registered) ? 'equal' : isMonthKnown(recorded) ? 'month' : 'year';
    case 'partial':
      return isMonthKnown(recorded) && isMonthKnown(registered) ? 'month' : 'year';
    case 'swapped':
      return 'day-month-swapped';
    case 'close':
      return Math.abs(yearOf(recorded) - yearOf(registered)) === 1 ? 'year-off-by-one' : 'one-digit-differs';
    default:
      return yearOf(recorded) === yearOf(registered) ? 'same-year' : 'else';
  }
}

function isMonthKnown(date: PlainDate): boolean {
  return datePrecision(date) !== 'year' && !isFirstOfJanuary(date);
}

const MONTHS = 12;

/** Of the levels equal, month and day-month-swapped, year. */
function chancesOf(date: PlainDate, shares: Shares): readonly (number | undefined)[] {
  const ofYear = shares.ofValue('birth-year', date.slice(0, 4));
  const ofDay = isFullDate(date) ? shares.ofValue('birth-date', date) : undefined;
  return [ofDay, ofYear / MONTHS, undefined, ofYear];
}
