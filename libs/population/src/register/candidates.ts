import { Registrant, type LookUp, type SkippedKey } from '#lib/matching';
import { arrayOf, type Sql } from '#lib/persistence';

import { MATCHED_COLUMNS, registeredOf, type MatchedRow } from './citizen-row.js';

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
 * For the keys of a whole batch: each citizen once, with the ordinals of those keys that they have; and, without a citizen,
 * the ordinals of common keys with how many stand behind them. A LATERAL is a nested loop over the index by its form.
 * Each row says in which state of the register it was read; where nobody is behind any key one row says that alone.
 */
export const CANDIDATES = `
  WITH hit AS MATERIALIZED (
    SELECT asked.ordinal, common.citizens, k.citizen_id
    FROM unnest($1::bigint[]) WITH ORDINALITY AS asked (key, ordinal)
    LEFT JOIN common_key common ON common.key = asked.key
    LEFT JOIN LATERAL (
      SELECT c.citizen_id FROM candidate_key c WHERE c.key = asked.key AND common.key IS NULL
      ORDER BY c.citizen_id LIMIT ${MOST_PER_KEY + 1}
    ) k ON true
    WHERE k.citizen_id IS NOT NULL OR common.key IS NOT NULL
  ), person AS (
    SELECT citizen_id, citizens, string_agg(ordinal::text, ',') AS ordinals FROM hit GROUP BY citizen_id, citizens
  )
  SELECT s.changes, p.ordinals, p.citizens, ${MATCHED_COLUMNS}
  FROM register_state s LEFT JOIN person p ON true LEFT JOIN citizen c ON c.citizen_id = p.citizen_id`;

/** Who has these keys: only their ids, for the index alone to answer. */
export const HOLDERS = `
  SELECT s.changes, asked.ordinal::int AS ordinal, k.citizen_id
  FROM register_state s CROSS JOIN unnest($1::bigint[]) WITH ORDINALITY AS asked (key, ordinal)
  LEFT JOIN LATERAL (
    SELECT c.citizen_id FROM candidate_key c WHERE c.key = asked.key ORDER BY c.citizen_id LIMIT ${MOST_PER_KEY + 1}
  ) k ON true`;

export const BY_ID = `
  SELECT s.changes, ${MATCHED_COLUMNS}
  FROM register_state s CROSS JOIN unnest($1::bigint[]) AS asked (citizen_id) JOIN citizen c ON c.citizen_id = asked.citizen_id`;

interface Stated {
  /** bigint as text. */
  readonly changes: string;
}

type CandidateRow = MatchedRow & Stated & { readonly ordinals: string | null; readonly citizens: number | null };

type HolderRow = Stated & { readonly ordinal: number; readonly citizen_id: string | null };

/** The people and the common keys that one batch met; whoever is found again is the same object, with names taken apart once. */
export class CandidateSearch {
  private readonly people = new Map<string, Registrant>();
  private readonly states = new Set<string>();

  constructor(private readonly sql: Sql) {}

  /** Whether the register changed between two of the look-ups: each saw one state of it, but not the same. */
  get sawChange(): boolean {
    return this.states.size > 1;
  }

  /** For each list of keys: the citizens behind them, each once and in ascending order, and which keys were too common. One query for all. */
  async find(lists: readonly (readonly LookUp[])[]): Promise<{ people: Registrant[]; skipped: SkippedKey[] }[]> {
    const ordinals = new Map<bigint, number>();
    for (const list of lists) for (const { key } of list) if (!ordinals.has(key)) ordinals.set(key, ordinals.size);
    if (ordinals.size === 0) return lists.map(() => ({ people: [], skipped: [] }));
    const rows = await this.sql.query<CandidateRow>(CANDIDATES, [arrayOf([...ordinals.keys()])], 'candidates');
    const behind: Registrant[][] = [];
    for (let count = 0; count < ordinals.size; count += 1) behind.push([]);
    const common: number[] = [];
    for (const row of rows) {
      this.states.add(row.changes);
      if (row.ordinals === null) continue;
      const person = row.citizens === null ? this.personOf(row) : undefined;
      for (const ordinal of row.ordinals.split(',')) {
        if (person) behind[Number(ordinal) - 1]!.push(person);
        else common[Number(ordinal) - 1] = row.citizens!;
      }
    }
    const found: { people: Registrant[]; skipped: SkippedKey[] }[] = [];
    for (const list of lists) {
      const people: Registrant[] = [];
      const skipped: SkippedKey[] = [];
      for (const { kind, key } of list) {
        const ordinal = ordinals.get(key)!;
        const citizens = common[ordinal];
        if (citizens === undefined) people.push(...behind[ordinal]!);
        else skipped.push({ kind, key, citizens });
      }
      found.push({ people: distinctPeople(people), skipped });
    }
    return found;
  }

  /** For each list of keys, the citizens behind them. Mostly they were met before, and nothing but their ids is read. */
  async findKin(lists: readonly (readonly bigint[])[]): Promise<Registrant[][]> {
    const keys = [...new Set(lists.flat())];
    if (keys.length === 0) return lists.map(() => []);
    const hits = await this.sql.query<HolderRow>(HOLDERS, [arrayOf(keys)], 'holders');
    const unmet = new Set<string>();
    for (const { changes, citizen_id: id } of hits) {
      this.states.add(changes);
      if (id !== null && !this.people.has(id)) unmet.add(id);
    }
    if (unmet.size > 0) {
      for (const row of await this.sql.query<MatchedRow & Stated>(BY_ID, [arrayOf([...unmet])], 'citizens-by-id')) {
        this.states.add(row.changes);
        this.personOf(row);
      }
    }
    const holders = new Map<bigint, Registrant[]>();
    for (const { ordinal, citizen_id: id } of hits) {
      const [key, person] = [keys[ordinal - 1]!, id === null ? undefined : this.people.get(id)];
      if (person) holders.set(key, [...(holders.get(key) ?? []), person]);
    }
    const kin: Registrant[][] = [];
    for (const list of lists) {
      const people: Registrant[] = [];
      for (const key of list) people.push(...(holders.get(key) ?? []));
      kin.push(people);
    }
    return kin;
  }

  private personOf(row: MatchedRow): Registrant {
    const known = this.people.get(row.citizen_id);
    if (known) return known;
    const person = new Registrant(registeredOf(row));
    this.people.set(row.citizen_id, person);
    return person;
  }
}

/** Ascending: the order in which a database gave them must not show. */
export function distinctPeople(people: readonly Registrant[]): Registrant[] {
  if (people.length < 2) return [...people];
  return [...new Set(people)].sort(byCitizenId);
}

const byCitizenId = (a: Registrant, b: Registrant): number => a.citizen.citizenId - b.citizen.citizenId;
