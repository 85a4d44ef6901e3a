import { frequenciesFrom, FrequencyCounter, type Frequencies } from '#lib/matching';
import type { Sql } from '#lib/persistence';

const NEWEST = 'SELECT frequencies FROM register_frequencies ORDER BY counted_at DESC LIMIT 1';
const NEWEST_DIGEST = 'SELECT digest FROM register_frequencies ORDER BY counted_at DESC LIMIT 1';

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
