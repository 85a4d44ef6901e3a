import { statSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigResourceTypes } from 'kafkajs';

import { withClient } from '../src/databases.js';
import { startStack, type Stack } from '../src/index.js';
import { withAdmin } from '../src/topics.js';
import { NOTHING_GIVEN, readFrom, sendTo, temporaryFolders } from './support.js';

const RECORDS = 'lienthong.land.records.v1';

describe('a stack in its folder', () => {
  const folders = temporaryFolders();
  const folder = folders.make();
  const start = async (): Promise<Stack> => startStack({ folder, environment: NOTHING_GIVEN });
  let stack: Stack;

  beforeAll(async () => {
    stack = await start();
  }, 60_000);
  afterAll(async () => {
    await stack.stop();
    await folders.clear();
  }, 30_000);

  it('has three topics for each of the four sectors, with four partitions each', async () => {
    const { topics } = await withAdmin(stack.brokers, (admin) => admin.fetchTopicMetadata());
    expect(topics).toHaveLength(12);
    expect(new Set(topics.map(({ partitions }) => partitions.length))).toEqual(new Set([4]));
  });

  it('stamps messages with the broker’s time and keeps them for seven days', async () => {
    const { resources } = await withAdmin(stack.brokers, (admin) =>
      admin.describeConfigs({
        includeSynonyms: false,
        resources: [{ type: ConfigResourceTypes.TOPIC, name: RECORDS }],
      }),
    );
    const configured = Object.fromEntries(
      resources[0]!.configEntries.map(({ configName, configValue }) => [configName, configValue]),
    );
    expect(configured).toMatchObject({
      'message.timestamp.type': 'LogAppendTime',
      'compression.type': 'uncompressed',
      'retention.ms': '604800000',
    });
  });

  it('refuses to make a topic by accident', async () => {
    await expect(sendTo(stack.brokers, 'lienthong.land.record.v1', 'x')).rejects.toThrow(/does not host this topic/);
  });

  it('keeps its passwords and its lock from other users of the machine', () => {
    for (const file of ['stack.json', 'lock.json']) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  });

  it('lets a service into its own database only, and there make nothing', async () => {
    const land = stack.databases['land-connector'];
    const asLand = (statement: string): Promise<unknown> =>
      withClient(land.serviceUrl, (client) => client.query(statement));
    await expect(asLand('SELECT 1')).resolves.toBeDefined();
    await expect(asLand('CREATE TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' });
    await expect(asLand('CREATE TEMP TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' });
    const elsewhere = new URL(land.serviceUrl);
    elsewhere.pathname = '/lienthong_tax';
    await expect(withClient(elsewhere.toString(), (client) => client.query('SELECT 1'))).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('orders text by code points and knows the letters of Vietnamese', async () => {
    const { rows } = await withClient(stack.databases['population-service'].ownerUrl, (client) =>
      client.query(`SELECT lower('NGUYỄN THỊ ĐÀO') AS lower, current_setting('server_encoding') AS encoding,
        'z' < 'Đ' AS by_code_point`),
    );
    expect(rows[0]).toMatchObject({ lower: 'nguyễn thị đào', encoding: 'UTF8', by_code_point: true });
  });

  it('says who holds the folder when a second starter comes', async () => {
    await expect(start()).rejects.toMatchObject({
      code: 'STACK_FOLDER_IN_USE',
      message: expect.stringContaining(`in use by process ${String(process.pid)}`),
    });
  });

  it('finds its data, its ports and its passwords at a second start', async () => {
    const { ownerUrl } = stack.databases['land-connector'];
    await withClient(ownerUrl, (client) => client.query("CREATE TABLE kept AS SELECT 'a row' AS what"));
    const before = Date.now();
    await sendTo(stack.brokers, RECORDS, 'a message');
    const { brokers } = stack;
    await stack.stop();
    stack = await start();
    expect(stack.brokers).toBe(brokers);
    expect(stack.databases['land-connector'].ownerUrl).toBe(ownerUrl);
    const { rows } = await withClient(ownerUrl, (client) => client.query('SELECT what FROM kept'));
    expect(rows).toEqual([{ what: 'a row' }]);
    const [message] = await readFrom(brokers, RECORDS, 1);
    expect(message?.value).toBe('a message');
    expect(message?.timestamp).toBeGreaterThanOrEqual(before);
  }, 60_000);
});
