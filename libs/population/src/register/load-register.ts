import { setImmediate as letOthersRun } from 'node:timers/promises';

import { citizenKeyTexts, countedValues, FrequencyCounter, Registrant } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { Client } from 'pg';

import { REGISTER_INDEXES } from '../schema/register-tables.js';
import { MOST_PER_KEY } from './candidates.js';
import { RegisterBlock } from './copy-rows.js';
import { keepFrequencies } from './frequencies.js';
import { BECOME_ONLY_WRITER } from './register-state.js';

export interface LoadRegisterOptions {
  /** Where the citizens come from, in words that are kept: `synthetic, seed 42`. */
  readonly source?: string;
  /** Takes the place of what is loaded already. Without it a register that holds anybody is left alone. */
  readonly replace?: boolean;
  /** Told every 20,000 citizens, and before the indexes are built. */
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

/** Each COPY leaves up to 64 empty pages behind, so that small blocks would make tables a fifth larger. */
const IN_A_BLOCK = 20_000;
/** Citizens who are made into rows before the connection has its turn. */
const AT_A_STRETCH = 200;

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
    // The planner's statistics. Frozen rows need no vacuum: key look-ups may read the index alone at once.
    await people.query('ANALYZE citizen, candidate_key, common_key');
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
  await client.query(BECOME_ONLY_WRITER);
  const { rows } = await client.query<{ occupied: boolean }>('SELECT EXISTS (SELECT FROM citizen) AS occupied');
  if (rows[0]?.occupied !== true || replace) return;
  throw new RegisterLoadError(
    'The register holds citizens already. Keep them, or load again with replace to take their place: open links of earlier verdicts then mean nobody.',
  );
}

/** In blocks, for one connection carries one COPY at a time. While the server takes one, the next is made. */
async function copyCitizens(
  client: Client,
  citizens: Iterable<Citizen> | AsyncIterable<Citizen>,
  { onProgress }: LoadRegisterOptions,
): Promise<{ citizens: number; keys: number; frequencies: FrequencyCounter }> {
  const counts = { citizens: 0, keys: 0, frequencies: new FrequencyCounter() };
  let [block, other] = [new RegisterBlock(), new RegisterBlock()];
  let copying = Promise.resolve();
  const send = async (): Promise<void> => {
    await copying;
    copying = block.copy(client);
    copying.catch(() => undefined); // told by whoever awaits it, which is soon
    counts.citizens += block.citizens;
    counts.keys += block.keys;
    [block, other] = [other, block];
    block.clear();
    onProgress?.({ step: 'citizens', citizens: counts.citizens });
  };
  for await (const citizen of citizens) {
    const registrant = new Registrant(citizen);
    block.add(citizen, citizenKeyTexts(registrant));
    counts.frequencies.addCitizen(countedValues(registrant));
    if (block.citizens % AT_A_STRETCH === 0) await letOthersRun();
    if (block.citizens === IN_A_BLOCK) await send();
  }
  await send();
  await copying;
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
