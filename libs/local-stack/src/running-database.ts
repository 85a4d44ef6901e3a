import { addressOf } from './databases.js';
import { holderOf, readRemembered } from './data-folder.js';
import { SERVICE_DATABASES, type ServiceName } from './services.js';
import { StackError } from './stack-error.js';

/**
 * The address by which the owner of a service's database reaches it in the stack that runs in a folder; it holds a password.
 * For commands beside a running stack, of which they change nothing.
 * @param environment of the stack: where `DATABASE_URL` is set it names the server
 * @throws StackError STACK_NOT_RUNNING
 */
export function ownerUrlOfRunning(
  folder: string,
  service: ServiceName,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const { database, ownerRole } = SERVICE_DATABASES.find((entry) => entry.service === service)!;
  const { ports, passwords } = readRemembered(folder);
  const [port, password] = [ports['postgres'], passwords[ownerRole]];
  const server =
    environment['DATABASE_URL'] ?? (port === undefined ? undefined : `postgres://127.0.0.1:${String(port)}`);
  if (holderOf(folder) === undefined || server === undefined || password === undefined) {
    throw new StackError(
      'STACK_NOT_RUNNING',
      `No stack with a database runs in ${folder}. Start one (\`lienthong up\`), or give its folder.`,
    );
  }
  return addressOf(server, database, { role: ownerRole, password });
}
