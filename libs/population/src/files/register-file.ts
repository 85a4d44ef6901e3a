import { communesNamed, type Citizen, type Edition, type Place } from '#lib/person';
import { hash } from 'node:crypto';
import { rowsOf } from './rows.js';
import { readDate, readSex } from './values.js';

/** Columns of a register's file. Lists are parted by `|`; what is empty is unknown. */
export const REGISTER_COLUMNS = [
  'citizenId',
  'personalNumber',
  'oldNumbers',
  'fullName',
  'otherNames',
  'birthDate',
  'sex',
  'originCommune',
  'originEdition',
  'residenceCommune',
  'residenceEdition',
  'fatherName',
  'motherName',
  'spouseName',
  'fatherNumber',
  'motherNumber',
  'spouseNumber',
  'householdId',
  'deathDate',
] as const;

type Cells = Readonly<Record<string, string>>;

/** A citizen of a file, and what the file calls them. */
export interface FileCitizen {
  readonly citizen: Citizen;
  readonly citizenId: string;
}

export interface UnreadCell {
  readonly line: number;
  readonly column: string;
}

export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/**
 * The citizens of a register's file. Their keys here count from 1, in the order of the rows.
 * @param onBadRow told of each row that is left out
 * @param onUnread told of each cell that can't be read, and so is unknown
 * @throws FileFormatError for another header
 */
export async function* readRegisterFile(
  path: string,
  onBadRow: (row: BadRow) => void,
  onUnread?: (cell: UnreadCell) => void,
): AsyncGenerator<FileCitizen[]> {
  let key = 0;
  for await (const rows of rowsOf(path, REGISTER_COLUMNS)) {
    const citizens: FileCitizen[] = [];
    for (const row of rows) {
      if ('fault' in row) onBadRow({ line: row.line, reason: row.fault });
      else if (row.cells['citizenId'] === '') onBadRow({ line: row.line, reason: 'citizenId is empty' });
      else citizens.push({ citizenId: row.cells['citizenId']!, citizen: citizenOf(row.cells, (key += 1)) });
      if ('cells' in row) for (const column of unreadIn(row.cells)) onUnread?.({ line: row.line, column });
    }
    yield citizens;
  }
}

function unreadIn(cells: Cells): string[] {
  const read = {
    birthDate: readDate(cells['birthDate']!),
    sex: readSex(cells['sex']!),
    deathDate: readDate(cells['deathDate']!),
  };
  return Object.entries(read).flatMap(([column, { unread }]) => (unread ? [column] : []));
}

const UNKNOWN = 'unknown';

function citizenOf(cells: Cells, citizenId: number): Citizen {
  const given = <Name extends keyof Citizen>(name: Name): Partial<Record<Name, string>> => {
    const text = cells[name]!.trim();
    return (text === '' ? {} : { [name]: text }) as Partial<Record<Name, string>>;
  };
  const { value: sex } = readSex(cells['sex']!);
  const { value: deathDate } = readDate(cells['deathDate']!);
  return {
    citizenId,
    personalNumber: cells['personalNumber']!.trim(),
    oldNumbers: listOf(cells['oldNumbers']!),
    fullName: cells['fullName']!,
    otherNames: listOf(cells['otherNames']!),
    birthDate: readDate(cells['birthDate']!).value ?? '',
    ...(sex !== undefined && { sex }),
    origin: placeOf(cells['originCommune']!, cells['originEdition']!),
    residence: placeOf(cells['residenceCommune']!, cells['residenceEdition']!),
    householdId: householdOf(cells['householdId']!),
    relationToHead: UNKNOWN,
    maritalStatus: UNKNOWN,
    ...given('fatherName'),
    ...given('motherName'),
    ...given('spouseName'),
    ...given('fatherNumber'),
    ...given('motherNumber'),
    ...given('spouseNumber'),
    ...(deathDate !== undefined && { deathDate }),
    nationality: UNKNOWN,
    ethnicity: UNKNOWN,
  };
}

function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Any text names a household; its hash has the range of a whole number that JavaScript holds exactly. */
function householdOf(cell: string): number {
  const text = cell.trim();
  return text === '' ? 0 : Number.parseInt(hash('sha256', text, 'hex').slice(0, 13), 16);
}

const NOWHERE: Place = { code: '', edition: 'current' };
const CODE = /^[0-9]{1,5}$/;

function placeOf(cell: string, edition: string): Place {
  const text = cell.trim();
  if (text === '') return NOWHERE;
  const of: Edition = edition.trim() === 'before-2025-07' ? 'before-2025-07' : 'current';
  return CODE.test(text) ? { code: text.padStart(5, '0'), edition: of } : (communesNamed(text, of)[0] ?? NOWHERE);
}
