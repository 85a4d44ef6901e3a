import { readFileSync, readdirSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // USER_HZ of every Linux that Node runs on

interface Accounts {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended. */
  readonly waitedFor: number;
}

/**
 * CPU seconds (user and system) that a process has used until now; with `family` those of all it ever started too: the
 * living below it, and those that it has already waited for. Reads /proc, so Linux only.
 */
export function cpuSeconds(pid: number, { family = false } = {}): number {
  const all = everyProcess();
  if (!family) return (all.get(pid)?.own ?? 0) / TICKS_PER_SECOND;
  return [pid, ...descendants(pid, all)].reduce((sum, member) => sum + ticksOf(all.get(member)), 0) / TICKS_PER_SECOND;
}

function ticksOf(accounts: Accounts | undefined): number {
  return accounts === undefined ? 0 : accounts.own + accounts.waitedFor;
}

/** Peak resident memory (VmHWM) in MiB: of the process alone, or the largest sum that its family could have held. */
export function peakMemoryMiB(pid: number, { family = false } = {}): number {
  const members = family ? [pid, ...descendants(pid, everyProcess())] : [pid];
  const kib = members.reduce((sum, member) => sum + highWaterMark(member), 0);
  return Math.round(kib / 102.4) / 10;
}

function highWaterMark(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // gone in the meantime
  }
}

function everyProcess(): Map<number, Accounts> {
  const all = new Map<number, Accounts>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The second field is the command in brackets, which may hold blanks; what follows is plain (proc(5)).
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number) as [number, number, number, number];
      all.set(pid, { parent: Number(fields[1]), own: utime + stime, waitedFor: cutime + cstime });
    } catch {
      // gone in the meantime
    }
  }
  return all;
}

function descendants(pid: number, all: ReadonlyMap<number, Accounts>): number[] {
  const children = [...all].filter(([, { parent }]) => parent === pid).map(([child]) => child);
  return children.flatMap((child) => [child, ...descendants(child, all)]);
}
