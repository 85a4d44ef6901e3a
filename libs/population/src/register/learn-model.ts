import {
  chancesOf,
  Engine,
  isLikelyOne,
  learn,
  Matcher,
  populationDomain,
  registeredOf as registeredShareOf,
  Registrant,
  Shares,
  unseenWeight,
  type Case,
  type Learning,
  type Model,
  type Subject,
  type World,
} from '#lib/matching';
import type { Sql } from '#lib/persistence';

import { MATCHED_COLUMNS, registeredOf, type MatchedRow } from './citizen-row.js';
import { readFrequencies } from './frequencies.js';
import { findBatch } from './search.js';

export interface LearnPlan {
  /** In an order that does not change, for the same model from the same data. */
  readonly subjects: readonly Subject[];
  readonly learned: Learning;
  /** Pairs of a record with anybody at random, from which u of those levels comes that no frequency tells. Default: a million. */
  readonly randomPairs?: number;
  readonly onProgress?: (detail: string) => void;
}

const BATCH = 500;
const RANDOM_PAIRS = 1_000_000;
const RANDOM_PEOPLE = 20_000;

/**
 * Learns a model from records and the register that stands in the database: u from random pairs, m by
 * expectation–maximisation over the candidates of all keys; then both once more, without the random pairs that are likely one
 * person. Nobody has to say who is meant. The same data and seed give the
 * same model.
 *
 * @param sql with `LOOK_UP_SETTINGS`; the register's citizens are numbered from 1
 */
export async function learnModel(sql: Sql, plan: LearnPlan): Promise<Model> {
  const { subjects, learned, randomPairs = RANDOM_PAIRS, onProgress } = plan;
  const frequencies = await readFrequencies(sql);
  const domain = populationDomain(frequencies);
  const people = await randomPeople(sql, frequencies.citizens, learned.seed);
  const start = chancesOf(domain, pairsOf(subjects, people, randomPairs), learned);
  onProgress?.('chances of random pairs counted');
  const matcher = new Matcher(start, frequencies);
  const shares = new Shares(frequencies);
  const cases: Case<Subject, Registrant>[] = [];
  for (let from = 0; from < subjects.length; from += BATCH) {
    for (const found of await findBatch(sql, subjects.slice(from, from + BATCH), matcher, false)) {
      const { subject, candidates, search } = found;
      cases.push({
        record: subject,
        candidates,
        group: subject.sector,
        unseen: (engine) => unseenWeight(subject, search, candidates, engine, shares),
      });
    }
  }
  onProgress?.(`candidates of ${cases.length} records found`);
  const options = {
    population: frequencies.citizens,
    onRound: (round: number, change: number) =>
      onProgress?.(`round ${round}: m moved by ${change.toExponential(1)} at the most`),
  };
  const first = new Engine(domain, learn(domain, cases, start, options));
  const isChance = ([subject, person]: readonly [Subject, Registrant]): boolean =>
    !isLikelyOne(first, subject, person, worldOf(first.model, subject, options.population));
  const chances = chancesOf(domain, filtered(pairsOf(subjects, people, randomPairs), isChance), learned);
  onProgress?.('chances counted anew, without pairs that are likely one person');
  return learn(domain, cases, chances, options);
}

function worldOf(model: Model, { sector }: Subject, population: number): World {
  return { population, registered: registeredShareOf(model, sector) };
}

function* filtered<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item;
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

/** The people take turns; each record meets as many as the others. */
function* pairsOf(
  subjects: readonly Subject[],
  people: readonly Registrant[],
  wanted: number,
): Generator<readonly [Subject, Registrant]> {
  const each = Math.ceil(wanted / Math.max(1, subjects.length));
  let at = 0;
  for (const subject of subjects) {
    for (let turn = 0; turn < each && people.length > 0; turn += 1) {
      yield [subject, people[at % people.length]!];
      at += 1;
    }
  }
}

/** Pseudo-random numbers from 0 to 1 (Tommy Ettinger's Mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
