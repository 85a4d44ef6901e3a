import { describe, expect, it } from '@jest/globals';
import { communesOf, provinces, type Citizen } from '#lib/person';
import { regionOfNumber, regionOfResidence } from './regions.js';

const of = (code: string, edition: 'before-2025-07' | 'current', personalNumber = ''): Citizen =>
  ({ residenceBefore: { code, edition }, personalNumber }) as Citizen;

describe('regions', () => {
  it('are known of every commune of before July 2025, and of every province of birth', () => {
    const unknown = communesOf('before-2025-07').filter(
      ({ code }) => regionOfResidence(of(code, 'before-2025-07')) === 'unknown',
    );
    expect(unknown).toEqual([]);
    const numbers = provinces('before-2025-07').map(({ code }) => `0${code}090900001`);
    expect(numbers.filter((number) => regionOfNumber(of('', 'current', number)) === 'unknown')).toEqual([]);
  });

  it('are told apart: who lives in Hà Nội may have a number of Cà Mau', () => {
    const moved = of('00001', 'before-2025-07', '096090900001');
    expect([regionOfResidence(moved), regionOfNumber(moved)]).toEqual(['Red River Delta', 'Mekong Delta']);
  });
});
