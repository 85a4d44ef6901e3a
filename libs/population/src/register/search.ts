import {
  attributeKeys,
  kinKeys,
  numberKeys,
  type LookUp,
  type Match,
  type Matcher,
  type Registrant,
  type Search,
  type Subject,
} from '#lib/matching';
import type { Sql } from '#lib/persistence';

import { findCandidates, findCommonKeys, skippedOf } from './candidates.js';

/** Who may be meant by a record. */
export interface Found {
  readonly subject: Subject;
  readonly candidates: readonly Registrant[];
  readonly search: Search;
  /** Set where the number alone decided, and nobody else was looked for. */
  readonly decided?: Match;
}

/**
 * Finds the candidates of a whole batch, in four queries at the most: the owners of its numbers; then, of records that these
 * do not decide, which keys are common, who is behind the others, and the siblings of those with the record's birth date.
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
  const numbers = subjects.map(numberKeys);
  const owners = await findCandidates(sql, distinct(numbers));
  const decided = subjects.map((subject, at) =>
    shortWay ? matcher.matchByNumber(subject, unionOf(owners, numbers[at]!)) : undefined,
  );
  const attributes = subjects.map((subject, at) => (decided[at] ? [] : attributeKeys(subject)));
  const common = await findCommonKeys(sql, distinct(attributes));
  const rare = attributes.map((keys) => keys.filter(({ key }) => !common.has(key)));
  const others = await findCandidates(sql, distinct(rare));
  const seen = subjects.map((_, at) =>
    distinctPeople([...unionOf(owners, numbers[at]!), ...unionOf(others, rare[at]!)]),
  );
  const kinOf = subjects.map(({ birthDate }, at) =>
    decided[at] ? [] : seen[at]!.flatMap((person) => (person.citizen.birthDate === birthDate ? kinKeys(person) : [])),
  );
  const kin = await findCandidates(sql, new Set(kinOf.flat()));
  return subjects.map((subject, at) => {
    const relatives = kinOf[at]!.flatMap((key) => kin.get(key) ?? []);
    const match = decided[at];
    return {
      subject,
      candidates: distinctPeople([...seen[at]!, ...relatives]),
      search: { lookedUp: [...numbers[at]!, ...rare[at]!], skipped: skippedOf(attributes[at]!, common) },
      ...(match && { decided: match }),
    };
  });
}

/** The verdict of the short way, or of the long one. */
export function decideOn({ subject, candidates, search, decided }: Found, matcher: Matcher): Match {
  return decided ?? matcher.match(subject, candidates, search);
}

function distinct(keys: readonly (readonly LookUp[])[]): Set<bigint> {
  return new Set(keys.flatMap((ofOne) => ofOne.map(({ key }) => key)));
}

function unionOf(found: ReadonlyMap<bigint, readonly Registrant[]>, keys: readonly LookUp[]): Registrant[] {
  return distinctPeople(keys.flatMap(({ key }) => found.get(key) ?? []));
}

/** Ascending: the order in which a database gave them must not show. */
function distinctPeople(people: readonly Registrant[]): Registrant[] {
  if (people.length < 2) return [...people];
  const byId = new Map(people.map((person) => [person.citizen.citizenId, person]));
  return [...byId.values()].sort((a, b) => a.citizen.citizenId - b.citizen.citizenId);
}
