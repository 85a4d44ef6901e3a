import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { hasCode } from './error-code.js';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';
import { explainFolder, StackError } from './stack-error.js';

/** What a stack remembers between two starts in one folder. Holds passwords: the file has mode 0600. */
export interface Remembered {
  /** Ports on 127.0.0.1 by the name of what listens there. */
  ports: Record<string, number>;
  /** Passwords of database roles by the role's name. */
  passwords: Record<string, string>;
  /** The broker's cluster id, 22 characters of base64url. */
  clusterId?: string;
  /** Docker volumes that hold the data, where servers run in containers. */
  volumes: string[];
}

interface Lock {
  starter: ProcessIdentity;
  watchdog?: ProcessIdentity;
  processes: readonly ProcessIdentity[];
}

/** The one folder in which a stack keeps everything, held by one starter at a time. */
export class DataFolder {
  readonly remembered: Remembered;
  private lock: Lock;

  private constructor(
    readonly path: string,
    starter: ProcessIdentity,
  ) {
    this.lock = { starter, processes: [] };
    this.remembered = readRemembered(path);
  }

  /**
   * Makes the folder if needed and takes it for this process. What an earlier starter that crashed left running is ended first.
   * @throws StackError STACK_FOLDER_IN_USE if a living process holds it, STACK_DISK_FULL, STACK_FOLDER_UNREADABLE
   */
  static async take(folder: string): Promise<DataFolder> {
    const path = resolve(folder);
    const starter = identify(process.pid) ?? { pid: process.pid, started: '' };
    try {
      makeFolders(join(path, 'logs'));
      await claim(path, { starter, processes: [] });
      const folder = new DataFolder(path, starter);
      folder.save();
      return folder;
    } catch (error) {
      throw explainFolder(error, path);
    }
  }

  /** A path inside the folder. */
  at(...parts: string[]): string {
    return join(this.path, ...parts);
  }

  /** Writes what `remembered` holds now; whole or not at all. */
  save(): void {
    writeWhole(this.at('stack.json'), this.remembered);
  }

  /** Notes in the lock what runs, for a later starter in case this one and its watchdog die. */
  note(running: { watchdog?: ProcessIdentity | undefined; processes?: readonly ProcessIdentity[] }): void {
    const watchdog = running.watchdog ?? this.lock.watchdog;
    this.lock = {
      starter: this.lock.starter,
      ...(watchdog && { watchdog }),
      processes: running.processes ?? this.lock.processes,
    };
    writeWhole(lockFile(this.path), this.lock);
  }

  release(): void {
    rmSync(lockFile(this.path), { force: true });
  }
}

/** What the stacks in a folder remember; nothing where there was none. */
export function readRemembered(folder: string): Remembered {
  const known = readJson<Partial<Remembered>>(join(resolve(folder), 'stack.json'));
  return { ports: {}, passwords: {}, volumes: [], ...known };
}

/** Whether a living process holds the folder. */
export function holderOf(folder: string): number | undefined {
  const lock = readJson<Lock>(lockFile(resolve(folder)));
  return lock && isRunning(lock.starter) ? lock.starter.pid : undefined;
}

async function claim(path: string, lock: Lock): Promise<void> {
  for (;;) {
    try {
      writeFileSync(lockFile(path), JSON.stringify(lock), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const holder = holderOf(path);
    if (holder !== undefined) {
      throw new StackError(
        'STACK_FOLDER_IN_USE',
        `The folder ${path} is in use by process ${String(holder)}. Stop that one first, or give another folder.`,
      );
    }
    await clearLeftovers(path);
  }
}

/** Waits for a dead starter's watchdog to finish, ends what even that left, and takes the old lock away. */
async function clearLeftovers(path: string): Promise<void> {
  const lock = readJson<Lock>(lockFile(path));
  const until = Date.now() + 15_000;
  while (lock?.watchdog && isRunning(lock.watchdog) && Date.now() < until) await pause(50);
  for (const identity of lock?.processes ?? []) if (isRunning(identity)) process.kill(identity.pid, 'SIGKILL');
  while (lock?.processes.some(isRunning) && Date.now() < until) await pause(50);
  rmSync(lockFile(path), { force: true });
}

/** Makes a folder and those above it. Not by mkdir's `recursive`, which never ends where nothing can be made (`/proc/x`). */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path, { mode: 0o711 });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error; // another starter was faster
  }
}

const lockFile = (path: string): string => join(path, 'lock.json');

function writeWhole(file: string, value: object): void {
  writeFileSync(`${file}.new`, JSON.stringify(value, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function readJson<T>(file: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new StackError(
      'STACK_FOLDER_UNREADABLE',
      `${file} is not readable JSON. Empty the folder with \`npm run reset\`.`,
    );
  }
}
