import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { hasCode } from './error-code.js';

/**
 * The nice value of those who go behind. Each step is a factor of 1.25 (sched(7)): where all want the processor, they get a
 * fifth of the share of those who go first; where nobody else does, all of it.
 */
const BEHIND = 7;
/** Linux takes one change of a session's weight in 100 ms from a user who is not root; the others are to try again. */
const AGAIN_MS = 150;
const MOST_TRIES = 10;

/**
 * Lets a process that leads its session go behind the others where processors are few, for those whose work can wait for
 * somebody else's anyway. Linux weighs whole sessions where `sched_autogroup_enabled` is 1, and a nice value counts only
 * within its session; elsewhere the nice value counts. What the system refuses stays as it was: it is about speed alone.
 */
export function goBehind(pid: number): void {
  try {
    setPriority(pid, BEHIND);
  } catch {
    return; // gone, or not ours to weigh
  }
  weighSession(pid, MOST_TRIES);
}

function weighSession(pid: number, tries: number): void {
  try {
    writeFileSync(`/proc/${String(pid)}/autogroup`, String(BEHIND));
  } catch (error) {
    if (hasCode(error, 'EAGAIN') && tries > 1) setTimeout(() => weighSession(pid, tries - 1), AGAIN_MS).unref();
  }
}

/**
 * Lets a process and what it starts run in longer stretches: as SCHED_BATCH (sched(7)) nobody takes the processor from another
 * just because an answer has come. Where many processes share few processors each change costs what the caches held. Where there is
 * no `chrt` (util-linux) everything stays as it was.
 * @param owner the process's user, who may ask for it where root without CAP_SYS_NICE may not
 */
export function scheduleAsBatch(pid: number, owner: { readonly uid?: number; readonly gid?: number } = {}): void {
  try {
    execFile('chrt', ['--all-tasks', '--batch', '--pid', '0', String(pid)], owner, () => undefined);
  } catch {
    return; // no room for one more process
  }
}
