import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

import { safeError } from './safe-error.js';

export type { Logger } from 'pino';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * JSON escapes the C0 controls, so CR, LF and ESC never break a line. These it lets through, and a terminal or a log
 * viewer acts on them: DEL and the C1 controls (CSI is U+009B), line separators, direction overrides.
 */
const ACTED_ON = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
const escaped = (line: string): string =>
  line.replace(ACTED_ON, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Structured logs, one JSON object a line. Errors go under `err` and are reduced to their kind and place.
 * Callers MUST NOT log records, names, numbers, a sector's record id, or bytes of strangers: ids are the gateway's own.
 */
export function createLogger(options: { service: string; level?: LogLevel; destination?: DestinationStream }): Logger {
  const settings = {
    level: options.level ?? 'info',
    base: { service: options.service, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => safeError(error), error: (error: unknown) => safeError(error) },
    hooks: { streamWrite: escaped },
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}

/**
 * Nest's own voice through our logger. Nest passes exceptions and stacks as text; only the framework's context and
 * its plain messages about modules and routes are kept, one level quieter than Nest thinks.
 */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug({ context: contextOf(rest) }, plain(message));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn({ context: contextOf(rest) }, plain(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    const err = [message, ...rest].find((part) => part instanceof Error);
    this.logger.error(
      { context: contextOf(rest), ...(err !== undefined && { err }) },
      'the framework reports an error',
    );
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.trace({ context: contextOf(rest) }, plain(message));
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.debug(message, ...rest);
  }
}

const plain = (message: unknown): string => (typeof message === 'string' ? message : 'a message that is not text');

function contextOf(rest: readonly unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && /^[\w$ -]{1,60}$/.test(last) ? last : undefined;
}
