import { createReadStream } from 'node:fs';
import { CsvReader } from '#lib/contracts';

/** Bytes of one row at the most. */
const LONGEST_ROW = 16 * 1024 * 1024;
const FAULTS = {
  'too long': `the row is longer than ${LONGEST_ROW} bytes`,
  quotes: 'a quotation mark is not closed, or not doubled',
  encoding: 'the row is not UTF-8, or holds NUL',
} as const;

/** A row of a file, by the names of its columns; or why it can't be read. */
export type Row =
  | { readonly line: number; readonly cells: Readonly<Record<string, string>> }
  | { readonly line: number; readonly fault: string };

/** A file whose header is not what was asked for. */
export class FileFormatError extends Error {
  override readonly name = 'FileFormatError';
}

/**
 * The rows of a CSV file (RFC 4180, UTF-8, with a header), in chunks as they are read.
 * @param columns that the header must have, in any order
 * @param optional columns that it may have
 * @throws FileFormatError where the header lacks columns, or has others
 */
export async function* rowsOf(
  path: string,
  columns: readonly string[],
  optional: readonly string[] = [],
): AsyncGenerator<Row[]> {
  const reader = new CsvReader(LONGEST_ROW);
  let header: readonly string[] | undefined;
  const chunks = async function* () {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) yield reader.push(chunk as Buffer);
    yield reader.end();
  };
  for await (const records of chunks()) {
    const rows: Row[] = [];
    for (const record of records) {
      if ('fault' in record) {
        rows.push({ line: record.line, fault: FAULTS[record.fault] });
      } else if (header === undefined) {
        header = checked(path, record.cells, columns, optional);
      } else if (record.cells.length !== header.length) {
        rows.push({ line: record.line, fault: `${record.cells.length} columns instead of ${header.length}` });
      } else {
        rows.push({ line: record.line, cells: named(header, record.cells) });
      }
    }
    if (rows.length > 0) yield rows;
  }
  if (header === undefined) throw new FileFormatError(`${path} is empty. Its first line must be: ${columns.join(',')}`);
}

function named(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {};
  for (let at = 0; at < header.length; at += 1) row[header[at]!] = cells[at]!;
  return row;
}

function checked(path: string, header: readonly string[], columns: readonly string[], optional: readonly string[]) {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column) && !optional.includes(column));
  if (missing.length === 0 && unknown.length === 0 && new Set(header).size === header.length) return header;
  const faults = [
    missing.length > 0 && `lacks ${missing.join(', ')}`,
    unknown.length > 0 && `has ${unknown.join(', ')}, which nobody knows`,
    new Set(header).size < header.length && 'has a column twice',
  ].filter((fault) => fault !== false);
  throw new FileFormatError(`The header of ${path} ${faults.join('; ')}. It must be: ${columns.join(',')}`);
}
