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

/**
 * Peak resident memory (VmHWM) in MiB. With `family`, of the process and all below it: what each holds alone at its
 * peak, and what they share (PostgreSQL's buffers, program text) once.
 */
export function peakMemoryMiB(pid: number, { family = false } = {}): number {
  if (!family) return mebibytes(memoryOf(pid).peak);
  const members = [pid, ...descendants(pid, everyProcess())].map(memoryOf);
  const alone = members.reduce((sum, { peak, shared }) => sum + Math.max(0, peak - shared), 0);
  return mebibytes(alone + Math.max(...members.map(({ shared }) => shared)));
}

const mebibytes = (kib: number): number => Math.round(kib / 102.4) / 10;

/** In KiB; zeros for a process that is gone. */
function memoryOf(pid: number): { peak: number; shared: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
    return { peak: field('VmHWM'), shared: field('RssFile') + field('RssShmem') };
  } catch {
    return { peak: 0, shared: 0 };
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
