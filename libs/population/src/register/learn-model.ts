import {
  attributeKeys,
  chancesOf,
  citizenKeys,
  learn,
  Matcher,
  numberKeys,
  populationDomain,
  Registrant,
  Shares,
  survivedUntilRegister,
  unseenWeight,
  type Case,
  type KeyKind,
  type Learning,
  type Model,
  type Subject,
} from '#lib/matching';
import type { Sql } from '#lib/persistence';

import { MATCHED_COLUMNS, registeredOf, type MatchedRow } from './citizen-row.js';
import { readFrequencies } from './frequencies.js';
import { inOrder } from './in-order.js';
import { mulberry32 } from './sample.js';
import { findBatch, type Found } from './search.js';

export interface LearnPlan {
  /** In an order that does not change, for the same model from the same data. */
  readonly subjects: readonly Subject[];
  readonly learned: Learning;
  /** Pairs of a record with anybody at random, from which u of those levels comes that no frequency tells. Default: 300,000. */
  readonly randomPairs?: number;
  readonly onProgress?: (detail: string) => void;
}

const BATCH = 500;
/** While one batch waits for the database, the others compute; more connections than the pool has would only wait. */
const BATCHES_AT_ONCE = 2;
const RANDOM_PAIRS = 300_000;
/** A candidate who is less likely, by the model that learning begins with, would teach nothing. */
const LEAST_PROBABILITY = 1e-6;
const RANDOM_PEOPLE = 20_000;
/** What two people at random hardly have in common: whoever shares one of these with a record is likelier meant by it. */
const TELLING: ReadonlySet<KeyKind> = new Set(['number', 'old-number', 'name+year', 'short+date']);

/**
 * Learns a model from records and the register that stands in the database: u from random pairs, but for those that share what
 * hardly two people share; m by expectation–maximisation over the candidates of all keys. Nobody has to say who is meant. The
 * same data and seed give the same model. Memory grows with the records and their candidates.
 *
 * @param sql with `LOOK_UP_SETTINGS`; the register's citizens are numbered from 1
 */
export async function learnModel(sql: Sql, plan: LearnPlan): Promise<Model> {
  const { subjects, learned, randomPairs = RANDOM_PAIRS, onProgress } = plan;
  const frequencies = await readFrequencies(sql);
  const domain = populationDomain(frequencies);
  const people = await randomPeople(sql, frequencies.citizens, learned.seed);
  const start = chancesOf(domain, strangersOf(subjects, people, randomPairs), learned);
  onProgress?.('chances of random pairs counted');
  const matcher = new Matcher(start, frequencies);
  const shares = new Shares(frequencies);
  const caseOf = (found: Found): Case<Subject, Registrant> => {
    const { subject, search } = found;
    const candidates = search.skipped.length > 0 ? found.candidates : telling(found, matcher);
    return {
      record: subject,
      candidates,
      group: subject.sector,
      part: survivedUntilRegister(subject),
      unseen: (engine) => unseenWeight(subject, search, candidates, engine, shares),
    };
  };
  const cases: Case<Subject, Registrant>[] = [];
  for await (const found of inOrder(batchesOf(subjects), BATCHES_AT_ONCE, (batch) =>
    findBatch(sql, batch, matcher, false),
  )) {
    for (const one of found) cases.push(caseOf(one));
  }
  onProgress?.(`candidates of ${cases.length} records found`);
  return learn(domain, cases, start, {
    population: frequencies.citizens,
    onRound: (round, change) => onProgress?.(`round ${round}: m moved by ${change.toExponential(1)} at the most`),
  });
}

/** Without those who are out of the question to begin with: most of the memory is theirs. Whose the number is counts for others too. */
function telling({ subject, candidates, search }: Found, matcher: Matcher): Registrant[] {
  const { candidates: probabilities } = matcher.infer(subject, candidates, search);
  return candidates.filter(
    ({ citizen }, at) => probabilities[at]! >= LEAST_PROBABILITY || citizen.personalNumber === subject.number?.digits,
  );
}

function* batchesOf(subjects: readonly Subject[]): Generator<readonly Subject[]> {
  for (let from = 0; from < subjects.length; from += BATCH) yield subjects.slice(from, from + BATCH);
}

async function randomPeople(sql: Sql, citizens: number, seed: number): Promise<Registrant[]> {
  if (citizens === 0) return [];
  const random = mulberry32(seed);
  const ids = Array.from({ length: RANDOM_PEOPLE }, () => 1 + Math.floor(random() * citizens));
  const rows = await sql.query<MatchedRow>(
    `SELECT ${MATCHED_COLUMNS} FROM citizen c WHERE c.citizen_id = ANY ($1::bigint[])`,
    [[...new Set(ids)].map(String)],
  );
  const byId = new Map(rows.map((row) => [Number(row.citizen_id), new Registrant(registeredOf(row))]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The people take turns; each record meets as many as the others. Nobody is met who is likelier the one that is meant. */
function* strangersOf(
  subjects: readonly Subject[],
  people: readonly Registrant[],
  wanted: number,
): Generator<readonly [Subject, Registrant]> {
  const keys = subjects.map((subject) =>
    [...numberKeys(subject), ...attributeKeys(subject)].flatMap(({ kind, key }) => (TELLING.has(kind) ? [key] : [])),
  );
  const holders = new Map<bigint, Set<Registrant>>(keys.flat().map((key) => [key, new Set()]));
  for (const person of people) for (const key of citizenKeys(person)) holders.get(key)?.add(person);
  const each = Math.ceil(wanted / Math.max(1, subjects.length));
  let at = 0;
  for (const [index, subject] of subjects.entries()) {
    const meant = new Set(keys[index]!.flatMap((key) => [...holders.get(key)!]));
    for (let turn = 0; turn < each && people.length > 0; turn += 1) {
      const person = people[at % people.length]!;
      at += 1;
      if (!meant.has(person)) yield [subject, person];
    }
  }
}
