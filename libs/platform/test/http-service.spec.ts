import { request as httpRequest } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';

import { Health } from '../src/health.js';
import { runHttpService, type HttpService } from '../src/http-service.js';
import { createLogger } from '../src/logger.js';
import { Metrics } from '../src/metrics.js';
import { Problem } from '../src/problem.js';
import { readJsonBody } from '../src/request-body.js';

@Controller('things')
class ThingsController {
  @Get('bug')
  bug(): never {
    throw Object.assign(new Error('Nguyễn Văn Mẫu'), { parameters: ['Nguyễn Văn Mẫu'] });
  }
  @Get('world')
  world(): never {
    throw Object.assign(new Error('away'), { away: true });
  }
  @Get('conflict')
  conflict(): never {
    throw new Problem(409, 'RECORD_CONFLICT', 'Send a higher version.', { errors: [{ code: 'x' }] });
  }
  @Get('slow')
  slow(): Promise<string> {
    return new Promise((resolve) => setTimeout(() => resolve('done'), 300));
  }
  @Get('either')
  one(): string {
    return 'one';
  }
  @Put('either')
  other(): string {
    return 'other';
  }
  @Post()
  async take(@Req() request: Request): Promise<unknown> {
    return await readJsonBody(request, 1000);
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

const lines: string[] = [];
let down: string | undefined;
let service: HttpService;

beforeAll(async () => {
  service = await start();
});
afterAll(() => service.close());

async function start(): Promise<HttpService> {
  return runHttpService({
    service: 'things',
    description: 'for tests',
    module: ThingsModule,
    port: 0,
    logger: createLogger({ service: 'things', destination: { write: (line: string) => lines.push(line) } }),
    metrics: new Metrics({ service: 'things', processMetrics: false }),
    health: new Health([
      { name: 'postgres', needed: true, ask: async () => undefined },
      { name: 'kafka', needed: false, ask: async () => down },
    ]),
    publicKeys: [{ kty: 'EC', kid: 'k' }],
    worldIsDown: (error) => (error as { away?: boolean }).away === true,
  });
}

const get = async (
  path: string,
  init?: RequestInit,
): Promise<{ status: number; type: string | null; body: string; headers: Headers }> => {
  const response = await fetch(service.url + path, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.text(),
    headers: response.headers,
  };
};

describe('an HTTP service', () => {
  it('says at the start that access control is not there yet, and listens on loopback', () => {
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(lines.join('')).toContain('access control is not there yet');
  });

  it('tells problems as RFC 9457, with their code and every finding', async () => {
    const { status, type, body } = await get('/things/conflict');
    expect([status, type]).toEqual([409, 'application/problem+json; charset=utf-8']);
    expect(JSON.parse(body)).toMatchObject({
      status: 409,
      code: 'RECORD_CONFLICT',
      detail: 'Send a higher version.',
      errors: [{ code: 'x' }],
    });
  });

  it('tells a bug as INTERNAL, without a word of what was worked on (row 62)', async () => {
    const { status, body } = await get('/things/bug');
    expect([status, JSON.parse(body).code]).toEqual([500, 'INTERNAL']);
    expect(body + lines.join('')).not.toContain('Nguy');
  });

  it('asks to try again when the world is down', async () => {
    const { status, body, headers } = await get('/things/world');
    expect([status, JSON.parse(body).code, headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '5']);
  });

  it('tells the standard members of a problem first, and lets no other member take their place', async () => {
    const { body } = await get('/things/conflict');
    expect(Object.keys(JSON.parse(body)).slice(0, 5)).toEqual(['type', 'title', 'status', 'code', 'detail']);
    const tricky = new Problem(400, 'X', 'd', { members: { status: 200, more: 1 } }).body();
    expect(tricky).toEqual({
      type: 'urn:lienthong:problem:X',
      title: 'Bad request',
      status: 400,
      code: 'X',
      detail: 'd',
      more: 1,
    });
  });

  it('takes no JSON under the content types that a page of another site may send unasked', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/json', '']) {
      const { status, body } = await get('/things', { method: 'POST', body: '{}', headers: { 'content-type': type } });
      expect([type, status, JSON.parse(body).code]).toEqual([type, 415, 'UNSUPPORTED_MEDIA_TYPE']);
    }
    const type = 'Application/JSON; charset=utf-8';
    expect((await get('/things', { method: 'POST', body: '{}', headers: { 'content-type': type } })).status).toBe(201);
  });

  it('changes nothing for a page of another site, which may send a request without a body unasked', async () => {
    const { host } = new URL(service.url);
    const post = async (origin?: string): Promise<unknown> => {
      const headers = { 'content-type': 'application/json', ...(origin !== undefined && { origin }) };
      const { status, body } = await get('/things', { method: 'POST', body: '{}', headers });
      return [status, status < 400 ? undefined : JSON.parse(body).code];
    };
    for (const origin of ['https://elsewhere.example', 'null', `http://${host}0`, 'http://localhost'])
      expect([origin, await post(origin)]).toEqual([origin, [403, 'OTHER_SITE']]);
    expect(await post(`http://${host}`)).toEqual([201, undefined]);
    expect(await post()).toEqual([201, undefined]);
    expect((await get('/things/conflict', { headers: { origin: 'https://elsewhere.example' } })).status).toBe(409);
  });

  it('takes strict JSON within its bound, whatever the other headers say', async () => {
    const post = (body: string, headers: Record<string, string> = {}): ReturnType<typeof get> =>
      get('/things', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
    expect(JSON.parse((await post('')).body).detail).toBe('The body is empty. Send one JSON object.');
    expect(await post('{"a":1}')).toMatchObject({ status: 201, body: '{"a":1}' });
    expect(JSON.parse((await post('{"a":1,"a":2}')).body).code).toBe('CONTENT_JSON');
    expect((await post(`"${'x'.repeat(2000)}"`)).status).toBe(413);
    expect((await post('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it('ignores a method override and bounds what it is asked (row 49)', async () => {
    expect(
      (await get('/things/conflict', { method: 'POST', headers: { 'x-http-method-override': 'GET' } })).status,
    ).toBe(405);
    expect((await get(`/things/conflict?filter=${'x'.repeat(100_000)}`)).status).toBe(431);
  });

  it.each([
    ['DELETE', '/things', 'POST'],
    ['GET', '/things', 'POST'],
    ['PUT', '/things/conflict', 'GET, HEAD'],
    ['POST', '/things/conflict/', 'GET, HEAD'],
    ['PATCH', '/things/either?of=both', 'GET, HEAD, PUT'],
    ['OPTIONS', '/.well-known/jwks.json', 'GET, HEAD'],
    ['POST', '/docs/openapi.json', 'GET, HEAD'],
  ])('says which methods an address takes that is asked with another: %s %s', async (method, path, allowed) => {
    const { status, type, body, headers } = await get(path, { method });
    expect([status, type, headers.get('allow')]).toEqual([405, 'application/problem+json; charset=utf-8', allowed]);
    expect(JSON.parse(body)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  });

  it('answers an unknown address or a broken one as a problem that does not repeat it', async () => {
    for (const [path, wanted] of [
      ['/nguyen', 404],
      ['/things/nguyen', 404],
      ['/things/%E0%A4%A', 404],
    ] as const) {
      const { status, type, body, headers } = await get(path);
      expect([path, status, headers.get('allow')]).toEqual([path, wanted, null]);
      expect(type).toContain('application/problem+json');
      expect(body).not.toContain('nguyen');
    }
  });

  it('is degraded, not unready, without what it can do without', async () => {
    expect(JSON.parse((await get('/health/ready')).body).status).toBe('ok');
    down = 'no broker answers';
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    const { status, body } = await get('/health/ready');
    expect([status, JSON.parse(body)]).toMatchObject([
      200,
      { status: 'degraded', checks: { kafka: { status: 'down', detail: 'no broker answers' } } },
    ]);
  });

  it('publishes its keys, metrics and API page', async () => {
    expect(JSON.parse((await get('/.well-known/jwks.json')).body)).toEqual({ keys: [{ kty: 'EC', kid: 'k' }] });
    expect((await get('/metrics')).status).toBe(200);
    expect((await get('/docs')).status).toBe(200);
    expect(JSON.parse((await get('/docs/openapi.json')).body).paths).toHaveProperty('/things/bug');
  });

  it('lets requests under way end when it is closed (row 51)', async () => {
    const other = await start();
    const answer = new Promise<string>((resolve, reject) => {
      httpRequest(`${other.url}/things/slow`, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += chunk)).on('end', () => resolve(body));
      })
        .on('error', reject)
        .end();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await other.close();
    expect(await answer).toBe('done');
    await expect(fetch(`${other.url}/health/live`)).rejects.toThrow();
  });
});
