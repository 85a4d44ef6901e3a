import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checkRecord, SECTORS, type Sector } from '#lib/contracts';
import { type Citizen, parsePlainDate } from '#lib/person';
import {
  generateRecords,
  generateRegister,
  type GeneratedRecord,
  isSyntheticNumber,
  type RateName,
  ratesOf,
  type Rates,
  RECORD_ID_PREFIX,
  sampleRegister,
  STREET,
  toNdjson,
} from '../src/index.js';

const SEED = 20260702;
const TODAY = parsePlainDate('2026-07-01')!;
const register: Citizen[] = [...generateRegister({ seed: SEED, citizens: 10_000 })];
const byId = new Map(register.map((citizen) => [citizen.citizenId, citizen]));

const recordsOf = (sector: Sector, count: number, rates: Partial<Rates> = {}): GeneratedRecord[] => [
  ...generateRecords({ seed: SEED, sector, register, count, rates }),
];
const records = Object.fromEntries(SECTORS.map((sector) => [sector, recordsOf(sector, 5_000)])) as Record<
  Sector,
  GeneratedRecord[]
>;

interface Subject {
  readonly identifiers?: readonly { type: string; value: string }[];
  readonly fullName?: string;
  readonly birthDate?: string;
  readonly residence?: { line: string };
}
const subjectOf = ({ record }: GeneratedRecord): Subject => record['subject'] as Subject;
const onlyErrors = (own: Partial<Rates>): Partial<Rates> => ({
  ...Object.fromEntries(Object.keys(ratesOf('tax')).map((name) => [name, 0])),
  ...own,
});

