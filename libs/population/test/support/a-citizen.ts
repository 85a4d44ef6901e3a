import type { Citizen } from '#lib/person';

/** The person whom `aRecord()` speaks of, as the register holds them. */
export function aCitizen(changes: Partial<Citizen> = {}): Citizen {
  return {
    citizenId: 1,
    personalNumber: '001090000123',
    oldNumbers: ['123456789'],
    fullName: 'Nguyễn Văn An',
    otherNames: [],
    birthDate: '1990-02-11',
    sex: 'male',
    origin: { code: '00001', edition: 'before-2025-07' },
    residence: { code: '00004', edition: 'current' },
    householdId: 1,
    relationToHead: 'head',
    maritalStatus: 'single',
    nationality: 'VN',
    ethnicity: 'Kinh',
    ...changes,
  };
}
