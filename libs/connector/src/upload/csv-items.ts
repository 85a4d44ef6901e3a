import {
  csvColumns,
  csvHeaderFindings,
  CsvReader,
  findingText,
  recordFromCsv,
  type CsvRecord,
  type Language,
  type Sector,
} from '#lib/contracts';
import { Problem } from '#lib/platform';

import { LINE_LIMIT, tooLong, type UploadItem } from './upload-item.js';

const MOST_COLUMNS = 300;

/**
 * The records of a CSV upload, group by group as their bytes arrive.
 *
 * @throws Problem 400 `CSV_HEADER` when the first line is no header of this sector
 */
export async function* csvItems(
  sector: Sector,
  language: Language,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Iterable<UploadItem>> {
  const reader = new CsvReader(LINE_LIMIT);
  let columns: string[] | undefined;
  function* items(records: Iterable<CsvRecord>): Generator<UploadItem> {
    for (const record of records) {
      if (columns === undefined) columns = headerOf(sector, language, record);
      else yield itemOf(sector, columns, record);
    }
  }
  for await (const chunk of chunks) yield items(reader.push(chunk));
  yield items(reader.end());
  if (columns === undefined) headerOf(sector, language);
}

function itemOf(sector: Sector, columns: readonly string[], record: CsvRecord): UploadItem {
  if ('cells' in record)
    return { line: record.line, value: recordFromCsv(sector, columns, record.cells), bytes: record.bytes };
  if (record.fault === 'too long') return tooLong(record.line);
  return { line: record.line, ...FAULTS[record.fault] };
}

const FAULTS = {
  quotes: {
    code: 'CONTENT_SCHEMA',
    detail: 'The line is not CSV of RFC 4180: look for a quotation mark that is not closed, or not doubled.',
  },
  encoding: { code: 'CONTENT_JSON', detail: 'The line is not UTF-8, or holds NUL. Save the file as UTF-8.' },
} as const;

/** @throws Problem 400 `CSV_HEADER` with what is wrong, and with the columns that the sector has */
function headerOf(sector: Sector, language: Language, record?: CsvRecord): string[] {
  const columns = record !== undefined && 'cells' in record ? record.cells : [];
  const findings = columns.length > MOST_COLUMNS ? [] : csvHeaderFindings(sector, columns);
  if (columns.length <= MOST_COLUMNS && findings.length === 0) return columns;
  throw new Problem(400, 'CSV_HEADER', `${faultOf(record)} ${WANTED}`, {
    errors: columns.length === 0 ? [] : findings.map((each) => ({ ...each, text: findingText(each, language) })),
    members: { columns: csvColumns(sector).map(({ column, note, needed }) => ({ column, note, needed })) },
  });
}

const WANTED =
  'The first line must name columns of this sector, each once, parted by , or ; – they are listed in columns.';

function faultOf(record: CsvRecord | undefined): string {
  if (record === undefined) return 'The file is empty.';
  if ('cells' in record) return 'The first line is no header of this sector.';
  return record.fault === 'too long' ? 'The first line is too long.' : FAULTS[record.fault].detail;
}
