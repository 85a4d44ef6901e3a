import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { withClient } from '../src/databases.js';
import { startStack, type Stack } from '../src/index.js';
import { allTopics, withAdmin } from '../src/topics.js';
import { NOTHING_GIVEN, readFrom, sendTo, temporaryFolders } from './support.js';

const RECORDS = 'lienthong.tax.records.v1';

/** The address of a stack's administrator, which it keeps in its folder. */
function administratorOf({ folder }: Stack): string {
  const kept = JSON.parse(readFileSync(join(folder, 'stack.json'), 'utf8')) as {
    ports: { postgres: number };
    passwords: { administrator: string };
  };
  return `postgres://lienthong_admin:${kept.passwords.administrator}@127.0.0.1:${String(kept.ports.postgres)}/postgres`;
}

/** Sends as soon as the topic is there; fails after 10 s. */
async function sendWhenThere(brokers: string, topic: string, value: string): Promise<void> {
  for (const until = Date.now() + 10_000; ;) {
    try {
      return await sendTo(brokers, topic, value);
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

describe('a stack whose servers fail', () => {
  const folders = temporaryFolders();
  let stack: Stack;
  let other: Stack;

  beforeAll(async () => {
    const environment = NOTHING_GIVEN;
    stack = await startStack({ folder: folders.make(), environment, partitions: 2 });
    other = await startStack({ folder: folders.make(), environment, partitions: 2 });
  }, 90_000);
  afterAll(async () => {
    await Promise.all([stack.stop(), other.stop()]);
    await folders.clear();
  }, 30_000);

  it('does not meet another stack beside it', async () => {
    expect(other.brokers).not.toBe(stack.brokers);
    await sendTo(stack.brokers, RECORDS, 'mine');
    const offsets = await withAdmin(other.brokers, (admin) => admin.fetchTopicOffsets(RECORDS));
    expect(offsets.map(({ high }) => high)).toEqual(['0', '0']);
    const port = (url: string): string => new URL(url).port;
    expect(port(other.databases['tax-connector'].ownerUrl)).not.toBe(port(stack.databases['tax-connector'].ownerUrl));
  });

  it('has its broker back on the same port with its data after SIGKILL', async () => {
    const { brokers } = stack;
    const pid = stack.kafka.pid;
    await stack.kafka.kill('SIGKILL');
    expect(stack.kafka.pid).toBeUndefined();
    await stack.kafka.start();
    expect(stack.kafka.pid).not.toBe(pid);
    expect(stack.brokers).toBe(brokers);
    expect((await readFrom(brokers, RECORDS, 1)).map(({ value }) => value)).toEqual(['mine']);
  }, 40_000);

  it('has its database back with its data after SIGKILL in the middle of a transaction', async () => {
    const { ownerUrl } = stack.databases['tax-connector'];
    await withClient(ownerUrl, (client) => client.query('CREATE TABLE kept AS SELECT 1 AS n'));
    await withClient(ownerUrl, async (client) => {
      await client.query('BEGIN');
      await client.query('INSERT INTO kept VALUES (2)');
      await stack.postgres.kill('SIGKILL');
    });
    await stack.postgres.start();
    const { rows } = await withClient(ownerUrl, (client) => client.query('SELECT n FROM kept'));
    expect(rows).toEqual([{ n: 1 }]);
  }, 40_000);

  it('has its database back at once after SIGKILL, however many connections still end', async () => {
    const url = administratorOf(stack);
    for (let kills = 0; kills < 10; kills += 1) {
      const clients = await Promise.all(Array.from({ length: 90 }, () => connected(url)));
      await stack.postgres.kill('SIGKILL');
      await stack.postgres.start();
      await Promise.all(clients.map((client) => client.end().catch(() => undefined)));
    }
    await withClient(url, async (client) => expect((await client.query('SELECT 1')).rowCount).toBe(1));
  }, 60_000);

  it('makes the topics again by itself when the broker comes back with an empty disk', async () => {
    await stack.kafka.wipe();
    await stack.kafka.start();
    await sendWhenThere(stack.brokers, RECORDS, 'after the loss');
    expect((await withAdmin(stack.brokers, (admin) => admin.listTopics())).sort()).toEqual(allTopics().sort());
    const offsets = await withAdmin(stack.brokers, (admin) => admin.fetchTopicOffsets(RECORDS));
    expect(offsets.map(({ high }) => high).sort()).toEqual(['0', '1']);
  }, 40_000);

  it('makes the databases again when the database server lost its disk', async () => {
    const { serviceUrl } = other.databases['land-connector'];
    await other.postgres.wipe();
    await other.postgres.start();
    await other.ensureDatabases();
    await expect(withClient(serviceUrl, (client) => client.query('SELECT 1'))).resolves.toBeDefined();
  }, 40_000);

  it('uses a broker and a database server that the environment names, and leaves them running', async () => {
    const { brokers } = other;
    await other.stopTopicWatch();
    await withAdmin(brokers, (admin) => admin.deleteTopics({ topics: [RECORDS] }));
    const guest = await startStack({
      folder: folders.make(),
      partitions: 2,
      environment: { ...NOTHING_GIVEN, KAFKA_BROKERS: brokers, DATABASE_URL: administratorOf(other) },
    });
    try {
      expect(await withAdmin(brokers, (admin) => admin.listTopics())).toContain(RECORDS);
      for (const { serviceUrl } of Object.values(guest.databases)) {
        await expect(withClient(serviceUrl, (client) => client.query('SELECT 1'))).resolves.toBeDefined();
      }
      await expect(guest.kafka.kill('SIGKILL')).rejects.toMatchObject({ code: 'STACK_GIVEN' });
      await expect(guest.postgres.wipe()).rejects.toMatchObject({ code: 'STACK_GIVEN' });
    } finally {
      await guest.stop();
    }
    expect(other.kafka.pid).toBeDefined();
    expect(other.postgres.pid).toBeDefined();
  }, 30_000);

  it('reports a topic with another number of partitions and changes nothing', async () => {
    const asked = startStack({
      folder: folders.make(),
      partitions: 8,
      only: ['kafka'],
      environment: { ...NOTHING_GIVEN, KAFKA_BROKERS: other.brokers },
    });
    await expect(asked).rejects.toMatchObject({
      code: 'STACK_TOPIC_PARTITIONS',
      message: expect.stringContaining(`${RECORDS} (2)`),
    });
  });
});
