import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';

import type { Logger } from './logger.js';
import { Problem } from './problem.js';

const CODES: Readonly<Record<number, [code: string, detail: string]>> = {
  400: ['BAD_REQUEST', 'The request could not be read. The API page at /docs shows its form.'],
  404: ['NOT_FOUND', 'There is nothing at this address. The API page at /docs lists the addresses.'],
  405: ['METHOD_NOT_ALLOWED', 'This address does not take this method. The API page at /docs lists what it takes.'],
  413: ['CONTENT_TOO_LARGE', 'The body is larger than this address takes.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'This address does not take this content type.'],
};

/**
 * The one place where failures become HTTP answers. A `Problem` is told as it is; what nobody expected is told as
 * `INTERNAL` without a message, while the log keeps its kind and place.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  /** `worldIsDown` tells a failure of the world (database away) from a bug: those are 503, to be tried again. */
  constructor(
    private readonly logger: Logger,
    private readonly worldIsDown: (error: unknown) => boolean = () => false,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const response = host.switchToHttp().getResponse<Response>();
    const methods = isNothingThere(error) ? methodsAt(response.req) : [];
    const problem = methods.length > 0 ? problemWith(405) : this.problemOf(error);
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    if (methods.length > 0) response.setHeader('Allow', methods.join(', '));
    if (problem.status === 503) response.setHeader('Retry-After', '5');
    // A body that nobody will read any more must not be taken for the next request on this connection.
    if (!response.req.readableEnded) response.setHeader('Connection', 'close');
    response.status(problem.status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
    response.end(JSON.stringify(problem.body()));
  }

  private problemOf(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof HttpException || isHttpError(error)) {
      const status = error instanceof HttpException ? error.getStatus() : error.status;
      if (status < 500) return problemWith(status);
    }
    if (this.worldIsDown(error)) {
      this.logger.warn({ err: error }, 'a request met a part of the world that is down');
      return new Problem(503, 'UNAVAILABLE', 'A part that this service needs is not there at the moment. Try again.');
    }
    this.logger.error({ err: error }, 'a request ended in an error that nobody expected');
    return new Problem(500, 'INTERNAL', 'Something went wrong here, not in the request. It has been logged.');
  }
}

function problemWith(status: number): Problem {
  const [code, detail] = CODES[status] ?? ['BAD_REQUEST', 'The request could not be handled.'];
  return new Problem(status, code, detail);
}

/** Nest's, where no handler is for the request; what a handler does not find is a `Problem`. */
function isNothingThere(error: unknown): boolean {
  return error instanceof HttpException && error.getStatus() === 404;
}

/** What Express keeps of a route. Its own types leave `match` out. */
interface Layer {
  readonly route?: { readonly stack: readonly { readonly method: string }[] };
  match(path: string): unknown;
}

/** The methods that are answered at a request's path (RFC 9110, 10.2.1); none where nothing is there. */
function methodsAt({ app, path }: Request): string[] {
  const methods = new Set<string>();
  for (const layer of app.router.stack as unknown as readonly Layer[]) {
    if (layer.route === undefined || !layer.match(path)) continue;
    for (const { method } of layer.route.stack) methods.add(method.toUpperCase());
  }
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}

/** Errors of Express and its parts (a bad percent-encoding in the path). */
function isHttpError(error: unknown): error is { status: number } {
  const status = typeof error === 'object' && error !== null ? (error as { status?: unknown }).status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}
