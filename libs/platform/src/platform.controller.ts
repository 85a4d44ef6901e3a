import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';

import { Health } from './health.js';
import { Metrics } from './metrics.js';

export const PUBLIC_KEYS = Symbol('public keys');
export type PublicJwk = Readonly<Record<string, unknown>>;

/** What every service says of itself to the machines that watch it. */
@ApiTags('operation')
@Controller()
export class PlatformController {
  constructor(
    @Inject(Health) private readonly health: Health,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @ApiOperation({ summary: 'The process runs and its event loop turns' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @ApiOperation({ summary: '200 when work can be taken (ok, or degraded), 503 when not; what is missing in words' })
  async ready(@Res() response: Response): Promise<void> {
    const report = await this.health.report();
    response.status(report.status === 'unavailable' ? 503 : 200).json(report);
  }

  @Get('metrics')
  @ApiOperation({ summary: 'Prometheus metrics' })
  async scrape(@Res() response: Response): Promise<void> {
    response.setHeader('Content-Type', this.metrics.registry.contentType);
    response.end(await this.metrics.registry.metrics());
  }
}

/** The service's public keys (RFC 7517), so that any JOSE tool verifies its tokens. */
@ApiExcludeController()
@Controller('.well-known')
export class KeysController {
  constructor(@Inject(PUBLIC_KEYS) private readonly keys: readonly PublicJwk[]) {}

  @Get('jwks.json')
  jwks(@Res() response: Response): void {
    response.setHeader('Content-Type', 'application/jwk-set+json');
    response.end(JSON.stringify({ keys: this.keys }));
  }
}
