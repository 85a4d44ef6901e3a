import { citizenKeyTexts, countedValues, FrequencyCounter, Registrant } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { Client } from 'pg';

import { REGISTER_INDEXES } from '../schema/register-tables.js';
import { MOST_PER_KEY } from './candidates.js';
import { CITIZEN_COLUMNS, citizenCells } from './citizen-row.js';
import { CopyKeys, CopyRows } from './copy-rows.js';
import { keepFrequencies } from './frequencies.js';
import { REGISTER_WRITER_LOCK } from './register-database.js';

export interface LoadRegisterOptions {
  /** Where the citizens come from, in words that are kept: `synthetic, seed 42`. */
  readonly source?: string;
  /** Takes the place of what is loaded already. Without it a register that holds anybody is left alone. */
  readonly replace?: boolean;
  /** Told every 10,000 citizens, and before the indexes are built. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress {
  readonly step: 'citizens' | 'indexes';
  readonly citizens: number;
}

export interface LoadedRegister {
  readonly citizens: number;
  readonly keys: number;
  readonly seconds: number;
}

/** The register can't be loaded; the message says what to do. */
export class RegisterLoadError extends Error {
  override readonly name = 'RegisterLoadError';
}

const PROGRESS_EVERY = 10_000;

/**
 * Loads the population register by COPY, in one transaction: all of it is there when this resolves, nothing of it when it
 * rejects. Indexes are made after the rows. Memory stays flat whatever the number of citizens.
 *
 * @param ownerUrl the database owner's URL; the service itself may only read the register
 * @throws RegisterLoadError if the register holds somebody already and `replace` is not set
 */
export async function loadRegister(
  ownerUrl: string,
  citizens: Iterable<Citizen> | AsyncIterable<Citizen>,
  options: LoadRegisterOptions = {},
): Promise<LoadedRegister> {
  const begun = performance.now();
  const people = new Client({ connectionString: ownerUrl, application_name: 'register load' });
  await people.connect();
  try {
    await people.query('BEGIN');
    await refuseOccupied(people, options.replace === true);
    await people.query('TRUNCATE citizen, candidate_key, common_key');
    for (const { drop } of REGISTER_INDEXES) await people.query(drop);
    const counts = await copyCitizens(people, citizens, options);
    options.onProgress?.({ step: 'indexes', citizens: counts.citizens });
    await derive(people);
    await keepFrequencies(people, counts.frequencies);
    await people.query('INSERT INTO register_load (citizens, keys, source) VALUES ($1, $2, $3)', [
      counts.citizens,
      counts.keys,
      options.source ?? 'not told',
    ]);
    await people.query('COMMIT');
    // The planner's statistics, and the visibility map that lets key look-ups read the index alone.
    await people.query('VACUUM (ANALYZE) citizen, candidate_key, common_key');
    const { citizens: loaded, keys } = counts;
    return { citizens: loaded, keys, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await people.end();
  }
}

/** How many citizens the register holds. */
export async function citizensInRegister(url: string): Promise<number> {
  const client = new Client({ connectionString: url, application_name: 'register count' });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>('SELECT count(*) AS count FROM citizen');
    return Number(rows[0]?.count ?? 0);
  } finally {
    await client.end();
  }
}

async function refuseOccupied(client: Client, replace: boolean): Promise<void> {
  await client.query(`SELECT pg_advisory_xact_lock(${REGISTER_WRITER_LOCK})`);
  const { rows } = await client.query<{ occupied: boolean }>('SELECT EXISTS (SELECT FROM citizen) AS occupied');
  if (rows[0]?.occupied !== true || replace) return;
  throw new RegisterLoadError(
    'The register holds citizens already. Keep them, or load again with replace to take their place: open links of earlier verdicts then mean nobody.',
  );
}

/** In blocks, for one connection carries one COPY at a time: a block of citizens, then their keys. */
async function copyCitizens(
  client: Client,
  citizens: Iterable<Citizen> | AsyncIterable<Citizen>,
  { onProgress }: LoadRegisterOptions,
): Promise<{ citizens: number; keys: number; frequencies: FrequencyCounter }> {
  const counts = { citizens: 0, keys: 0, frequencies: new FrequencyCounter() };
  let block: Citizen[] = [];
  const copyBlock = async (): Promise<void> => {
    const people = new CopyRows(client, 'citizen', CITIZEN_COLUMNS);
    for (const citizen of block) await people.write(citizenCells(citizen));
    await people.end();
    const keys = new CopyKeys(client);
    for (const citizen of block) {
      const registrant = new Registrant(citizen);
      await keys.write(citizenKeyTexts(registrant), citizen.citizenId);
      counts.frequencies.addCitizen(countedValues(registrant));
    }
    await keys.end();
    counts.citizens += block.length;
    counts.keys += keys.rows;
    block = [];
    onProgress?.({ step: 'citizens', citizens: counts.citizens });
  };
  for await (const citizen of citizens) {
    block.push(citizen);
    if (block.length === PROGRESS_EVERY) await copyBlock();
  }
  if (block.length > 0) await copyBlock();
  return counts;
}

/** The indexes, then which keys are common. */
async function derive(client: Client): Promise<void> {
  await client.query(`SET LOCAL maintenance_work_mem = '256MB'; SET LOCAL max_parallel_maintenance_workers = 1`);
  for (const { make } of REGISTER_INDEXES) await client.query(make);
  await client.query('SET LOCAL enable_sort = off; SET LOCAL enable_hashagg = off');
  await client.query(
    `INSERT INTO common_key (key, citizens)
     SELECT key, count(*) FROM candidate_key GROUP BY key HAVING count(*) > ${MOST_PER_KEY}`,
  );
}
