import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { finding, quoted, type Finding, type Outcome } from '#lib/contracts';
import { DuplicateFinder, Matcher, type Match, type Model } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { connectDataSource, createDataSource, sqlOf, type Sql } from '#lib/persistence';

import { LOOK_UP_SETTINGS } from '../register/candidates.js';
import { readFrequencies } from '../register/frequencies.js';
import { inOrder } from '../register/in-order.js';
import { loadRegister } from '../register/load-register.js';
import { decideOn, findBatch } from '../register/search.js';
import { POPULATION_MIGRATIONS } from '../schema/schema.js';
import { ExternalIds } from './external-ids.js';
import { readRecordsFile, type FileRecord } from './records-file.js';
import { readRegisterFile, type BadRow, type UnreadCell } from './register-file.js';
import { RESULT_COLUMNS, resultLine } from './result-lines.js';

export interface MatchFilesPlan {
  /** Owner of a database that was migrated, and whose register may be replaced. */
  readonly ownerUrl: string;
  readonly register: string;
  readonly records: string;
  /** Absent: nothing is written, and `onAnswer` is all there is. */
  readonly out?: string;
  /** Only the record of this id. */
  readonly only?: string;
  /** A model; or who learns one, once the register stands in the database that `sql` asks. */
  readonly model: Model | ((sql: Sql, citizens: number) => Promise<Model>);
  readonly onProgress?: (progress: MatchProgress) => void;
  readonly onBadRow?: (file: 'register' | 'records', row: BadRow) => void;
  /** Told of each cell of the register that can't be read. */
  readonly onUnread?: (cell: UnreadCell) => void;
  /** Told of each answer. */
  readonly onAnswer?: (record: FileRecord, match: Match, citizenId: string | undefined) => void;
}

export interface MatchProgress {
  readonly step: 'citizens' | 'indexes' | 'records';
  readonly done: number;
}

export interface MatchFigures {
  readonly citizens: number;
  readonly records: number;
  readonly badRows: number;
  readonly outcomes: Readonly<Record<Exclude<Outcome, 'not-applicable'>, number>>;
  readonly loadSeconds: number;
  /** 0 where the model was given. */
  readonly learnSeconds: number;
  /** From the first record read to the last line written. */
  readonly matchSeconds: number;
  readonly candidatesPerRecord: number;
}

const BATCH = 500;
/** While some batches wait for the database, which may have to read from the disk, another one computes. */
const BATCHES_AT_ONCE = 5;
const PROGRESS_EVERY = 10_000;

/**
 * Matches a file of records with a register's file, on a database that is loaded for it. One line for each row that is not
 * bad, in the order of the rows. Memory grows by some 50 octets for each record, for finding duplicates and naming them.
 * @throws FileFormatError for a header that is not the format's
 */
export async function matchFiles(plan: MatchFilesPlan): Promise<MatchFigures> {
  const { ownerUrl, onProgress } = plan;
  const ids = new ExternalIds();
  let badRows = 0;
  const bad = (file: 'register' | 'records') => (row: BadRow) => {
    badRows += 1;
    plan.onBadRow?.(file, row);
  };
  const loaded = await loadRegister(ownerUrl, citizensOf(plan, ids, bad('register')), {
    source: 'a file',
    replace: true,
    onProgress: ({ step, citizens }) => onProgress?.({ step, done: citizens }),
  });
  const source = createDataSource({
    url: ownerUrl,
    migrations: POPULATION_MIGRATIONS,
    applicationName: 'match',
    poolSize: BATCHES_AT_ONCE,
    settings: LOOK_UP_SETTINGS,
  });
  await connectDataSource(source);
  try {
    const sql = sqlOf(source);
    const learning = performance.now();
    const model = typeof plan.model === 'function' ? await plan.model(sql, loaded.citizens) : plan.model;
    const learnSeconds = typeof plan.model === 'function' ? (performance.now() - learning) / 1000 : 0;
    const matcher = new Matcher(model, await readFrequencies(sql));
    const begun = performance.now();
    const answers = new Answers(plan, ids);
    await answers.begin();
    const batches = batchesOf(readRecordsFile(plan.records, bad('records')), plan.only);
    try {
      for await (const answered of inOrder(batches, BATCHES_AT_ONCE, (batch) => answerBatch(sql, batch, matcher))) {
        await answers.write(answered);
      }
    } finally {
      await answers.end();
    }
    const { records, outcomes, candidates } = answers;
    return {
      citizens: loaded.citizens,
      records,
      badRows,
      outcomes,
      loadSeconds: loaded.seconds,
      learnSeconds,
      matchSeconds: (performance.now() - begun) / 1000,
      candidatesPerRecord: records === 0 ? 0 : candidates / records,
    };
  } finally {
    await source.destroy();
  }
}

