import { Engine, type Case } from '#lib/matching';
import { CandidateIndex } from './candidates.js';
import { febrlDomain } from './domain.js';
import { GROUP, learnModel, type LearningPlan } from './learning.js';
import type { Link, Linked } from './link.js';
import type { Person } from './person.js';
import { ValueCounts } from './value-counts.js';

/** Likelier one person than two. */
const LIKELY = 0.5;
const MOST_ROUNDS = 100;
const SMALLEST_CHANGE = 1e-6;

export interface Deduplicated extends Linked {
  /** By row, the lowest row of the same person. */
  readonly clusters: readonly number[];
}

/**
 * Finds the rows of one file that speak of one person. They do not exclude one another, as the candidates of a record do that
 * means one person: so each pair is a case of its own, and its posterior is that of one candidate against nobody and the
 * candidate's household. Pairs that are likely one person are closed transitively.
 */
export function deduplicate(file: readonly Person[], plan: LearningPlan): Deduplicated {
  const domain = febrlDomain(new ValueCounts(file));
  const index = new CandidateIndex(file);
  const pairs = file.flatMap((record, at) =>
    index.find(record).flatMap((row): Link[] => (row > at ? [[at, row]] : [])),
  );
  const cases = pairs.map(([a, b]): Case<Person, Person> => ({
    record: file[a]!,
    candidates: [file[b]!],
    group: GROUP,
  }));
  plan.onProgress?.(`${pairs.length} pairs found among ${file.length} records`);
  const model = learnModel({ domain, records: file, file, cases }, plan);
  const engine = new Engine(domain, model);
  const probabilities = pairProbabilities(engine, cases, file.length);
  const links = pairs.filter((_, at) => probabilities[at]! >= LIKELY);
  return { links, model, clusters: closed(file.length, links) };
}

/**
 * The posterior of each pair. A priori a row has d others of its person, each among the N rows alike, d by
 * expectation–maximisation: π = d ÷ (1 + d) makes the engine's prior odds π ÷ N : 1 − π those of d ÷ N.
 */
function pairProbabilities(
  engine: Engine<Person, Person>,
  cases: readonly Case<Person, Person>[],
  population: number,
): number[] {
  const comparisons = cases.map(({ record, candidates }) => [engine.compare(record, candidates[0]!)]);
  let others = 1;
  for (let round = 1; ; round += 1) {
    const world = { population, registered: others / (1 + others) };
    const probabilities = cases.map(
      ({ record, candidates }, at) => engine.infer(record, candidates, comparisons[at]!, world).candidates[0]!,
    );
    // Each pair is one more for both of its rows.
    const next = (2 * probabilities.reduce((sum, probability) => sum + probability, 0)) / population;
    if (Math.abs(next - others) < SMALLEST_CHANGE || round === MOST_ROUNDS) return probabilities;
    others = next;
  }
}

/** By row, the lowest row that a chain of links leads to. */
export function closed(rows: number, links: readonly Link[]): number[] {
  const lowest = Array.from({ length: rows }, (_, row) => row);
  const find = (row: number): number => {
    let root = row;
    while (lowest[root] !== root) root = lowest[root]!;
    lowest[row] = root;
    return root;
  };
  for (const [a, b] of links) {
    const [one, other] = [find(a), find(b)];
    lowest[Math.max(one, other)] = Math.min(one, other);
  }
  return lowest.map((_, row) => find(row));
}
