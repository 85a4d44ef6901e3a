import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

import { DataFolder } from './data-folder.js';
import { emptyFolder } from './empty-folder.js';
import { Guard } from './guard.js';
import { findDatabaseServer } from './ladder.js';
import type { OnProgress } from './managed.js';
import { passwordsIn } from './stack.js';

/** An empty database for one run. */
export interface ScratchDatabase {
  /** Of its owner, who may do everything in it; the address holds a password. */
  readonly url: string;
  /** The owner's name. */
  readonly owner: string;
  /** Drops it, and ends and empties what was started for it. */
  end(): Promise<void>;
}

export interface ScratchOptions {
  /** Where a server that has to be started keeps its data; emptied at the end. */
  readonly folder: string;
  readonly onProgress?: OnProgress;
  /** Default: the process's own; `DATABASE_URL` names a server whose user may make databases. */
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * A database that nobody else uses, on the server of `DATABASE_URL` or on one that is started; databases of services are
 * neither made nor touched. What it starts also ends when this process ends, however it ends.
 * @throws StackError with a code and the way out
 */
export async function makeScratchDatabase(options: ScratchOptions): Promise<ScratchDatabase> {
  const folder = await DataFolder.take(options.folder);
  const guard = new Guard((processes) => folder.note({ processes }));
  folder.note({ watchdog: guard.watchdog });
  const release = async (): Promise<void> => {
    guard.close();
    folder.release();
    await emptyFolder(folder.path);
  };
  try {
    const server = await findDatabaseServer({
      folder,
      guard,
      environment: options.environment ?? process.env,
      onProgress: options.onProgress ?? (() => undefined),
      passwordOf: passwordsIn(folder),
    });
    const name = `lienthong_scratch_${randomBytes(6).toString('hex')}`;
    await asAdministrator(server.adminUrl, `CREATE DATABASE ${name}`);
    const url = new URL(server.adminUrl);
    url.pathname = `/${name}`;
    return {
      url: url.href,
      owner: decodeURIComponent(url.username),
      end: async () => {
        await asAdministrator(server.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        await server.managed.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

async function asAdministrator(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'scratch database' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
