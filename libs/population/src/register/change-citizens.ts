import { citizenKeys, Registrant } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { transaction, type Sql } from '#lib/persistence';
import type { DataSource } from 'typeorm';

import { BY_ID, LOOK_UP_SETTINGS, MOST_PER_KEY } from './candidates.js';
import { CITIZEN_COLUMNS, citizenCells, registeredOf, type MatchedRow } from './citizen-row.js';
import { BECOME_ONLY_WRITER } from './register-state.js';

/** What happened to citizens since the register was loaded. A few thousand at the most: all of it is held in memory. */
export interface CitizenChanges {
  /**
   * As they are now, whole: they are new, or take the place of what the register holds under their `citizenId`. A death is a
   * `deathDate`. Whose parent or spouse has another name or number now is a change of their own, for the register's row says it.
   */
  readonly put?: readonly Citizen[];
  /** Their `citizenId`; whom the register does not hold is passed over. */
  readonly remove?: readonly number[];
}

export interface ChangedCitizens {
  readonly added: number;
  /** Those who are as they were are not counted, nor written. */
  readonly changed: number;
  readonly removed: number;
}

/** Of one citizen and one key. */
interface Holding {
  readonly key: bigint;
  readonly citizenId: number;
}

const PUT = `
  INSERT INTO citizen AS held (${CITIZEN_COLUMNS.join(', ')})
  SELECT ${CITIZEN_COLUMNS.join(', ')} FROM json_populate_recordset(NULL::citizen, $1)
  ON CONFLICT (citizen_id) DO UPDATE SET (${CITIZEN_COLUMNS.join(', ')}) =
    ROW(${CITIZEN_COLUMNS.map((column) => `excluded.${column}`).join(', ')})
  WHERE (held.*) IS DISTINCT FROM (excluded.*)`;

const REMOVE = 'DELETE FROM citizen WHERE citizen_id = ANY ($1::bigint[])';

export const GIVE_UP_KEYS = `
  DELETE FROM candidate_key held USING unnest($1::bigint[], $2::bigint[]) AS lost (key, citizen_id)
  WHERE held.key = lost.key AND held.citizen_id = lost.citizen_id`;

/** One that stands there already, against what the row said, is the one that is wanted. */
const TAKE_KEYS = `
  INSERT INTO candidate_key (key, citizen_id)
  SELECT key, citizen_id FROM unnest($1::bigint[], $2::bigint[]) AS taken (key, citizen_id)
  ON CONFLICT DO NOTHING`;

/** For this transaction, whatever the pool is for: what is changed is a few rows of big tables. */
const LOOK_UP_PLANS = Object.entries(LOOK_UP_SETTINGS)
  .map(([name, value]) => `SET LOCAL ${name} = ${value}`)
  .join(';');

/** Counted anew and not by the difference: a size that was wrong once is right again. */
export const COUNT_KEYS = `
  WITH size AS MATERIALIZED (
    SELECT touched.key, held.citizens FROM unnest($1::bigint[]) AS touched (key)
    CROSS JOIN LATERAL (SELECT count(*)::int AS citizens FROM candidate_key c WHERE c.key = touched.key) held
  ), common_no_more AS (
    DELETE FROM common_key USING size WHERE common_key.key = size.key AND size.citizens <= ${MOST_PER_KEY}
  )
  INSERT INTO common_key (key, citizens) SELECT key, citizens FROM size WHERE citizens > ${MOST_PER_KEY}
  ON CONFLICT (key) DO UPDATE SET citizens = excluded.citizens`;

/**
 * Changes citizens in one transaction: their rows, the keys that they are found by, and the sizes of these keys' blocks. A
 * look-up sees all of it or nothing, and never waits for it; a second writer (a load too) waits until the first is done.
 * May be called again with the same changes. What is counted for the register's frequencies is left as it was, until
 * `recountFrequencies`.
 *
 * @param dataSource of the database's owner; the service itself may only read the register
 * @throws RangeError for changes that name a citizen twice
 * @throws SqlError; nothing of the changes has happened then (or, if the connection died during the commit, perhaps all)
 */
export async function changeCitizens(
  dataSource: DataSource,
  { put = [], remove = [] }: CitizenChanges,
): Promise<ChangedCitizens> {
  const ids = [...put.map(({ citizenId }) => citizenId), ...remove];
  if (new Set(ids).size < ids.length) throw new RangeError('Changes name each citizen once at the most.');
  return transaction(dataSource, async (sql) => {
    await sql.execute(BECOME_ONLY_WRITER);
    await sql.execute(LOOK_UP_PLANS);
    const before = (await sql.query<MatchedRow>(BY_ID, [ids])).map(registeredOf);
    const known = new Set(before.map(({ citizenId }) => citizenId));
    const written = put.length === 0 ? 0 : await sql.execute(PUT, [JSON.stringify(put.map(rowOf))]);
    const removed = remove.length === 0 ? 0 : await sql.execute(REMOVE, [remove]);
    const [lost, taken] = differenceOf(holdingsOf(before), holdingsOf(put));
    await exchangeKeys(sql, lost, taken);
    const added = put.filter(({ citizenId }) => !known.has(citizenId)).length;
    return { added, changed: written - added, removed };
  });
}

async function exchangeKeys(sql: Sql, lost: readonly Holding[], taken: readonly Holding[]): Promise<void> {
  if (lost.length > 0) await sql.execute(GIVE_UP_KEYS, columnsOf(lost));
  if (taken.length > 0) await sql.execute(TAKE_KEYS, columnsOf(taken));
  const touched = new Set([...lost, ...taken].map(({ key }) => key));
  if (touched.size > 0) await sql.execute(COUNT_KEYS, [[...touched].map(String)]);
}

/** By their text, each once: the keys that somebody has. */
function holdingsOf(citizens: readonly ConstructorParameters<typeof Registrant>[0][]): Map<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const citizen of citizens) {
    const { citizenId } = citizen;
    for (const key of citizenKeys(new Registrant(citizen))) holdings.set(`${citizenId}:${key}`, { key, citizenId });
  }
  return holdings;
}

function differenceOf(
  before: ReadonlyMap<string, Holding>,
  after: ReadonlyMap<string, Holding>,
): [lost: Holding[], taken: Holding[]] {
  const missingIn = (those: ReadonlyMap<string, Holding>, from: ReadonlyMap<string, Holding>): Holding[] =>
    [...from].flatMap(([text, holding]) => (those.has(text) ? [] : [holding]));
  return [missingIn(after, before), missingIn(before, after)];
}

function columnsOf(holdings: readonly Holding[]): [keys: string[], citizenIds: number[]] {
  return [holdings.map(({ key }) => String(key)), holdings.map(({ citizenId }) => citizenId)];
}

/** A citizen as JSON that PostgreSQL reads as a row; what is absent becomes null. */
function rowOf(citizen: Citizen): Record<string, unknown> {
  const cells = citizenCells(citizen);
  return Object.fromEntries(CITIZEN_COLUMNS.map((column, at) => [column, cells[at]]));
}
