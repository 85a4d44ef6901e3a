import { describe, expect, it } from '@jest/globals';
import type { PlainDate } from '#lib/person';
import { subjectFrom } from './subject.js';
import { survivedUntilRegister } from './survival.js';

function survived(birthDate: string | undefined, seenIn: number | undefined, isDeathRecord = false): number {
  return survivedUntilRegister(
    subjectFrom({
      sector: 'land',
      numbers: [],
      homes: [],
      origins: [],
      relatives: [],
      isDeathRecord,
      ...(birthDate !== undefined && { birthDate: birthDate as PlainDate }),
      ...(seenIn !== undefined && { seenIn }),
    }),
  );
}

describe('the chance to have lived until the register began', () => {
  it('follows mortality: of those of sixty in 1996 about half, of those of thirty nearly all', () => {
    expect(survived('1936', 1996)).toBeGreaterThan(0.5);
    expect(survived('1936', 1996)).toBeLessThan(0.57);
    expect(survived('1966-05-06', 1996)).toBeGreaterThan(0.95);
    expect(survived('1936', 2010)).toBeGreaterThan(survived('1936', 1996));
  });

  it('is that of grown-up people of any age where there is no birth date', () => {
    expect(survived(undefined, 1996)).toBeGreaterThan(survived('1936', 1996));
    expect(survived(undefined, 1996)).toBeLessThan(survived('1956', 1996));
    expect(survived(undefined, 2014)).toBeGreaterThan(0.9);
  });

  it('is small, but not none, for the oldest, and for those whose death before it the record tells', () => {
    expect(survived('1910', 1990)).toBe(0.05);
    expect(survived('1980', 2015, true)).toBe(0.05);
  });

  it.each([
    ['the event is of a later year', '1936', 2016, false],
    ['the death is of a later year', '1936', 2020, true],
    ['there is no event', '1936', undefined, false],
    ['the birth date lies after the event', '2015', 2010, false],
  ])('counts for nothing where %s', (_, birthDate, seenIn, isDeathRecord) => {
    expect(survived(birthDate, seenIn, isDeathRecord)).toBe(1);
  });
});
