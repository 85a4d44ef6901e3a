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
const HEAP = ['--max-old-space-size=300', '--max-semi-space-size=32'];
/** Seconds of it that were learning. */
export type Run = Measured & { readonly learnSeconds: number };

/**
 * Matches the two files, as a user would.
 * @param learn where the model goes that is learned first from the two files alone, without the truth; absent: by the model in
 *   the repository
 */
export async function matchWith(
  files: MadeFiles,
  folder: string,
  learn: string | undefined,
  out: string,
  watch: Watch,
): Promise<Run> {
  const { register, records } = files;
  const figures = `${out}.json`;
  const paths = ['--register', register, '--records', records, '--out', out, '--folder', join(folder, 'database')];
  const learning = learn === undefined ? [] : ['--learn', learn];
  const run = await measured(
    process.execPath,
    [...HEAP, CLI, 'match', ...paths, ...learning, '--json', figures],
    watch,
  );
  return { ...run, learnSeconds: (JSON.parse(readFileSync(figures, 'utf8')) as Run).learnSeconds };
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
