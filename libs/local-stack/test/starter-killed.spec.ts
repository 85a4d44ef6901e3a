import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, expect, it } from '@jest/globals';

import { startStack } from '../src/index.js';
import { isRunning, type ProcessIdentity } from '../src/process-identity.js';
import { NOTHING_GIVEN, temporaryFolders } from './support.js';

const BUILD = resolve('dist/libs/local-stack/src/index.js');
const STARTER = `
const { startStack } = await import(${JSON.stringify(BUILD)});
const stack = await startStack({ folder: process.argv[1] });
console.log('up');
setInterval(() => {}, 1000);
`;

const folders = temporaryFolders();
afterAll(folders.clear);

it('leaves no process behind when its starter is killed with SIGKILL, and starts again in the same folder', async () => {
  expect(existsSync(BUILD)).toBe(true); // `npm run build` comes before the tests
  const folder = folders.make();
  const starter = spawn(process.execPath, ['--input-type=module', '-e', STARTER, folder], {
    env: NOTHING_GIVEN,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: starter.stdout })) if (line === 'up') break;
  const lock = JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')) as {
    watchdog: ProcessIdentity;
    processes: ProcessIdentity[];
  };
  expect(lock.processes).toHaveLength(2);
  expect(lock.processes.every(isRunning)).toBe(true);

  starter.kill('SIGKILL');
  const until = Date.now() + 15_000;
  while ([...lock.processes, lock.watchdog].some(isRunning) && Date.now() < until) await pause(50);
  expect([...lock.processes, lock.watchdog].filter(isRunning)).toEqual([]);

  const next = await startStack({ folder, environment: NOTHING_GIVEN, only: ['postgres'] });
  expect(Object.keys(next.databases)).toHaveLength(5);
  await next.stop();
}, 60_000);
