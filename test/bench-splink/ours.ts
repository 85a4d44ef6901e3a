import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeScratchDatabase } from '#lib/local-stack';
import { parseModel } from '#lib/matching';
import { makeRegisterTables, matchFiles } from '#lib/population';
import type { MadeFiles } from '../bench-matching/as-files.js';
import type { TruthOfRecords } from './answers.js';
import { measured, type Measured, type Watch } from './measured.js';
import type { Guess } from './score.js';

const CLI = fileURLToPath(new URL('../../apps/cli/src/main.js', import.meta.url));
/** As `npm run match` has it. */
const HEAP = '--max-old-space-size=350';
/** Of the day when it is learned a model only keeps the date; the same for each run. */
const DATE = '2026-01-01';

/** Learns a model from the two files alone, without the truth, as a user would. */
export function learnFrom(files: MadeFiles, folder: string, model: string, watch: Watch): Promise<Measured> {
  const { register, records } = files;
  const paths = ['--register', register, '--records', records, '--out', model, '--folder', join(folder, 'database')];
  return measured(process.execPath, [CLI, 'match:learn', ...paths, '--date', DATE], watch);
}

/** Matches the two files, as a user would. */
export function matchWith(files: MadeFiles, folder: string, model: string | undefined, out: string, watch: Watch) {
  const { register, records } = files;
  const paths = ['--register', register, '--records', records, '--out', out, '--folder', join(folder, 'database')];
  const learned = model === undefined ? [] : ['--model', model];
  return measured(process.execPath, [HEAP, CLI, 'match', ...paths, ...learned], watch);
}

/** A link needs more than an even chance. */
const EVEN = 0.5;

/**
 * The best citizen of each record by their probability, also where our own threshold would not link: `out.csv` names the
 * citizens of links only. Every other rule of linking holds. Its time does not count.
 */
export async function bestCandidates(
  files: MadeFiles,
  folder: string,
  model: string,
  truth: TruthOfRecords,
  { say, signal }: Watch,
): Promise<Guess[]> {
  const guesses: Guess[] = [];
  const database = await makeScratchDatabase({ folder: join(folder, 'database') });
  let ended: Promise<void> | undefined;
  const end = (): Promise<void> => (ended ??= database.end());
  signal.addEventListener('abort', () => void end(), { once: true });
  try {
    await makeRegisterTables(database.url, database.owner);
    await matchFiles({
      ownerUrl: database.url,
      register: files.register,
      records: files.records,
      model: { ...parseModel(readFileSync(model, 'utf8')), threshold: EVEN },
      onProgress: ({ step, done }) => {
        if (step !== 'citizens' || done % 200_000 === 0) say(`${done} ${step}`);
      },
      onAnswer: ({ recordId }, { explanation }, citizenId) => {
        if (citizenId !== undefined) guesses.push(truth.guess(recordId, citizenId, explanation.probability ?? 0));
      },
    });
  } finally {
    await end();
    signal.throwIfAborted();
  }
  return guesses;
}
