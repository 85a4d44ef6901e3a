import { describe, expect, it } from '@jest/globals';
import { commune, communesMeet, communesOf, provinces, successorsOf, type Place } from './places.js';

const before = (code: string): Place => ({ code, edition: 'before-2025-07' });
const today = (code: string): Place => ({ code, edition: 'current' });

describe('the administrative units', () => {
  it('are 63 provinces and 10,051 communes until 30 June 2025, 34 and 3,321 since', () => {
    expect(provinces('before-2025-07')).toHaveLength(63);
    expect(communesOf('before-2025-07')).toHaveLength(10_051);
    expect(provinces('current')).toHaveLength(34);
    expect(communesOf('current')).toHaveLength(3_321);
  });

  it.each(['before-2025-07', 'current'] as const)(
    'have every commune of %s in a province of that edition',
    (edition) => {
      const known = new Set(provinces(edition).map(({ code }) => code));
      for (const { code, name, provinceCode } of communesOf(edition)) {
        expect(code).toMatch(/^\d{5}$/);
        // The source writes "Xa Ea Kly" once.
        expect(name).toMatch(/^(?:Phường|Xã|Xa|Thị [Tt]rấn|Đặc khu) ./);
        expect(known.has(provinceCode)).toBe(true);
      }
    },
  );

  it('say where a commune went, in whole or in parts, and name only communes of today', () => {
    expect(successorsOf('00001')).toEqual([{ code: '00097', part: 'whole' }]);
    expect(successorsOf('00007').map(({ part }) => part)).toEqual(['divided', 'divided']);
    const divided = communesOf('before-2025-07').filter(({ successors }) => (successors?.length ?? 0) > 1);
    expect(divided.length).toBeGreaterThan(400);
    for (const { successors = [] } of communesOf('before-2025-07')) {
      for (const code of successors) expect(commune(code, 'current')).toBeDefined();
    }
  });

  it('give one code to different communes in the two editions', () => {
    expect(commune('00004', 'before-2025-07')?.name).toBe('Phường Trúc Bạch');
    expect(commune('00004', 'current')?.name).toBe('Phường Ba Đình');
    expect(commune('99999', 'current')).toBeUndefined();
  });

  it.each([
    [before('00007'), before('00007'), 'same'],
    [before('00007'), today('00008'), 'successor'],
    [before('00007'), today('00025'), 'successor'],
    [before('00007'), today('00004'), 'different'],
    [before('00006'), before('00007'), 'different'],
    [before('00008'), today('99999'), 'different'],
  ] as const)('%j meets %j: %s, from both sides', (a, b, meeting) => {
    expect(communesMeet(a, b)).toBe(meeting);
    expect(communesMeet(b, a)).toBe(meeting);
  });
});
