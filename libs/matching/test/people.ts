import type { IdentifierType, Sector, SectorRecord } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import { match, subjectOf, type Match, type Subject } from '../src/index.js';

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

export function matching(subject: Draft, ...candidates: Citizen[]): Match {
  return match(aSubject(subject), candidates);
}

/** Relation by pointer. */
export function relationsOf({ fields }: Match): Record<string, string> {
  return Object.fromEntries(fields.map(({ pointer, relation }) => [pointer, relation]));
}

export function codesOf({ findings }: Match): string[] {
  return findings.map(({ code }) => code);
}