describe('generateRecords', () => {
  it('gives the same bytes for the same seed, on every machine', () => {
    const hash = createHash('sha256');
    for (const sector of SECTORS)
      for (const made of recordsOf(sector, 500)) hash.update(toNdjson(made.record) + toNdjson(made.truth));
    expect(hash.digest('hex')).toBe('dc2bd5fe334dea45191fba384ea614038de870acc5fc04da6f5c253de8009648');
  });

  it.each(SECTORS)('gives %s exactly the records asked for, each under its own id', (sector) => {
    expect(new Set(records[sector].map(({ truth }) => truth.recordId)).size).toBe(5_000);
  });

  it.each(SECTORS)('makes records of %s that intake takes if they are valid, and refuses if they are not', (sector) => {
    const wrong = records[sector].filter(
      ({ record, truth }) => (checkRecord(sector, record, TODAY).record !== undefined) !== truth.valid,
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    const invalid = records[sector].filter(({ truth }) => !truth.valid);
    expect(invalid.every(({ truth }) => truth.errors.some((error) => error.startsWith('invalid.')))).toBe(true);
    expect(invalid.length).toBeGreaterThan(40);
  });

  it.each(SECTORS)('keeps the truth out of the records of %s', (sector) => {
    const told = /"(?:truth|citizenId|errors|valid|landGroup)"|person\.|name\.upper/;
    expect(records[sector].filter(({ record }) => told.test(JSON.stringify(record)))).toEqual([]);
  });

  it.each(SECTORS)('marks the records of %s as synthetic: id, numbers and street', (sector) => {
    const unmarked = records[sector].filter((made) => {
      if (!made.truth.recordId.startsWith(RECORD_ID_PREFIX)) return true;
      const { identifiers = [], residence } = subjectOf(made);
      const whole = identifiers.filter(({ value }) => /^(?:\d{9}|\d{12})$/.test(value));
      return residence?.line.includes(STREET) === false || !whole.every(({ value }) => isSyntheticNumber(value));
    });
    expect(unmarked).toEqual([]);
  });

  /** Where the thing can happen to nearly every record, its share must be the rate: within five standard deviations. */
  it.each([
    'number.missing',
    'number.digit-wrong',
    'number.leading-zeros-lost',
    'number.of-stranger',
    'name.diacritics-absent',
    'name.tone-differs',
    'name.typing-error',
    'name.upper-case',
    'name.encoding-tcvn3',
    'name.encoding-vni',
    'birth-date.year-only',
    'birth-date.first-of-january',
    'birth-date.missing',
    'birth-date.digit-wrong',
    'sex.missing',
    'sex.wrong',
    'person.not-in-register',
    'record.twice',
  ] as const satisfies readonly RateName[])('errs as often as the rates say: %s', (error) => {
    for (const sector of ['land', 'tax', 'social-security'] as const) {
      const rate = ratesOf(sector)[error];
      const persons = records[sector].filter(
        ({ truth }) => truth.kind !== 'organisation' && truth.landGroup !== 'to-rebuild',
      );
      const share = persons.filter(({ truth }) => truth.errors.includes(error)).length / persons.length;
      expect(Math.abs(share - rate)).toBeLessThan(5 * Math.sqrt((rate * (1 - rate)) / persons.length) + 0.07 * rate);
    }
  });

  it('tells old digits instead of the number where there are old ones, most often in land', () => {
    const share = (sector: Sector): number => {
      const bearers = records[sector].filter(({ truth }) => byId.get(truth.citizenId ?? 0)?.oldNumbers.length);
      return bearers.filter(({ truth }) => truth.errors.includes('number.old-instead')).length / bearers.length;
    };
    expect(share('land')).toBeGreaterThan(0.27);
    expect(share('land')).toBeLessThan(0.33);
    expect(share('tax')).toBeGreaterThan(0.04);
    expect(share('tax')).toBeLessThan(0.08);
  });

  it('writes what the truth says, and nothing else, in a record without errors', () => {
    for (const sector of SECTORS)
      for (const made of recordsOf(sector, 300, onlyErrors({})).filter(
        ({ truth }) => truth.landGroup !== 'to-rebuild',
      )) {
        const { personalNumber, fullName, birthDate, sex } = byId.get(made.truth.citizenId!)!;
        expect(made.record['subject']).toMatchObject({ fullName, birthDate, sex });
        expect(subjectOf(made).identifiers?.[0]).toMatchObject({ type: 'personal-number', value: personalNumber });
      }
  });

  it('never tells the right number where the truth says that it is missing, not even as a tax code or insurance number', () => {
    for (const sector of ['tax', 'social-security'] as const)
      for (const { record, truth } of recordsOf(sector, 300, onlyErrors({ 'number.missing': 1 })))
        expect(JSON.stringify(record)).not.toContain(byId.get(truth.citizenId!)!.personalNumber);
  });

  it('names a citizen of the register as the truth, or nobody', () => {
    const wrong = SECTORS.flatMap((sector) => records[sector]).filter(({ truth }) => {
      const nobody = truth.kind === 'organisation' || truth.errors.includes('person.not-in-register');
      return nobody ? truth.citizenId !== null : truth.citizenId === null || !byId.has(truth.citizenId);
    });
    expect(wrong).toEqual([]);
  });

  it('gives people whom the register does not hold numbers that it has not issued', () => {
    const issued = new Set(register.map(({ personalNumber }) => personalNumber));
    const strangers = recordsOf('tax', 500, onlyErrors({ 'person.not-in-register': 1 }));
    expect(strangers.filter((made) => issued.has(subjectOf(made).identifiers![0]!.value))).toEqual([]);
  });

  it('sorts land into its three groups of parcels, 39, 59.8 and 1.2 %', () => {
    const parcels = records.land.filter(({ truth }) => truth.landGroup !== undefined);
    const share = (group: string): number =>
      parcels.filter(({ truth }) => truth.landGroup === group).length / parcels.length;
    expect(share('right')).toBeCloseTo(0.39, 1);
    expect(share('to-correct')).toBeCloseTo(0.598, 1);
    expect(share('to-rebuild')).toBeGreaterThan(0.006);
    expect(share('to-rebuild')).toBeLessThan(0.02);
  });

  it('tells the two holders of one parcel, and the two of a marriage, in two records of one act', () => {
    for (const [sector, role] of [
      ['land', 'co-holder'],
      ['civil-status', 'spouse'],
    ] as const) {
      const byAct = new Map<unknown, number>();
      for (const { record, truth } of records[sector])
        if (!truth.errors.includes('record.twice')) byAct.set(record['act'], (byAct.get(record['act']) ?? 0) + 1);
      const seconds = records[sector].filter(({ record }) => (record['subject'] as { role?: string }).role === role);
      expect(seconds.filter(({ record }) => byAct.get(record['act']) === 2).length).toBeGreaterThan(300);
    }
  });

  it('has births with parents, marriages with spouses, deaths with their date, corrections with what changed', () => {
    const ofKind = (kind: string): GeneratedRecord[] =>
      records['civil-status'].filter(({ record, truth }) => record['kind'] === kind && truth.valid);
    expect(ofKind('birth').length).toBeGreaterThan(1500);
    expect(ofKind('marriage').every(({ record }) => JSON.stringify(record['relatives']).includes('"spouse"'))).toBe(
      true,
    );
    expect(ofKind('death').every(({ record }) => record['deathDate'] !== undefined)).toBe(true);
    expect(ofKind('correction').every(({ record }) => Array.isArray(record['corrected']))).toBe(true);
    for (const kind of ['marriage', 'death', 'correction']) expect(ofKind(kind).length).toBeGreaterThan(150);
  });

  it('speaks of a few organisations and communities, and takes a few records back', () => {
    const kinds = (sector: Sector): string[] =>
      records[sector].map(({ record }) => (record['subject'] as { kind?: string }).kind ?? 'individual');
    expect(kinds('land')).toContain('community');
    expect(kinds('tax').filter((kind) => kind === 'organisation').length).toBeGreaterThan(100);
    for (const sector of SECTORS) {
      const withdrawn = records[sector].filter(({ truth }) => truth.kind === 'withdrawn');
      expect(withdrawn.length).toBeGreaterThan(15);
      expect(withdrawn.every(({ record }) => record['withdrawn'] === true)).toBe(true);
    }
  });

  it('works from a register of nobody, and from one citizen', () => {
    for (const sector of SECTORS)
      for (const few of [[], register.slice(0, 1)])
        expect([...generateRecords({ seed: SEED, sector, register: few, count: 50 })]).toHaveLength(50);
  });

  it('refuses a rate that is no share', () => {
    expect(() => recordsOf('tax', 1, { 'sex.wrong': 1.5 })).toThrow(
      'The rate sex.wrong is a share from 0 to 1; this is 1.5.',
    );
  });
});

describe('sampleRegister', () => {
  it('takes whole households, about the share asked for', () => {
    const sample = sampleRegister(register, { seed: SEED, share: 0.2 });
    expect(sample.length).toBeGreaterThan(1_500);
    expect(sample.length).toBeLessThan(2_500);
    const households = new Set(sample.map(({ householdId }) => householdId));
    expect(register.filter(({ householdId }) => households.has(householdId))).toEqual(sample);
  });
});
