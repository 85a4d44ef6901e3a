import { csvColumns, csvHeaderFindings, recordFromCsv, type Sector } from '#lib/contracts';
import { Problem } from '#lib/platform';

import { CsvReader, type CsvRecord } from './csv-records.js';
import { LINE_LIMIT, tooLong, type UploadItem } from './upload-item.js';

const MOST_COLUMNS = 300;

/**
 * The records of a CSV upload, group by group as their bytes arrive.
 *
 * @throws Problem 400 `CSV_HEADER` when the first line is no header of this sector
 */
export async function* csvItems(sector: Sector, chunks: AsyncIterable<Buffer>): AsyncGenerator<Iterable<UploadItem>> {
  const reader = new CsvReader(LINE_LIMIT);
  let columns: string[] | undefined;
  function* items(records: Iterable<CsvRecord>): Generator<UploadItem> {
    for (const record of records) {
      if (columns === undefined) columns = headerOf(sector, 'cells' in record ? record.cells : []);
      else yield itemOf(sector, columns, record);
    }
  }
  for await (const chunk of chunks) yield items(reader.push(chunk));
  yield items(reader.end());
  if (columns === undefined) headerOf(sector, []);
}

function itemOf(sector: Sector, columns: readonly string[], record: CsvRecord): UploadItem {
  if ('cells' in record)
    return { line: record.line, value: recordFromCsv(sector, columns, record.cells), bytes: record.bytes };
  switch (record.fault) {
    case 'too long':
      return tooLong(record.line);
    case 'quotes':
      return {
        line: record.line,
        code: 'CONTENT_SCHEMA',
        detail: 'The line is not CSV of RFC 4180: look for a quotation mark that is not closed, or not doubled.',
      };
    case 'encoding':
      return {
        line: record.line,
        code: 'CONTENT_JSON',
        detail: 'The line is not UTF-8, or holds NUL. Save the file as UTF-8.',
      };
  }
}

function headerOf(sector: Sector, columns: string[]): string[] {
  const errors = columns.length > MOST_COLUMNS ? [] : csvHeaderFindings(sector, columns);
  if (columns.length <= MOST_COLUMNS && errors.length === 0) return columns;
  throw new Problem(
    400,
    'CSV_HEADER',
    'The first line must name columns of this sector, each once, parted by , or ; – they are listed here.',
    { errors, members: { columns: csvColumns(sector).map(({ column, note, needed }) => ({ column, note, needed })) } },
  );
}
