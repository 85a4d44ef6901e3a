import { writeStableHash } from '#lib/matching';
import { COPY_END, COPY_HEAD, copyIn } from '#lib/persistence';
import type { Citizen } from '#lib/person';
import type { Client } from 'pg';

import { CITIZEN_COLUMNS, citizenCells, type Cell } from './citizen-row.js';

const FIRST_CAPACITY = 1 << 20;

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

/** Two columns of eight octets, each behind its length, behind the number of columns. */
const KEY_ROW = 26;

/**
 * Citizens and their keys on the way into tables that this transaction truncated. Rows are made into octets at once, so that
 * no citizen outlives its turn: a block of people kept as objects would have the garbage collector carry it about. Frozen
 * rows are seen by all at once when the transaction commits, and an index alone can be read.
 */
export class RegisterBlock {
  citizens = 0;
  keys = 0;
  private readonly rows = new Octets();
  private readonly keyRows = new Octets();

  constructor() {
    this.clear();
  }

  /** @param keyTexts what the citizen's keys are the hashes of */
  add(citizen: Citizen, keyTexts: readonly string[]): void {
    this.rows.writeText(`${citizenCells(citizen).map(cellText).join('\t')}\n`);
    this.citizens += 1;
    this.keys += this.keyRows.writeKeys(keyTexts, citizen.citizenId);
  }

  /** Resolves when the server has all rows. Nothing may be added meanwhile. */
  async copy(client: Client): Promise<void> {
    await copyIn(client, `COPY citizen (${CITIZEN_COLUMNS.join(', ')}) FROM STDIN WITH (FREEZE)`, this.rows.written);
    this.keyRows.write(COPY_END);
    // As text they would cost more than all else: a citizen has some sixteen.
    await copyIn(
      client,
      'COPY candidate_key (key, citizen_id) FROM STDIN WITH (FORMAT binary, FREEZE)',
      this.keyRows.written,
    );
  }

  /** For the next citizens, in the same memory. */
  clear(): void {
    this.citizens = this.keys = 0;
    this.rows.clear();
    this.keyRows.clear();
    this.keyRows.write(COPY_HEAD);
  }
}

/** A buffer that grows, and is used again. */
class Octets {
  private buffer = Buffer.allocUnsafe(FIRST_CAPACITY);
  private view = new DataView(this.buffer.buffer, this.buffer.byteOffset);
  private length = 0;

  get written(): Buffer {
    return this.buffer.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  write(octets: Buffer): void {
    this.make(octets.length);
    this.length += octets.copy(this.buffer, this.length);
  }

  writeText(text: string): void {
    this.make(text.length * 3);
    this.length += this.buffer.write(text, this.length);
  }

  /** One citizen's, each once. @returns how many */
  writeKeys(texts: readonly string[], citizenId: number): number {
    this.make(texts.length * KEY_ROW);
    const { view, length: first } = this;
    for (const text of texts) {
      const at = this.length;
      view.setInt16(at, 2);
      view.setInt32(at + 2, 8);
      writeStableHash(text, view, at + 6);
      view.setInt32(at + 14, 8);
      view.setInt32(at + 18, Math.floor(citizenId / 2 ** 32));
      view.setUint32(at + 22, citizenId >>> 0);
      if (!this.holdsKey(first, at)) this.length += KEY_ROW;
    }
    return (this.length - first) / KEY_ROW;
  }

  /** Whether one of the rows from `first` on has the key of the row at `at`. */
  private holdsKey(first: number, at: number): boolean {
    const [high, low] = [this.view.getUint32(at + 6), this.view.getUint32(at + 10)];
    for (let before = first; before < at; before += KEY_ROW) {
      if (this.view.getUint32(before + 10) === low && this.view.getUint32(before + 6) === high) return true;
    }
    return false;
  }

  /** Room for so many more. */
  private make(room: number): void {
    if (this.length + room <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + room));
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
    this.view = new DataView(larger.buffer, larger.byteOffset);
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
