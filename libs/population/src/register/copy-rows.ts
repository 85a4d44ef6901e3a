import { once } from 'node:events';
import { finished } from 'node:stream/promises';

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

/** One `COPY … FROM STDIN` (text format). Rows go out in chunks, at the pace of the server. */
export class CopyRows {
  private readonly stream: CopyStreamQuery;
  private readonly ended: Promise<void>;
  private pending = '';
  rows = 0;

  constructor(client: Client, table: string, columns: readonly string[]) {
    this.stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
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
