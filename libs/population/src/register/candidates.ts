import type { Citizen } from '#lib/person';
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

/** A key shared by more citizens than this tells nobody apart, whoever is behind it. */
const MOST_PER_KEY = 30;

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
  SELECT p.keys, ${CITIZEN_COLUMNS.map((column) => `c.${column}`).join(', ')}
  FROM person p JOIN citizen c ON c.citizen_id = p.citizen_id`;

/** Citizens by key, for the keys of a whole batch, in one query. A key that nobody has is absent. */
export async function findCandidates(sql: Sql, keys: ReadonlySet<bigint>): Promise<Map<bigint, Citizen[]>> {
  const found = new Map<bigint, Citizen[]>();
  if (keys.size === 0) return found;
  const rows = await sql.query<CitizenRow & { readonly keys: string[] }>(
    CANDIDATES,
    [[...keys].map(String)],
    'candidates',
  );
  for (const row of rows) {
    const citizen = citizenOf(row);
    for (const text of row.keys) {
      const key = BigInt(text);
      const others = found.get(key);
      if (others === undefined) found.set(key, [citizen]);
      else others.push(citizen);
    }
  }
  return found;
}

/** The citizens behind any of a record's keys, each once. */
export function unionOf(candidates: ReadonlyMap<bigint, readonly Citizen[]>, keys: readonly bigint[]): Citizen[] {
  const union = new Set<Citizen>();
  for (const key of keys) for (const citizen of candidates.get(key) ?? []) union.add(citizen);
  return [...union];
}
