import type { Guard } from './guard.js';
import { ManagedProcess, type Exit } from './managed-process.js';
import type { ServiceName } from './services.js';

/** A service of the stack as a process, which keeps its port, its environment and its log over restarts. */
export interface RunningService {
  readonly name: ServiceName;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly pid: number | undefined;
  readonly logFile: string;
  /** Resolves when the process that was started last has ended. */
  readonly exited: Promise<Exit>;
  /** Starts it with the same environment and port, and returns when it is ready. Does nothing while it runs. */
  start(): Promise<void>;
  /** SIGTERM: it drains. Returns how it ended. */
  stop(): Promise<Exit>;
  /** Sends a signal; with SIGKILL returns when it has ended. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** How to run one service. */
export interface ServiceSpec {
  name: ServiceName;
  main: string;
  nodeArgs: readonly string[];
  port: number;
  env: NodeJS.ProcessEnv;
  logFile: string;
  behind: boolean;
}

/** A service that was told how to run, not started yet. */
export class ServiceProcess implements RunningService {
  readonly name: ServiceName;
  readonly url: string;
  readonly logFile: string;
  private readonly process: ManagedProcess;

  constructor(spec: ServiceSpec, guard: Guard) {
    this.name = spec.name;
    this.url = `http://127.0.0.1:${String(spec.port)}`;
    this.logFile = spec.logFile;
    this.process = new ManagedProcess(
      () => ({
        name: spec.name,
        command: process.execPath,
        args: [...spec.nodeArgs, spec.main],
        env: spec.env,
        logFile: spec.logFile,
        behind: spec.behind,
        stopSignal: 'SIGTERM',
        ready: () => this.isReady(),
        readyWithinMs: 60_000,
      }),
      guard,
    );
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  get exited(): Promise<Exit> {
    return this.process.exited;
  }

  async start(): Promise<void> {
    await this.process.start();
  }

  async stop(): Promise<Exit> {
    return this.process.stop();
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    await this.process.kill(signal);
  }

  private async isReady(): Promise<boolean> {
    const { ok } = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    return ok;
  }
}
