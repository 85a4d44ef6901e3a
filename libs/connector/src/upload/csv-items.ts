import { Readable } from 'node:stream';

import { parse, type CsvError, type Info } from 'csv-parse';

import { csvColumns, csvHeaderFindings, recordFromCsv, type Sector } from '#lib/contracts';
import { Problem } from '#lib/platform';

import { LINE_LIMIT, tooLong, type UploadItem } from './upload-item.js';

const GROUP = 64;
const MOST_COLUMNS = 300;

/**
 * The records of a CSV upload (RFC 4180; UTF-8 with or without BOM; the header tells whether `,` or `;` parts cells).
 *
 * @throws Problem 400 `CSV_HEADER` when the first line is no header of this sector
 */
export async function* csvItems(sector: Sector, chunks: AsyncIterable<Buffer>): AsyncGenerator<Iterable<UploadItem>> {
  const { delimiter, all } = await sniffed(chunks);
  const refused: UploadItem[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LINE_LIMIT,
  });
  parser.on('skip', (error: CsvError & { lines?: number }) => refused.push(faulty(error)));
  const source = Readable.from(all, { objectMode: false, highWaterMark: 65_536 });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: string[] | undefined;
  let group: UploadItem[] = [];
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: Info & { lines: number; bytes: number };
  }>) {
    if (columns === undefined) {
      columns = headerOf(sector, record);
      continue;
    }
    group.push(...refused.splice(0), itemOf(sector, columns, record, info.lines));
    if (group.length >= GROUP || parser.readableLength === 0) {
      yield group;
      group = [];
    }
  }
  if (columns === undefined) headerOf(sector, []);
  yield [...group, ...refused];
}

function itemOf(sector: Sector, columns: string[], cells: string[], line: number): UploadItem {
  if (cells.length > columns.length) {
    return {
      line,
      code: 'CONTENT_SCHEMA',
      detail: `The line has ${cells.length} cells, the header ${columns.length}.`,
    };
  }
  let bytes = 0;
  for (const cell of cells) {
    // What is not UTF-8 arrives as U+FFFD; NUL can't be stored. Neither is ever meant.
    if (/[\uFFFD\0]/.test(cell)) {
      return {
        line,
        code: 'CONTENT_JSON',
        detail: 'The line is not UTF-8, or holds U+FFFD or NUL. Save the file as UTF-8.',
      };
    }
    bytes += cell.length * 3;
  }
  return { line, value: recordFromCsv(sector, columns, cells), bytes };
}

function faulty(error: CsvError & { lines?: number }): UploadItem {
  const line = error.lines ?? 0;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(line);
  return {
    line,
    code: 'CONTENT_SCHEMA',
    detail: 'The line is not CSV of RFC 4180: look for a quotation mark that is not doubled.',
  };
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

/** Reads up to the end of the header to see what parts its cells; gives all bytes again. */
async function sniffed(chunks: AsyncIterable<Buffer>): Promise<{ delimiter: string; all: AsyncIterable<Buffer> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  for (;;) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    first.push(value);
    length += value.length;
    if (value.includes(0x0a) || length > LINE_LIMIT) break;
  }
  const head = Buffer.concat(first);
  const header = head.subarray(0, Math.max(0, head.indexOf(0x0a)) || head.length).toString('latin1');
  const count = (char: string): number => header.split(char).length;
  async function* all(): AsyncGenerator<Buffer> {
    yield head;
    for (;;) {
      const { value, done } = await iterator.next();
      if (done === true) return;
      yield value;
    }
  }
  return { delimiter: count(';') > count(',') ? ';' : ',', all: all() };
}
