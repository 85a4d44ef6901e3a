import { share, type Bin, type GroupFigures } from './figures.js';

const NAMES = 53;

/** A line for each group. */
export function printGroups(title: string, groups: ReadonlyMap<string, GroupFigures>): void {
  console.log(`\n${title.padEnd(NAMES)}records  precision   recall     seen ambiguous  wrong  household  twin`);
  for (const [name, figures] of groups) {
    const { records, links, right, known, seen, ambiguous, householdLinks, twinLinks } = figures;
    const cells = [
      String(records).padStart(7),
      percent(right, links).padStart(10),
      percent(right, known).padStart(8),
      percent(seen, known).padStart(8),
      percent(ambiguous, records).padStart(9),
      String(links - right).padStart(6),
      String(householdLinks).padStart(10),
      String(twinLinks).padStart(5),
    ];
    console.log(`${name.padEnd(NAMES)}${cells.join(' ')}`);
  }
}

/** What probabilities of links state, and how many of them are right. */
export function printBins(bins: readonly Bin[]): void {
  console.log(`\nstated probability      links   stated     true   upper bound`);
  for (const { range, links, stated, right, upper, verdict } of bins) {
    const shares = [stated, share(right, links), upper].map((one) => one.toFixed(6)).join('  ');
    console.log(`${range.padEnd(20)}${String(links).padStart(9)}  ${shares}  ${verdict}`);
  }
}

function percent(part: number, of: number): string {
  return of === 0 ? '–' : ((100 * part) / of).toFixed(3);
}
