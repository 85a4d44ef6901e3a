import { finished } from 'node:stream/promises';

import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { Sql } from './sql.js';

/** What stands before rows in COPY's binary format (signature, flags, no extension), and after them. */
export const COPY_HEAD = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
export const COPY_END = Buffer.from('ffff', 'hex');

/** Fewer rows are cheaper as a parameter of the statement beside them, for COPY is a round trip of its own. */
const FEWEST_COPIED = 25;
/** PostgreSQL counts from 2000-01-01, in microseconds. */
const POSTGRES_EPOCH_MS = Date.UTC(2000, 0, 1);

/** A column of rows that are copied: its cells in COPY's binary format. */
export interface CopyColumn<Row> {
  /** Octets of the cell; −1 for NULL, which nothing is written of. */
  readonly length: (row: Row) => number;
  readonly write: (octets: Buffer, at: number, row: Row) => void;
}

/** In the canonical form alone. */
export const uuidColumn = <Row>(value: (row: Row) => string): CopyColumn<Row> => ({
  length: () => 16,
  write: (octets, at, row) => octets.write(value(row).replaceAll('-', ''), at, 'hex'),
});

/** UTF-8. */
export const textColumn = <Row>(value: (row: Row) => Buffer): CopyColumn<Row> => ({
  length: (row) => value(row).length,
  write: (octets, at, row) => value(row).copy(octets, at),
});

/** ASCII text: digests, codes. */
export const asciiColumn = <Row>(value: (row: Row) => string): CopyColumn<Row> => ({
  length: (row) => value(row).length,
  write: (octets, at, row) => octets.write(value(row), at, 'latin1'),
});

export const intColumn = <Row>(value: (row: Row) => number): CopyColumn<Row> => ({
  length: () => 4,
  write: (octets, at, row) => octets.writeInt32BE(value(row), at),
});

export const timestampColumn = <Row>(value: (row: Row) => Date | null): CopyColumn<Row> => ({
  length: (row) => (value(row) === null ? -1 : 8),
  write: (octets, at, row) => octets.writeBigInt64BE(BigInt(value(row)!.getTime() - POSTGRES_EPOCH_MS) * 1_000n, at),
});

/**
 * Long rows on the way into an insert-only table. COPY takes a row of a token at half of what INSERT costs the server: it is
 * not searched for separators, not carried through a tuple store, and pages are filled and a table is lengthened for many
 * rows at once.
 *
 * @param target the table with its columns in order, such as `sealed_token (event_id, token)`
 * @returns false where they are too few for that, and were left for the statement beside
 */
export async function copyMany<Row>(
  sql: Sql,
  target: string,
  columns: readonly CopyColumn<Row>[],
  rows: readonly Row[],
): Promise<boolean> {
  if (rows.length < FEWEST_COPIED) return false;
  await sql.copy(`COPY ${target} FROM STDIN (FORMAT binary)`, copyOctets(columns, rows));
  return true;
}

function copyOctets<Row>(columns: readonly CopyColumn<Row>[], rows: readonly Row[]): Buffer {
  let length = COPY_HEAD.length + COPY_END.length;
  for (const row of rows) {
    length += 2;
    for (const column of columns) length += 4 + Math.max(column.length(row), 0);
  }
  const octets = Buffer.allocUnsafeSlow(length);
  let at = COPY_HEAD.copy(octets);
  for (const row of rows) {
    at = octets.writeInt16BE(columns.length, at);
    for (const column of columns) {
      const cell = column.length(row);
      at = octets.writeInt32BE(cell, at);
      if (cell < 0) continue;
      column.write(octets, at, row);
      at += cell;
    }
  }
  COPY_END.copy(octets, at);
  return octets;
}

/**
 * Sends what a COPY … FROM STDIN reads; resolves when the server has it all. As one piece: where the server refuses, pieces that
 * wait for the socket would be sent by a stream that has no connection any more, and end the process.
 * @param octets in the statement's format; not to be changed meanwhile
 */
export async function copyIn(client: ClientBase, statement: string, octets: Buffer): Promise<void> {
  const stream = client.query(copyFrom(statement));
  stream.on('error', () => undefined); // also of what comes after the first one, which is waited for here
  stream.end(octets);
  await finished(stream);
}
