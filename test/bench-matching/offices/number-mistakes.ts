import type { Dice } from './dice.js';
import type { Desk, Draft, Mistake } from './draft.js';

/** In all synthetic numbers this digit tells them from real ones; no pen slips there. */
const MARKER = 6;
/** Digits that look alike in handwriting. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': '6',
  '1': '7',
  '2': '7',
  '3': '8',
  '4': '9',
  '5': '6',
  '6': '0',
  '7': '1',
  '8': '3',
  '9': '4',
};

export const NUMBER_MISTAKES = {
  'number left out': mistake(25, 8, () => ({ number: '' })),
  'number misread at one digit': mistake(0, 8, ({ number }, { dice }) => numbered(misread(dice, number, 1))),
  'number misread at two digits': mistake(6, 8, ({ number }, { dice }) => numbered(misread(dice, number, 2))),
  'number with digits exchanged far apart': mistake(0, 3, exchangedFarApart),
  'number with a digit left out': mistake(3, 4, ({ number }, { dice }) => {
    const at = placeIn(dice, number);
    return at === undefined ? undefined : { number: number.slice(0, at) + number.slice(at + 1) };
  }),
  'number with a digit doubled': mistake(0, 3, ({ number }, { dice }) => {
    const at = placeIn(dice, number);
    return at === undefined ? undefined : { number: number.slice(0, at) + number[at]! + number.slice(at) };
  }),
  'number without its zeros': mistake(25, 3, ({ number }) =>
    number.startsWith('0') ? { number: number.replace(/^0+/, '') } : undefined,
  ),
  'number as a spreadsheet rounds it': mistake(6, 1, ({ number }) =>
    number.length < 12 ? undefined : { number: `${number[1]!}.${number.slice(2, 7)}E+10` },
  ),
  'number of the head of household': mistake(20, 4, (_, { person: { citizen, household } }) =>
    numbered(household.find((one) => one.relationToHead === 'head' && one !== citizen)?.personalNumber),
  ),
  'number of the spouse': mistake(15, 3, (_, { person: { citizen } }) => numbered(citizen.spouseNumber)),
  'number of a parent': mistake(8, 3, (_, { person: { citizen } }) =>
    numbered(citizen.motherNumber ?? citizen.fatherNumber),
  ),
  'number of another of the household': mistake(0, 3, (_, { dice, person: { citizen, household } }) => {
    const others = household.filter((one) => one !== citizen);
    return others.length === 0 ? undefined : numbered(dice.pick(others).personalNumber);
  }),
  'number of the row above': mistake(0, 3, (_, { above }) => numbered(above?.number)),
  'number of somebody else': mistake(0, 3, (_, { passerBy }) => numbered(passerBy.personalNumber)),
  'number from the old booklet': mistake(30, 8, ({ oldNumber }) =>
    oldNumber === '' ? undefined : { number: oldNumber, oldNumber: '' },
  ),
  "number from the head's old booklet": mistake(8, 2, (_, { person: { citizen, household } }) => {
    const head = household.find((one) => one.relationToHead === 'head' && one !== citizen);
    return numbered(head?.oldNumbers[0]);
  }),
} satisfies Record<string, Mistake>;

function mistake(offices: number, slips: number, spoil: Mistake['spoil']): Mistake {
  return { offices, slips, spoil };
}

function numbered(number: string | undefined): Partial<Draft> | undefined {
  return number === undefined || number === '' ? undefined : { number };
}

/** Where a digit may go wrong; undefined where there is no whole number. */
function placeIn(dice: Dice, number: string): number | undefined {
  return number.length === 12 ? MARKER + 1 + dice.between(0, number.length - MARKER - 2) : undefined;
}

function misread(dice: Dice, number: string, times: number): string | undefined {
  if (!/^\d{12}$/.test(number)) return undefined;
  const places = new Set<number>();
  while (places.size < times) {
    const at = dice.between(0, number.length - 1);
    if (at !== MARKER) places.add(at);
  }
  return [...number].map((digit, at) => (places.has(at) ? LOOKS_LIKE[digit]! : digit)).join('');
}

function exchangedFarApart({ number }: Draft, { dice }: Desk): Partial<Draft> | undefined {
  const first = dice.between(0, MARKER - 1);
  const second = dice.between(MARKER + 1, 11);
  if (number.length < 12 || number[first] === number[second]) return undefined;
  const digits = [...number];
  [digits[first], digits[second]] = [digits[second]!, digits[first]!];
  return { number: digits.join('') };
}
