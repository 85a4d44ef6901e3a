import type { Model } from '#lib/matching';
import type { Sql } from '#lib/persistence';

import { learnModel } from '../register/learn-model.js';
import { Sample } from '../register/sample.js';
import { readRecordRows, recordOf, type RecordCells } from './records-file.js';
import type { BadRow } from './register-file.js';

export interface LearnFromFilePlan {
  /** CSV of records. */
  readonly records: string;
  /** From so many of them at the most, drawn at random: memory and time grow with them. */
  readonly most: number;
  /** Of the draw and of random pairs. */
  readonly seed: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** As of `LearnPlan`. */
  readonly randomPairs?: number;
  readonly onProgress?: (detail: string) => void;
  readonly onBadRow?: (row: BadRow) => void;
}

/**
 * Learns a model from a file of records and the register that stands in the database. The same files and seed give the same model.
 * @param sql with `LOOK_UP_SETTINGS`
 * @param citizens in the register
 * @throws FileFormatError for a header that is not the format's
 */
export async function learnFromFile(sql: Sql, citizens: number, plan: LearnFromFilePlan): Promise<Model> {
  const { records, most, seed, date, onBadRow = () => undefined, randomPairs, onProgress } = plan;
  const sample = new Sample<RecordCells>(most, seed);
  for await (const rows of readRecordRows(records, onBadRow)) for (const row of rows) sample.add(row);
  const subjects = sample.items.map((row) => recordOf(row).subject);
  onProgress?.(`${subjects.length} of ${sample.of} records drawn`);
  const drawn = subjects.length === sample.of ? String(sample.of) : `${subjects.length} of ${sample.of}`;
  const data = `${drawn} records of a file, about a register's file of ${citizens} citizens`;
  return learnModel(sql, {
    subjects,
    learned: { data, seed, date },
    ...(randomPairs !== undefined && { randomPairs }),
    ...(onProgress && { onProgress }),
  });
}
