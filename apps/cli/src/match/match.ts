import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseModel, POPULATION_MODEL, type Model } from '#lib/matching';
import { learnFromFile, matchFiles, type MatchFigures } from '#lib/population';
import { asJson, LEARNING_SEED, RECORDS_TO_LEARN_FROM } from './learn.js';
import { say, withRegisterDatabase } from './register-database.js';
import type { Sql } from '#lib/persistence';
import { TruthCheck } from './truth.js';

export interface MatchOptions {
  readonly register: string;
  readonly records: string;
  readonly out: string;
  readonly model?: string;
  /** Where a model goes that is learned from the two files and used at once. */
  readonly learn?: string;
  readonly truth?: string;
  readonly json?: string;
  readonly folder: string;
}

/** Bad rows beyond these are only counted. */
const BAD_ROWS_TOLD = 20;

/** Matches a file of records with a register's file. Returns the exit code. */
export async function runMatch(options: MatchOptions): Promise<number> {
  for (const file of [options.register, options.records, options.truth, options.model]) {
    if (file !== undefined && !existsSync(file)) throw new Error(`there is no file ${file}`);
  }
  const { learn } = options;
  if (learn !== undefined && options.model !== undefined) throw new Error('--learn and --model exclude each other');
  const learned = async (sql: Sql, citizens: number): Promise<Model> => {
    const date = new Date().toISOString().slice(0, 10);
    const plan = { records: options.records, most: RECORDS_TO_LEARN_FROM, seed: LEARNING_SEED, date, onProgress: say };
    const model = await learnFromFile(sql, citizens, plan);
    writeFileSync(learn!, asJson(model));
    return model;
  };
  const model = learn === undefined ? readModel(options.model) : learned;
  const check = options.truth === undefined ? undefined : await TruthCheck.from(options.truth);
  const figures = await withRegisterDatabase(options.folder, (ownerUrl) => {
    let told = 0;
    return matchFiles({
      ownerUrl,
      register: options.register,
      records: options.records,
      out: options.out,
      model,
      onProgress: ({ step, done }) =>
        say(
          step === 'indexes' ? 'indexes and common keys' : `${done} ${step}`,
          step !== 'records' && done % 200_000 !== 0,
        ),
      onBadRow: (file, { line, reason }) => {
        told += 1;
        if (told <= BAD_ROWS_TOLD) console.error(`  ${file}, line ${line}: ${reason}; left out`);
        if (told === BAD_ROWS_TOLD) console.error('  further bad rows are only counted');
      },
      onUnread: ({ line, column }) => {
        told += 1;
        if (told <= BAD_ROWS_TOLD) console.error(`  register, line ${line}: ${column} can't be read and is unknown`);
      },
      ...(check && {
        onAnswer: ({ recordId, subject }, match, citizenId) =>
          check.add(recordId, subject.numbers.length > 0, match.outcome, citizenId),
      }),
    });
  });
  const summary = {
    ...check?.accuracy(),
    recordsPerSecond: Math.round(figures.records / Math.max(0.001, figures.matchSeconds)),
    peakMemoryMiB: peakMemoryMiB(),
    citizens: figures.citizens,
    records: figures.records,
    ...rest(figures),
  };
  print(summary);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(summary, null, 2)}\n`);
  return 0;
}

/** @throws Error with what is wrong in the file */
export function readModel(path: string | undefined): Model {
  return path === undefined ? POPULATION_MODEL : parseModel(readFileSync(path, 'utf8'));
}

function rest({ badRows, outcomes, loadSeconds, learnSeconds, matchSeconds, candidatesPerRecord }: MatchFigures) {
  return { badRows, outcomes, loadSeconds, learnSeconds, matchSeconds, candidatesPerRecord };
}

/** VmHWM; undefined where the system does not tell. */
function peakMemoryMiB(): number | undefined {
  const path = '/proc/self/status';
  if (!existsSync(path)) return Math.round(process.resourceUsage().maxRSS / 1024);
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'));
  return found ? Math.round(Number(found[1]) / 1024) : undefined;
}

function print(summary: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(summary)) {
    const text = typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6) : JSON.stringify(value);
    console.log(`${name.padEnd(24)}${text}`);
  }
}
