import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { sampleRecord, type Sector } from '#lib/contracts';
import { startStack, type Stack } from '#lib/local-stack';
import { migrate } from '#lib/persistence';
import { createLogger, type HttpService } from '#lib/platform';

import { CONNECTOR_GRANTS, CONNECTOR_MIGRATIONS } from '../../src/schema/connector-tables.js';
import { startConnector, type ConnectorSettings } from '../../src/index.js';
import { FakeCentre } from './fake-centre.js';

/** A connector in this process, on a real broker and a real database, with a centre that answers as it is told. */
export class RunningConnector {
  readonly lines: string[] = [];
  centre!: FakeCentre;
  service!: HttpService;
  stack!: Stack;

  private constructor(
    readonly sector: Sector,
    private readonly folder: string,
    private readonly settings: Partial<ConnectorSettings>,
  ) {}

  static async start(sector: Sector, settings: Partial<ConnectorSettings> = {}): Promise<RunningConnector> {
    const folder = mkdtempSync(join(tmpdir(), 'lienthong-connector-'));
    const running = new RunningConnector(sector, folder, settings);
    running.stack = await startStack({ folder: join(folder, 'stack'), partitions: 2 });
    mkdirSync(join(folder, 'uploads'));
    const { ownerUrl, serviceRole } = running.database;
    await migrate({ ownerUrl, serviceRole, migrations: CONNECTOR_MIGRATIONS, grants: CONNECTOR_GRANTS });
    running.centre = await FakeCentre.start({
      sector,
      brokers: running.stack.brokers,
      keysFile: join(folder, 'centre-keys.json'),
    });
    await running.open();
    return running;
  }

  get database(): Stack['databases'][keyof Stack['databases']] {
    return this.stack.databases[`${this.sector}-connector`];
  }

  /** Starts the service (again). */
  async open(): Promise<void> {
    this.service = await startConnector(
      this.sector,
      {
        PORT: 0,
        HOST: '127.0.0.1',
        DATABASE_URL: this.database.serviceUrl,
        KAFKA_BROKERS: this.stack.brokers.split(','),
        KEY_FILE: join(this.folder, 'key.json'),
        CENTRE_KEYS_FILE: join(this.folder, 'centre-keys.json'),
        UPLOAD_FOLDER: join(this.folder, 'uploads'),
        LOG_LEVEL: 'debug',
        PARTITIONS: 2,
        OVERDUE_SECONDS: 600,
        UPLOAD_IDLE_SECONDS: 60,
        ...this.settings,
      },
      createLogger({
        service: 'test',
        level: 'debug',
        destination: { write: (line: string) => this.lines.push(line) },
      }),
    );
  }

  get uploadFolder(): string {
    return join(this.folder, 'uploads');
  }

  async stop(): Promise<void> {
    await this.service?.close();
    await this.centre?.stop();
    await this.stack?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Rows, asked as the owner. */
  async rows<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    try {
      return (await client.query(text, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(this.service.url + path, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true && !text.includes('}\n{');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson && text !== '' ? JSON.parse(text) : undefined,
    };
  }

  get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    this.request('GET', path, undefined, headers);
  post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    this.request('POST', path, body, { 'content-type': 'application/json', ...headers });

  /** Sends a file; the answers, line by line. */
  async upload(lines: readonly unknown[], type = 'application/x-ndjson'): Promise<LineAnswer[]> {
    const body = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { status, text } = await this.request('POST', '/v1/records/batch', body, { 'content-type': type });
    if (status !== 200) throw new Error(`the upload ended with ${status}: ${text}`);
    return answersOf(text);
  }
}

export const answersOf = (text: string): LineAnswer[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LineAnswer);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what comes over HTTP is asserted, not trusted
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

export interface LineAnswer {
  readonly line: number;
  readonly status: string;
  readonly id?: string;
  readonly recordId?: string;
  readonly version?: number;
  readonly code?: string;
  readonly findings?: { code: string; pointer: string }[];
}

let counter = 0;

/** A sound record with an id of its own, changed as told. */
export function aRecord(sector: Sector, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...sampleRecord(sector), recordId: `TEST-${++counter}`, version: 1, ...changes };
}

/** Waits until a condition holds; a deadline, not a pause. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  seconds = 15,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const got = await ask();
    if (got !== undefined && got !== false) return got;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
