import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName, Stack } from '#lib/local-stack';
import { rowsOf } from './rows.js';

/**
 * Makes one service's database unreachable for it while the server goes on for the others: every connection is ended, new
 * ones are refused. Needs a server that the stack started itself.
 * @returns what lets connections in again
 */
export async function shutDatabase(stack: Stack, service: ServiceName): Promise<() => Promise<void>> {
  const administrator = administratorOf(stack);
  const database = new URL(stack.databases[service].ownerUrl).pathname.slice(1);
  const limit = (connections: number) =>
    rowsOf(administrator, `ALTER DATABASE "${database}" CONNECTION LIMIT ${connections}`);
  await limit(0);
  await rowsOf(administrator, 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database]);
  return async () => {
    await limit(-1);
  };
}

/** The address of the stack's administrator, whose password the stack keeps in its folder. */
export function administratorOf({ folder }: Stack): string {
  const kept = JSON.parse(readFileSync(join(folder, 'stack.json'), 'utf8')) as {
    ports: { postgres: number };
    passwords: { administrator: string };
  };
  return `postgres://lienthong_admin:${kept.passwords.administrator}@127.0.0.1:${kept.ports.postgres}/postgres`;
}
