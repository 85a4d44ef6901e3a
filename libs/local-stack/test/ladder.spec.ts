import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { emptyFolder, startStack } from '../src/index.js';
import { findKafkaDistribution } from '../src/kafka-distribution.js';
import { choosePort, isFree } from '../src/ports.js';
import { NOTHING_GIVEN, temporaryFolders } from './support.js';

const folders = temporaryFolders();
afterAll(folders.clear);

/** A folder for PATH with programs that say what is given here. */
function programs(scripts: Record<string, string>): { PATH: string; XDG_CACHE_HOME: string } {
  const folder = folders.make();
  mkdirSync(join(folder, 'bin'));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  return { PATH: join(folder, 'bin'), XDG_CACHE_HOME: join(folder, 'cache') };
}

const JAVA_17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`;

describe('the rung of Java and Maven', () => {
  it.each([
    ['there is no Java', {}, /no Java here/],
    [
      'Java is too old',
      { java: `echo 'openjdk version "1.8.0_392"' >&2` },
      /Java 8 is here \(java\), but 17 or newer is needed/,
    ],
    ['there is no Maven', { java: JAVA_17 }, /no Maven/],
    [
      'Maven can’t reach a repository',
      { java: JAVA_17, mvn: `echo '[ERROR] Could not transfer artifact: Unknown host'; exit 1` },
      /Maven Central in reach.*Could not transfer artifact/,
    ],
  ])('says so when %s', async (_, scripts, message) => {
    const rung = await findKafkaDistribution(programs(scripts), () => undefined);
    expect(rung).toEqual({ missing: expect.stringMatching(message) });
  });
});

it('stops with the way out when KAFKA_BROKERS names a broker that does not answer', async () => {
  const asked = startStack({
    folder: folders.make(),
    only: ['kafka'],
    environment: { ...NOTHING_GIVEN, KAFKA_BROKERS: '127.0.0.1:1' },
  });
  await expect(asked).rejects.toMatchObject({
    code: 'STACK_NO_BROKER',
    message:
      'KAFKA_BROKERS names 127.0.0.1:1, but no broker answers there. Start it, correct the address, or unset KAFKA_BROKERS.',
  });
});

it('stops with the way out when DATABASE_URL names a server that does not answer', async () => {
  const asked = startStack({
    folder: folders.make(),
    only: ['postgres'],
    environment: { ...NOTHING_GIVEN, DATABASE_URL: 'postgres://me:secret-word@127.0.0.1:1/postgres' },
  });
  await expect(asked).rejects.toMatchObject({
    code: 'STACK_NO_DATABASE',
    message: expect.stringContaining('127.0.0.1:1'),
  });
  await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining('secret-word') });
});

it('keeps a remembered port while it is free, and takes another when it is not', async () => {
  const port = await choosePort(undefined, new Set());
  expect(await choosePort(port, new Set())).toBe(port);
  expect(await choosePort(port, new Set([port]))).not.toBe(port);
  expect(await isFree(port)).toBe(true);
});

it('empties no folder that holds something else than stacks', async () => {
  const folder = folders.make();
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  await expect(emptyFolder(folder)).rejects.toMatchObject({ code: 'STACK_FOLDER_FOREIGN' });
  expect(readdirSync(folder)).toEqual(['letter.txt']);
});

it('says so when there is no folder to empty but a file in its place', async () => {
  const folder = join(folders.make(), 'letter.txt');
  writeFileSync(folder, 'mine');
  await expect(emptyFolder(join(folder, 'demo'))).rejects.toMatchObject({ code: 'STACK_FOLDER_UNREADABLE' });
});

it.each(['/proc/lienthong', '/dev/null/lienthong'])('says so when its folder can’t be made (%s)', async (folder) => {
  await expect(startStack({ folder, environment: NOTHING_GIVEN })).rejects.toMatchObject({
    code: 'STACK_FOLDER_UNREADABLE',
    message: expect.stringContaining(folder),
  });
});
