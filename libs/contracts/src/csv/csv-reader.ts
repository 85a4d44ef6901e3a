import { isUtf8 } from 'node:buffer';

/** One record of a CSV file, by the line on which it begins (from 1), or what is wrong with it. */
export type CsvRecord =
  | { readonly line: number; readonly cells: string[]; readonly bytes: number }
  | { readonly line: number; readonly fault: 'too long' | 'quotes' | 'encoding' };

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads CSV (RFC 4180; line ends LF or CR LF) in bounded memory. The first line tells whether `,` or `;` parts cells.
 * A faulty record costs its own line and no other: reading goes on at the next line, also behind a quotation mark that
 * is never closed.
 */
export class CsvReader {
  private rest: Buffer = Buffer.alloc(0);
  private line = 1;
  private skipping = false;
  private delimiter: ',' | ';' | undefined;

  /** @param limit bytes of one record at the most */
  constructor(private readonly limit: number) {}

  /** The records that end in this chunk. */
  push(chunk: Buffer): Generator<CsvRecord> {
    const first = this.delimiter === undefined && this.line === 1;
    const buffer = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    return this.read(first && buffer.subarray(0, 3).equals(BOM) ? buffer.subarray(3) : buffer, false);
  }

  /** What is left when the file has ended. */
  end(): Generator<CsvRecord> {
    return this.read(
      this.rest.at(-1) === LF || this.rest.length === 0 ? this.rest : Buffer.concat([this.rest, Buffer.of(LF)]),
      true,
    );
  }

  private *read(buffer: Buffer, last: boolean): Generator<CsvRecord> {
    let from = 0;
    let quote = -1;
    while (from < buffer.length) {
      const lineEnd = buffer.indexOf(LF, from);
      if (this.skipping) {
        if (lineEnd < 0) from = buffer.length;
        else from = this.stepOver(buffer, from, lineEnd);
        this.skipping = lineEnd < 0;
        continue;
      }
      if (lineEnd < 0) break;
      if (quote < from) quote = nextOrEnd(buffer, QUOTE, from);
      const end = quote > lineEnd ? lineEnd : evenEnd(buffer, quote, lineEnd);
      const tooLong = (end < 0 ? buffer.length : end) - from > this.limit;
      if (end < 0 && !tooLong && !last) break;
      const record = end < 0 || tooLong ? this.faulty(lineEnd - from) : this.parse(buffer, from, end, quote <= lineEnd);
      if (record !== undefined) yield record;
      // Behind a fault in a record of several lines, its second line may be a sound record.
      from = this.stepOver(buffer, from, record !== undefined && 'fault' in record ? lineEnd : end);
    }
    this.rest = buffer.subarray(from);
    if (this.rest.length > this.limit && !this.rest.includes(LF)) {
      yield { line: this.line, fault: 'too long' };
      this.skipping = true;
      this.rest = Buffer.alloc(0);
    }
  }

  /** A record that does not end within the limit: one overlong line, or a quotation mark that stays open. */
  private faulty(lineLength: number): CsvRecord {
    return { line: this.line, fault: lineLength > this.limit ? 'too long' : 'quotes' };
  }

  private parse(buffer: Buffer, from: number, lf: number, hasQuotes: boolean): CsvRecord | undefined {
    const { line } = this;
    const end = lf > from && buffer[lf - 1] === CR ? lf - 1 : lf;
    if (end === from) return undefined;
    const bytes = buffer.subarray(from, end);
    if (!isUtf8(bytes) || bytes.includes(0)) return { line, fault: 'encoding' };
    const text = bytes.toString('utf8');
    this.delimiter ??= text.split(';').length > text.split(',').length ? ';' : ',';
    const cells = hasQuotes ? quotedCells(text, this.delimiter) : text.split(this.delimiter);
    return cells === undefined ? { line, fault: 'quotes' } : { line, cells, bytes: bytes.length };
  }

  /** Counts the lines up to and including the line end at `lf`; gives where reading goes on. */
  private stepOver(buffer: Buffer, from: number, lf: number): number {
    for (let at = buffer.indexOf(LF, from); at >= 0 && at <= lf; at = buffer.indexOf(LF, at + 1)) this.line++;
    return lf + 1;
  }
}

const nextOrEnd = (buffer: Buffer, byte: number, from: number): number => {
  const at = buffer.indexOf(byte, from);
  return at < 0 ? buffer.length : at;
};

/** The first line end with an even number of quotation marks in front of it; -1 if it has not come yet. */
function evenEnd(buffer: Buffer, firstQuote: number, firstLineEnd: number): number {
  let quote = firstQuote;
  let lineEnd = firstLineEnd;
  let inside = false;
  for (;;) {
    if (quote < lineEnd) {
      inside = !inside;
      quote = nextOrEnd(buffer, QUOTE, quote + 1);
    } else if (!inside) return lineEnd;
    else {
      lineEnd = buffer.indexOf(LF, lineEnd + 1);
      if (lineEnd < 0) return -1;
    }
  }
}

const CELL = {
  ',': /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(,|$)/y,
  ';': /(?:"([^"]*(?:""[^"]*)*)"|([^";]*))(;|$)/y,
} as const;

/** Undefined where a quotation mark stands inside a plain cell, or something behind a closing one. */
function quotedCells(text: string, delimiter: ',' | ';'): string[] | undefined {
  const form = CELL[delimiter];
  const cells: string[] = [];
  form.lastIndex = 0;
  for (;;) {
    const cell = form.exec(text);
    if (cell === null) return undefined;
    cells.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    if (cell[3] === '') return cells;
  }
}
