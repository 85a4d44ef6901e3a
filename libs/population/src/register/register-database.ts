import { migrate } from '#lib/persistence';

import { MatchingTables } from '../schema/matching-tables.js';
import { RegisterTables } from '../schema/register-tables.js';
import { RegisterUpkeep } from '../schema/register-upkeep.js';

const TABLES = [
  'citizen',
  'household',
  'candidate_key',
  'common_key',
  'register_load',
  'register_frequencies',
  'register_state',
];

/**
 * Makes the tables of a register in an empty database, and no others. May be called again.
 * @param owner the role in the address; it keeps every right
 */
export async function makeRegisterTables(ownerUrl: string, owner: string): Promise<void> {
  const grants = Object.fromEntries(TABLES.map((table) => [table, ['ALL']]));
  await migrate({ ownerUrl, serviceRole: owner, migrations: [RegisterTables, MatchingTables, RegisterUpkeep], grants });
}
