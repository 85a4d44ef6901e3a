import { finding, SECTORS, type Finding, type Sector } from '#lib/contracts';
import { NAMED_KIN, nameForms, numberForm, placed, subjectFrom, type NamedRelative, type Subject } from '#lib/matching';
import { yearOf, type PlainDate } from '#lib/person';
import { FILE_FIELDS, type FileField } from './file-fields.js';
import type { BadRow } from './register-file.js';
import { rowsOf } from './rows.js';
import { readDate, readPlace, readSex } from './values.js';

/** Columns of a file of records; every value as the sector wrote it, what is empty is absent. */
export const RECORD_COLUMNS = [
  'recordId',
  'sector',
  'personalNumber',
  'oldNumber',
  'fullName',
  'birthDate',
  'sex',
  'originCommune',
  'originEdition',
  'residenceCommune',
  'residenceEdition',
  'fatherName',
  'motherName',
  'spouseName',
  'eventDate',
] as const;

/** The act that a record speaks of: the same act and person twice is a duplicate. */
export const ACT_KEY = 'actKey';

/** A row by its columns, of which `faultOf` has no complaint. */
export type RecordCells = Readonly<Record<string, string>>;

/** A record of a file. */
export interface FileRecord {
  readonly recordId: string;
  readonly sector: Sector;
  readonly subject: Subject;
  /** What could not be read, or contradicts itself. */
  readonly findings: readonly Finding[];
  readonly eventDate?: PlainDate;
  /** Empty: none was given. */
  readonly actKey: string;
  /** Everything that the row says but its id. */
  readonly content: string;
}

/**
 * The rows of a file of records that can be answered. A bad row – of too many or few columns, without an id, of an unknown
 * sector – is told, and left out.
 * @throws FileFormatError for another header
 */
export async function* readRecordRows(path: string, onBadRow: (row: BadRow) => void): AsyncGenerator<RecordCells[]> {
  for await (const rows of rowsOf(path, RECORD_COLUMNS, [ACT_KEY])) {
    const good: RecordCells[] = [];
    for (const row of rows) {
      const reason = 'fault' in row ? row.fault : faultOf(row.cells);
      if (reason !== undefined) onBadRow({ line: row.line, reason });
      else if ('cells' in row) good.push(row.cells);
    }
    yield good;
  }
}

/** The same, read. */
export async function* readRecordsFile(path: string, onBadRow: (row: BadRow) => void): AsyncGenerator<FileRecord[]> {
  for await (const rows of readRecordRows(path, onBadRow)) yield rows.map(recordOf);
}

function faultOf(cells: RecordCells): string | undefined {
  if (cells['recordId']!.trim() === '') return 'recordId is empty';
  return SECTORS.some((sector) => sector === cells['sector'])
    ? undefined
    : `the sector "${cells['sector']!.slice(0, 40)}" is none of ${SECTORS.join(', ')}`;
}

/** Sectors whose event is a day of its person's life; the others' is the beginning of a state that may last. */
const TELLS_WHEN: ReadonlySet<string> = new Set(['land', 'civil-status'] satisfies Sector[]);

/** What a row says. */
export function recordOf(cells: RecordCells): FileRecord {
  const findings: Finding[] = [];
  const find = (code: Parameters<typeof finding>[0], field: FileField): void =>
    void findings.push(finding(code, FILE_FIELDS[field]));
  const birthDate = readDate(cells['birthDate']!);
  const { value: eventDate } = readDate(cells['eventDate']!);
  const sex = readSex(cells['sex']!);
  const residence = readPlace(cells['residenceCommune']!, cells['residenceEdition']!);
  const origin = readPlace(cells['originCommune']!, cells['originEdition']!);
  if (birthDate.unread) find('birth-date.unreadable', 'birthDate');
  if (birthDate.swapped) find('birth-date.day-month-swapped', 'birthDate');
  if (sex.unread) find('sex.unreadable', 'sex');
  for (const [field, place] of [
    ['residence', residence],
    ['origin', origin],
  ] as const) {
    if (place.unread) find('commune.not-resolved', field);
    if (place.ofEither) find('commune.edition-unknown', field);
  }
  const subject = subjectFrom({
    sector: cells['sector'] as Sector,
    numbers: [
      ...numbersOf(cells['personalNumber']!, 'personal-number', FILE_FIELDS.number),
      ...numbersOf(cells['oldNumber']!, 'old-id-9', FILE_FIELDS.oldNumber),
    ],
    ...(cells['fullName'] !== '' && { name: nameForms(cells['fullName']!) }),
    ...(birthDate.value !== undefined && { birthDate: birthDate.value }),
    ...(sex.value !== undefined && { sex: sex.value }),
    ...placed(residence.value, origin.value),
    relatives: NAMED_KIN.flatMap((relation): NamedRelative[] => {
      const name = cells[`${relation}Name`]!;
      return name === '' ? [] : [{ relation, pointer: FILE_FIELDS[relation], name: nameForms(name) }];
    }),
    isDeathRecord: false,
    ...(eventDate !== undefined && TELLS_WHEN.has(cells['sector']!) && { seenIn: yearOf(eventDate) }),
  });
  for (const { what, expected, given } of subject.numberContradicts) {
    findings.push(finding(`number.${what}-contradicts`, FILE_FIELDS.number, { expected, given }));
  }
  return {
    recordId: cells['recordId']!,
    sector: subject.sector,
    subject,
    findings,
    ...(eventDate !== undefined && { eventDate }),
    actKey: cells[ACT_KEY]?.trim() ?? '',
    content: RECORD_COLUMNS.slice(1)
      .map((column) => cells[column])
      .join('\u0000'),
  };
}

function numbersOf(value: string, type: 'personal-number' | 'old-id-9', pointer: string) {
  return value.trim() === '' ? [] : [numberForm({ type, value }, pointer)];
}
