import {
  attributeKeys,
  kinKeys,
  numberKeys,
  type Match,
  type Matcher,
  type Registrant,
  type Search,
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

async function lookUp(
  search: CandidateSearch,
  subjects: readonly Subject[],
  matcher: Matcher,
  shortWay: boolean,
): Promise<Found[]> {
  const numbers = subjects.map(numberKeys);
  const owners = await search.find(numbers);
  const decided = subjects.map((subject, at) =>
    shortWay ? matcher.matchByNumber(subject, owners[at]!.people) : undefined,
  );
  const attributes = subjects.map((subject, at) => (decided[at] ? [] : attributeKeys(subject)));
  const others = await search.find(attributes);
  const seen = subjects.map((_, at) => distinctPeople([...owners[at]!.people, ...others[at]!.people]));
  const kin = await search.findKin(
    subjects.map(({ birthDate }, at) =>
      decided[at] ? [] : seen[at]!.flatMap((person) => (person.citizen.birthDate === birthDate ? kinKeys(person) : [])),
    ),
  );
  return subjects.map((subject, at) => {
    const skipped = [...owners[at]!.skipped, ...others[at]!.skipped];
    const isLookedUp = ({ key }: { key: bigint }): boolean => !skipped.some((common) => common.key === key);
    const match = decided[at];
    return {
      subject,
      candidates: kin[at]!.length === 0 ? seen[at]! : distinctPeople([...seen[at]!, ...kin[at]!]),
      search: { lookedUp: [...numbers[at]!, ...attributes[at]!].filter(isLookedUp), skipped },
      ...(match && { decided: match }),
    };
  });
}

/** The verdict of the short way, or of the long one. */
export function decideOn({ subject, candidates, search, decided }: Found, matcher: Matcher): Match {
  return decided ?? matcher.match(subject, candidates, search);
}
