import type { Link } from './link.js';

/** How found pairs agree with the true ones. */
export interface Score {
  readonly found: number;
  readonly right: number;
  readonly known: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** FEBRL's ids are `rec-17-org` and `rec-17-dup-0`: the number says who is meant. */
export function personOf(id: string): string {
  return id.split('-').slice(0, 2).join('-');
}

/** Pairs of a record and a row of the file, against all that speak of one person. */
export function scoreOfLinks(links: readonly Link[], recordIds: readonly string[], fileIds: readonly string[]): Score {
  const rows = sizes(fileIds.map(personOf));
  const known = recordIds.reduce((sum, id) => sum + (rows.get(personOf(id)) ?? 0), 0);
  const right = links.filter(([record, row]) => personOf(recordIds[record]!) === personOf(fileIds[row]!)).length;
  return scoreOf(links.length, right, known);
}

/** All pairs within clusters, against all pairs of one person. */
export function scoreOfClusters(clusters: readonly (string | number)[], ids: readonly string[]): Score {
  const people = ids.map(personOf);
  const both = clusters.map((cluster, row) => `${cluster} ${people[row]!}`);
  return scoreOf(pairsWithin(clusters), pairsWithin(both), pairsWithin(people));
}

function scoreOf(found: number, right: number, known: number): Score {
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return { found, right, known, precision: share(found), recall: share(known), f1: (2 * right) / (found + known) };
}

function pairsWithin(groups: readonly (string | number)[]): number {
  let pairs = 0;
  for (const size of sizes(groups).values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}

function sizes<Group>(groups: readonly Group[]): Map<Group, number> {
  const counts = new Map<Group, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
