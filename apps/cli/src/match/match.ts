import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { makeScratchDatabase } from '#lib/local-stack';
import { parseModel, POPULATION_MODEL, type Model } from '#lib/matching';
import { makeRegisterTables, matchFiles, type MatchFigures } from '#lib/population';
import { TruthCheck } from './truth.js';

export interface MatchOptions {
  readonly register: string;
  readonly records: string;
  readonly out: string;
  readonly model?: string;
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
  const model = readModel(options.model);
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

/** A register's tables in a database for this run alone. */
export async function withRegisterDatabase<Result>(
  folder: string,
  use: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  const database = await makeScratchDatabase({ folder, onProgress: (part, detail) => say(`${part}: ${detail}`) });
  const leave = (): void => void database.end().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    await makeRegisterTables(database.url, database.owner);
    return await use(database.url);
  } finally {
    await database.end();
  }
}

/** @throws Error with what is wrong in the file */
export function readModel(path: string | undefined): Model {
  return path === undefined ? POPULATION_MODEL : parseModel(readFileSync(path, 'utf8'));
}

export function say(text: string, quiet = false): void {
  if (!quiet) console.error(`  ${text}`);
}

function rest({ badRows, outcomes, loadSeconds, matchSeconds, candidatesPerRecord }: MatchFigures) {
  return { badRows, outcomes, loadSeconds, matchSeconds, candidatesPerRecord };
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
