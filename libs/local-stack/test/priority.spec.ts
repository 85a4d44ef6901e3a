import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { goBehind, scheduleAsBatch } from '../src/priority.js';

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

it('a process and those it starts later take no processor from others just because they wake up, where Linux lets them say so', async () => {
  const child = spawn('sh', ['-c', 'read line; sleep 60 & wait'], { detached: true, stdio: 'pipe' });
  const exited = once(child, 'exit');
  try {
    await once(child, 'spawn');
    scheduleAsBatch(child.pid!);
    const expected = spawnSync('chrt', ['--version']).status === 0 ? SCHED_BATCH : SCHED_OTHER;
    while (policyOf(child.pid!) !== expected) await pause(20);
    child.stdin.write('go on\n');
    const children = `/proc/${child.pid!}/task/${child.pid!}/children`;
    while (readFileSync(children, 'utf8') === '') await pause(20);
    expect(policyOf(Number(readFileSync(children, 'utf8')))).toBe(expected);
  } finally {
    process.kill(-child.pid!, 'SIGKILL');
    await exited;
  }
});

it('a process that is gone is no error', () => {
  expect(() => goBehind(2 ** 22 + 1)).not.toThrow();
  expect(() => scheduleAsBatch(2 ** 22 + 1)).not.toThrow();
});

/** sched(7) */
const SCHED_OTHER = 0;
const SCHED_BATCH = 3;

/** Field 41 of proc_pid_stat(5); the second may hold blanks. */
function policyOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[38]);
}
