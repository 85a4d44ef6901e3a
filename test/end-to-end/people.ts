import type { Citizen } from '#lib/person';
import { aCitizen, aRecordAbout, withSubject, type Json } from '#test/support';
import type { Outcome, Sector } from '#lib/contracts';

/** Whom the register holds beside its generated citizens; nobody else bears these names. */
export const AN = aCitizen(1, { fullName: 'Nguyễn Hòa An', birthDate: '1990-02-11' });
export const BINH = aCitizen(2, {
  fullName: 'Trần Thị Bình Mẫu',
  birthDate: '1992-05-20',
  sex: 'female',
  personalNumber: '066192998002',
});
/** Two people of one name and one birth date. */
export const CUONG = aCitizen(3, {
  fullName: 'Lê Văn Cường Mẫu',
  birthDate: '1985-03-03',
  personalNumber: '066085998003',
});
export const OTHER_CUONG = aCitizen(4, {
  ...CUONG,
  citizenId: 900_000_004,
  personalNumber: '066085998004',
  oldNumbers: [],
});
/** Whose data somebody is going to mend. */
export const DUNG = aCitizen(5, {
  fullName: 'Phạm Văn Dũng Mẫu',
  birthDate: '1970-07-07',
  personalNumber: '066070998005',
});
export const NOBODY = aCitizen(99, {
  fullName: 'Hồ Không Ai',
  birthDate: '1961-01-31',
  personalNumber: '066061998099',
});

export const PEOPLE: readonly Citizen[] = [AN, BINH, CUONG, OTHER_CUONG, DUNG];

/** A record of the sector for each outcome. */
export function oneOfEach(sector: Sector): Record<Outcome, Json> {
  return {
    matched: aRecordAbout(AN, sector),
    mismatched: misspelt(aRecordAbout(BINH, sector)),
    ambiguous: withoutNumber(aRecordAbout(CUONG, sector)),
    'not-found': aRecordAbout(NOBODY, sector),
    'not-applicable': anOrganisation(aRecordAbout(AN, sector)),
  };
}

/** The right number, and a name, a sex, a residence and an origin that are not the register's. */
export function misspelt(record: Json): Json {
  return withSubject(record, {
    fullName: 'Tran Thi Binh Mau',
    sex: 'male',
    residence: { kind: 'permanent', commune: { code: '00001', edition: 'before-2025-07' } },
    origin: { code: '00004', edition: 'before-2025-07' },
  });
}

const withoutNumber = (record: Json): Json => withSubject(record, { identifiers: undefined });

const anOrganisation = (record: Json): Json =>
  withSubject(record, {
    kind: 'organisation',
    identifiers: undefined,
    fullName: 'Hợp tác xã Mẫu',
    birthDate: undefined,
    sex: undefined,
    origin: undefined,
  });