async function* citizensOf(
  { register, onUnread }: MatchFilesPlan,
  ids: ExternalIds,
  onBadRow: (row: BadRow) => void,
): AsyncGenerator<Citizen> {
  for await (const citizens of readRegisterFile(register, onBadRow, onUnread)) {
    for (const { citizen, citizenId } of citizens) {
      ids.add(citizenId);
      yield citizen;
    }
  }
}

async function* batchesOf(
  groups: AsyncIterable<readonly FileRecord[]>,
  only: string | undefined,
): AsyncGenerator<FileRecord[]> {
  let batch: FileRecord[] = [];
  for await (const records of groups) {
    for (const record of records) {
      if (only !== undefined && record.recordId !== only) continue;
      batch.push(record);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

interface Answered {
  readonly record: FileRecord;
  readonly match: Match;
  readonly candidates: number;
}

async function answerBatch(sql: Sql, records: readonly FileRecord[], matcher: Matcher): Promise<Answered[]> {
  const found = await findBatch(
    sql,
    records.map(({ subject }) => subject),
    matcher,
  );
  return records.map((record, at) => ({
    record,
    match: decideOn(found[at]!, matcher),
    candidates: found[at]!.candidates.length,
  }));
}

/** Writes answers in the order in which they come. */
class Answers {
  records = 0;
  candidates = 0;
  readonly outcomes = { matched: 0, mismatched: 0, ambiguous: 0, 'not-found': 0 };
  private readonly duplicates = new DuplicateFinder();
  private readonly recordIds = new ExternalIds();
  private readonly out: WriteStream | undefined;
  /** Rejects when the file can't be written any more; what waits for room waits for this too. */
  private readonly ended: Promise<void> | undefined;

  constructor(
    private readonly plan: MatchFilesPlan,
    private readonly ids: ExternalIds,
  ) {
    this.out = plan.out === undefined ? undefined : createWriteStream(plan.out);
    this.ended = this.out && finished(this.out);
    this.ended?.catch(() => undefined); // told by `begin`, `write` or `end`, whichever comes next
  }

  /** Fails where the file can't be written. */
  async begin(): Promise<void> {
    if (this.out === undefined) return;
    await Promise.race([once(this.out, 'open'), this.ended]);
    this.out.write(`${RESULT_COLUMNS}\n`);
  }

  async write(answers: readonly Answered[]): Promise<void> {
    let lines = '';
    for (const { record, match, candidates } of answers) {
      const citizenId = match.citizenId === undefined ? undefined : this.ids.get(match.citizenId);
      this.records += 1;
      const findings = this.findingsOf(record, match);
      if (this.out) lines += `${resultLine(record.recordId, match, citizenId, findings)}\n`;
      this.plan.onAnswer?.(record, match, citizenId);
      this.outcomes[match.outcome] += 1;
      this.candidates += candidates;
      if (this.records % PROGRESS_EVERY === 0) this.plan.onProgress?.({ step: 'records', done: this.records });
    }
    if (this.out?.write(lines) === false) await Promise.race([once(this.out, 'drain'), this.ended]);
  }

  async end(): Promise<void> {
    if (this.out === undefined) return;
    this.out.end();
    await this.ended;
  }

  /** Those of the record, and that it doubles an earlier one. */
  private findingsOf(record: FileRecord, { citizenId }: Match): readonly Finding[] {
    const { recordId, sector, actKey, content, findings } = record;
    this.recordIds.add(recordId);
    const first = this.duplicates.add({ sector, citizenId, key: actKey, content }, this.records);
    if (first === undefined) return findings;
    return [
      ...findings,
      finding('record.duplicate-in-sector', '/subject', { other: quoted(this.recordIds.get(first)) }),
    ];
  }
}
