import type { AtThreshold, Quality } from './score.js';

/** One side's figures. */
export interface Side {
  /** At its own decision: our threshold, or Splink's, chosen on the truth for the best F1. */
  readonly decision: Quality | AtThreshold;
  /** The highest at 99.95 % precision. */
  readonly recallAt9995: number;
  /** From the two files to the links, load and learning included. */
  readonly seconds: number;
  readonly peakMemoryMiB: number;
}

export interface Figures {
  readonly citizens: number;
  readonly records: number;
  readonly known: number;
  readonly seed: number;
  /** With the model learned from the same two files, and with the one in the repository. */
  readonly ours: { readonly learned: Side; readonly shipped: Omit<Side, 'recallAt9995'> };
  readonly learnSeconds: number;
  /** By setting and order of its links. */
  readonly splink: Readonly<Record<string, Side>>;
}

export interface Bound {
  readonly ours: number;
  /** Of the setting that is best in this. */
  readonly splink: number;
  readonly isMet: boolean;
}

/** Points of recall at 99.95 % precision that we are to be above Splink's best. */
const RECALL_AHEAD = 0.03;

/** What is wanted; Splink's time is that of the setting with the best F1. */
export function boundsOf({ ours: { learned }, splink }: Figures): Record<'f1' | 'recallAt9995' | 'seconds', Bound> {
  const sides = Object.values(splink);
  const best = sides.reduce((a, b) => (b.decision.f1 > a.decision.f1 ? b : a));
  const recall = Math.max(...sides.map(({ recallAt9995 }) => recallAt9995));
  const { decision, recallAt9995, seconds } = learned;
  return {
    f1: { ours: decision.f1, splink: best.decision.f1, isMet: decision.f1 > best.decision.f1 },
    recallAt9995: { ours: recallAt9995, splink: recall, isMet: recallAt9995 >= recall + RECALL_AHEAD },
    seconds: { ours: seconds, splink: best.seconds, isMet: seconds < best.seconds },
  };
}

/** The figures as a table, and which bounds are met. */
export function tableOf(figures: Figures): string {
  const { ours, splink, citizens, records, known, seed } = figures;
  const percent = (share: number): string => (100 * share).toFixed(3);
  const row = (name: string, { decision, recallAt9995, seconds, peakMemoryMiB }: Partial<Side> & typeof ours.shipped) =>
    [
      name.padEnd(42),
      percent(decision.f1).padStart(8),
      percent(decision.precision).padStart(10),
      percent(decision.recall).padStart(8),
      (recallAt9995 === undefined ? '' : percent(recallAt9995)).padStart(16),
      seconds.toFixed(0).padStart(8),
      peakMemoryMiB.toFixed(0).padStart(8),
    ].join('');
  const bounds = Object.entries(boundsOf(figures)).map(
    ([name, bound]) =>
      `${name.padEnd(14)}ours ${bound.ours}, Splink ${bound.splink}: ${bound.isMet ? 'met' : 'MISSED'}`,
  );
  return [
    `${citizens} citizens, ${records} records, of ${known} the person is in the register; seed ${seed}`,
    '',
    `${''.padEnd(42)}      F1 precision  recall recall at 99.95 %       s     MiB`,
    row('ours, learned from these files', ours.learned),
    row('ours, model of the repository', ours.shipped),
    ...Object.entries(splink).map(([name, side]) => row(`Splink, ${name}`, side)),
    '',
    ...bounds,
  ].join('\n');
}
