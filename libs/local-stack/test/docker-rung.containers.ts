import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { dockerEngine } from '../src/container-server.js';
import { withClient } from '../src/databases.js';
import { startStack, type Stack } from '../src/index.js';
import { allTopics, withAdmin } from '../src/topics.js';
import { readFrom, sendTo, temporaryFolders } from './support.js';

const RECORDS = 'lienthong.land.records.v1';
const folders = temporaryFolders();
const folder = folders.make();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ folder });
}, 120_000);
afterAll(async () => {
  await stack.stop();
  await folders.clear();
}, 60_000);

/** Containers of this engine that publish a port of the stack. */
async function containersOf({ brokers, databases }: Pick<Stack, 'brokers' | 'databases'>): Promise<{ IP?: string }[]> {
  const ports = [brokers.split(':')[1], new URL(databases['land-connector'].ownerUrl).port].map(Number);
  const all = await (await dockerEngine()).listContainers();
  return all.flatMap(({ Ports }) => Ports).filter(({ PublicPort }) => ports.includes(PublicPort));
}

it('runs broker and database in containers whose ports are open on loopback only', async () => {
  expect([stack.kafka.origin, stack.postgres.origin]).toEqual(['container', 'container']);
  expect(stack.kafka.pid).toBeGreaterThan(0);
  expect((await containersOf(stack)).map(({ IP }) => IP)).toEqual(['127.0.0.1', '127.0.0.1']);
});

it('has its broker back on the same port with its data after SIGKILL', async () => {
  await sendTo(stack.brokers, RECORDS, 'kept');
  await stack.kafka.kill('SIGKILL');
  await stack.kafka.start();
  expect((await readFrom(stack.brokers, RECORDS, 1)).map(({ value }) => value)).toEqual(['kept']);
});

it('makes its topics again after the broker lost its disk', async () => {
  await stack.kafka.wipe();
  await stack.kafka.start();
  await stack.ensureTopics();
  expect((await withAdmin(stack.brokers, (admin) => admin.listTopics())).sort()).toEqual(allTopics().sort());
});

it('finds its data at a second start', async () => {
  const { ownerUrl } = stack.databases['land-connector'];
  await withClient(ownerUrl, (client) => client.query('CREATE TABLE kept AS SELECT 1 AS n'));
  await stack.stop();
  stack = await startStack({ folder });
  const { rows } = await withClient(ownerUrl, (client) => client.query('SELECT n FROM kept'));
  expect(rows).toEqual([{ n: 1 }]);
});

it('leaves no container behind when its starter is killed with SIGKILL', async () => {
  const script = `
    const { startStack } = await import(${JSON.stringify(resolve('dist/libs/local-stack/src/index.js'))});
    const { brokers, databases } = await startStack({ folder: process.argv[1] });
    console.log(JSON.stringify({ brokers, databases }));
    setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script, folders.make()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let started: Pick<Stack, 'brokers' | 'databases'> | undefined;
  for await (const line of createInterface({ input: starter.stdout })) {
    started = JSON.parse(line) as Pick<Stack, 'brokers' | 'databases'>;
    break;
  }
  expect(await containersOf(started!)).toHaveLength(2);
  starter.kill('SIGKILL');
  const until = Date.now() + 20_000;
  while ((await containersOf(started!)).length > 0 && Date.now() < until);
  expect(await containersOf(started!)).toEqual([]);
});
