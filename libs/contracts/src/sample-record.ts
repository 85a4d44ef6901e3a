import type { Sector } from './bus/sectors.js';

/*
 * One sample for each sector, as documentation and the OpenAPI pages show it. The people are invented: the names say
 * so (MẪU, "sample") and the numbers end in the same long run of digits.
 */

const COMMUNE = { code: '24121', edition: 'before-2025-07' } as const;

const SAMPLES: Readonly<Record<Sector, Readonly<Record<string, unknown>>>> = {
  land: {
    recordId: 'LAND-2024-000123',
    version: 1,
    act: 'BX 123456',
    agency: 'VPDK-66-001',
    subject: {
      role: 'holder',
      kind: 'individual',
      identifiers: [
        { type: 'personal-number', value: '066090111111', issuedOn: '2021-05-04', issuedBy: 'Cục CSQLHC về TTXH' },
        { type: 'old-id-9', value: '240111111' },
      ],
      fullName: 'Nguyễn Văn Mẫu',
      birthDate: '1990-02-11',
      sex: 'male',
      residence: { kind: 'permanent', commune: COMMUNE, line: '12 Lê Lợi' },
      origin: COMMUNE,
    },
    relatives: [{ relation: 'co-holder', fullName: 'Trần Thị Mẫu', birthYear: 1992 }],
    changedAt: '2026-03-01T08:00:00+07:00',
    certificate: { serial: 'BX 123456', registerEntry: 'CS01234', issuedOn: '2015-06-01' },
    parcel: { mapSheet: '12', number: '345', commune: COMMUNE },
    areaSquareMetres: 250.5,
    uses: [
      { code: 'ONT', areaSquareMetres: 100, until: 'lâu dài' },
      { code: 'CLN', areaSquareMetres: 150.5, until: '2065-06-01' },
    ],
    share: '1/2',
  },
  'civil-status': {
    recordId: 'KS-2026-0045',
    version: 1,
    act: '45/2026',
    agency: 'UBND-24121',
    subject: {
      role: 'child',
      identifiers: [{ type: 'personal-number', value: '066226111111' }],
      fullName: 'Nguyễn Văn Mẫu',
      birthDate: '2026-01-15',
      sex: 'male',
      residence: { kind: 'permanent', commune: COMMUNE },
      origin: COMMUNE,
    },
    relatives: [
      {
        relation: 'father',
        fullName: 'Nguyễn Văn Bản Mẫu',
        identifiers: [{ type: 'personal-number', value: '066090111111' }],
        birthYear: 1990,
      },
      { relation: 'mother', fullName: 'Trần Thị Mẫu', birthYear: 1992 },
    ],
    changedAt: '2026-02-01',
    kind: 'birth',
    registration: { number: '45', book: '01/2026', date: '2026-02-01', office: 'UBND xã (mẫu)' },
    place: 'Bệnh viện đa khoa tỉnh (mẫu)',
  },
  tax: {
    recordId: 'NNT-0000123',
    version: 3,
    agency: 'CT-66',
    subject: {
      role: 'taxpayer',
      identifiers: [{ type: 'personal-number', value: '066190111111' }],
      fullName: 'TRẦN THỊ MẪU',
      birthDate: '1990',
      sex: 'female',
      residence: { kind: 'contact', commune: { code: '24175', edition: 'current' }, line: '12 Lê Lợi' },
    },
    changedAt: '2026-03-01T08:00:00Z',
    taxCode: '066190111111',
    taxpayerKind: 'individual',
    status: { code: 'active', from: '2018-07-01' },
    office: 'Thuế cơ sở 1 (mẫu)',
  },
  'social-security': {
    recordId: 'BHXH-7711111111',
    version: 2,
    agency: 'BHXH-66',
    subject: {
      role: 'participant',
      identifiers: [{ type: 'personal-number', value: '066090111111' }],
      fullName: 'Nguyễn Văn Mẫu',
      birthDate: '1990-02',
      sex: 'male',
      residence: { kind: 'current', commune: { code: '24175', edition: 'current' } },
    },
    changedAt: '2026-03-01T08:00:00+07:00',
    insuranceNumber: '7711111111',
    healthCardNumber: 'DN4667711111111',
    participation: 'compulsory',
    employer: { code: 'DV0001', name: 'Công ty Mẫu' },
    contribution: { from: '2015-01', to: '2026-02' },
  },
};

/** A sound record of the sector, complete, about nobody: a fresh copy, to show or to change. */
export function sampleRecord(sector: Sector): Record<string, unknown> {
  // Through JSON and no structured clone: that would keep one commune object in three places.
  return JSON.parse(JSON.stringify(SAMPLES[sector])) as Record<string, unknown>;
}
