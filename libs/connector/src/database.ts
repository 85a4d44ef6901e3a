import type { DataSource } from 'typeorm';

import type { Sector } from '#lib/contracts';
import { connectDataSource, createDataSource, pendingMigrations } from '#lib/persistence';
import { CannotStart, type Logger } from '#lib/platform';

import { CONNECTOR_MIGRATIONS } from './schema/connector-tables.js';
import { serviceName } from './settings.js';

/**
 * For statements on some hundred keys at a time: nested loops over indexes, in the order of the keys. A hash join over a
 * grown table would cost a hundredfold, and another order of rows could end in deadlocks.
 */
export const MOVING = { enable_hashjoin: 'off', enable_mergejoin: 'off', enable_seqscan: 'off', jit: 'off' };

export interface Database {
  /** For what moves records: intake, relay, answers. */
  readonly moving: DataSource;
  /** For what people look up; a slow question there holds nothing up. */
  readonly looking: DataSource;
  readonly close: () => Promise<void>;
}

/**
 * Connects, waiting for the database as long as it takes.
 *
 * @throws CannotStart when the database is not at the newest migration
 */
export async function openDatabase(sector: Sector, url: string, logger: Logger): Promise<Database> {
  const common = { url, migrations: CONNECTOR_MIGRATIONS };
  const name = serviceName(sector);
  const moving = createDataSource({ ...common, applicationName: name, poolSize: 8, settings: MOVING });
  const looking = createDataSource({
    ...common,
    applicationName: `${name} lookup`,
    poolSize: 4,
    statementTimeoutMs: 5_000,
  });
  const onRetry = (err: unknown): void => logger.warn({ err }, 'the database does not answer yet');
  await connectDataSource(moving, { onRetry });
  await connectDataSource(looking, { onRetry });
  const close = async (): Promise<void> => {
    await Promise.all([moving.destroy(), looking.destroy()]);
  };
  const pending = await pendingMigrations(looking);
  if (pending.length > 0) {
    await close();
    throw new CannotStart(
      `the database lacks ${pending.length} migration(s), the first is ${pending[0]}. Run '${name} migrate' with MIGRATION_DATABASE_URL and SERVICE_ROLE first.`,
    );
  }
  return { moving, looking, close };
}
