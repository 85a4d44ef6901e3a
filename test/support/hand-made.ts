import { sampleRecord, type Sector } from '#lib/contracts';
import type { Citizen } from '#lib/person';

const COMMUNE = { code: '24121', edition: 'before-2025-07' } as const;

/** A citizen made by hand, whom no generated register holds: their numbers bear its marker and end in 8 and their own number. */
export function aCitizen(number: number, changes: Partial<Citizen> = {}): Citizen {
  const id = String(number).padStart(3, '0');
  return {
    citizenId: 900_000_000 + number,
    personalNumber: `066090998${id}`,
    oldNumbers: [`999998${id}`],
    fullName: 'Nguyễn Văn Mẫu',
    otherNames: [],
    birthDate: '1990-02-11',
    sex: 'male',
    origin: COMMUNE,
    residence: COMMUNE,
    householdId: 900_000_000 + number,
    relationToHead: 'head',
    maritalStatus: 'single',
    nationality: 'Việt Nam',
    ethnicity: 'Kinh',
    ...changes,
  };
}

export type Json = Record<string, unknown>;

let counter = 0;

/** A sound record of the sector about this citizen, with nothing to correct, and with an id of its own. */
export function aRecordAbout(citizen: Citizen, sector: Sector, changes: Json = {}): Json {
  const sample = sampleRecord(sector);
  counter += 1;
  return {
    ...sample,
    recordId: `TEST-${sector}-${counter}`,
    version: 1,
    act: `ACT-${sector}-${counter}`,
    subject: {
      ...subjectOf(citizen),
      role: (sample['subject'] as Json)['role'],
    },
    ...(sector === 'civil-status' && { relatives: [] }),
    ...(sector === 'tax' && { taxCode: citizen.personalNumber }),
    ...changes,
  };
}

/** The record with other members of its subject; undefined takes a member away. */
export function withSubject(record: Json, changes: Json): Json {
  const subject = { ...(record['subject'] as Json), ...changes };
  return {
    ...record,
    subject: Object.fromEntries(Object.entries(subject).filter(([, value]) => value !== undefined)),
  };
}

export function nextVersion(record: Json, changes: Json = {}): Json {
  return { ...record, version: (record['version'] as number) + 1, ...changes };
}

function subjectOf(citizen: Citizen): Json {
  return {
    kind: 'individual',
    identifiers: [{ type: 'personal-number', value: citizen.personalNumber }],
    fullName: citizen.fullName,
    birthDate: citizen.birthDate,
    sex: citizen.sex,
    residence: { kind: 'permanent', commune: citizen.residence },
    origin: citizen.origin,
  };
}
