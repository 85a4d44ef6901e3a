import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SECTORS, sectorUrn, topicsOf, type Rejection, type Sector, type Verdict } from '#lib/contracts';
import { startStack, type Stack } from '#lib/local-stack';
import { StrangerAllowance, type Batch, type BatchOutcome } from '#lib/messaging';
import { connectDataSource, createDataSource, migrate, readPosition, sqlOf, type SqlFailure } from '#lib/persistence';
import { decodePayload, type SigningKey } from '#lib/signing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { SubjectKeys } from '../../src/audit/subject-keys.js';
import { KeyRegistry } from '../../src/keys/key-registry.js';
import { BatchHandler } from '../../src/pipeline/batch-handler.js';
import type { PipelineTools } from '../../src/pipeline/pipeline.js';
import { RandomPool } from '../../src/pipeline/random-pool.js';
import { LOOK_UP_SETTINGS } from '../../src/register/candidates.js';
import { CurrentMatcher } from '../../src/register/current-matcher.js';
import { POPULATION_GRANTS, POPULATION_MIGRATIONS } from '../../src/schema/schema.js';
import { aKey, NOON } from './a-record.js';

/** A value on its way in; a plain one comes at the next offset, stamped with the centre's clock. */
export type Incoming =
  Buffer | null | { readonly value: Buffer | null; readonly offset?: number; readonly at?: number };

export interface Refusal {
  readonly code: string;
  readonly event_id: string | null;
  readonly token_digest: string | null;
  readonly value_digest: string;
  readonly length: number;
  readonly findings: readonly { readonly code: string; readonly pointer: string }[];
  readonly at_offset: string;
}

/**
 * The centre's pipeline on a real PostgreSQL, with a clock that tests set and batches that tests hand in. Kafka is left
 * out: a batch is what its transport would have read.
 */
export class TestCentre {
  clock = NOON;
  readonly failures: SqlFailure[] = [];
  readonly alarms: string[] = [];
  readonly fatal: SqlFailure[] = [];
  handler!: BatchHandler;
  tools!: PipelineTools;
  private readonly current: CurrentMatcher;
  private readonly offsets = new Map<string, bigint>();

  private constructor(
    readonly folder: string,
    readonly stack: Stack,
    readonly keys: Readonly<Record<Sector, SigningKey>>,
    readonly key: SigningKey,
    readonly dataSource: DataSource,
    readonly registry: KeyRegistry,
  ) {
    this.current = new CurrentMatcher(dataSource, () => undefined);
  }

  static async start(): Promise<TestCentre> {
    const folder = await mkdtemp(join(tmpdir(), 'lienthong-population-'));
    const stack = await startStack({ folder, only: ['postgres'] });
    const { ownerUrl, serviceUrl, serviceRole } = stack.databases['population-service'];
    await migrate({ ownerUrl, serviceRole, migrations: POPULATION_MIGRATIONS, grants: POPULATION_GRANTS });
    const dataSource = createDataSource({
      url: serviceUrl,
      migrations: POPULATION_MIGRATIONS,
      applicationName: 'test centre',
      settings: LOOK_UP_SETTINGS,
    });
    await connectDataSource(dataSource);
    const keys = Object.fromEntries(SECTORS.map((sector) => [sector, aKey()])) as Record<Sector, SigningKey>;
    const registry = new KeyRegistry(dataSource);
    const centre = new TestCentre(folder, stack, keys, aKey(), dataSource, registry);
    for (const sector of SECTORS) await centre.register(keys[sector], sector);
    await registry.start();
    registry.stop();
    await centre.current.start();
    centre.current.stop();
    centre.use({});
    return centre;
  }

  /** The handler anew (as after a restart), with some of its tools exchanged. */
  use(tools: Partial<PipelineTools>): void {
    this.tools = {
      dataSource: this.dataSource,
      registry: this.registry,
      matcher: () => this.current.matcher,
      key: this.key,
      subjectKeys: new SubjectKeys(join(this.folder, 'audit-keys')),
      random: new RandomPool(),
      allowance: new StrangerAllowance(),
      clock: () => this.clock,
      ...tools,
    };
    this.handler = new BatchHandler(this.tools, {
      onDone: (_parts, outcome) => this.alarms.push(...outcome.alarms.map(({ code }) => code)),
      onFailure: (_parts, failure) => this.failures.push(failure),
      onFatal: (failure) => this.fatal.push(failure),
    });
  }

