import type { Generator } from '../bench-matching/bounds.js';
import type { Potential, Quality } from './score.js';

/** What the answers of one run are worth. */
export interface Side {
  /** At its own decision: our threshold, or Splink's, chosen on the truth for the best F1. */
  readonly decision: Quality;
  /** From a stated probability of .99 on, as one would link without knowing the truth. */
  readonly stated99: Quality;
  /** With thresholds chosen on the truth; of all records, and of those without any number. */
  readonly all: Potential;
  readonly withoutNumber: Potential;
  /** From the two files to the links, load and learning included. */
  readonly seconds: number;
  readonly peakMemoryMiB: number;
}

export interface Figures {
  readonly citizens: number;
  readonly records: number;
  /** Records whose person the register holds. */
  readonly known: { readonly all: number; readonly withoutNumber: number };
  readonly seed: number;
  readonly generator: Generator;
  /** Reading the records as Vietnamese ones and writing them for Splink: in none of its times. */
  readonly prepareSeconds: number;
  /** Part of our time. */
  readonly learnSeconds: number;
  /** With the model learned from the same two files. */
  readonly ours: Side;
  /** With the model in the repository, nothing learned. */
  readonly shipped: Pick<Side, 'decision' | 'seconds' | 'peakMemoryMiB'>;
  /** By setting and order of its links. */
  readonly splink: Readonly<Record<string, Side>>;
}

export interface Bound {
  readonly ours: number;
  /** Of the setting that is best in this; the time is that of the setting with the best F1, the fastest of equals. */
  readonly splink: number;
  readonly isMet: boolean;
}

/** Points of recall at 99.95 % precision that we are to be above Splink's best. */
const RECALL_AHEAD = 0.03;

/** What is wanted of us. */
export function boundsOf({ ours, splink }: Figures): Record<'f1' | 'recallAt9995' | 'seconds', Bound> {
  const sides = Object.values(splink);
  const [best] = [...sides].sort((a, b) => b.decision.f1 - a.decision.f1 || a.seconds - b.seconds) as [Side];
  const recall = Math.max(...sides.map(({ all }) => all.recallAt9995));
  return {
    f1: { ours: ours.decision.f1, splink: best.decision.f1, isMet: ours.decision.f1 > best.decision.f1 },
    recallAt9995: {
      ours: ours.all.recallAt9995,
      splink: recall,
      isMet: ours.all.recallAt9995 >= recall + RECALL_AHEAD,
    },
    seconds: { ours: ours.seconds, splink: best.seconds, isMet: ours.seconds < best.seconds },
  };
}

/** The figures as a table, and which bounds are met. */
export function tableOf(figures: Figures): string {
  const { ours, shipped, splink, citizens, records, known, seed, generator, prepareSeconds, learnSeconds } = figures;
  const bounds = Object.entries(boundsOf(figures)).map(([name, bound]) => {
    const [our, their] = [bound.ours, bound.splink].map((value) => String(Number(value.toPrecision(6))));
    return `${name.padEnd(14)}ours ${our}, Splink ${their}: ${bound.isMet ? 'met' : 'MISSED'}`;
  });
  return [
    `${citizens} citizens, ${records} records of ${generator}, seed ${seed}; the register holds the person of ${known.all}, of ${known.withoutNumber} without any number`,
    '',
    HEADER,
    row('ours, learned from these files', ours),
    row('ours, model of the repository', shipped),
    ...(ours.all.best ? [row('ours, threshold chosen on the truth', { decision: ours.all.best })] : []),
    ...Object.entries(splink).map(([name, side]) => row(`Splink, ${name}`, side)),
    '',
    'F1 at .99: links of a stated probability of .99 or more, as without the truth',
    'at 99.95 %, at 99.99 %: the highest recall at that precision; no number: at 99.95 %, among records without any number',
    `Of our time ${learnSeconds.toFixed(0)} s are learning. Preparing the files for Splink took ${prepareSeconds.toFixed(0)} s, which none of its times hold.`,
    ...bounds,
  ].join('\n');
}

const HEADER = [
  ''.padEnd(45),
  ...['F1', 'precision', 'recall', 'F1 at .99', 'at 99.95 %', 'at 99.99 %', 'no number', 's', 'MiB'].map((name) =>
    name.padStart(11),
  ),
].join('');

function row(name: string, { decision, stated99, all, withoutNumber, seconds, peakMemoryMiB }: Partial<Side>): string {
  const percent = (share: number | undefined): string => (share === undefined ? '' : (100 * share).toFixed(3));
  const cells = [
    percent(decision?.f1),
    percent(decision?.precision),
    percent(decision?.recall),
    percent(stated99?.f1),
    percent(all?.recallAt9995),
    percent(all?.recallAt9999),
    percent(withoutNumber?.recallAt9995),
    seconds?.toFixed(0) ?? '',
    peakMemoryMiB?.toFixed(0) ?? '',
  ];
  return [name.padEnd(45), ...cells.map((cell) => cell.padStart(11))].join('');
}
