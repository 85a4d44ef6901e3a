/**
 * What a failed database call means for the batch it happened in (the three kinds of failure of the architecture):
 * - `refused`: the input, or a bug that a single record brings out. Halve the batch, set the record aside.
 * - `retryable`: the world. Pause and come again; nothing is refused for it.
 * - `fatal`: the schema and the code don't fit, or the database is damaged. Stop before harm is done.
 */
export type SqlFailureKind = 'refused' | 'retryable' | 'fatal';

/** A failure without anybody's data: names of the schema and codes only, safe for logs, problems and traces. */
export interface SqlFailure {
  readonly kind: SqlFailureKind;
  /** Five characters of SQLSTATE; absent if the connection failed, or the error did not come from the database. */
  readonly sqlstate?: string;
  readonly table?: string;
  readonly constraint?: string;
}

/**
 * The only error that leaves this library for a failed statement. It has no `cause`, for the driver's error carries the
 * statement's parameters, and PostgreSQL's message and detail quote the row: a batch of 500 people for any logger.
 */
export class SqlError extends Error implements SqlFailure {
  readonly kind: SqlFailureKind;
  readonly sqlstate?: string;
  readonly table?: string;
  readonly constraint?: string;

  constructor(failure: SqlFailure) {
    const parts = [
      failure.sqlstate === undefined
        ? 'database connection failed'
        : `database refused with SQLSTATE ${failure.sqlstate}`,
      failure.table === undefined ? '' : `table ${failure.table}`,
      failure.constraint === undefined ? '' : `constraint ${failure.constraint}`,
    ];
    super(parts.filter((part) => part !== '').join(', '));
    this.name = 'SqlError';
    this.kind = failure.kind;
    if (failure.sqlstate !== undefined) this.sqlstate = failure.sqlstate;
    if (failure.table !== undefined) this.table = failure.table;
    if (failure.constraint !== undefined) this.constraint = failure.constraint;
  }
}

/** SQLSTATE classes by what they mean here; PostgreSQL's documentation, appendix A. */
const REFUSED_CLASSES = new Set([
  '21', // cardinality violation: one statement meets a row twice, which the data of a batch can bring out
  '22', // data exception
  '23', // integrity constraint violation
  '54', // a program limit, such as an index row that is too long for its page
]);
const RETRYABLE_CLASSES = new Set([
  '08', // connection exception
  '28', // the role is not let in: a password under rotation is mended while we wait
  '40', // deadlock, serialization failure
  '53', // insufficient resources: disk full, too many connections
  '57', // operator intervention: shutdown, cancelled by a timeout
  '58', // system error outside PostgreSQL
]);
const RETRYABLE_STATES = new Set([
  '25006', // read-only transaction: a standby answers for the while of a switch-over
  '25P03', // idle in transaction for too long: our own guard against half-open connections
  '25P04', // transaction for too long
  '3D000', // the database is not there, as while it is restored
  '55P03', // a lock did not come in time
  '55006', // object in use
]);

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOENT', // the socket file of a server that is down
  'EADDRNOTAVAIL', // no local port is free
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

/** Words of pg and TypeORM for a connection that is gone; they put no code on these errors. */
const CONNECTION_WORDS =
  /connection terminated|connection timeout|timeout expired|received unexpected \w+ message from backend|timeout exceeded when trying to connect|query read timeout|not queryable|connection ended|after calling end on the pool|client was closed|driver not connected|query runner already released|connection is not established|the database system is/i;

/**
 * Classifies anything that was thrown while a batch was under way.
 * An error that is not the database's is an exception in a pure step, hence `refused`: the batch is halved until its
 * record is found. Never throws; never hands on a message.
 */
export function sqlFailure(error: unknown): SqlFailure {
  if (error instanceof SqlError) return safeParts(error.kind, error);
  if (typeof error !== 'object' || error === null) return { kind: 'refused' };
  const driverError = (error as { driverError?: unknown }).driverError;
  const source = (typeof driverError === 'object' && driverError !== null ? driverError : error) as DriverError;
  if (isSqlState(source.code)) return safeParts(kindOfState(source.code), { ...source, sqlstate: source.code });
  if (isConnectionFailure(source)) return { kind: 'retryable' };
  return { kind: 'refused' };
}

interface DriverError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly name?: unknown;
  readonly table?: unknown;
  readonly constraint?: unknown;
}

function isSqlState(code: unknown): code is string {
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !CONNECTION_CODES.has(code);
}

function kindOfState(sqlstate: string): SqlFailureKind {
  const sqlClass = sqlstate.slice(0, 2);
  if (RETRYABLE_CLASSES.has(sqlClass) || RETRYABLE_STATES.has(sqlstate)) return 'retryable';
  return REFUSED_CLASSES.has(sqlClass) ? 'refused' : 'fatal';
}

function isConnectionFailure(error: DriverError): boolean {
  if (typeof error.code === 'string' && CONNECTION_CODES.has(error.code)) return true;
  return (
    CONNECTION_WORDS.test(String(error.message)) ||
    error.name === 'QueryRunnerAlreadyReleasedError' ||
    error.name === 'CannotExecuteNotConnectedError'
  );
}

function safeParts(
  kind: SqlFailureKind,
  source: { sqlstate?: unknown; table?: unknown; constraint?: unknown },
): SqlFailure {
  return {
    kind,
    ...(typeof source.sqlstate === 'string' && { sqlstate: source.sqlstate }),
    ...(typeof source.table === 'string' && { table: source.table }),
    ...(typeof source.constraint === 'string' && { constraint: source.constraint }),
  };
}
