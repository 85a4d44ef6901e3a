import { describe, expect, it } from '@jest/globals';
import { isKnownBirthProvince, parsePersonalNumber, personalNumberParts } from './personal-number.js';

/** Ends in 000…: no living person's by intent. */
const number = (start: string) => parsePersonalNumber(`${start}000000`)!;

describe('a personal number', () => {
  it.each([
    ['066090', 'male', 19, 1990],
    ['066190', 'female', 19, 1990],
    ['001201', 'male', 20, 2001],
    ['001301', 'female', 20, 2001],
    ['096907', 'female', 23, 2307],
  ] as const)('that begins with %s is of somebody %s of century %i, born in %i', (start, sex, century, birthYear) => {
    expect(personalNumberParts(number(start))).toEqual({ provinceCode: start.slice(0, 3), century, sex, birthYear });
  });

  it.each(['06609000000', '0660900000000', ' 066090000000', '066090 00000', '06609000000O', '\u0660'.repeat(12), ''])(
    'is not %j',
    (text) => {
      expect(parsePersonalNumber(text)).toBeUndefined();
    },
  );

  it('knows the 63 provinces of birth registration, and no country', () => {
    const known = Array.from({ length: 1000 }, (_, code) => String(code).padStart(3, '0')).filter(isKnownBirthProvince);
    expect(known).toHaveLength(63);
    expect(known).toEqual(expect.arrayContaining(['001', '066', '096']));
    expect(isKnownBirthProvince('003')).toBe(false);
  });
});
