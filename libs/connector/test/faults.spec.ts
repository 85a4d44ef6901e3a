import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { aRecord, RunningConnector, until } from './support/running-connector.js';

let connector: RunningConnector;

beforeAll(async () => {
  connector = await RunningConnector.start('civil-status', { OVERDUE_SECONDS: 2, LOG_LEVEL: 'debug' });
}, 120_000);
afterAll(() => connector?.stop(), 60_000);
beforeEach(() => {
  connector.centre.reply = (met, centre) => [centre.verdict(met)];
});

const stateOf = async (id: string, wait = 0): Promise<string> =>
  (await connector.get(`/v1/records/${id}?wait=${wait}`)).json.state;

describe('a connector', () => {
  it('goes on taking records while the broker is away, says so, and drains by itself (row 33, short)', async () => {
    await connector.stack.kafka.kill('SIGKILL');
    const answers = await connector.upload(Array.from({ length: 300 }, () => aRecord('civil-status')));
    expect(answers.every(({ status }) => status === 'accepted')).toBe(true);
    const ready = await until('it is degraded', async () => {
      const answer = await connector.get('/health/ready');
      return answer.json.status === 'degraded' ? answer : undefined;
    });
    expect([ready.status, ready.json.checks.postgres.status, ready.json.checks.kafka.status]).toEqual([
      200,
      'up',
      'down',
    ]);
    const { json } = await connector.get('/v1/sync');
    expect(json).toMatchObject({ unsent: 300, oldestUnsentAt: expect.any(String) });
    expect(await stateOf(answers[0]!.id!)).toBe('accepted');
    await connector.stack.kafka.start();
    await until(
      'all are answered',
      async () => {
        const sync = (await connector.get('/v1/sync')).json;
        return sync.unsent === 0 && sync.unanswered === 0;
      },
      45,
    );
    expect(await stateOf(answers.at(-1)!.id!)).toBe('answered');
    await until('it is well again', async () => (await connector.get('/health/ready')).json.status === 'ok');
  }, 120_000);

  it('sends again what is overdue, so that a broker that comes back empty loses nothing (row 55)', async () => {
    connector.centre.reply = () => [];
    const answers = await connector.upload(Array.from({ length: 40 }, () => aRecord('civil-status')));
    await until('all are sent', async () => (await connector.get('/v1/sync')).json.unanswered === 40);
    const met = connector.centre.met.length;
    await connector.stack.kafka.wipe();
    await connector.stack.kafka.start();
    await connector.stack.ensureTopics();
    connector.centre.reply = (one, centre) => [centre.verdict(one)];
    await until('all are answered', async () => (await connector.get('/v1/sync')).json.unanswered === 0, 75);
    expect(await stateOf(answers[0]!.id!)).toBe('answered');
    expect(connector.centre.met.length - met).toBeLessThan(100);
    expect((await connector.get('/metrics')).text).toMatch(/lienthong_resent_total\{[^}]*\} [1-9]/);
  }, 150_000);

  it('refuses nothing while the database is away: it says 503, and goes on when it is back (rows 39, 40, short)', async () => {
    const record = aRecord('civil-status');
    await connector.stack.postgres.kill('SIGKILL');
    const refused = await connector.post('/v1/records', record);
    expect([refused.status, refused.json.code, refused.headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '5']);
    expect((await connector.get('/health/ready')).status).toBe(503);
    expect((await connector.get('/health/live')).status).toBe(200);
    await connector.stack.postgres.start();
    const accepted = await until('it takes records again', async () => {
      const answer = await connector.post('/v1/records', record);
      return answer.status === 202 || answer.status === 200 ? answer : undefined;
    });
    await until('it is answered', async () => (await stateOf(accepted.json.id)) === 'answered', 30);
    expect(await connector.rows('SELECT 1 FROM record WHERE record_id = $1', [record['recordId']])).toHaveLength(1);
  }, 90_000);

  it('tells of a database error SQLSTATE, table and constraint, and no value of anybody (row 62)', async () => {
    await connector.rows(`ALTER TABLE record ADD CONSTRAINT no_secrets CHECK (act IS DISTINCT FROM 'SECRET-ACT')`);
    const lines = [
      aRecord('civil-status', { act: 'SECRET-ACT' }),
      ...Array.from({ length: 20 }, () => aRecord('civil-status')),
    ];
    const answers = await connector.upload(lines);
    expect(answers.map(({ status }) => status)).toEqual(['refused', ...Array(20).fill('accepted')]);
    expect(answers[0]?.code).toBe('INTERNAL');
    const single = await connector.post('/v1/records', aRecord('civil-status', { act: 'SECRET-ACT' }));
    expect([single.status, single.json.code]).toEqual([500, 'INTERNAL']);
    const log = connector.lines.join('');
    expect(log).toMatch(/"sqlstate":"23514","table":"record","constraint":"no_secrets"/);
    expect(log).not.toMatch(/SECRET-ACT|Nguyễn|TEST-\d/);
    expect(single.text).not.toContain('SECRET');
    await connector.rows('ALTER TABLE record DROP CONSTRAINT no_secrets');
  });

  it('drains when it is closed under load, and knows after a restart what it had promised (row 51)', async () => {
    const sent = Array.from({ length: 60 }, () =>
      connector.post('/v1/records', aRecord('civil-status')).catch(() => undefined),
    );
    const uploading = connector.request('POST', '/v1/records/batch', `${JSON.stringify(aRecord('civil-status'))}\n`, {
      'content-type': 'application/x-ndjson',
    });
    await Promise.all([...sent.slice(0, 5), uploading]);
    const began = Date.now();
    await connector.service.close();
    expect(Date.now() - began).toBeLessThan(10_000);
    const answers = (await Promise.all(sent)).flatMap((answer) =>
      answer?.status === 202 ? [answer.json.id as string] : [],
    );
    expect(answers.length).toBeGreaterThanOrEqual(5);
    await connector.open();
    await until(
      'everything promised is answered',
      async () => (await Promise.all(answers.map((id) => stateOf(id)))).every((state) => state === 'answered'),
      30,
    );
  }, 60_000);
});

