import { spawn, type ChildProcess } from 'node:child_process';

import { identify, type ProcessIdentity } from './process-identity.js';
import { WATCHDOG_SCRIPT } from './watchdog-script.js';

/** What the watchdog may send first to a process that its starter left behind. */
export type PoliteSignal = 'SIGTERM' | 'SIGINT';

/** Told at each change which processes the stack has running, so that a later starter can end leftovers. */
export type Remember = (processes: readonly ProcessIdentity[]) => void;

/**
 * Keeps watch over the processes of one stack: a detached watchdog ends them when this process ends, however it ends.
 * Promise: once `watch` has returned, the process will not outlive the starter by more than about 5 s.
 */
export class Guard {
  readonly watchdog: ProcessIdentity | undefined;
  private readonly child: ChildProcess;
  private readonly processes = new Map<number, ProcessIdentity>();

  constructor(private readonly remember: Remember) {
    this.child = spawn(process.execPath, ['--max-old-space-size=16', '-e', WATCHDOG_SCRIPT], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: '/',
      env: { PATH: process.env['PATH'] ?? '' },
    });
    this.child.stdin?.on('error', () => undefined);
    this.child.on('error', () => undefined);
    this.child.unref();
    this.watchdog = this.child.pid === undefined ? undefined : identify(this.child.pid);
  }

  /** Puts a process under watch; `signal` is what ends it politely. */
  watch(pid: number, signal: PoliteSignal): void {
    const identity = identify(pid);
    if (identity === undefined) return;
    this.processes.set(pid, identity);
    this.tell({ add: { ...identity, signal } });
    this.remember([...this.processes.values()]);
  }

  /** Takes a process that has ended off the list. */
  forget(pid: number): void {
    if (!this.processes.delete(pid)) return;
    this.tell({ remove: pid });
    this.remember([...this.processes.values()]);
  }

  /** Puts a container under watch (removed with `docker rm -f` when the starter ends). */
  watchContainer(id: string): void {
    this.tell({ addContainer: id });
  }

  forgetContainer(id: string): void {
    this.tell({ removeContainer: id });
  }

  /** Lets the watchdog go; it ends what is still under watch. */
  close(): void {
    this.child.stdin?.end();
  }

  private tell(order: object): void {
    this.child.stdin?.write(`${JSON.stringify(order)}\n`);
  }
}
