import { addressOf } from './databases.js';
import { holderOf, readRemembered } from './data-folder.js';
import { SERVICE_DATABASES, type ServiceName } from './services.js';
import { StackError } from './stack-error.js';

/**
 * The address by which the owner of a service's database reaches it; it holds a password. For commands beside running services:
 * `MIGRATION_DATABASE_URL` where it is set (as for the service's own `migrate`), else the database of the stack that is up in
 * a folder.
 * @throws StackError STACK_NOT_RUNNING
 */
export function findOwnerUrl(
  folder: string,
  service: ServiceName,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const given = environment['MIGRATION_DATABASE_URL'];
  if (given) return given;
  const { database, ownerRole } = SERVICE_DATABASES.find((entry) => entry.service === service)!;
  const { ports, passwords } = readRemembered(folder);
  const [port, password] = [ports['postgres'], passwords[ownerRole]];
  // A stack on a server that it was given remembers no port.
  const server =
    environment['DATABASE_URL'] ?? (port === undefined ? undefined : `postgres://127.0.0.1:${String(port)}`);
  if (holderOf(folder) === undefined || server === undefined || password === undefined) {
    throw new StackError(
      'STACK_NOT_RUNNING',
      `No stack with a database is up in ${folder}. Start one (\`lienthong up\`), give its folder, or set MIGRATION_DATABASE_URL.`,
    );
  }
  return addressOf(server, database, { role: ownerRole, password });
}
