import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDates, datePrecision, parsePlainDate, yearOf, type PlainDate } from './plain-date.js';

const seed = Number(process.env['TEST_SEED'] ?? 20260101);
const date = (text: string): PlainDate => parsePlainDate(text)!;
const anyDate = fc
  .tuple(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) => {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4)).map(date);
  });

describe('a plain date', () => {
  it.each([
    ['1990-02-11', 'day'],
    ['1990-02', 'month'],
    ['1990', 'year'],
    ['2024-02-29', 'day'],
    ['2000-02-29', 'day'],
    ['1800', 'year'],
    ['2200-12-31', 'day'],
  ] as const)('takes %s as it is, precise to the %s', (text, precision) => {
    expect(parsePlainDate(text)).toBe(text);
    expect(datePrecision(date(text))).toBe(precision);
    expect(yearOf(date(text))).toBe(Number(text.slice(0, 4)));
  });

  it.each([
    ...['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00', '2023-01-00'],
    ...['0000', '9999', '1799-12-31', '2201', '11/02/1990', '1990-2-11', '1990-02-11T00:00:00Z'],
    ...['1990-02-11 ', '\u0661\u0669\u0669\u0660', '', '-1990', '1990-'],
  ])('refuses %j', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });

  it.each([
    ['1990-02-11', '1990-02-12', -1],
    ['1991', '1990-12-31', 1],
    ['1990-01', '1990-02-11', -1],
    ['1990', '1990', 0],
    ['1990', '1990-02-11', undefined],
    ['1990-02', '1990', undefined],
  ] as const)('%s against %s gives %s', (a, b, order) => {
    expect(compareDates(date(a), date(b))).toBe(order);
  });

  it('is ordered the same from both sides', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [there, back] = [compareDates(a, b), compareDates(b, a)];
        expect(back).toBe(there === undefined ? undefined : there === 0 ? 0 : -there);
      }),
      { seed },
    );
  });
});
