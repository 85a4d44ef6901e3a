import { Client, type ClientConfig } from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import type { MigrationClass } from './migrate.js';
import { MIGRATIONS_TABLE } from './migrate.js';
import { sqlFailure, SqlError } from './failure.js';

export interface DataSourceOptions {
  /** postgres://role:password@host:port/database */
  readonly url: string;
  /** Migrations of this service in order of their time stamps, `SharedTables` among them. */
  readonly migrations: readonly MigrationClass[];
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Connections at the most. Default 8. */
  readonly poolSize?: number;
  /** Server settings of every connection of this pool, such as `{ enable_hashjoin: 'off', jit: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A statement ends after this many milliseconds. Default 15,000. */
  readonly statementTimeoutMs?: number;
}

const LOCK_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 3_000;

/**
 * A connection that is listened to all its life. The pool and TypeORM listen only while they hold it, and a server that dies
 * may be heard in between or twice: as the connection is handed out, or after its socket's error by the last words that were
 * under way. An error that nobody hears would end the process; statements hear of it by themselves.
 */
class ServiceClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/**
 * A TypeORM data source that is not connected yet (`connectDataSource`). `synchronize` is never on; nothing is logged by
 * it, for TypeORM's log lines hold parameters.
 *
 * Half-open connections end by themselves on both sides: the server gives up a statement, a lock or an idle transaction
 * after its time-out, and so frees their locks; the client gives up a statement that nobody answers a little later.
 */
export function createDataSource(options: DataSourceOptions): DataSource {
  const statementTimeoutMs = options.statementTimeoutMs ?? 15_000;
  const settings = Object.entries(options.settings ?? {}).map(([name, value]) => `-c ${name}=${value}`);
  return new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    migrations: options.migrations as MixedList<MigrationClass>,
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    installExtensions: false,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize: options.poolSize ?? 8,
    poolErrorHandler: ignoreIdleConnectionLoss,
    extra: {
      Client: ServiceClient,
      statement_timeout: statementTimeoutMs,
      lock_timeout: Math.min(LOCK_TIMEOUT_MS, statementTimeoutMs),
      idle_in_transaction_session_timeout: statementTimeoutMs,
      query_timeout: statementTimeoutMs + 2_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 5_000,
      ...(settings.length > 0 && { options: settings.join(' ') }),
    },
  });
}

/**
 * Connects, and goes on trying with a growing pause (250 ms to 5 s) while the database is away.
 * Throws `SqlError` only for what waiting can't mend, and the signal's reason if it aborts.
 */
export async function connectDataSource(
  dataSource: DataSource,
  options: { readonly signal?: AbortSignal; readonly onRetry?: (failure: SqlError) => void } = {},
): Promise<DataSource> {
  for (let pause = 250; !dataSource.isInitialized; pause = Math.min(pause * 2, 5_000)) {
    options.signal?.throwIfAborted();
    try {
      await dataSource.initialize();
    } catch (error) {
      const failure = new SqlError(sqlFailure(error));
      if (failure.kind !== 'retryable') throw failure;
      options.onRetry?.(failure);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return dataSource;
}

/** A pooled connection that dies while nobody uses it has harmed nobody; the next caller gets a new one. */
function ignoreIdleConnectionLoss(): void {
  return;
}
