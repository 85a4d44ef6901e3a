import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTORS, type Sector } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import { generateRecords, toCsv, toNdjson, type Truth } from '#lib/synthetic';

export interface SampleFile {
  readonly sector: Sector;
  readonly file: string;
  readonly contentType: 'text/csv' | 'application/x-ndjson';
  readonly lines: number;
  /** What is true of each record, by its record id: kept beside the file, never in it. */
  readonly truth: ReadonlyMap<string, Truth>;
}

/** Writes a dirty file for each sector, some records of it invalid: tax as CSV, as offices keep it, the others as NDJSON. */
export function writeSampleFiles(options: {
  folder: string;
  register: readonly Citizen[];
  records: number;
  seed: number;
}): SampleFile[] {
  mkdirSync(options.folder, { recursive: true });
  return SECTORS.map((sector, index) => {
    const asCsv = sector === 'tax';
    const count = Math.round(options.records / SECTORS.length);
    const made = Array.from(
      generateRecords({
        seed: options.seed + 1 + index,
        sector,
        register: options.register,
        count,
        forCsv: asCsv,
      }),
    );
    const file = join(options.folder, `${sector}.${asCsv ? 'csv' : 'ndjson'}`);
    const records = made.map(({ record }) => record);
    writeFileSync(file, asCsv ? [...toCsv(sector, records)].join('') : records.map(toNdjson).join(''));
    return {
      sector,
      file,
      contentType: asCsv ? 'text/csv' : 'application/x-ndjson',
      lines: records.length,
      truth: new Map(made.map(({ truth }) => [truth.recordId, truth])),
    };
  });
}