describe('the process', () => {
  const main = join(process.cwd(), 'dist/apps/civil-status-connector/src/main.js');
  const environment = (): NodeJS.ProcessEnv => ({
    PATH: process.env['PATH'],
    PORT: '0',
    DATABASE_URL: connector.database.serviceUrl,
    KAFKA_BROKERS: connector.stack.brokers,
    KEY_FILE: join(connector.stack.folder, 'other-key.json'),
    CENTRE_KEYS_FILE: join(connector.stack.folder, 'none.json'),
  });

  it('lists everything that is missing or wrong and ends with 78 (row 54)', () => {
    const { status, stderr } = spawnSync(process.execPath, [main], {
      env: { PATH: process.env['PATH'], PORT: 'x', PARTITIONS: '0' },
      encoding: 'utf8',
    });
    expect(status).toBe(78);
    for (const name of ['PORT', 'PARTITIONS', 'DATABASE_URL', 'KAFKA_BROKERS', 'KEY_FILE', 'CENTRE_KEYS_FILE'])
      expect(stderr).toContain(name);
  });

  it('says which port is taken, and who refuses to be migrated', () => {
    const { port } = new URL(connector.service.url);
    const taken = spawnSync(process.execPath, [main], { env: { ...environment(), PORT: port }, encoding: 'utf8' });
    expect([taken.status, taken.stderr]).toEqual([1, expect.stringContaining(`port ${port} is taken`)]);
    const other = { ...environment(), DATABASE_URL: connector.stack.databases['tax-connector'].serviceUrl };
    const behind = spawnSync(process.execPath, [main], { env: other, encoding: 'utf8' });
    expect([behind.status, behind.stderr]).toEqual([78, expect.stringContaining('lacks')]);
  });

  it('drains on SIGTERM within 10 s and ends with 0 (row 51)', async () => {
    const child = spawn(process.execPath, [main], { env: environment(), stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    await until('it listens', () => output.includes('"msg":"listening"'), 20);
    expect(output).toContain('access control is not there yet');
    const began = Date.now();
    const code = await new Promise((resolve) => {
      child.on('exit', resolve);
      child.kill('SIGTERM');
    });
    expect(code).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
  }, 60_000);
});
