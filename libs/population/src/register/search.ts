import {
  attributeKeys,
  kinKeys,
  numberKeys,
  type LookUp,
  type Match,
  type Matcher,
  type Registrant,
  type Search,
  type SkippedKey,
  type Subject,
} from '#lib/matching';
import type { Sql } from '#lib/persistence';

import { CandidateSearch, distinctPeople } from './candidates.js';

/** Who may be meant by a record. */
export interface Found {
  readonly subject: Subject;
  readonly candidates: readonly Registrant[];
  readonly search: Search;
  /** Set where the number alone decided, and nobody else was looked for. */
  readonly decided?: Match;
}

/** More only where the register changes all the time: then the last look decides. */
const MOST_LOOKS = 3;

/**
 * Finds the candidates of a whole batch, in three queries mostly: the owners of its numbers; then, of records that these do
 * not decide, who is behind the other keys, and the siblings of those with the record's birth date.
 *
 * All in one state of the register: a change between two look-ups could show a number with its old owner and its new one, so
 * the batch is looked up once more then. Within a transaction that needs `READ COMMITTED`, PostgreSQL's default.
 *
 * @param shortWay false: everybody's candidates are looked for, whatever the number says (for learning)
 * @returns one for each subject, in their order
 */
export async function findBatch(
  sql: Sql,
  subjects: readonly Subject[],
  matcher: Matcher,
  shortWay = true,
): Promise<Found[]> {
  for (let looks = 1; ; looks += 1) {
    const search = new CandidateSearch(sql);
    const found = await lookUp(search, subjects, matcher, shortWay);
    if (!search.sawChange || looks === MOST_LOOKS) return found;
  }
}

/** One look at the register. Without closures that each batch would make anew: V8 forgets their code, and compiles it again. */
async function lookUp(
  search: CandidateSearch,
  subjects: readonly Subject[],
  matcher: Matcher,
  shortWay: boolean,
): Promise<Found[]> {
  const numbers = subjects.map(numberKeys);
  const owners = await search.find(numbers);
  const decided: (Match | undefined)[] = [];
  const attributes: LookUp[][] = [];
  for (const [at, subject] of subjects.entries()) {
    const match = shortWay ? matcher.matchByNumber(subject, owners[at]!.people) : undefined;
    decided.push(match);
    attributes.push(match ? [] : attributeKeys(subject));
  }
  const others = await search.find(attributes);
  const seen: Registrant[][] = [];
  const twins: bigint[][] = [];
  for (const [at, { birthDate }] of subjects.entries()) {
    const people = distinctPeople([...owners[at]!.people, ...others[at]!.people]);
    seen.push(people);
    twins.push(decided[at] ? [] : twinKeys(people, birthDate));
  }
  const kin = await search.findKin(twins);
  const found: Found[] = [];
  for (const [at, subject] of subjects.entries()) {
    const skipped = [...owners[at]!.skipped, ...others[at]!.skipped];
    const match = decided[at];
    found.push({
      subject,
      candidates: kin[at]!.length === 0 ? seen[at]! : distinctPeople([...seen[at]!, ...kin[at]!]),
      search: { lookedUp: without(skipped, [...numbers[at]!, ...attributes[at]!]), skipped },
      ...(match && { decided: match }),
    });
  }
  return found;
}

/** The keys of the kin of those who were born on this day. */
function twinKeys(people: readonly Registrant[], birthDate: Subject['birthDate']): bigint[] {
  const keys: bigint[] = [];
  for (const person of people) if (person.citizen.birthDate === birthDate) keys.push(...kinKeys(person));
  return keys;
}

function without(skipped: readonly SkippedKey[], keys: LookUp[]): LookUp[] {
  if (skipped.length === 0) return keys;
  const common = new Set<bigint>();
  for (const { key } of skipped) common.add(key);
  return keys.filter(({ key }) => !common.has(key));
}

/** The verdict of the short way, or of the long one. */
export function decideOn({ subject, candidates, search, decided }: Found, matcher: Matcher): Match {
  return decided ?? matcher.match(subject, candidates, search);
}
