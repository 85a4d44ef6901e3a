import { EXIT_CONFIGURATION, EXIT_SOFTWARE } from './environment.js';
import type { Logger } from './logger.js';

/** The service refuses to start for a reason that its operator can mend; the message says how. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/**
 * The frame of every service's main: `migrate` as the first argument brings the database to the newest schema and
 * ends, without it the service starts. A failure at the start is one clear message and an exit code; an unhandled
 * rejection or exception later is a broken invariant: it is logged and ends the process with code 70.
 */
export async function runMain(commands: {
  service: string;
  logger: Logger;
  start: () => Promise<unknown>;
  migrate: () => Promise<unknown>;
}): Promise<void> {
  const { logger, service } = commands;
  const die = (error: unknown): never => {
    logger.fatal({ err: error }, 'an invariant broke: the process stops before it does harm');
    process.exit(EXIT_SOFTWARE);
  };
  process.on('uncaughtException', die).on('unhandledRejection', die);
  const command = process.argv[2];
  try {
    if (command === undefined) await commands.start();
    else if (command === 'migrate') {
      await commands.migrate();
      process.exit(0);
    } else
      throw new CannotStart(`'${command}' is no command of ${service}. Known is 'migrate'; without one it starts.`);
  } catch (error) {
    process.stderr.write(`${service} can't start: ${startFailure(error)}\n`);
    logger.fatal({ err: error }, 'the start failed');
    process.exit(error instanceof CannotStart || isKeyFileError(error) ? EXIT_CONFIGURATION : 1);
  }
}

const isKeyFileError = (error: unknown): boolean => error instanceof Error && error.name === 'KeyFileError';

function startFailure(error: unknown): string {
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    return `port ${port} is taken by another process. Set PORT to a free one, or to 0 for any.`;
  if (code === 'EACCES' && port !== undefined)
    return `port ${port} is not open to this user. Set PORT to one above 1023.`;
  if (code === 'ECONNREFUSED') return 'the database does not answer. Start it, or mend DATABASE_URL.';
  if (code !== undefined && ['28P01', '28000', '3D000'].includes(code)) {
    return `the database refuses this role or does not exist (SQLSTATE ${code}). Mend DATABASE_URL.`;
  }
  // Before the start is over no record is under way, so the words of our own and of the framework's errors are safe.
  return error instanceof Error && !('parameters' in error)
    ? error.message
    : 'see the log for the kind and place of the error.';
}
