/** Everything a service needs of PostgreSQL: data source, migrations, transactions, positions, stream numbers, leadership. */
export { createDataSource, connectDataSource, type DataSourceOptions } from './data-source.js';
export {
  migrate,
  pendingMigrations,
  MIGRATIONS_TABLE,
  type Grants,
  type MigrateOptions,
  type MigrationClass,
} from './migrate.js';
export { transaction, sqlOf, type Sql } from './sql.js';
export { sqlFailure, SqlError, type SqlFailure, type SqlFailureKind } from './failure.js';
export { SELDOM_ANALYZED, SharedTables, SHARED_GRANTS } from './shared-tables.js';
export {
  asciiColumn,
  COPY_END,
  COPY_HEAD,
  copyIn,
  copyMany,
  intColumn,
  textColumn,
  timestampColumn,
  uuidColumn,
  type CopyColumn,
} from './copy.js';
export { arrayColumns, arrayOf, joined, listed, listedColumns, type Column } from './listed.js';
export { advancePositions, readPosition, type PartitionPosition } from './position.js';
export { beginEpoch, reserveNumbers, type ReservedNumbers } from './stream-numbers.js';
export { holdAdvisoryLock, type AdvisoryLock } from './advisory-lock.js';
