import { communesNamed, type Citizen, type Edition, type Place, type PlainDate, type Sex } from '#lib/person';
import { hash } from 'node:crypto';
import { rowsOf } from './rows.js';
import { readDate, readSex, type Read } from './values.js';

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
      else {
        const read = readIn(row.cells);
        citizens.push({ citizenId: row.cells['citizenId']!, citizen: citizenOf(row.cells, read, (key += 1)) });
        if (onUnread) for (const column of unreadIn(read)) onUnread({ line: row.line, column });
      }
    }
    yield citizens;
  }
}

/** The cells that may be unreadable. */
interface ReadCells {
  readonly birthDate: Read<PlainDate>;
  readonly sex: Read<Sex>;
  readonly deathDate: Read<PlainDate>;
}

function readIn(cells: Cells): ReadCells {
  return {
    birthDate: readDate(cells['birthDate']!),
    sex: readSex(cells['sex']!),
    deathDate: readDate(cells['deathDate']!),
  };
}

function unreadIn(read: ReadCells): string[] {
  return Object.entries(read).flatMap(([column, { unread }]: [string, Read<unknown>]) => (unread ? [column] : []));
}

const UNKNOWN = 'unknown';
/** Texts that a citizen has or not. */
const GIVEN = ['fatherName', 'motherName', 'spouseName', 'fatherNumber', 'motherNumber', 'spouseNumber'] as const;

/** Without copies of its parts: a register's file has millions of rows. */
function citizenOf(cells: Cells, { birthDate, sex, deathDate }: ReadCells, citizenId: number): Citizen {
  const citizen: Writable<Citizen> = {
    citizenId,
    personalNumber: cells['personalNumber']!.trim(),
    oldNumbers: listOf(cells['oldNumbers']!),
    fullName: cells['fullName']!,
    otherNames: listOf(cells['otherNames']!),
    birthDate: birthDate.value ?? '',
    origin: placeOf(cells['originCommune']!, cells['originEdition']!),
    residence: placeOf(cells['residenceCommune']!, cells['residenceEdition']!),
    householdId: householdOf(cells['householdId']!),
    relationToHead: UNKNOWN,
    maritalStatus: UNKNOWN,
    nationality: UNKNOWN,
    ethnicity: UNKNOWN,
  };
  if (sex.value !== undefined) citizen.sex = sex.value;
  if (deathDate.value !== undefined) citizen.deathDate = deathDate.value;
  for (const name of GIVEN) {
    const text = cells[name]!.trim();
    if (text !== '') citizen[name] = text;
  }
  return citizen;
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

function listOf(cell: string): string[] {
  if (cell === '') return [];
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
