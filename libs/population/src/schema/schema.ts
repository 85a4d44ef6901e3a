import { SHARED_GRANTS, SharedTables, type Grants, type MigrationClass } from '#lib/persistence';

import { ClaimTable } from './claim-table.js';
import { ForeignEpochs } from './foreign-epochs.js';
import { MatchingTables } from './matching-tables.js';
import { PopulationTables } from './population-tables.js';
import { RegisterTables } from './register-tables.js';
import { RegisterUpkeep } from './register-upkeep.js';

/** The centre's migrations in order. */
export const POPULATION_MIGRATIONS: readonly MigrationClass[] = [
  SharedTables,
  PopulationTables,
  RegisterTables,
  MatchingTables,
  RegisterUpkeep,
  ForeignEpochs,
  ClaimTable,
];

/**
 * All that the service's own role may do. Entries of the audit log can only be added; keys and the register can only be
 * read: they are changed by their owner.
 */
export const POPULATION_GRANTS: Grants = {
  ...SHARED_GRANTS,
  sealed_token: ['SELECT', 'INSERT', 'DELETE'],
  key_registry: ['SELECT'],
  incoming_stream: ['SELECT', 'INSERT', 'UPDATE'],
  gap: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  inbox: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  received_token: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  claim: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  partition_count: ['SELECT', 'INSERT', 'UPDATE'],
  duplicate_count: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  refusal: ['SELECT', 'INSERT', 'DELETE'],
  refused_value: ['SELECT', 'INSERT', 'DELETE'],
  equivocation: ['SELECT', 'INSERT'],
  audit_entry: ['SELECT', 'INSERT'],
  log_pending: ['INSERT'],
  citizen: ['SELECT'],
  household: ['SELECT'],
  candidate_key: ['SELECT'],
  common_key: ['SELECT'],
  register_frequencies: ['SELECT'],
  register_load: ['SELECT'],
  register_state: ['SELECT'],
};
