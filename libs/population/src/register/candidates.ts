import { Registrant, type SkippedKey, type LookUp } from '#lib/matching';
import type { Sql } from '#lib/persistence';

import { CITIZEN_COLUMNS, citizenOf, type CitizenRow } from './citizen-row.js';

/**
 * Settings of the pool that looks candidates up. Joining `unnest` to big tables, the planner may otherwise choose a hash
 * join over the whole register: 330 records a second instead of 7,500. Statements are prepared, and one plan is right for
 * every batch: it does not hang on what is in the arrays.
 */
export const LOOK_UP_SETTINGS: Readonly<Record<string, string>> = {
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_seqscan: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
};

/** A key with more citizens behind it tells too little to read them all; it stands in `common_key`, with their number. */
export const MOST_PER_KEY = 30;

/**
 * Candidates of a whole batch: each citizen once, with those of the asked keys that they have. A CROSS JOIN LATERAL is a
 * nested loop over the index by its form.
 */
export const CANDIDATES = `
  WITH hit AS MATERIALIZED (
    SELECT k.key, k.citizen_id
    FROM unnest($1::bigint[]) AS asked (key)
    CROSS JOIN LATERAL (
      SELECT c.key, c.citizen_id FROM candidate_key c WHERE c.key = asked.key ORDER BY c.citizen_id LIMIT ${MOST_PER_KEY + 1}
    ) k
  ), person AS (
    SELECT citizen_id, array_agg(key::text) AS keys FROM hit GROUP BY citizen_id
  )
  SELECT p.keys, h.members, ${CITIZEN_COLUMNS.map((column) => `c.${column}`).join(', ')}
  FROM person p JOIN citizen c ON c.citizen_id = p.citizen_id
  LEFT JOIN household h ON h.household_id = c.household_id`;

/** Of these keys the common ones. */
export const COMMON_KEYS = `
  SELECT c.key, c.citizens FROM unnest($1::bigint[]) AS asked (key) JOIN common_key c ON c.key = asked.key`;

/** Citizens by key, for the keys of a whole batch, in one query. A key that nobody has is absent. */
export async function findCandidates(sql: Sql, keys: Iterable<bigint>): Promise<Map<bigint, Registrant[]>> {
  const found = new Map<bigint, Registrant[]>();
  const asked = [...keys].map(String);
  if (asked.length === 0) return found;
  const rows = await sql.query<CandidateRow>(CANDIDATES, [asked], 'candidates');
  for (const row of rows) {
    const registrant = new Registrant(citizenOf(row), row.members ?? undefined);
    for (const text of row.keys) {
      const key = BigInt(text);
      const others = found.get(key);
      if (others === undefined) found.set(key, [registrant]);
      else others.push(registrant);
    }
  }
  return found;
}

type CandidateRow = CitizenRow & { readonly keys: string[]; readonly members: number | null };

/** How many citizens stand behind each common one of these keys. */
export async function findCommonKeys(sql: Sql, keys: Iterable<bigint>): Promise<Map<bigint, number>> {
  const asked = [...keys].map(String);
  if (asked.length === 0) return new Map();
  const rows = await sql.query<{ key: string; citizens: number }>(COMMON_KEYS, [asked], 'common-keys');
  return new Map(rows.map(({ key, citizens }) => [BigInt(key), citizens]));
}

/** Those of the keys that are not to be looked up. */
export function skippedOf(keys: readonly LookUp[], common: ReadonlyMap<bigint, number>): SkippedKey[] {
  return keys.flatMap(({ kind, key }) => {
    const citizens = common.get(key);
    return citizens === undefined ? [] : [{ kind, key, citizens }];
  });
}
