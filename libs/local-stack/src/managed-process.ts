import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

import type { Guard, PoliteSignal } from './guard.js';
import { goBehind, scheduleAsBatch } from './priority.js';
import { StackError } from './stack-error.js';

/** How to start one process and know that it is ready. */
export interface ProcessSpec {
  name: string;
  command: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  /** Standard output and error go here, appended. */
  logFile: string;
  stopSignal: PoliteSignal;
  /** Resolves when it can be used; asked again every 100 ms while it throws or says false. */
  ready: () => Promise<boolean>;
  readyWithinMs: number;
  /** Whether others go first where processors are few. */
  behind?: boolean;
}

/** How a process ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** One process that can be started, stopped, killed and started again; watched over by the stack's guard. */
export class ManagedProcess {
  private child: ChildProcess | undefined;
  private ended: Promise<Exit> = Promise.resolve({ code: null, signal: null });

  constructor(
    private readonly spec: () => ProcessSpec,
    private readonly guard: Guard,
  ) {}

  /** The process's number while it runs. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Resolves when the process that was started last has ended. */
  get exited(): Promise<Exit> {
    return this.ended;
  }

  /**
   * Starts it, unless it runs, and returns when it is ready.
   * @throws StackError STACK_START_FAILED with the end of its log if it ended or was not ready in time
   */
  async start(): Promise<void> {
    if (this.child) return;
    const spec = this.spec();
    const child = this.launch(spec);
    const until = Date.now() + spec.readyWithinMs;
    while (!(await isReady(spec))) {
      if (this.child !== child) throw startFailed(spec, 'ended at its start');
      if (Date.now() > until) {
        await this.kill('SIGKILL');
        throw startFailed(spec, `was not ready within ${String(spec.readyWithinMs / 1000)} s`);
      }
      await pause(100);
    }
    if (this.child !== child) throw startFailed(spec, 'ended at its start');
  }

  /** Ends it politely, after `withinMs` with SIGKILL; returns when it has ended. */
  async stop(withinMs = 15_000): Promise<Exit> {
    const child = this.child;
    if (!child) return this.ended;
    child.kill(this.spec().stopSignal);
    const patience = setTimeout(() => child.kill('SIGKILL'), withinMs);
    const exit = await this.ended;
    clearTimeout(patience);
    return exit;
  }

  /** Sends a signal; with SIGKILL returns when the process has ended. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child) return;
    child.kill(signal);
    if (signal !== 'SIGKILL') return;
    const stayAwake = setTimeout(() => undefined, 10_000);
    await this.ended;
    clearTimeout(stayAwake);
  }

  private launch(spec: ProcessSpec): ChildProcess {
    const log = openSync(spec.logFile, 'a', 0o600);
    // A process group of its own, so that Ctrl-C in a terminal reaches only the starter, which ends the others in order.
    const child = spawn(spec.command, [...spec.args], {
      detached: true,
      stdio: ['ignore', log, log],
      env: spec.env,
      ...(spec.cwd !== undefined && { cwd: spec.cwd }),
      ...(spec.uid !== undefined && { uid: spec.uid }),
      ...(spec.gid !== undefined && { gid: spec.gid }),
    });
    closeSync(log);
    child.unref();
    this.child = child;
    this.ended = new Promise((resolve) => {
      const over = (exit: Exit): void => {
        if (child.pid !== undefined) this.guard.forget(child.pid);
        if (this.child === child) this.child = undefined;
        resolve(exit);
      };
      child.once('exit', (code, signal) => over({ code, signal }));
      child.once('error', () => over({ code: null, signal: null }));
    });
    if (child.pid !== undefined) {
      this.guard.watch(child.pid, spec.stopSignal);
      if (spec.behind === true) goBehind(child.pid);
      const { uid, gid } = spec;
      scheduleAsBatch(child.pid, { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) });
    }
    return child;
  }
}

async function isReady(spec: ProcessSpec): Promise<boolean> {
  try {
    return await spec.ready();
  } catch {
    return false;
  }
}

/** The last lines of a log, for a message. */
export function logTail(file: string, lines = 12): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

function startFailed(spec: ProcessSpec, what: string): StackError {
  const tail = logTail(spec.logFile);
  const full = /No space left on device|ENOSPC/.test(tail);
  const hint = full
    ? 'The disk is full: free some space.'
    : 'If the log does not help, `npm run reset` empties the folder.';
  return new StackError(
    full ? 'STACK_DISK_FULL' : 'STACK_START_FAILED',
    `${spec.name} ${what}. Its log, ${spec.logFile}, ends with:\n${tail}\n${hint}`,
  );
}
