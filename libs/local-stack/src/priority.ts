import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * A nice value. Each step is a factor of 1.25 (sched(7)): where all want the processor, a fifth of the share of those who go
 * first; where nobody else does, all of it.
 */
const BEHIND = 7;

/**
 * Lets a process go behind the others where processors are few, for those whose work can wait for somebody else's anyway.
 * Linux weighs whole sessions where `sched_autogroup_enabled` is 1, and a nice value counts only within its session;
 * elsewhere the nice value counts. What the system refuses stays as it was: it is about speed alone.
 */
export function goBehind(pid: number): void {
  attempt(() => setPriority(pid, BEHIND));
  attempt(() => writeFileSync(`/proc/${String(pid)}/autogroup`, String(BEHIND)));
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // as it was
  }
}
