import { migrate } from '#lib/persistence';

import { MatchingTables } from '../schema/matching-tables.js';
import { RegisterTables } from '../schema/register-tables.js';
import { RegisterUpkeep } from '../schema/register-upkeep.js';

/** Of PostgreSQL's advisory locks: who holds it is the only one that writes to the register. It holds up neither readers nor vacuum. */
export const REGISTER_WRITER_LOCK = 8_241_705;

const TABLES = ['citizen', 'household', 'candidate_key', 'common_key', 'register_load', 'register_frequencies'];

/**
 * Makes the tables of a register in an empty database, and no others. May be called again.
 * @param owner the role in the address; it keeps every right
 */
export async function makeRegisterTables(ownerUrl: string, owner: string): Promise<void> {
  const grants = Object.fromEntries(TABLES.map((table) => [table, ['ALL']]));
  await migrate({ ownerUrl, serviceRole: owner, migrations: [RegisterTables, MatchingTables, RegisterUpkeep], grants });
}
