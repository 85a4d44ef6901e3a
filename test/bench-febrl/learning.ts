import {
  chancesOf,
  Engine,
  isLikelyOne,
  learn,
  registeredOf,
  type Case,
  type Learning,
  type Model,
} from '#lib/matching';
import { pseudoRandom } from '../support/pseudo-random.js';
import type { FebrlDomain } from './domain.js';
import type { Person } from './person.js';

/** Records of one group: FEBRL has no sectors. */
export const GROUP = 'febrl';

const RANDOM_PAIRS = 300_000;

export interface LearningPlan {
  readonly learned: Learning;
  /** From which u comes; default 300,000. */
  readonly randomPairs?: number;
  readonly onProgress?: (detail: string) => void;
}

export interface LearningData {
  readonly domain: FebrlDomain;
  readonly records: readonly Person[];
  /** In which somebody is looked for; may be the records themselves. */
  readonly file: readonly Person[];
  readonly cases: readonly Case<Person, Person>[];
}

/**
 * u from random pairs, m and π by expectation–maximisation over the cases; then both once more, without the random pairs that
 * are likely one person. No label is read: none is in a `Person`.
 */
export function learnModel(
  { domain, records, file, cases }: LearningData,
  { learned, randomPairs = RANDOM_PAIRS, onProgress }: LearningPlan,
): Model {
  const pairs = [...drawPairs(records, file, randomPairs, learned.seed)];
  const options = { population: file.length };
  const first = learn(domain, cases, chancesOf(domain, pairs, learned), options);
  onProgress?.('learned once');
  const engine = new Engine(domain, first);
  const world = { population: file.length, registered: registeredOf(first, GROUP) };
  const strangers = pairs.filter(([record, person]) => !isLikelyOne(engine, record, person, world));
  onProgress?.(`${pairs.length - strangers.length} of ${pairs.length} random pairs are likely one person and left out`);
  return learn(domain, cases, chancesOf(domain, strangers, learned), options);
}

function* drawPairs(
  records: readonly Person[],
  file: readonly Person[],
  count: number,
  seed: number,
): Generator<readonly [Person, Person]> {
  const random = pseudoRandom(seed);
  const drawn = (from: readonly Person[]): Person => from[Math.floor(random() * from.length)]!;
  for (let pair = 0; pair < count && records.length > 0 && file.length > 0; pair += 1) {
    const [record, person] = [drawn(records), drawn(file)];
    if (record !== person) yield [record, person];
  }
}
