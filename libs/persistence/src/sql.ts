import type { PoolClient, QueryResult } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { copyIn } from './copy.js';
import { sqlFailure, SqlError } from './failure.js';

/**
 * Statements on one connection. Parameters may be arrays: `unnest($1::uuid[], $2::text[])` is one round trip for a batch.
 *
 * A `name` (unique for its text, at most 63 characters) makes a prepared statement: parsed and planned once a connection.
 * For the hot path: planning a statement with many CTEs costs more than a small batch's work in it.
 */
export interface Sql {
  /** The rows (of `RETURNING` too). Fails with `SqlError`. */
  query<Row>(text: string, parameters?: readonly unknown[], name?: string): Promise<Row[]>;
  /** How many rows were changed. Fails with `SqlError`. */
  execute(text: string, parameters?: readonly unknown[], name?: string): Promise<number>;
  /** What a COPY … FROM STDIN reads, in its format. Fails with `SqlError`. */
  copy(statement: string, octets: Buffer): Promise<void>;
}

/**
 * Runs `work` inside one transaction. When it resolves, the transaction is durable; when it rejects, nothing of it
 * happened – or, if the connection died during COMMIT, it is unknown whether it did: callers MUST be able to find out
 * (inbox, position) and MUST NOT repeat an effect outside the database.
 *
 * Errors thrown by `work` come out as they are; those of the database as `SqlError`.
 */
export async function transaction<Result>(
  dataSource: DataSource,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  return onConnection(dataSource, async (sql, client) => {
    await sql.execute('BEGIN');
    const result = await work(sql);
    await commit(client);
    return result;
  });
}

/** Where a statement failed and `work` went on all the same, PostgreSQL answers COMMIT with ROLLBACK, and no error. */
async function commit(client: EndableClient): Promise<void> {
  let command: string;
  try {
    ({ command } = await client.query('COMMIT'));
  } catch (error) {
    throw new SqlError(sqlFailure(error));
  }
  if (command !== 'COMMIT') throw new SqlError({ kind: 'refused', sqlstate: '25P02' });
}

/** Single statements, each its own transaction, on whatever connection is free. */
export function sqlOf(dataSource: DataSource): Sql {
  return {
    query: <Row>(text: string, parameters?: readonly unknown[], name?: string) =>
      onConnection(dataSource, (sql) => sql.query<Row>(text, parameters, name)),
    execute: (text, parameters, name) => onConnection(dataSource, (sql) => sql.execute(text, parameters, name)),
    copy: (statement, octets) => onConnection(dataSource, (sql) => sql.copy(statement, octets)),
  };
}

async function onConnection<Result>(
  dataSource: DataSource,
  use: (sql: Sql, client: EndableClient) => Promise<Result>,
): Promise<Result> {
  const runner = createRunner(dataSource);
  const client = await connect(runner);
  let healthy = false;
  try {
    const result = await use(statementsOf(client), client);
    healthy = true;
    return result;
  } catch (error) {
    healthy = await rolledBack(client, error);
    throw error;
  } finally {
    // pg's pool drops a client that is ending: the one way to give back a broken connection through TypeORM.
    if (!healthy) client.end().catch(() => undefined);
    await runner.release().catch(() => undefined);
  }
}

function createRunner(dataSource: DataSource): QueryRunner {
  if (!dataSource.isInitialized) throw new SqlError({ kind: 'retryable' });
  return dataSource.createQueryRunner();
}

/** TypeORM hands out pg's own client, which lacks a type there. */
interface EndableClient extends PoolClient {
  end(): Promise<void>;
}

/** Before there is a connection no record can be at fault: what PostgreSQL did not say itself will pass. */
async function connect(runner: QueryRunner): Promise<EndableClient> {
  try {
    return (await runner.connect()) as EndableClient;
  } catch (error) {
    const failure = sqlFailure(error);
    throw new SqlError(failure.sqlstate === undefined ? { kind: 'retryable' } : failure);
  }
}

/** Whether the connection may go back into the pool. Outside a transaction PostgreSQL only warns about ROLLBACK. */
async function rolledBack(client: EndableClient, cause: unknown): Promise<boolean> {
  if (cause instanceof SqlError && cause.sqlstate === undefined) return false;
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

/** By pg's own client: TypeORM takes no named statements, and its `query` costs as much CPU as a small statement's work. */
function statementsOf(client: EndableClient): Sql {
  const run = (text: string, parameters: readonly unknown[] = [], name?: string): Promise<QueryResult> =>
    withoutData(client.query({ text, values: [...parameters], ...(name !== undefined && { name }) }));
  return {
    query: async <Row>(text: string, parameters?: readonly unknown[], name?: string) =>
      (await run(text, parameters, name)).rows as Row[],
    execute: async (text, parameters, name) => (await run(text, parameters, name)).rowCount ?? 0,
    copy: (statement, octets) => withoutData(copyIn(client, statement, octets)),
  };
}

/** What a statement fails with holds nobody's data. */
async function withoutData<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    throw new SqlError(sqlFailure(error));
  }
}
