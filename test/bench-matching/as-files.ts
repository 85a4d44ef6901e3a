import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { SECTORS, type Sector, type SectorRecord } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import { RECORD_COLUMNS, REGISTER_COLUMNS } from '#lib/population';
import { generateRecords, generateRegister, sampleRegister, type Truth } from '#lib/synthetic';

export const TRUTH_COLUMNS = ['recordId', 'citizenId'] as const;

type Value = string | number | undefined;

export interface FilesPlan {
  readonly citizens: number;
  /** Of all sectors together, a quarter each. */
  readonly records: number;
  readonly seed: number;
}

export interface MadeFiles {
  readonly register: string;
  readonly records: string;
  readonly truth: string;
}

/** Records are drawn from the households of so many citizens. */
const SAMPLED = 200_000;
const ONLY_PEOPLE = { 'record.invalid': 0, 'record.withdrawn': 0, 'record.organisation': 0 };

/** Makes a synthetic register, dirty records about its people, and who is meant by each; returns the paths. */
export async function makeFiles(folder: string, { citizens, records: count, seed }: FilesPlan): Promise<MadeFiles> {
  mkdirSync(folder, { recursive: true });
  const [register, records, truth] = ['register.csv', 'records.csv', 'truth.csv'].map((name) => join(folder, name));
  const files = { register: register!, records: records!, truth: truth! };
  await writeRegister(files.register, generateRegister({ seed, citizens }));
  const share = Math.min(1, SAMPLED / citizens);
  const sample = sampleRegister(generateRegister({ seed, citizens }), { seed, share });
  await writeRecords(files.records, files.truth, recordsAbout(sample, count, seed));
  return files;
}

function* recordsAbout(register: readonly Citizen[], count: number, seed: number): Generator<WrittenRecord> {
  const each = Math.ceil(count / SECTORS.length);
  for (const sector of SECTORS) {
    for (const { record, truth } of generateRecords({ seed, sector, register, count: each, rates: ONLY_PEOPLE })) {
      if (truth.kind === 'person') yield { sector, record: record as unknown as SectorRecord, truth };
    }
  }
}

/** CSV with a header, row by row, at the pace of the disk. */
export class CsvFile {
  private readonly out: WriteStream;
  private pending = '';

  constructor(path: string, columns: readonly string[]) {
    this.out = createWriteStream(path);
    this.out.write(`${columns.join(',')}\n`);
  }

  async write(cells: readonly Value[]): Promise<void> {
    this.pending += `${cells.map(cellOf).join(',')}\n`;
    if (this.pending.length < 65_536) return;
    const chunk = this.pending;
    this.pending = '';
    if (!this.out.write(chunk)) await once(this.out, 'drain');
  }

  async end(): Promise<void> {
    this.out.end(this.pending);
    await finished(this.out);
  }
}

function cellOf(value: Value): string {
  const text = value === undefined ? '' : String(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a register as `match` reads it. */
export async function writeRegister(path: string, citizens: Iterable<Citizen>): Promise<void> {
  const file = new CsvFile(path, REGISTER_COLUMNS);
  for (const citizen of citizens) {
    await file.write([
      citizen.citizenId,
      citizen.personalNumber,
      citizen.oldNumbers.join('|'),
      citizen.fullName,
      citizen.otherNames.join('|'),
      citizen.birthDate,
      citizen.sex === undefined ? '' : citizen.sex === 'male' ? 'M' : 'F',
      citizen.origin.code,
      citizen.origin.edition,
      citizen.residence.code,
      citizen.residence.edition,
      citizen.fatherName,
      citizen.motherName,
      citizen.spouseName,
      citizen.fatherNumber,
      citizen.motherNumber,
      citizen.spouseNumber,
      citizen.householdId,
      citizen.deathDate,
    ]);
  }
  await file.end();
}

/** A record and its truth, before they are written. */
export interface WrittenRecord {
  readonly sector: Sector;
  readonly record: SectorRecord;
  readonly truth: Truth;
}

/** Writes records as `match` reads them, and their truth. */
export async function writeRecords(path: string, truthPath: string, records: Iterable<WrittenRecord>): Promise<void> {
  const file = new CsvFile(path, RECORD_COLUMNS);
  const truths = new CsvFile(truthPath, TRUTH_COLUMNS);
  for (const { sector, record, truth } of records) {
    const { identifiers = [], fullName, birthDate, sex, origin, residence } = record.subject;
    const numbered = (type: string) => identifiers.find((identifier) => identifier.type === type)?.value;
    const named = (relation: string) => record.relatives?.find((relative) => relative.relation === relation)?.fullName;
    await file.write([
      record.recordId,
      sector,
      numbered('personal-number'),
      numbered('old-id-9'),
      fullName,
      birthDate,
      sex === undefined ? '' : sex === 'male' ? 'M' : 'F',
      origin?.code,
      origin?.edition,
      residence?.commune?.code,
      residence?.commune?.edition,
      named('father'),
      named('mother'),
      named('spouse'),
      record.changedAt?.slice(0, 10),
    ]);
    await truths.write([record.recordId, truth.citizenId ?? '']);
  }
  await Promise.all([file.end(), truths.end()]);
}
