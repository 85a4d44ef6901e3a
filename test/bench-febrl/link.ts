import { decide, Engine, registeredOf, type Case, type Model } from '#lib/matching';
import { CandidateIndex } from './candidates.js';
import { febrlDomain } from './domain.js';
import { GROUP, learnModel, type LearningPlan } from './learning.js';
import type { Person } from './person.js';
import { ValueCounts } from './value-counts.js';

/** A row of the records and the row of the file whose person it means. */
export type Link = readonly [record: number, row: number];

export interface Linked {
  readonly links: readonly Link[];
  readonly model: Model;
}

/**
 * Looks for each record's person in a file, and links where the engine's posterior over all candidates, their household and
 * nobody reaches the threshold that was learned.
 */
export function link(records: readonly Person[], file: readonly Person[], plan: LearningPlan): Linked {
  const domain = febrlDomain(new ValueCounts(file));
  const index = new CandidateIndex(file);
  const found = records.map((record) => index.find(record));
  const cases = records.map((record, at): Case<Person, Person> => ({
    record,
    candidates: found[at]!.map((row) => index.at(row)),
    group: GROUP,
  }));
  const compared = found.reduce((sum, { length }) => sum + length, 0);
  plan.onProgress?.(`${compared} candidates of ${records.length} records found`);
  const model = learnModel({ domain, records, file, cases }, plan);
  const engine = new Engine(domain, model);
  const world = { population: file.length, registered: registeredOf(model, GROUP) };
  const links: Link[] = [];
  for (const [at, { record, candidates }] of cases.entries()) {
    const comparisons = candidates.map((candidate) => engine.compare(record, candidate));
    const decision = decide(engine.infer(record, candidates, comparisons, world), model.threshold);
    if (decision.kind === 'member') links.push([at, found[at]![decision.at]!]);
  }
  return { links, model };
}
