import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { goBehind } from '../src/priority.js';

it('a process that goes behind has less weight than others, and so has its session where Linux weighs sessions', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { detached: true, stdio: 'pipe' });
  const exited = once(child, 'exit');
  try {
    await once(child, 'spawn');
    goBehind(child.pid!);
    expect(getPriority(child.pid)).toBe(7);
    const session = `/proc/${child.pid!}/autogroup`;
    while (existsSync(session) && !readFileSync(session, 'utf8').includes(' nice 7')) await pause(20);
  } finally {
    child.kill('SIGKILL');
    await exited;
  }
});

it('a process that is gone is no error', () => {
  expect(() => goBehind(2 ** 22 + 1)).not.toThrow();
});
