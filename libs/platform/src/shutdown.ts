import type { Server } from 'node:http';

import type { INestApplication } from '@nestjs/common';

import type { DrainingAdapter } from './draining-adapter.js';
import type { Health } from './health.js';
import type { Logger } from './logger.js';

const REQUESTS_END_MS = 5_000;
const DRAINED_MS = 9_500;

/**
 * Lets SIGTERM and SIGINT drain the service: no new connections, requests under way may end, consumers and relay stop
 * (in their `beforeApplicationShutdown`), then the process ends with code 0, within 10 s. What was not finished by then
 * is safe: everything that was answered is in the database. Returns the same way out for callers.
 */
export function drainOnSignal(parts: {
  app: INestApplication;
  adapter: DrainingAdapter;
  server: Server;
  health: Health;
  logger: Logger;
}): () => Promise<void> {
  const { app, adapter, server, health, logger } = parts;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= drain();
    return closing;
  };
  async function drain(): Promise<void> {
    health.leave();
    const ended = adapter.close();
    server.closeIdleConnections();
    const idle = setInterval(() => server.closeIdleConnections(), 100);
    const cut = setTimeout(() => server.closeAllConnections(), REQUESTS_END_MS);
    try {
      await Promise.all([ended, app.close()]);
    } finally {
      clearInterval(idle);
      clearTimeout(cut);
      process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
    }
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    if (closing !== undefined) return;
    logger.info({ signal }, 'draining');
    const late = setTimeout(() => {
      logger.warn('not everything had ended within the time to drain; what is unfinished goes on at the next start');
      process.exit(0);
    }, DRAINED_MS);
    close().then(
      () => {
        clearTimeout(late);
        logger.info('drained');
        process.exit(0);
      },
      (error: unknown) => {
        logger.error({ err: error }, 'draining met an error; what is unfinished goes on at the next start');
        process.exit(0);
      },
    );
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  return close;
}