  async register(key: SigningKey, sector: Sector, state = 'active'): Promise<void> {
    await this.asOwner(
      `INSERT INTO key_registry (kid, party, algorithm, jwk, state) VALUES ($1, $2, 'ES256', $3, $4)
       ON CONFLICT (kid) DO UPDATE SET state = excluded.state`,
      [key.kid, sectorUrn(sector), JSON.stringify(key.publicJwk), state],
    );
  }

  /** Hands one batch in, where the position is (or at the offsets given), and returns what the handler says. */
  async deliver(
    incoming: readonly Incoming[],
    { sector = 'land', partition = 0 }: { sector?: Sector; partition?: number } = {},
  ): Promise<BatchOutcome> {
    return this.handle(await this.batch(incoming, { sector, partition }), sector);
  }

  /** Hands one batch in by itself. */
  async handle(batch: Batch, sector: Sector = 'land'): Promise<BatchOutcome> {
    // The register may have been loaded anew.
    await this.current.refresh().catch(() => undefined);
    const [outcome] = await this.handler.handle(sector, [batch]);
    return outcome!;
  }

  async batch(
    incoming: readonly Incoming[],
    { sector, partition }: { readonly sector: Sector; readonly partition: number },
  ): Promise<Batch> {
    const { records: topic } = topicsOf(sector);
    const place = `${topic}/${partition}`;
    const remembered = await readPosition(this.dataSource, topic, partition);
    let offset = this.offsets.get(place) ?? remembered;
    const messages = incoming.map((one) => {
      const { value, offset: given, at } = one === null || Buffer.isBuffer(one) ? { value: one } : one;
      if (given !== undefined) offset = BigInt(given);
      return { offset: offset++, value, timestamp: at ?? this.clock };
    });
    this.offsets.set(place, offset);
    const next = messages.at(-1)!.offset + 1n;
    return { topic, partition, remembered, next, end: next, messages };
  }

  /** What the outbox holds, oldest first: the answers as they will be sent. */
  async answers(): Promise<{ topic: string; type: string; data: Verdict & Rejection; token: string }[]> {
    const rows = await this.sql<{ topic: string; token: string }>(
      'SELECT o.topic, s.token FROM outbox o JOIN sealed_token s USING (event_id) ORDER BY o.id',
    );
    return rows.map(({ topic, token }) => {
      const event = decodePayload(token) as { type: string; data: Verdict & Rejection };
      return { topic, type: event.type, data: event.data, token };
    });
  }

  async refusals(): Promise<Refusal[]> {
    return this.sql<Refusal>(
      'SELECT code, event_id, token_digest, value_digest, length, findings, at_offset FROM refusal ORDER BY id',
    );
  }

  async entries(): Promise<{ kind: string; event_id: string | null; entry: Record<string, unknown> }[]> {
    const rows = await this.sql<{ kind: string; event_id: string | null; entry: string }>(
      'SELECT kind, event_id, entry FROM audit_entry ORDER BY id',
    );
    return rows.map(({ entry, ...row }) => ({ ...row, entry: JSON.parse(entry) as Record<string, unknown> }));
  }

  async counts(sector: Sector = 'land'): Promise<Record<string, number>> {
    const [row] = await this.sql<Record<string, string>>(
      `SELECT sum(received) AS received, sum(answered) AS answered, sum(refused) AS refused, sum(duplicates) AS duplicates,
         sum(redelivered) AS redelivered FROM partition_count WHERE topic = '${topicsOf(sector).records}'`,
    );
    return Object.fromEntries(Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]));
  }

  async gaps(): Promise<[number, number][]> {
    const rows = await this.sql<{ first: string; last: string }>('SELECT first, last FROM gap ORDER BY first');
    return rows.map(({ first, last }) => [Number(first), Number(last)]);
  }

  /** As the service's own role. */
  async sql<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]> {
    return sqlOf(this.dataSource).query<Row>(text, parameters);
  }

  async asOwner<Row = unknown>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.stack.databases['population-service'].ownerUrl });
    await client.connect();
    try {
      return (await client.query(text, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** As on the first day; keys and register stay. */
  async empty(): Promise<void> {
    await this.asOwner(
      `TRUNCATE inbox, received_token, sealed_token, outbox, audit_entry, log_pending, refusal, refused_value,
         equivocation, duplicate_count, partition_count, gap, incoming_stream, position, stream, stream_epoch, claim`,
    );
    this.clock = NOON;
    this.offsets.clear();
    this.failures.length = this.alarms.length = this.fatal.length = 0;
    this.use({});
  }

  async stop(): Promise<void> {
    await this.dataSource.destroy().catch(() => undefined);
    await this.stack.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
