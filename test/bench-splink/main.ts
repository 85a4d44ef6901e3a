import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Option } from 'commander';
import { npmCommand, whole } from '#test/support';
import { makeFiles } from '../bench-matching/as-files.js';
import type { Generator } from '../bench-matching/bounds.js';
import { makeOfficeFiles } from '../bench-matching/office-records.js';
import { ourLinks, splinkGuesses, TruthOfRecords } from './answers.js';
import type { Measured, Watch } from './measured.js';
import { bestCandidates, matchWith, type Run } from './ours.js';
import { prepareForSplink } from './prepare.js';
import { boundsOf, tableOf, type Figures, type Side } from './report.js';
import { potentialOf, qualityFrom, qualityOf, type Guess } from './score.js';
import { runSplink, SETTINGS, splinkEnvironment } from './splink.js';

interface Options {
  readonly citizens: number;
  readonly records: number;
  readonly seed: number;
  readonly generator: Generator;
  readonly json?: string;
  readonly keep?: string;
  readonly environment: string;
}

const EXIT = { met: 0, missed: 1, failed: 3, interrupted: 130 } as const;

/** A probability of .99 as Splink counts it: log2 of the odds. */
const BITS_OF_99 = Math.log2(99);

const options = npmCommand(
  'bench:matching:splink',
  'Matches the same two files with this project and with Splink (PyPI), and compares both with the truth. Needs Python 3.10 or newer, and PyPI for the first run.',
)
  .option('--citizens <n>', 'citizens in the register', whole(1000), 1_000_000)
  .option('--records <n>', 'records, all sectors together', whole(400), 100_000)
  .option('--seed <n>', 'seed of register and records', whole(0), 7)
  .addOption(
    new Option('--generator <name>', 'who makes the records, as of bench:matching')
      .choices(['sectors', 'offices'])
      .default('sectors'),
  )
  .option('--json <file>', 'write the figures to a file as JSON')
  .option('--keep <folder>', 'leave files, models and links in this folder')
  .option('--environment <folder>', 'where the Python environment is, or is made', '.lienthong')
  .addHelpText(
    'after',
    '\nExit codes: 0 all bounds met, 1 a bound missed, 2 wrong options, 3 nothing could be measured, 130 interrupted.',
  )
  .parse()
  .opts<Options>();
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort());
const say = (line: string): void => console.error(`  ${line}`);
const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'lienthong-splink-'));
try {
  mkdirSync(folder, { recursive: true });
  const figures = await compare(options, folder, { say, signal: interrupted.signal });
  const bounds = boundsOf(figures);
  console.log(tableOf(figures));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ ...figures, bounds }, null, 2)}\n`);
  process.exitCode = Object.values(bounds).every(({ isMet }) => isMet) ? EXIT.met : EXIT.missed;
} catch (error) {
  process.exitCode = interrupted.signal.aborted ? EXIT.interrupted : EXIT.failed;
  if (!interrupted.signal.aborted) console.error(`bench:matching:splink: ${(error as Error).message}`);
} finally {
  if (options.keep === undefined) await rm(folder, { recursive: true, force: true });
}

async function compare(
  { citizens, records, seed, generator, environment }: Options,
  work: string,
  watch: Watch,
): Promise<Figures> {
  const python = await splinkEnvironment(environment, watch);
  watch.say('making register and records');
  const make = generator === 'offices' ? makeOfficeFiles : makeFiles;
  const files = await make(work, { citizens, records, seed });
  const truth = await TruthOfRecords.from(files);
  watch.signal.throwIfAborted();
  watch.say('preparing both files for Splink; its time does not count');
  const begun = performance.now();
  const prepared = await prepareForSplink(work, files);
  const prepareSeconds = (performance.now() - begun) / 1000;

  const splink: Record<string, Side> = {};
  for (const setting of SETTINGS) {
    const links = join(work, `splink-${setting}.csv`);
    const run = await runSplink(python, setting, prepared, links, watch);
    const { byWeight, againstRivals } = await splinkGuesses(links, truth);
    for (const [name, guesses] of [
      [setting, byWeight],
      [`${setting}, against rivals`, againstRivals],
    ] as const) {
      const potential = potentialsOf(guesses, truth);
      const stated99 = qualityFrom(BITS_OF_99, guesses, truth.known.all);
      splink[name] = { decision: potential.all.best ?? stated99, stated99, ...potential, ...spent(run) };
    }
  }

  const model = join(work, 'model.json');
  const ours = await decided('learned', model);
  const shipped = await decided('shipped', undefined);
  watch.say('ranking our best candidates, for recall at a precision');
  const ranked = await bestCandidates(files, work, model, truth, watch);
  return {
    citizens,
    records,
    known: truth.known,
    seed,
    generator,
    prepareSeconds,
    learnSeconds: ours.learnSeconds,
    ours: {
      decision: ours.decision,
      stated99: qualityFrom(0.99, ranked, truth.known.all),
      ...potentialsOf(ranked, truth),
      ...spent(ours),
    },
    shipped: { decision: shipped.decision, ...spent(shipped) },
    splink,
  };

  async function decided(name: string, learn: string | undefined): Promise<Figures['shipped'] & Run> {
    const out = join(work, `ours-${name}.csv`);
    const run = await matchWith(files, work, learn, out, watch);
    const links = await ourLinks(out, truth);
    const right = links.filter(({ isRight }) => isRight).length;
    return { decision: qualityOf(links.length, right, truth.known.all), ...run };
  }
}

function potentialsOf(guesses: readonly Guess[], { known }: TruthOfRecords): Pick<Side, 'all' | 'withoutNumber'> {
  const unnumbered = guesses.filter(({ isWithoutNumber }) => isWithoutNumber);
  return { all: potentialOf(guesses, known.all), withoutNumber: potentialOf(unnumbered, known.withoutNumber) };
}

function spent({ seconds, peakMemoryMiB }: Measured): Pick<Side, 'seconds' | 'peakMemoryMiB'> {
  return { seconds, peakMemoryMiB };
}
