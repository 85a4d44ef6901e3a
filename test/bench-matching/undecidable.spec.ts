import { describe, expect, it } from '@jest/globals';
import {
  FrequencyCounter,
  frequenciesFrom,
  nameForms,
  numberForm,
  placed,
  populationDomain,
  Registrant,
  subjectFrom,
  type Subject,
} from '#lib/matching';
import { parsePlainDate, type Citizen } from '#lib/person';
import type { Decided } from './figures.js';
import { isUndecidable } from './undecidable.js';

const domain = populationDomain(frequenciesFrom(new FrequencyCounter().toBytes()));
const twin: Citizen = {
  citizenId: 2,
  personalNumber: '066190900002',
  oldNumbers: ['900000002'],
  fullName: 'Nguyễn Thị Hà',
  otherNames: [],
  birthDate: '1990-02-11',
  sex: 'female',
  origin: { code: '00007', edition: 'before-2025-07' },
  residence: { code: '00008', edition: 'current' },
  householdId: 1,
  relationToHead: 'child',
  maritalStatus: 'single',
  motherName: 'Trần Thị Lý',
  nationality: 'VN',
  ethnicity: 'Kinh',
};

/** A record of somebody else than the twin, who is citizen 1. */
function of({ name = 'Nguyễn Thị Hà', number = '', birthDate = '1990-02-11', mother = 'Trần Thị Lý' }): Decided {
  const subject: Subject = subjectFrom({
    sector: 'tax',
    numbers: number === '' ? [] : [numberForm({ type: 'personal-number', value: number }, '/number')],
    name: nameForms(name),
    birthDate: parsePlainDate(birthDate)!,
    ...placed([{ code: '00008', edition: 'current' }], undefined),
    relatives: [{ relation: 'mother', pointer: '/mother', name: nameForms(mother) }],
    isDeathRecord: false,
  });
  const truth = { recordId: 'GD-1', citizenId: 1, errors: [] };
  const found = { subject, candidates: [new Registrant(twin)], search: { lookedUp: [], skipped: [] } };
  return { asked: { sector: 'tax', subject, truth, citizen: undefined }, found } as unknown as Decided;
}

describe('isUndecidable', () => {
  it.each([
    ['everything is the twin’s', {}],
    ['the number is the twin’s too', { number: '066190900002' }],
    ['the name is hers without its marks', { name: 'NGUYEN THI HA' }],
    ['the year is hers, and no more is given', { birthDate: '1990' }],
    ['her mother is named without marks', { mother: 'Tran Thi Ly' }],
  ])('says so where %s', (_, record) => expect(isUndecidable(of(record), domain)).toBe(true));

  it.each([
    ['the name is another', { name: 'Nguyễn Thị Hoa' }],
    ['the name has another tone', { name: 'Nguyễn Thị Hạ' }],
    ['the number is another', { number: '066190900001' }],
    ['the number is one digit off', { number: '066190900003' }],
    ['the day is another', { birthDate: '1990-02-12' }],
    ['the mother is another', { mother: 'Trần Thị Lan' }],
  ])('says nothing where %s', (_, record) => expect(isUndecidable(of(record), domain)).toBe(false));

  it('says nothing of the one whom the record speaks of', () => {
    const decided = of({});
    const own = { ...decided, asked: { ...decided.asked, truth: { ...decided.asked.truth, citizenId: 2 } } };
    expect(isUndecidable(own, domain)).toBe(false);
  });
});
