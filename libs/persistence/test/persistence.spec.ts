import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { startStack, type Stack } from '#lib/local-stack';
import {
  advancePositions,
  arrayOf,
  asciiColumn,
  beginEpoch,
  connectDataSource,
  copyMany,
  createDataSource,
  holdAdvisoryLock,
  intColumn,
  migrate,
  pendingMigrations,
  readPosition,
  reserveNumbers,
  SHARED_GRANTS,
  SharedTables,
  sqlOf,
  textColumn,
  timestampColumn,
  transaction,
  uuidColumn,
  type Sql,
} from '#lib/persistence';

const NOW = Date.UTC(2026, 10, 24, 10);

describe('persistence on a real PostgreSQL', () => {
  let folder: string;
  let stack: Stack;
  let dataSource: DataSource;

  const access = () => stack.databases['land-connector'];
  const migrations = [SharedTables];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lienthong-persistence-'));
    stack = await startStack({ folder, only: ['postgres'] });
    dataSource = createDataSource({
      url: access().serviceUrl,
      migrations,
      applicationName: 'persistence test',
      statementTimeoutMs: 2_000,
      settings: { enable_hashjoin: 'off', jit: 'off' },
    });
    await connectDataSource(dataSource);
  }, 60_000);

  afterAll(async () => {
    await dataSource?.destroy().catch(() => undefined);
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('names the migrations that a database lacks, and none after the owner ran them, by two processes at once', async () => {
    expect(await pendingMigrations(dataSource)).toEqual(['SharedTables1790000000000']);
    const { ownerUrl, serviceRole } = access();
    const options = { ownerUrl, migrations, serviceRole, grants: SHARED_GRANTS };
    const ran = await Promise.all([migrate(options), migrate(options)]);
    expect(ran.flat()).toEqual(['SharedTables1790000000000']);
    expect(await pendingMigrations(dataSource)).toEqual([]);
  });

  it('lets the service seal, but neither change nor forget what it sealed, nor alter tables', async () => {
    const sql = sqlOf(dataSource);
    await sql.execute(`INSERT INTO sealed_token VALUES ('01936bf0-0000-7000-8000-000000000001', 'token')`);
    await expect(sql.execute(`UPDATE sealed_token SET token = ''`)).rejects.toMatchObject({ sqlstate: '42501' });
    await expect(sql.execute('DELETE FROM sealed_token')).rejects.toMatchObject({ sqlstate: '42501' });
    await expect(sql.execute('DROP TABLE outbox')).rejects.toMatchObject({ sqlstate: '42501', kind: 'fatal' });
    await expect(sql.execute('CREATE TABLE mine (id int)')).rejects.toMatchObject({ sqlstate: '42501' });
  });

  it('runs a pool with its own planner settings', async () => {
    const [row] = await sqlOf(dataSource).query<{ hashjoin: string; jit: string }>(
      `SELECT current_setting('enable_hashjoin') AS hashjoin, current_setting('jit') AS jit`,
    );
    expect(row).toEqual({ hashjoin: 'off', jit: 'off' });
  });

  it('rolls back all of a transaction whose work throws, and hands on what was thrown', async () => {
    const bug = new RangeError('a bug');
    const failing = transaction(dataSource, async (sql) => {
      await sql.execute(`INSERT INTO position VALUES ('rolled.back', 0, 7)`);
      throw bug;
    });
    await expect(failing).rejects.toBe(bug);
    expect(await sqlOf(dataSource).query(`SELECT * FROM position WHERE topic = 'rolled.back'`)).toEqual([]);
  });

  it('row 62: an error with people under way names SQLSTATE, table and constraint, and no value', async () => {
    const insert = () =>
      transaction(dataSource, (sql) =>
        sql.execute('INSERT INTO position VALUES ($1, 0, 1), ($1, 0, 2)', ['Người Mẫu 000000000000']),
      );
    const error: unknown = await insert().then(undefined, (thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'refused', sqlstate: '23505', table: 'position', constraint: 'position_pkey' });
    expect(JSON.stringify({ ...(error as Error), stack: (error as Error).stack })).not.toContain('Người');
    expect(error).not.toHaveProperty('parameters');
  });

  it('gives PostgreSQL each element of an array as it is, whatever stands in it', async () => {
    const texts = [
      '',
      ' ',
      'NULL',
      'null',
      'nUll',
      'a,b',
      '{}',
      '{',
      '"',
      '\\',
      '\\"',
      "'",
      'a"b\\c',
      'Người Mẫu',
      'a\nb',
      '\t',
    ];
    const ids = ['0193-6bf0', 'x_Y.z:+', '1e5', '-7', 'true'];
    const values = [...texts, ...ids, null];
    const [row] = await sqlOf(dataSource).query<{ texts: unknown; numbers: unknown; truths: unknown }>(
      'SELECT $1::text[] AS texts, $2::bigint[]::text[] AS numbers, $3::boolean[] AS truths',
      [arrayOf(values), arrayOf([9_007_199_254_740_993n, -1, '17', null]), arrayOf([true, false, null])],
    );
    expect(row).toEqual({
      texts: values,
      numbers: ['9007199254740993', '-1', '17', null],
      truths: [true, false, null],
    });
    expect(await sqlOf(dataSource).query('SELECT cardinality($1::text[]) AS none', [arrayOf([])])).toEqual([
      { none: 0 },
    ]);
  });

  interface Copied {
    readonly id: string;
    readonly said: string;
    readonly digest: string;
    readonly at: Date | null;
    readonly times: number;
  }

  const rowsToCopy = (count: number): Copied[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `01936bf0-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`,
      said: n === 0 ? '' : `Người Mẫu ${n}\t\\N`,
      digest: `digest-${n}`,
      at: n === 0 ? null : new Date(n === 1 ? -1 : NOW + n),
      times: n - 7,
    }));

  it('copies many rows, each cell as it was, and leaves few to the statement beside', async () => {
    const columns = [
      uuidColumn<Copied>(({ id }) => id),
      textColumn<Copied>(({ said }) => Buffer.from(said)),
      asciiColumn<Copied>(({ digest }) => digest),
      timestampColumn<Copied>(({ at }) => at),
      intColumn<Copied>(({ times }) => times),
    ];
    const many = rowsToCopy(25);
    const owner = createDataSource({ url: access().ownerUrl, migrations, applicationName: 'owner' });
    await connectDataSource(owner);
    const read = await transaction(owner, async (sql) => {
      await sql.execute('CREATE TEMP TABLE copied (id uuid, said text, digest text, at timestamptz, times int)');
      const target = 'copied (id, said, digest, at, times)';
      expect(await copyMany(sql, target, columns, many)).toBe(true);
      expect(await copyMany(sql, target, columns, rowsToCopy(24))).toBe(false);
      const rows = await sql.query<Copied>('SELECT * FROM copied ORDER BY times');
      await sql.execute('DROP TABLE copied');
      return rows;
    });
    await owner.destroy();
    expect(read).toEqual(many);
  });

  const copyTokens = (sql: Sql): Promise<boolean> =>
    copyMany(
      sql,
      'sealed_token (event_id, token)',
      [uuidColumn<Copied>(({ id }) => id), textColumn<Copied>(({ said }) => Buffer.from(said))],
      rowsToCopy(30),
    );
  const tokensCopied = () =>
    sqlOf(dataSource).query(`SELECT 1 FROM sealed_token WHERE event_id >= '01936bf0-0000-7000-8000-000000000100'`);

  it('row 62: a copy that is refused names SQLSTATE, table and constraint, and no value; nothing of it stays', async () => {
    const twice = transaction(dataSource, async (sql) => {
      await copyTokens(sql);
      await copyTokens(sql);
    });
    const error: unknown = await twice.then(undefined, (thrown: unknown) => thrown);
    const place = { table: 'sealed_token', constraint: 'sealed_token_pkey' };
    expect(error).toMatchObject({ name: 'SqlError', kind: 'refused', sqlstate: '23505', ...place });
    expect(JSON.stringify({ ...(error as Error), stack: (error as Error).stack })).not.toContain('01936bf0');
    expect(await tokensCopied()).toEqual([]);
  });

  it('row 39: a copy whose connection is cut, or whose server is silent, ends as retryable; nothing of it stays', async () => {
    const { master: pool } = dataSource.driver as unknown as { master: Pool };
    const disturbed = async (disturb: (socket: Socket, backend: number) => unknown): Promise<void> => {
      let socket: Socket | undefined;
      pool.once(
        'acquire',
        (client) => (socket = (client as unknown as { connection: { stream: Socket } }).connection.stream),
      );
      await transaction(dataSource, async (sql) => {
        const [row] = await sql.query<{ backend: number }>('SELECT pg_backend_pid() AS backend');
        await disturb(socket!, row!.backend);
        await copyTokens(sql);
      });
    };
    const cut = disturbed((_, backend) => sqlOf(dataSource).query('SELECT pg_terminate_backend($1)', [backend]));
    await expect(cut).rejects.toMatchObject({ name: 'SqlError', kind: 'retryable' });
    const silent = disturbed((socket) => socket.pause());
    await expect(silent).rejects.toMatchObject({ name: 'SqlError', kind: 'retryable' });
    expect(await tokensCopied()).toEqual([]);
  });

  it('row 39: a copy that the server gives up when its time is over is retryable, and the next one finds everything as before', async () => {
    const owner = createDataSource({ url: access().ownerUrl, migrations, applicationName: 'owner' });
    await connectDataSource(owner);
    await transaction(owner, async (holder) => {
      await holder.execute('LOCK TABLE sealed_token IN SHARE MODE');
      const waiting = transaction(dataSource, async (sql) => {
        await sql.execute(`SET LOCAL statement_timeout = '100ms'`);
        await copyTokens(sql);
      });
      await expect(waiting).rejects.toMatchObject({ name: 'SqlError', kind: 'retryable', sqlstate: '57014' });
    });
    await owner.destroy();
    expect(await tokensCopied()).toEqual([]);
    await transaction(dataSource, copyTokens);
    expect(await tokensCopied()).toHaveLength(30);
  });

  it('moves positions only from where they were remembered, and all of them or none', async () => {
    expect(await readPosition(dataSource, 'a.topic', 3)).toBe(0n);
    const advance = (remembered: bigint, next: bigint) =>
      transaction(dataSource, (sql) => advancePositions(sql, [{ topic: 'a.topic', partition: 3, remembered, next }]));
    expect(await advance(0n, 500n)).toBe(true);
    expect(await advance(0n, 500n)).toBe(false);
    expect(await advance(500n, 9_007_199_254_740_995n)).toBe(true);
    expect(await readPosition(dataSource, 'a.topic', 3)).toBe(9_007_199_254_740_995n);

    expect(await readPosition(dataSource, 'a.topic', 1)).toBe(0n);
    const both = (of3: bigint) =>
      transaction(dataSource, (sql) =>
        advancePositions(sql, [
          { topic: 'a.topic', partition: 3, remembered: of3, next: of3 + 1n },
          { topic: 'a.topic', partition: 1, remembered: 0n, next: 7n },
        ]),
      );
    expect(await both(4n)).toBe(false);
    expect(await readPosition(dataSource, 'a.topic', 1)).toBe(0n);
    expect(await both(9_007_199_254_740_995n)).toBe(true);
    expect(await readPosition(dataSource, 'a.topic', 1)).toBe(7n);
    expect(await readPosition(dataSource, 'a.topic', 3)).toBe(9_007_199_254_740_996n);
  });

  it('reserves gapless numbers for batches that run at once, in one epoch for all streams, without a deadlock', async () => {
    const batches = Array.from({ length: 20 }, (_, index) =>
      transaction(dataSource, (sql) =>
        // The caller's order of streams differs; the rows are locked in ascending order all the same.
        reserveNumbers(
          sql,
          'numbers',
          new Map(
            index % 2
              ? [
                  [0, 3],
                  [1, 2],
                ]
              : [
                  [1, 2],
                  [0, 3],
                ],
          ),
          NOW + index * 1000,
        ),
      ),
    );
    const reserved = await Promise.all(batches);
    expect(new Set(reserved.flatMap((map) => [...map.values()].map(({ epoch }) => epoch))).size).toBe(1);
    const firsts = (stream: number) => reserved.map((map) => map.get(stream)!.first).sort((a, b) => Number(a - b));
    expect(firsts(0)).toEqual(Array.from({ length: 20 }, (_, n) => BigInt(1 + 3 * n)));
    expect(firsts(1)).toEqual(Array.from({ length: 20 }, (_, n) => BigInt(1 + 2 * n)));
  });

  it('gives numbers back when their transaction fails', async () => {
    const take = (fail: boolean) =>
      transaction(dataSource, async (sql) => {
        const numbers = await reserveNumbers(sql, 'given.back', new Map([[0, 5]]), NOW);
        if (fail) throw new Error('not sealed');
        return numbers.get(0)!.first;
      });
    await expect(take(true)).rejects.toThrow('not sealed');
    expect(await take(false)).toBe(1n);
  });

  it('ends no transaction well in which a statement failed unheard: PostgreSQL answers its COMMIT with ROLLBACK', async () => {
    const deaf = transaction(dataSource, async (sql) => {
      await sql.execute(`INSERT INTO position VALUES ('deaf', 0, 1)`);
      await sql.query('SELECT 1 / 0').catch(() => undefined);
      return 'done';
    });
    await expect(deaf).rejects.toMatchObject({ name: 'SqlError', kind: 'refused', sqlstate: '25P02' });
    expect(await sqlOf(dataSource).query(`SELECT * FROM position WHERE topic = 'deaf'`)).toEqual([]);
  });

  it('begins an epoch that is larger than the last, at its second, and counts from 1 again', async () => {
    const sql = sqlOf(dataSource);
    const take = (now: number) => reserveNumbers(sql, 'epochs', new Map([[0, 2]]), now).then((map) => map.get(0));
    const second = BigInt(NOW / 1000);
    expect(await take(NOW)).toEqual({ epoch: second, first: 1n });
    expect(await take(NOW + 60_000)).toEqual({ epoch: second, first: 3n });
    expect(await beginEpoch(sql, 'epochs', NOW + 999)).toBe(false);
    expect(await beginEpoch(sql, 'epochs', NOW + 61_500)).toBe(true);
    expect(await take(NOW + 62_000)).toEqual({ epoch: second + 61n, first: 1n });
    expect(await take(NOW + 62_000)).toEqual({ epoch: second + 61n, first: 3n });
  });

  it('ends a statement that takes too long, and a transaction that idles, as retryable', async () => {
    await expect(sqlOf(dataSource).query('SELECT pg_sleep(30)')).rejects.toMatchObject({
      kind: 'retryable',
      sqlstate: '57014',
    });
    const idle = transaction(dataSource, async (sql) => {
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      await sql.query('SELECT 1');
    });
    await expect(idle).rejects.toMatchObject({ kind: 'retryable' });
    expect(await sqlOf(dataSource).query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('gives the lock to one holder at a time, tells it at once when its connection dies, and lets it come back', async () => {
    const end = new AbortController();
    const events: string[] = [];
    let holders = 0;
    const hold = (name: string) =>
      holdAdvisoryLock({
        url: access().serviceUrl,
        name: 'the only one',
        signal: end.signal,
        pollMs: 50,
        onHeld: async (lost) => {
          holders += 1;
          events.push(`${name} holds, ${holders} in all`);
          await new Promise<void>((resolve) => lost.addEventListener('abort', () => resolve()));
          holders -= 1;
        },
      });
    const both = [hold('first'), hold('second')];
    await until(() => events.length === 1);
    const killed = Date.now();
    await sqlOf(dataSource).query(
      `SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE l.locktype = 'advisory' AND l.granted AND a.application_name = 'lock the only one'`,
    );
    await until(() => events.length === 2);
    expect(Date.now() - killed).toBeLessThan(3_000);
    end.abort();
    await Promise.all(both);
    expect(events.every((event) => event.endsWith('1 in all'))).toBe(true);
    expect(holders).toBe(0);
  });

  it('row 39: a database killed inside a transaction has rolled it back, and answers again after its start', async () => {
    const killed = transaction(dataSource, async (sql) => {
      await sql.execute(`INSERT INTO position VALUES ('killed', 0, 1)`);
      await stack.postgres.kill('SIGKILL');
      await sql.execute(`INSERT INTO position VALUES ('killed', 1, 1)`);
    });
    await expect(killed).rejects.toMatchObject({ name: 'SqlError', kind: 'retryable' });
    await stack.postgres.start();
    await until(() =>
      sqlOf(dataSource)
        .query('SELECT 1')
        .then(
          () => true,
          () => false,
        ),
    );
    expect(await sqlOf(dataSource).query(`SELECT * FROM position WHERE topic = 'killed'`)).toEqual([]);
  });

  it('row 39: what a dying connection says as it is handed out, or after it was given back, ends nothing', async () => {
    const { master: pool } = dataSource.driver as unknown as { master: Pool };
    const clients: (PoolClient & { connection: { stream: Socket } })[] = [];
    pool.on('acquire', (client) => clients.push(client as (typeof clients)[number]));
    const cut = transaction(dataSource, async (sql) => {
      clients[0]!.connection.stream.destroy();
      await sql.execute(`INSERT INTO position VALUES ('cut', 0, 1)`);
    });
    await expect(cut).rejects.toMatchObject({ name: 'SqlError', kind: 'retryable' });
    pool.removeAllListeners('acquire');
    // As pg does with a FATAL message; without a listener, emitting an error throws it.
    const lastWords = Object.assign(new Error('terminating connection'), { code: '57P01' });
    expect(clients[0]!.emit('error', lastWords)).toBe(true);
    const isHeard = await new Promise((resolve, reject) => {
      pool.connect((_, client, release) => {
        try {
          resolve(client!.emit('error', lastWords));
        } catch (error) {
          reject(error as Error);
        }
        release(true);
      });
    });
    expect(isHeard).toBe(true);
    expect(await sqlOf(dataSource).query(`SELECT * FROM position WHERE topic = 'cut'`)).toEqual([]);
  });

  it('row 40: a service that starts while the database is away connects when it is back', async () => {
    await stack.postgres.stop();
    const late = createDataSource({ url: access().serviceUrl, migrations, applicationName: 'late' });
    const failures: string[] = [];
    const connecting = connectDataSource(late, { onRetry: ({ kind }) => failures.push(kind) });
    await until(() => failures.length > 1);
    await stack.postgres.start();
    await connecting;
    expect(new Set(failures)).toEqual(new Set(['retryable']));
    await late.destroy();
  });
});

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not happen within 15 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
