import { countedValues, frequenciesFrom, FrequencyCounter, Registrant, type Frequencies } from '#lib/matching';
import type { Sql } from '#lib/persistence';
import { Client } from 'pg';

import { MATCHED_COLUMNS, registeredOf, type MatchedRow } from './citizen-row.js';

const NEWEST = 'SELECT frequencies FROM register_frequencies ORDER BY counted_at DESC LIMIT 1';
const NEWEST_DIGEST = 'SELECT digest FROM register_frequencies ORDER BY counted_at DESC LIMIT 1';
/** Counts that are kept, so that what was decided by one can be decided again. */
const KEPT_COUNTS = 10;
const ROWS_AT_ONCE = 5_000;

export interface Recount {
  readonly citizens: number;
  /** By which verdicts name it. */
  readonly digest: string;
  /** False where the register's values are as frequent as at the count before, which then stays the newest. */
  readonly isNew: boolean;
}

/** The newest count of the register; of nobody where none was made. */
export async function readFrequencies(sql: Sql): Promise<Frequencies> {
  const [row] = await sql.query<{ frequencies: Buffer }>(NEWEST);
  return frequenciesFrom(row?.frequencies ?? new FrequencyCounter().toBytes());
}

/** Whether others than these were counted since. */
export async function areOutdated(sql: Sql, { digest }: Frequencies): Promise<boolean> {
  const [row] = await sql.query<{ digest: string }>(NEWEST_DIGEST);
  return row !== undefined && row.digest !== digest;
}

/**
 * Counts the register's values anew, all of them at one moment, while services look people up and citizens change; running
 * services take the new count by themselves. Memory grows with the number of distinct values (`FrequencyCounter`).
 * @param ownerUrl the database owner's URL; the service itself may only read
 */
export async function recountFrequencies(
  ownerUrl: string,
  { onProgress }: { readonly onProgress?: (citizens: number) => void } = {},
): Promise<Recount> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'register recount' });
  await client.connect();
  try {
    const counter = new FrequencyCounter();
    const countedAt = await countCitizens(client, counter, onProgress);
    await client.query('BEGIN');
    const recount = await keepFrequencies(client, counter, countedAt);
    await client.query('COMMIT');
    return recount;
  } finally {
    await client.end();
  }
}

/**
 * Keeps a count, unless the newest one is the same; of the older ones the last few stay.
 * @param countedAt PostgreSQL's text of the moment at which the register was as it was counted; default: the transaction's
 */
export async function keepFrequencies(
  client: Client,
  counter: FrequencyCounter,
  countedAt: string | null = null,
): Promise<Recount> {
  const bytes = counter.toBytes();
  const { digest, citizens } = frequenciesFrom(bytes);
  const { rows } = await client.query<{ digest: string }>(NEWEST_DIGEST);
  const isNew = rows[0]?.digest !== digest;
  if (isNew) {
    await client.query(
      'INSERT INTO register_frequencies (counted_at, digest, frequencies) VALUES (coalesce($1::timestamptz, now()), $2, $3)',
      [countedAt, digest, bytes],
    );
    await client.query(
      `DELETE FROM register_frequencies WHERE counted_at <
         (SELECT counted_at FROM register_frequencies ORDER BY counted_at DESC OFFSET ${KEPT_COUNTS - 1} LIMIT 1)`,
    );
  }
  return { citizens, digest, isNew };
}

/** @returns the moment whose register was counted, as PostgreSQL writes it */
async function countCitizens(
  client: Client,
  counter: FrequencyCounter,
  onProgress?: (citizens: number) => void,
): Promise<string> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // Before the snapshot is taken: of a load that is under way, an older snapshot would see no row, or all of them too early.
  await client.query('LOCK TABLE citizen IN ACCESS SHARE MODE');
  const { rows: moments } = await client.query<{ now: string }>('SELECT now()::text AS now');
  await client.query(`DECLARE everybody NO SCROLL CURSOR FOR SELECT ${MATCHED_COLUMNS} FROM citizen c`);
  let citizens = 0;
  for (;;) {
    const { rows } = await client.query<MatchedRow>(`FETCH ${ROWS_AT_ONCE} FROM everybody`);
    for (const row of rows) counter.addCitizen(countedValues(new Registrant(registeredOf(row))));
    citizens += rows.length;
    if (rows.length === 0) break;
    onProgress?.(citizens);
  }
  await client.query('COMMIT');
  return moments[0]!.now;
}
