import type { Sector } from '../bus/sectors.js';
import { areaCell, flagCell, landUsesCell, numberCell, sexCell, textCell, wordCell, type CellReader } from './cells.js';

/** One column of a sector's CSV form: its header, the member that it fills, and how its cells are written. */
export interface CsvColumn {
  readonly column: string;
  /**
   * The member; `identifiers[type=personal-number]` is the item of that list with that type, made at need
   * together with the columns beside it.
   */
  readonly pointer: string;
  readonly note: string;
  /** the header must name it */
  readonly needed: boolean;
  readonly read: CellReader;
}

interface Extra {
  note?: string;
  needed?: true;
  read?: CellReader;
}

const column = (name: string, pointer: string, { note = '', needed, read = textCell }: Extra = {}): CsvColumn => ({
  column: name,
  pointer,
  note,
  needed: needed ?? false,
  read,
});

const DATE = { read: wordCell, note: 'YYYY-MM-DD, YYYY-MM or YYYY' };
const EDITION = { read: wordCell, note: 'before-2025-07 or current; wanted where the commune is given' };

/** Columns of a relative: name, personal number, year of birth. */
const relative = (prefix: string, relation: string): CsvColumn[] => [
  column(`${prefix}Name`, `/relatives[relation=${relation}]/fullName`),
  column(`${prefix}Number`, `/relatives[relation=${relation}]/identifiers[type=personal-number]/value`),
  column(`${prefix}BirthYear`, `/relatives[relation=${relation}]/birthYear`, { read: numberCell, note: 'YYYY' }),
];

const COMMON: readonly CsvColumn[] = [
  column('recordId', '/recordId', { needed: true }),
  column('version', '/version', { needed: true, read: numberCell, note: 'a whole number from 1' }),
  column('withdrawn', '/withdrawn', { read: flagCell, note: 'true or false, 1 or 0, có or không' }),
  column('act', '/act'),
  column('agency', '/agency', { needed: true }),
  column('changedAt', '/changedAt', { read: wordCell, note: '2026-03-01T08:00:00+07:00, or a day' }),
  column('role', '/subject/role', { needed: true, read: wordCell }),
  column('subjectKind', '/subject/kind', { read: wordCell, note: 'individual, organisation, community' }),
  column('personalNumber', '/subject/identifiers[type=personal-number]/value'),
  column('personalNumberIssuedOn', '/subject/identifiers[type=personal-number]/issuedOn', DATE),
  column('personalNumberIssuedBy', '/subject/identifiers[type=personal-number]/issuedBy'),
  column('oldNumber', '/subject/identifiers[type=old-id-9]/value', { note: 'identity card of 9 digits (CMND)' }),
  column('oldNumberIssuedOn', '/subject/identifiers[type=old-id-9]/issuedOn', DATE),
  column('oldNumberIssuedBy', '/subject/identifiers[type=old-id-9]/issuedBy'),
  column('formerNumber', '/subject/identifiers[type=former-personal-number]/value'),
  column('passport', '/subject/identifiers[type=passport]/value'),
  column('fullName', '/subject/fullName'),
  column('birthDate', '/subject/birthDate', DATE),
  column('sex', '/subject/sex', { read: sexCell, note: 'male or female, Nam or Nữ' }),
  column('residenceKind', '/subject/residence/kind', {
    read: wordCell,
    note: 'permanent, temporary, current, contact; unknown if empty',
  }),
  column('residenceCommune', '/subject/residence/commune/code', { note: 'commune code' }),
  column('residenceEdition', '/subject/residence/commune/edition', EDITION),
  column('residenceLine', '/subject/residence/line'),
  column('originCommune', '/subject/origin/code', { note: 'commune code' }),
  column('originEdition', '/subject/origin/edition', EDITION),
  ...relative('father', 'father'),
  ...relative('mother', 'mother'),
  ...relative('spouse', 'spouse'),
];

const OWN: Readonly<Record<Sector, readonly CsvColumn[]>> = {
  land: [
    ...relative('coHolder', 'co-holder'),
    column('certificateSerial', '/certificate/serial'),
    column('certificateEntry', '/certificate/registerEntry'),
    column('certificateIssuedOn', '/certificate/issuedOn', DATE),
    column('mapSheet', '/parcel/mapSheet'),
    column('parcelNumber', '/parcel/number'),
    column('parcelCommune', '/parcel/commune/code', { note: 'commune code' }),
    column('parcelEdition', '/parcel/commune/edition', EDITION),
    column('areaSquareMetres', '/areaSquareMetres', { read: areaCell, note: '250.5 or 250,5, no thousands marks' }),
    column('uses', '/uses', {
      read: landUsesCell,
      note: 'code:area:term, several joined by |: ONT:100:lâu dài|CLN:150.5',
    }),
    column('share', '/share', { note: '1/2' }),
  ],
  'civil-status': [
    column('kind', '/kind', { needed: true, read: wordCell }),
    column('registrationNumber', '/registration/number'),
    column('registrationBook', '/registration/book'),
    column('registrationDate', '/registration/date', DATE),
    column('registrationOffice', '/registration/office'),
    column('deathDate', '/deathDate', DATE),
    column('place', '/place'),
    column('correctedField', '/corrected[0]/field'),
    column('correctedFrom', '/corrected[0]/from'),
    column('correctedTo', '/corrected[0]/to'),
  ],
  tax: [
    ...relative('representative', 'representative'),
    column('taxCode', '/taxCode'),
    column('taxpayerKind', '/taxpayerKind', { read: wordCell }),
    column('status', '/status/code', { read: wordCell }),
    column('statusFrom', '/status/from', DATE),
    column('statusTo', '/status/to', DATE),
    column('taxOffice', '/office'),
  ],
  'social-security': [
    column('insuranceNumber', '/insuranceNumber'),
    column('healthCardNumber', '/healthCardNumber'),
    column('participation', '/participation', { read: wordCell }),
    column('employerCode', '/employer/code'),
    column('employerName', '/employer/name'),
    column('contributionFrom', '/contribution/from', DATE),
    column('contributionTo', '/contribution/to', DATE),
    column('benefitKind', '/benefit/kind'),
    column('benefitStatus', '/benefit/status', { read: wordCell }),
    column('benefitFrom', '/benefit/from', DATE),
    column('benefitTo', '/benefit/to', DATE),
  ],
};

const COLUMNS = Object.fromEntries(
  Object.entries(OWN).map(([sector, own]) => [sector, [...COMMON, ...own]]),
) as unknown as Readonly<Record<Sector, readonly CsvColumn[]>>;

/** The columns of a sector's CSV form, in the order of the documentation; a header may have any part of them, in any order. */
export function csvColumns(sector: Sector): readonly CsvColumn[] {
  return COLUMNS[sector];
}
