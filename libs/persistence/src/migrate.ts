import type { DataSource, MigrationInterface } from 'typeorm';
import { createDataSource } from './data-source.js';
import { sqlOf } from './sql.js';

export type MigrationClass = new () => MigrationInterface;

/** Privileges of the service's role by table, also for single columns: `{ record: ['SELECT', 'UPDATE (state)'] }`. */
export type Grants = Readonly<Record<string, readonly string[]>>;

export interface MigrateOptions {
  /** The owner's URL: it makes the tables, and the service never holds it. */
  readonly ownerUrl: string;
  readonly migrations: readonly MigrationClass[];
  /** The role that the service runs as. */
  readonly serviceRole: string;
  /** All that the role may do; what is not named here is taken away. */
  readonly grants: Grants;
}

export const MIGRATIONS_TABLE = 'schema_migration';

/** Any fixed number: two migrators of one database take turns. */
const MIGRATION_LOCK = 7_261_983;
/** Index builds and the like may take long. */
const MIGRATION_TIMEOUT_MS = 600_000;

/**
 * Brings a database to its newest migration as its owner, then gives the service's role exactly the privileges named.
 * May be called again at any time, also by two processes at once. Returns the names of the migrations that ran.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const dataSource = createDataSource({
    url: options.ownerUrl,
    migrations: options.migrations,
    applicationName: 'migrate',
    poolSize: 2,
    statementTimeoutMs: MIGRATION_TIMEOUT_MS,
    settings: { lock_timeout: String(MIGRATION_TIMEOUT_MS) },
  });
  await dataSource.initialize();
  try {
    const guard = dataSource.createQueryRunner();
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const executed = await dataSource.runMigrations({ transaction: 'each' });
    await grant(dataSource, options);
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await guard.release();
    return executed.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** Names of migrations that a connected service is waiting for: empty if its database is at the newest. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const wanted = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const sql = sqlOf(dataSource);
  const [table] = await sql.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    MIGRATIONS_TABLE,
  ]);
  if (!table?.there) return wanted;
  const done = await sql.query<{ name: string }>(`SELECT name FROM ${MIGRATIONS_TABLE}`);
  const names = new Set(done.map((row) => row.name));
  return wanted.filter((name) => !names.has(name));
}

async function grant(dataSource: DataSource, { serviceRole, grants }: MigrateOptions): Promise<void> {
  const role = quoted(serviceRole);
  const wanted: Grants = { ...grants, [MIGRATIONS_TABLE]: ['SELECT'] };
  const statements = [
    `GRANT USAGE ON SCHEMA public TO ${role}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`,
  ];
  for (const [table, privileges] of Object.entries(wanted)) {
    statements.push(`GRANT ${privileges.join(', ')} ON ${quoted(table)} TO ${role}`);
  }
  // One message to the server is one transaction: a running service never sees the moment between.
  await dataSource.query(statements.join(';\n'));
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
