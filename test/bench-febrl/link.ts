import { Engine, registeredOf, type Case, type Learning, type Model } from '#lib/matching';
import { CandidateIndex } from './candidates.js';
import { febrlDomain } from './domain.js';
import { GROUP, learnModel } from './learning.js';
import type { Person } from './person.js';
import { ValueCounts } from './value-counts.js';

/** A row of the records and the row of the file whose person it means. */
export type Link = readonly [record: number, row: number];

export interface Linked {
  readonly links: readonly Link[];
  readonly model: Model;
  /** Pairs that were compared. */
  readonly compared: number;
}

/**
 * Looks for each record's person in a file, and links where the engine's posterior over all candidates, their household and
 * nobody reaches the threshold that was learned.
 */
export function link(
  records: readonly Person[],
  file: readonly Person[],
  learned: Learning,
  onProgress: (detail: string) => void,
): Linked {
  const domain = febrlDomain(new ValueCounts(file));
  const index = new CandidateIndex(file);
  const found = records.map((record) => index.find(record));
  const cases = records.map((record, at): Case<Person, Person> => ({
    record,
    candidates: found[at]!.map((row) => index.at(row)),
    group: GROUP,
  }));
  const compared = found.reduce((sum, { length }) => sum + length, 0);
  onProgress(`${compared} candidates of ${records.length} records found`);
  const model = learnModel({ domain, records, file, cases, learned, onProgress });
  const engine = new Engine(domain, model);
  const world = { population: file.length, registered: registeredOf(model, GROUP) };
  const links: Link[] = [];
  for (const [at, { record, candidates }] of cases.entries()) {
    const comparisons = candidates.map((candidate) => engine.compare(record, candidate));
    const { candidates: probabilities } = engine.infer(record, candidates, comparisons, world);
    const best = probabilities.findIndex((probability) => probability >= model.threshold);
    if (best >= 0) links.push([at, found[at]![best]!]);
  }
  return { links, model, compared };
}
