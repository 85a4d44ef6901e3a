import type { IdentifierType, Sector, SectorRecord } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import {
  attributeKeys,
  Matcher,
  numberKeys,
  POPULATION_MODEL,
  Registrant,
  subjectOf,
  type Counted,
  type Frequencies,
  type Match,
  type SkippedKey,
  type Subject,
} from '../src/index.js';

/** Synthetic people: the last six digits of every number begin with 9. */
export function aCitizen(changes: Partial<Citizen> = {}): Citizen {
  return {
    citizenId: 1,
    personalNumber: '066090900001',
    oldNumbers: ['900000001', '066090900901'],
    fullName: 'Nguyễn Văn Hòa',
    otherNames: ['Nguyễn Văn Cũ'],
    birthDate: '1990-02-11',
    sex: 'male',
    origin: { code: '00007', edition: 'before-2025-07' },
    residence: { code: '00008', edition: 'current' },
    residenceBefore: { code: '00007', edition: 'before-2025-07' },
    householdId: 1,
    relationToHead: 'head',
    maritalStatus: 'married',
    fatherName: 'Nguyễn Văn Bảo',
    spouseName: 'Trần Thị Lý',
    spouseNumber: '066192900007',
    nationality: 'VN',
    ethnicity: 'Kinh',
    ...changes,
  };
}

type Draft = Record<string, unknown>;

/** What a sector says of {@link aCitizen}, every field as the register has it; `undefined` takes a member out. */
export function aRecord(subject: Draft = {}, record: Draft = {}): SectorRecord {
  const draft = {
    recordId: 'GD-1',
    version: 1,
    agency: 'GD-AGENCY',
    subject: {
      role: 'holder',
      identifiers: [numbered('066090900001')],
      fullName: 'Nguyễn Văn Hòa',
      birthDate: '1990-02-11',
      sex: 'male',
      residence: { kind: 'permanent', commune: { code: '00008', edition: 'current' } },
      origin: { code: '00007', edition: 'before-2025-07' },
      ...subject,
    },
    relatives: [],
    ...record,
  };
  return JSON.parse(JSON.stringify(draft)) as SectorRecord;
}

export function numbered(value: string, type: IdentifierType = 'personal-number') {
  return { type, value };
}

export function aSubject(subject: Draft = {}, record: Draft = {}, sector: Sector = 'land'): Subject {
  return subjectOf(aRecord(subject, record), sector);
}

/** Shares of values in the register that the tests imagine; what is not here only one person has. */
const SHARES: Partial<Record<Counted, Readonly<Record<string, number>>>> = {
  family: { nguyen: 0.31, tran: 0.11, le: 0.09 },
  given: { hoa: 0.01, hieu: 0.006, sen: 0.001, phuoc: 0.004, lam: 0.02 },
  'family+given': { 'nguyen hoa': 0.003, 'nguyen hieu': 0.002 },
  'bare-name': { 'nguyen hoa': 0.0002, 'nguyen van hoa': 0.0005, 'nguyen van hieu': 0.0003, 'nguyen van hien': 0.0003 },
  name: { 'nguyên4 văn hoa2': 0.0003, 'nguyên4 văn hiêu1': 0.0003 },
  'birth-year': { '1990': 0.018, '1985': 0.018, '1960': 0.012 },
  residence: { '00008': 0.0004 },
  'at-home': { '': 0.5 },
};

/** Frequencies of a register of so many, without the register. */
export function frequenciesOf(citizens = 1_000_000): Frequencies {
  return {
    citizens,
    count: (kind, value) => Math.max(1, Math.round((SHARES[kind]?.[value] ?? 0) * citizens)),
    distinct: (kind) => (kind.endsWith('name') ? citizens / 2 : 30_000),
    total: (kind) => (kind === 'relative' ? 2 * citizens : citizens),
    digest: 'a'.repeat(43),
  };
}

export const matcher = new Matcher(POPULATION_MODEL, frequenciesOf());

/** The match of a subject whose keys were all looked up, but for the skipped ones. */
export function matchOf(
  subject: Subject,
  candidates: readonly Citizen[],
  by = matcher,
  skipped: SkippedKey[] = [],
): Match {
  const people = candidates.map((citizen) => new Registrant(citizen));
  const lookedUp = [...numberKeys(subject), ...attributeKeys(subject)];
  return by.match(subject, people, { lookedUp, skipped });
}

export function matching(subject: Draft, ...candidates: Citizen[]): Match {
  return matchOf(aSubject(subject), candidates);
}

/** Relation by pointer. */
export function relationsOf({ fields }: Match): Record<string, string> {
  return Object.fromEntries(fields.map(({ pointer, relation }) => [pointer, relation]));
}

export function codesOf({ findings }: Match): string[] {
  return findings.map(({ code }) => code);
}
