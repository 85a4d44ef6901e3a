import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  type Citizen,
  communesMeet,
  isKnownBirthProvince,
  parsePersonalNumber,
  parsePlainDate,
  personalNumberParts,
} from '#lib/person';
import { AS_OF, generateRegister, isSyntheticNumber } from '../src/index.js';

const SEED = 20260701;
const register: Citizen[] = [...generateRegister({ seed: SEED, citizens: 20_000 })];
const byId = new Map(register.map((citizen) => [citizen.citizenId, citizen]));

const digestOf = (citizens: Iterable<Citizen>): string => {
  const hash = createHash('sha256');
  for (const citizen of citizens) hash.update(`${JSON.stringify(citizen)}\n`);
  return hash.digest('hex');
};

const shareOf = (citizens: readonly Citizen[], property: (citizen: Citizen) => boolean): number =>
  citizens.filter(property).length / citizens.length;

describe('generateRegister', () => {
  it('gives the same bytes for the same seed, on every machine', () => {
    expect(digestOf(generateRegister({ seed: SEED, citizens: 10_000 }))).toBe(
      'ecc5d6bf15155084a1b9c557d36bd7f82d735d98d27d1017db11c28c79b35d3e',
    );
  });

  it('gives other citizens for another seed', () => {
    expect(digestOf(generateRegister({ seed: SEED + 1, citizens: 100 }))).not.toBe(
      digestOf(generateRegister({ seed: SEED, citizens: 100 })),
    );
  });

  it.each([0, 1, 2, 7, 501])('gives exactly the citizens asked for: %d, numbered from 1', (citizens) => {
    const ids = [...generateRegister({ seed: SEED, citizens })].map(({ citizenId }) => citizenId);
    expect(ids).toEqual(Array.from({ length: citizens }, (_, index) => index + 1));
  });

  it('issues each personal number once, in accordance with province, sex and year of birth', () => {
    const wrong = register.filter(({ personalNumber, sex, birthDate }) => {
      const number = parsePersonalNumber(personalNumber);
      const parts = number && personalNumberParts(number);
      if (parts === undefined || parts.sex !== sex || !isKnownBirthProvince(parts.provinceCode)) return true;
      return parts.birthYear !== Number(birthDate.slice(0, 4));
    });
    expect(wrong).toEqual([]);
    expect(new Set(register.map(({ personalNumber }) => personalNumber)).size).toBe(register.length);
  });

  it('marks every personal and old number as synthetic', () => {
    const numbers = register.flatMap(({ personalNumber, oldNumbers }) => [personalNumber, ...oldNumbers]);
    expect(numbers.filter((number) => !isSyntheticNumber(number))).toEqual([]);
  });

  it('gives old numbers only to those who were fourteen when nine digits were still issued', () => {
    const bearers = register.filter(({ oldNumbers }) => oldNumbers.some((number) => number.length === 9));
    expect(bearers.every(({ birthDate }) => Number(birthDate.slice(0, 4)) <= 2002)).toBe(true);
    expect(
      shareOf(
        register.filter(({ birthDate }) => birthDate < '1990'),
        ({ oldNumbers }) => oldNumbers.length > 0,
      ),
    ).toBeGreaterThan(0.9);
  });

  it('lets parents be older than their children, and point at citizens of their name and number', () => {
    const wrong = register.filter((child) =>
      (['father', 'mother'] as const).some((kin) => {
        const id = child[`${kin}Id`];
        if (id === undefined) return false;
        const parent = byId.get(id);
        if (parent?.sex !== (kin === 'father' ? 'male' : 'female')) return true;
        if (parent.fullName !== child[`${kin}Name`] || parent.personalNumber !== child[`${kin}Number`]) return true;
        return Number(child.birthDate.slice(0, 4)) - Number(parent.birthDate.slice(0, 4)) < 15;
      }),
    );
    expect(wrong).toEqual([]);
    expect(register.filter(({ motherId }) => motherId !== undefined).length).toBeGreaterThan(8_000);
  });

  it('lets spouses point at each other', () => {
    const married = register.filter(({ spouseId }) => spouseId !== undefined);
    expect(married.length).toBeGreaterThan(5_000);
    const wrong = married.filter(({ citizenId, spouseId, spouseName, spouseNumber }) => {
      const spouse = byId.get(spouseId!);
      return spouse?.spouseId !== citizenId || spouse.fullName !== spouseName || spouse.personalNumber !== spouseNumber;
    });
    expect(wrong).toEqual([]);
  });

  it('has twins, who share birth date and parents and never the whole name', () => {
    const births = new Map<string, Citizen[]>();
    for (const citizen of register)
      if (citizen.motherId !== undefined && citizen.birthDate.length === 10) {
        const birth = `${citizen.motherId} ${citizen.birthDate}`;
        births.set(birth, [...(births.get(birth) ?? []), citizen]);
      }
    const twins = [...births.values()].filter(({ length }) => length === 2);
    expect(twins.length / births.size).toBeGreaterThan(0.008);
    expect(twins.length / births.size).toBeLessThan(0.016);
    expect(twins.filter(([one, other]) => one?.fatherId !== other?.fatherId)).toEqual([]);
    expect(twins.filter(([one, other]) => one?.fullName === other?.fullName)).toEqual([]);
  });

  it('knows only the year of about 12 % of those born before 1965, and of nobody else', () => {
    const yearOnly = ({ birthDate }: Citizen): boolean => birthDate.length === 4;
    const early = register.filter(({ birthDate }) => birthDate < '1965');
    expect(shareOf(early, yearOnly)).toBeGreaterThan(0.1);
    expect(shareOf(early, yearOnly)).toBeLessThan(0.14);
    expect(register.filter(({ birthDate }) => birthDate >= '1965').some(yearOnly)).toBe(false);
  });

  it('lets Văn and Thị fade with the year of birth', () => {
    const share = (sex: string, middle: string, from: string, to: string): number =>
      shareOf(
        register.filter((c) => c.ethnicity === 'Kinh' && c.sex === sex && c.birthDate >= from && c.birthDate < to),
        ({ fullName }) => fullName.split(' ')[1] === middle,
      );
    expect(share('male', 'Văn', '1930', '1965')).toBeGreaterThan(0.4);
    expect(share('male', 'Văn', '2010', '2026')).toBeLessThan(0.12);
    expect(share('female', 'Thị', '1930', '1965')).toBeGreaterThan(0.65);
    expect(share('female', 'Thị', '2010', '2026')).toBeLessThan(0.25);
  });

  it('tells residence in both editions, the commune of today being a successor of the old one', () => {
    const apart = register.filter(
      ({ residence, residenceBefore }) => !residenceBefore || communesMeet(residence, residenceBefore) !== 'successor',
    );
    expect(apart).toEqual([]);
  });

  it('has the dead, none before birth or after the day it is told as of', () => {
    const dead = register.filter(({ deathDate }) => deathDate !== undefined);
    expect(dead.length / register.length).toBeGreaterThan(0.03);
    for (const { birthDate, deathDate } of dead) {
      expect(parsePlainDate(deathDate!)).toBeDefined();
      expect(deathDate! >= birthDate && deathDate! <= AS_OF).toBe(true);
    }
    expect(register.every(({ birthDate }) => parsePlainDate(birthDate) !== undefined && birthDate <= AS_OF)).toBe(true);
  });

  it('gives every household one head', () => {
    const heads = new Map<number, number>();
    for (const { householdId, relationToHead } of register)
      heads.set(householdId, (heads.get(householdId) ?? 0) + (relationToHead === 'head' ? 1 : 0));
    expect([...heads.values()].every((count) => count === 1)).toBe(true);
  });

  it('is lazy: the first citizen of a million comes without the rest', () => {
    const [first] = generateRegister({ seed: SEED, citizens: 1_000_000 });
    expect(first?.citizenId).toBe(1);
  });

  it('is a beginning of a longer register of the same seed', () => {
    const short = [...generateRegister({ seed: SEED, citizens: 500 })].slice(0, 400);
    expect(short).toEqual(register.slice(0, 400));
  });
});
