import type { Dice } from './dice.js';
import type { Draft, Mistake } from './draft.js';

/** The first day of the lunar year falls so many days after 1 January, and all its days are counted from there. */
const LUNAR_LAG = [20, 50] as const;
const DAY = 86_400_000;
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': '6',
  '1': '7',
  '3': '8',
  '5': '6',
  '6': '0',
  '7': '1',
  '8': '3',
};

export const DATE_MISTAKES = {
  'birth date left out': mistake(8, 3, () => ''),
  'only the year of birth': mistake(40, 6, (date) => date.slice(0, 4)),
  'birth date 1 January': mistake(45, 6, (date) => `${date.slice(0, 4)}-01-01`),
  'day and month exchanged': mistake(25, 4, (date) =>
    date.length < 10 ? date : `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`,
  ),
  'birth date by the moon': mistake(12, 3, (date, dice) =>
    date.length < 10 ? date : shifted(date, -dice.between(...LUNAR_LAG)),
  ),
  'birth date a day off': mistake(0, 3, (date, dice) =>
    date.length < 10 ? date : shifted(date, dice.pick([-2, -1, 1, 2])),
  ),
  'birth month one off': mistake(0, 3, (date, dice) => {
    const month = Number(date.slice(5, 7)) + dice.pick([-1, 1]);
    return date.length < 10 || month < 1 || month > 12 ? date : `${date.slice(0, 5)}${two(month)}${date.slice(7)}`;
  }),
  'birth date misread at one digit': mistake(0, 5, (date, dice) => misread(dice, date, 1)),
  'birth date misread at two digits': mistake(5, 3, (date, dice) => misread(dice, date, 2)),
  'birth year ten off': mistake(0, 2, (date, dice) => yearOff(date, dice.pick([-10, 10]))),
  'birth year of the age by old count': mistake(12, 3, (date) => yearOff(date, -1)),
  'birth year some off': mistake(4, 3, (date, dice) => yearOff(date, dice.pick([-3, -2, 2, 3]))),
} satisfies Record<string, Mistake>;

function mistake(offices: number, slips: number, spoiled: (date: string, dice: Dice) => string): Mistake {
  return {
    offices,
    slips,
    spoil: ({ birthDate }: Draft, { dice }) => {
      if (birthDate === '') return undefined;
      const date = spoiled(birthDate, dice);
      return date === birthDate ? undefined : { birthDate: date };
    },
  };
}

function shifted(date: string, days: number): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time + days * DAY).toISOString().slice(0, 10);
}

function yearOff(date: string, years: number): string {
  return String(Number(date.slice(0, 4)) + years) + date.slice(4).replace('-02-29', '-02-28');
}

/** Of day and month, and the last two digits of the year. */
function misread(dice: Dice, date: string, times: number): string {
  const fitting = [...date].flatMap((digit, at) => (at > 1 && LOOKS_LIKE[digit] !== undefined ? [at] : []));
  const places = new Set<number>();
  while (places.size < Math.min(times, fitting.length)) places.add(dice.pick(fitting));
  return [...date].map((digit, at) => (places.has(at) ? LOOKS_LIKE[digit]! : digit)).join('');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
