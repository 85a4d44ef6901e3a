import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { hasCode } from './error-code.js';

/** A process that can be told from a later one which got the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When the process began, in the words of the system; empty where the system does not tell. */
  started: string;
}

/** The identity of a running process, or undefined if there is none with this number. A zombie counts as ended. */
export function identify(pid: number): ProcessIdentity | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return undefined;
  }
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
      // The name in parentheses may hold blanks; after it come state (field 3) … start time (field 22), proc(5).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? undefined : { pid, started: fields[19] ?? '' };
    } catch {
      return undefined;
    }
  }
  const told = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return { pid, started: told.status === 0 ? told.stdout.trim() : '' };
}

/** Whether exactly this process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}
