import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, compactVerify, type JSONWebKeySet } from 'jose';
import kafkajs, { type Producer } from 'kafkajs';
import { Client } from 'pg';

import { sectorUrn, topicsOf, type Verdict } from '#lib/contracts';
import { startStack, type Stack } from '#lib/local-stack';
import { migrate } from '#lib/persistence';
import type { HttpService } from '#lib/platform';
import { POPULATION_GRANTS, POPULATION_MIGRATIONS, startPopulationService, type SyncState } from '#lib/population';
import { decodePayload } from '#lib/signing';

import { aKey, aRecord, type RecordBuilder } from './support/a-record.js';
import { AuditController } from '../../../apps/population-service/src/audit.controller.js';
import { RecordsController } from '../../../apps/population-service/src/records.controller.js';
import { RefusalsController } from '../../../apps/population-service/src/refusals.controller.js';
import { SyncController } from '../../../apps/population-service/src/sync.controller.js';

const { records, verdicts, rejected } = topicsOf('land');

/** The sender's counters began an hour ago. */
const EPOCH = Math.floor(Date.now() / 1000) - 3600;

describe('the population service on a real Kafka and PostgreSQL', () => {
  const key = aKey();
  const kafka = () =>
    new kafkajs.Kafka({ clientId: 'test', brokers: stack.brokers.split(','), logLevel: kafkajs.logLevel.NOTHING });
  const arrived: { topic: string; partition: number; value: string }[] = [];
  let folder: string;
  let stack: Stack;
  let service: HttpService;
  let producer: Producer;
  let listener: kafkajs.Consumer;
  let number = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lienthong-service-'));
    stack = await startStack({ folder });
    const { ownerUrl, serviceUrl, serviceRole } = stack.databases['population-service'];
    await migrate({ ownerUrl, serviceRole, migrations: POPULATION_MIGRATIONS, grants: POPULATION_GRANTS });
    await registerKey(ownerUrl);
    service = await startPopulationService(
      {
        PORT: 0,
        HOST: '127.0.0.1',
        DATABASE_URL: serviceUrl,
        KAFKA_BROKERS: stack.brokers.split(','),
        KEY_FILE: join(folder, 'key.json'),
        AUDIT_KEYS_FOLDER: join(folder, 'audit-keys'),
        LOG_LEVEL: 'silent',
        PARTITIONS: 4,
      },
      [RecordsController, SyncController, RefusalsController, AuditController],
    );
    producer = kafka().producer();
    await producer.connect();
    listener = kafka().consumer({ groupId: 'listener' });
    await listener.connect();
    await listener.subscribe({ topics: [verdicts, rejected], fromBeginning: true });
    await listener.run({
      eachMessage: ({ topic, partition, message }) => {
        arrived.push({ topic, partition, value: String(message.value) });
        return Promise.resolve();
      },
    });
  }, 90_000);

  afterAll(async () => {
    await listener?.disconnect();
    await producer?.disconnect();
    await service?.close();
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  async function registerKey(ownerUrl: string): Promise<void> {
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query(`INSERT INTO key_registry (kid, party, algorithm, jwk) VALUES ($1, $2, 'ES256', $3)`, [
      key.kid,
      sectorUrn('land'),
      key.publicJwk,
    ]);
    await client.end();
  }

  /** A record sealed now, with the next number of partition 0. */
  function next(): { builder: RecordBuilder; value: Buffer; id: string } {
    const now = Date.now();
    const builder = aRecord().at(now).numbered(++number, EPOCH).identified();
    return { builder, value: builder.sealedBy(key), id: builder.build().id };
  }

  const send = (...values: (Buffer | null)[]) =>
    producer.send({ topic: records, acks: -1, messages: values.map((value) => ({ partition: 0, value })) });

  async function within(milliseconds: number, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + milliseconds; !(await holds());) {
      if (Date.now() > end) throw new Error(`not within ${milliseconds} ms`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const answerTo = (id: string) =>
    arrived.find(({ value }) => (decodePayload(value) as { data: Verdict }).data.eventId === id);
  const get = async <T>(path: string): Promise<{ status: number; body: T }> => {
    const response = await fetch(service.url + path);
    return { status: response.status, body: (await response.json()) as T };
  };
  const land = async () =>
    (await get<{ sectors: SyncState[] }>('/v1/sync')).body.sectors.find(({ sector }) => sector === 'land')!;

  it('answers a record over the bus, with a verdict that any JOSE tool verifies by the published key', async () => {
    const { value, id } = next();
    await send(value);
    await within(30_000, () => answerTo(id) !== undefined);
    const answer = answerTo(id)!;
    expect(answer).toMatchObject({ topic: verdicts, partition: 0 });
    const { body } = await get<JSONWebKeySet>('/.well-known/jwks.json');
    await expect(compactVerify(answer.value, createLocalJWKSet(body))).resolves.toBeDefined();
  }, 30_000);

  it('refuses what is no token, and tells its sector over the bus', async () => {
    await send(null, Buffer.from('{"not":"a token"}'));
    await within(30_000, () => arrived.filter(({ topic }) => topic === rejected).length === 2);
    expect((await land()).refused).toBe(2);
  }, 40_000);

  it('tells the sync state of each sector in words and figures', async () => {
    await within(10_000, async () => (await land()).state === 'live');
    const state = await land();
    expect(state).toMatchObject({ openGaps: 0, missingNumbers: 0, lagRecords: 0 });
    expect(state.received).toBe(state.answered + state.refused + state.duplicates + state.redelivered);
    const { body } = await get<{ sectors: SyncState[] }>('/v1/sync');
    expect(body.sectors.find(({ sector }) => sector === 'tax')).toMatchObject({ state: 'quiet', received: 0 });
  }, 20_000);

  it('lists refusals by filter and cursor, with the bytes of each', async () => {
    interface Page {
      items: { id: string; code: string; meaning: string }[];
      next?: string;
    }
    const { body: all } = await get<Page>('/v1/refusals?sector=land');
    expect(all.items.map(({ code }) => code)).toEqual(['ENVELOPE_FORM', 'ENVELOPE_SIZE']);
    const { body: first } = await get<Page>('/v1/refusals?sector=land&limit=1');
    const { body: second } = await get<Page>(`/v1/refusals?sector=land&limit=1&before=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
    const bytes = await (await fetch(`${service.url}/v1/refusals/${all.items[0]!.id}/value`)).text();
    expect(bytes).toBe('{"not":"a token"}');
    expect(await get('/v1/refusals/999999/value')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('refuses wrong query parameters, all of them at once', async () => {
    const { status, body } = await get<{ code: string; errors: { parameter: string }[] }>(
      '/v1/refusals?sector=moon&limit=1000000&sort=name&since=yesterday',
    );
    expect(status).toBe(400);
    expect(body.code).toBe('QUERY');
    expect(body.errors.map(({ parameter }) => parameter)).toEqual(['sector', 'limit', 'sort', 'since']);
  });

  it('shows an event’s audit entries by its id, byte for byte', async () => {
    const { value, id } = next();
    await send(value);
    await within(30_000, () => answerTo(id) !== undefined);
    const { body } = await get<{ entries: { kind: string; entry: string; leafHash: string }[] }>(`/v1/audit/${id}`);
    expect(body.entries).toHaveLength(1);
    expect(JSON.parse(body.entries[0]!.entry)).toMatchObject({ kind: 'verdict', eventId: id });
    expect(body.entries[0]!.leafHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await get('/v1/audit/nonsense')).toMatchObject({ status: 404 });
  });

  it('tells the operator where two copies of a sender run: the older one’s events are refused', async () => {
    expect(await land()).toMatchObject({ foreignEpochAt: null });
    const now = Date.now();
    const newerCopy = aRecord()
      .at(now)
      .numbered(1, EPOCH + 60)
      .identified();
    await send(newerCopy.sealedBy(key));
    await within(30_000, () => answerTo(newerCopy.build().id) !== undefined);
    await send(next().value);
    await within(30_000, async () => (await land()).foreignEpochAt !== null);
    const { why, foreignEpochAt } = await land();
    expect(why).toContain('two copies of it may be running');
    expect(Date.parse(foreignEpochAt!)).toBeGreaterThanOrEqual(now);
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toMatch(/lienthong_population_alarms_total\{[^}]*code="EVENT_EPOCH"[^}]*\} 1/);
  }, 60_000);
});
