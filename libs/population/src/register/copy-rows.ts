import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import { writeStableHash } from '#lib/matching';
import type { Client } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';

import type { Cell } from './citizen-row.js';

const CHUNK_CHARACTERS = 65_536;
const ESCAPED = /[\\\b\f\n\r\t\v]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** The end of rows in COPY's binary format, and what stands before them: signature, flags, no extension. */
const BINARY_HEAD = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
const BINARY_END = Buffer.from('ffff', 'hex');
/** Two columns of eight octets, each behind its length, behind the number of columns. */
const KEY_ROW = 26;

/**
 * One `COPY candidate_key … FROM STDIN` in binary format, into a table that this transaction truncated: a citizen has some
 * sixteen keys, and as text they would cost more than all else.
 */
export class CopyKeys {
  private readonly stream: CopyStreamQuery;
  private readonly ended: Promise<void>;
  private chunk = Buffer.alloc(CHUNK_CHARACTERS);
  private view = new DataView(this.chunk.buffer, this.chunk.byteOffset);
  private filled = 0;
  rows = 0;

  constructor(client: Client) {
    this.stream = client.query(
      copyFrom('COPY candidate_key (key, citizen_id) FROM STDIN WITH (FORMAT binary, FREEZE)'),
    );
    this.ended = finished(this.stream);
    this.ended.catch(() => undefined); // told by `write` or `end`, whichever comes next
    this.stream.write(BINARY_HEAD);
  }

  /** Takes the keys of one citizen; resolves when there is room for the next. */
  async write(texts: Iterable<string>, citizenId: number): Promise<void> {
    const id = BigInt(citizenId);
    for (const text of texts) {
      if (this.filled + KEY_ROW > this.chunk.length) await this.flush();
      const { view, filled: at } = this;
      view.setInt16(at, 2);
      view.setInt32(at + 2, 8);
      writeStableHash(text, view, at + 6);
      view.setInt32(at + 14, 8);
      view.setBigInt64(at + 18, id);
      this.filled += KEY_ROW;
      this.rows += 1;
    }
  }

  /** Resolves when the server has all rows. */
  async end(): Promise<void> {
    await this.flush();
    this.stream.end(BINARY_END);
    await this.ended;
  }

  /** The stream keeps what it is given until it is sent: each chunk has a buffer of its own. */
  private async flush(): Promise<void> {
    const full = this.chunk.subarray(0, this.filled);
    this.chunk = Buffer.alloc(CHUNK_CHARACTERS);
    this.view = new DataView(this.chunk.buffer, this.chunk.byteOffset);
    this.filled = 0;
    if (this.stream.write(full)) return;
    await Promise.race([once(this.stream, 'drain'), this.ended]);
  }
}

/**
 * One `COPY … FROM STDIN` (text format) into a table that this transaction truncated. Rows go out in chunks, at the pace of
 * the server; frozen, they are seen by all at once when the transaction commits, and an index alone can be read.
 */
export class CopyRows {
  private readonly stream: CopyStreamQuery;
  private readonly ended: Promise<void>;
  private pending = '';
  rows = 0;

  constructor(client: Client, table: string, columns: readonly string[]) {
    this.stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN WITH (FREEZE)`));
    this.ended = finished(this.stream);
    this.ended.catch(() => undefined); // told by `write` or `end`, whichever comes next
  }

  /** Takes one row; resolves when there is room for the next. Rejects if the server refused. */
  async write(cells: readonly Cell[]): Promise<void> {
    this.rows += 1;
    this.pending += `${cells.map(cellText).join('\t')}\n`;
    if (this.pending.length >= CHUNK_CHARACTERS) await this.flush();
  }

  /** Resolves when the server has all rows. */
  async end(): Promise<void> {
    await this.flush();
    this.stream.end();
    await this.ended;
  }

  private async flush(): Promise<void> {
    const chunk = this.pending;
    this.pending = '';
    if (chunk === '' || this.stream.write(chunk)) return;
    await Promise.race([once(this.stream, 'drain'), this.ended]);
  }
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '\\N';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return escaped(cell);
  return escaped(`{${cell.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

function escaped(text: string): string {
  return text.replace(ESCAPED, (character) => ESCAPES[character]!);
}
