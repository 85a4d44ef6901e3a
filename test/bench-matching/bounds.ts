import { share, type Bin, type GroupFigures } from './figures.js';

export type Generator = 'sectors' | 'offices';

/** What a run found, as far as it is held to anything. */
export interface Results {
  readonly generator: Generator;
  readonly citizens: number;
  readonly whole: GroupFigures;
  readonly withoutNumber: GroupFigures | undefined;
  /** The groups of people who are easily taken for one another, without what nobody can decide. */
  readonly extra: ReadonlyMap<string, GroupFigures>;
  readonly bins: readonly Bin[];
}

/** Least shares on a register of a million; on one of this size and more, those of five million. */
const LARGE = 3_000_000;
const MILLION = { precision: 0.9997, recall: 0.994, recallWithoutNumber: 0.96 };
const FIVE_MILLION = { precision: 0.9997, recall: 0.989, recallWithoutNumber: 0.93 };
/** Where other rules spoil the records, only that links can be relied on. */
const OF_OFFICES = { precision: 0.9995, recall: 0, recallWithoutNumber: 0 };
const MOST_WRONG_OF_A_GROUP = 10;
const MOST_LINKS_TO_FAMILY = 2;

/** What of a run is worse than it may be, a sentence each; none where all is well. */
export function missedBounds(results: Results): string[] {
  const { generator, citizens, whole, withoutNumber, extra, bins } = results;
  const least = generator === 'offices' ? OF_OFFICES : citizens >= LARGE ? FIVE_MILLION : MILLION;
  const missed: string[] = [];
  const atLeast = (what: string, part: number, of: number, bound: number): void => {
    if (share(part, of) < bound)
      missed.push(`${what} is ${percent(share(part, of))}, and at least ${percent(bound)} is wanted`);
  };
  atLeast('precision', whole.right, whole.links, least.precision);
  atLeast('recall', whole.right, whole.known, least.recall);
  atLeast('recall without any number', withoutNumber?.right ?? 0, withoutNumber?.known ?? 0, least.recallWithoutNumber);
  if (generator === 'offices') return missed;
  const family = whole.twinLinks + whole.householdLinks;
  if (family > MOST_LINKS_TO_FAMILY)
    missed.push(
      `${family} records are linked to a twin or another of the household, and at most ${MOST_LINKS_TO_FAMILY} may be`,
    );
  for (const [name, { links, right }] of extra) {
    const wrong = links - right;
    if (wrong > MOST_WRONG_OF_A_GROUP)
      missed.push(`${wrong} of the ${name} are linked to somebody else, and at most ${MOST_WRONG_OF_A_GROUP} may be`);
  }
  for (const { range, verdict } of bins)
    if (verdict === 'too sure') missed.push(`probabilities of ${range} state more than they keep`);
  return missed;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(3)} %`;
}
