import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import type { DataFolder } from './data-folder.js';
import { withClient } from './databases.js';
import type { Guard } from './guard.js';
import type { Managed } from './managed.js';
import { ManagedProcess, type ProcessSpec } from './managed-process.js';
import { choosePort } from './ports.js';
import { emptyGround, type PostgresGround } from './postgres-ground.js';
import { POSTGRES_ADMIN, POSTGRES_INIT_ARGUMENTS, POSTGRES_SETTINGS } from './postgres-settings.js';

const run = promisify(execFile);

/** PostgreSQL as a process of this machine, its data in the folder's `postgres/`. */
export class PostgresProcess implements Managed {
  readonly origin = 'process';
  private readonly process: ManagedProcess;

  private constructor(
    private readonly folder: DataFolder,
    private readonly ground: PostgresGround,
    private readonly port: number,
    private readonly password: string,
    guard: Guard,
  ) {
    this.process = new ManagedProcess(() => this.spec(), guard);
  }

  /** Chooses its port (the remembered one where it is free), makes the cluster at the first start, and starts it. */
  static async start(
    folder: DataFolder,
    ground: PostgresGround,
    password: string,
    guard: Guard,
  ): Promise<PostgresProcess> {
    const { ports } = folder.remembered;
    const taken = new Set(Object.values({ ...ports, postgres: 0 }));
    ports['postgres'] = await choosePort(ports['postgres'], taken);
    folder.save();
    const postgres = new PostgresProcess(folder, ground, ports['postgres'], password, guard);
    await postgres.start();
    return postgres;
  }

  /** The administrator's address. */
  get adminUrl(): string {
    return `postgres://${POSTGRES_ADMIN}:${this.password}@127.0.0.1:${String(this.port)}/postgres`;
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  /** @throws StackError STACK_START_FAILED with the end of PostgreSQL's log */
  async start(): Promise<void> {
    if (this.process.pid !== undefined) return;
    if (!existsSync(join(this.ground.data, 'PG_VERSION'))) await this.initialise();
    // After SIGKILL its children hold the old memory for a moment, and PostgreSQL refuses to start beside them.
    for (let attempt = 1; ; attempt++) {
      const logged = sizeOf(this.logFile);
      try {
        return await this.process.start();
      } catch (error) {
        // Each child's end is a line of the log too, so what it said may not be among its last ones.
        if (attempt === 20 || !textFrom(this.logFile, logged).includes('shared memory block')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }

  /** With a full pool of changed pages its last checkpoint may take a while. */
  async stop(): Promise<void> {
    await this.process.stop(60_000);
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    await this.process.kill(signal);
  }

  async wipe(): Promise<void> {
    await this.process.kill('SIGKILL');
    emptyGround(this.ground);
  }

  private async initialise(): Promise<void> {
    const { data, initdb, uid, gid } = this.ground;
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const passwordFile = join(dirname(data), `.${String(this.port)}.password`);
    writeFileSync(passwordFile, `${this.password}\n`, { mode: 0o600 });
    try {
      for (const owned of uid !== undefined && gid !== undefined ? [data, passwordFile] : [])
        chownSync(owned, uid!, gid!);
      await run(initdb, [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...POSTGRES_INIT_ARGUMENTS], {
        ...this.asUser(),
        env: { ...process.env, LC_ALL: 'C' },
        cwd: data,
      });
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }

  private get logFile(): string {
    return this.folder.at('logs', 'postgres.log');
  }

  private asUser(): { uid?: number; gid?: number } {
    const { uid, gid } = this.ground;
    return uid === undefined || gid === undefined ? {} : { uid, gid };
  }

  private spec(): ProcessSpec {
    const settings = {
      ...POSTGRES_SETTINGS,
      port: String(this.port),
      shared_buffers: `${String(bufferMegabytes())}MB`,
    };
    return {
      name: 'PostgreSQL',
      command: this.ground.postgres,
      args: [
        '-D',
        this.ground.data,
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      env: { ...process.env, LC_ALL: 'C' },
      cwd: this.ground.data,
      ...this.asUser(),
      logFile: this.logFile,
      stopSignal: 'SIGINT',
      ready: () => withClient(this.adminUrl, async (client) => (await client.query('SELECT 1')).rowCount === 1),
      readyWithinMs: 60_000,
    };
  }
}

/** In octets; 0 where there is none yet. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function textFrom(file: string, start: number): string {
  return readFileSync(file).subarray(start).toString('utf8');
}

const MOST_BUFFER_MEGABYTES = 8_192;

/**
 * A quarter of the memory, as PostgreSQL's manual proposes it (19.4.1); what is not used is not taken. A register of five million
 * citizens then stays in it whole: with 2 GiB most pages that a look-up needs were copied in first, and it took nearly twice as long.
 */
function bufferMegabytes(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity);
  return Math.min(MOST_BUFFER_MEGABYTES, Math.floor(memory / 2 ** 20 / 4));
}
