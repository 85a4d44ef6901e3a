import type { Server } from 'node:http';

import type { DynamicModule, INestApplication, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';

import { DrainingAdapter } from './draining-adapter.js';
import { Health } from './health.js';
import { NestLogger, type Logger } from './logger.js';
import { Metrics } from './metrics.js';
import { KeysController, PlatformController, PUBLIC_KEYS, type PublicJwk } from './platform.controller.js';
import { ProblemFilter } from './problem-filter.js';
import { Problem } from './problem.js';
import { drainOnSignal } from './shutdown.js';

export interface HttpServiceOptions {
  readonly service: string;
  readonly description: string;
  readonly module: Type | DynamicModule;
  readonly port: number;
  /** Loopback unless told otherwise: access control is not there yet. */
  readonly host?: string;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly health: Health;
  /** Served at `/.well-known/jwks.json`. */
  readonly publicKeys?: readonly PublicJwk[];
  /** Kafka transports; each must come up in the background and never hold the HTTP port back. */
  readonly transports?: readonly CustomTransportStrategy[];
  /** Tells a failure of the world (503) from a bug (500). */
  readonly worldIsDown?: (error: unknown) => boolean;
  /** Adds schemas to the OpenAPI document. */
  readonly openApi?: (document: OpenAPIObject) => void;
}

export interface HttpService {
  readonly app: INestApplication;
  readonly url: string;
  /** Drains and closes; what SIGTERM does, without ending the process. */
  readonly close: () => Promise<void>;
}

@Module({})
class ServiceModule {}

/**
 * Starts a service: HTTP on loopback with raw bodies (each handler bounds what it reads), health, metrics, public
 * keys, the API page at `/docs`, and its transports. Resolves once the port is open. SIGTERM and SIGINT drain within
 * 10 s and end the process with code 0.
 */
export async function runHttpService(options: HttpServiceOptions): Promise<HttpService> {
  const { logger, health, metrics } = options;
  const root: DynamicModule = {
    module: ServiceModule,
    imports: [options.module],
    controllers: [PlatformController, KeysController],
    providers: [
      { provide: Health, useValue: health },
      { provide: Metrics, useValue: metrics },
      { provide: PUBLIC_KEYS, useValue: options.publicKeys ?? [] },
    ],
  };
  const adapter = new DrainingAdapter();
  const app = await NestFactory.create(root, adapter, {
    bodyParser: false,
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const express = app.getHttpAdapter().getInstance() as {
    disable(name: string): void;
    set(name: string, value: unknown): void;
  };
  express.disable('x-powered-by');
  express.disable('etag');
  express.set('query parser', 'simple');
  app.use(safeHeaders);
  app.use(refuseOtherSites);
  app.useGlobalFilters(new ProblemFilter(logger, options.worldIsDown));
  describeApi(app, options);
  for (const strategy of options.transports ?? []) app.connectMicroservice({ strategy });
  if ((options.transports ?? []).length > 0) await app.startAllMicroservices();

  const host = options.host ?? '127.0.0.1';
  const server = app.getHttpServer() as Server;
  server.requestTimeout = 0; // an upload may take hours; each body has an idle limit of its own
  server.headersTimeout = 15_000;
  server.keepAliveTimeout = 65_000;
  server.maxConnections = 2_000;
  await app.listen(options.port, host);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  logger.warn(
    { host },
    'access control is not there yet: whoever reaches this address may read and send everything; keep it on loopback or behind a gateway of your own',
  );
  logger.info({ url, docs: `${url}/docs` }, 'listening');
  const close = drainOnSignal({ app, adapter, server, health, logger });
  return { app, url, close };
}

function safeHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader(
    'Content-Security-Policy',
    request.path.startsWith('/docs')
      ? "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
      : "default-src 'none'; frame-ancestors 'none'",
  );
  next();
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site may make a browser send requests without a body to a service on the same machine, unasked: what
 * changes something is taken from this service's own pages and from programs, which name no origin.
 */
function refuseOtherSites(request: Request, _response: Response, next: NextFunction): void {
  const { origin, host } = request.headers;
  if (READING.has(request.method) || origin === undefined || hostOf(origin) === host) next();
  else
    next(
      new Problem(
        403,
        'OTHER_SITE',
        'This request comes from a page of another site. Send it from a program; a gateway before this service must keep the Host header.',
      ),
    );
}

/** Of an origin such as `https://example.org:8443` (RFC 6454); undefined for `null` and whatever has none. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host || undefined : undefined;
}

function describeApi(app: INestApplication, options: HttpServiceOptions): void {
  const builder = new DocumentBuilder().setTitle(options.service).setDescription(options.description).setVersion('1');
  const document = SwaggerModule.createDocument(app, builder.build());
  options.openApi?.(document);
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'docs/openapi.json' });
}
