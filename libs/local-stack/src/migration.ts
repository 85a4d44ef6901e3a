import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { mainOf } from './build.js';
import type { DatabaseAccess } from './databases.js';
import { migrationEnvironment } from './service-environment.js';
import type { ServiceName } from './services.js';
import { StackError } from './stack-error.js';

const run = promisify(execFile);

/**
 * Brings a service's database to its newest migration, as the database's owner, by the service's own `migrate`.
 * @throws StackError STACK_START_FAILED with what it said, STACK_BUILD_MISSING
 */
export async function runMigration(name: ServiceName, access: DatabaseAccess): Promise<void> {
  try {
    await run(process.execPath, [mainOf(name), 'migrate'], { env: migrationEnvironment(access), timeout: 600_000 });
  } catch (error) {
    if (error instanceof StackError) throw error;
    const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new StackError(
      'STACK_START_FAILED',
      `The migration of ${name}'s database failed. It said:\n${said.slice(-2_000)}`,
    );
  }
}
