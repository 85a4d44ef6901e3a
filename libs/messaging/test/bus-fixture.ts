import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import kafkajs, { type Admin, type IHeaders, type Message, type Producer } from 'kafkajs';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { startStack, type Stack } from '#lib/local-stack';
import type { Batch, BatchOutcome } from '#lib/messaging';
import {
  advancePositions,
  connectDataSource,
  createDataSource,
  migrate,
  SHARED_GRANTS,
  SharedTables,
  sqlFailure,
  sqlOf,
  transaction,
} from '#lib/persistence';

/** Stands for what a service does with a batch. Nothing in it is unique, so that what was done twice is there twice. */
class HandledTable implements MigrationInterface {
  readonly name = 'HandledTable1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE handled (id bigserial PRIMARY KEY, topic text, partition int, bytes bytea)');
    await runner.query('CREATE TABLE sent_event (event_id uuid, sent_at timestamptz)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE handled, sent_event');
  }
}

type OutgoingValue = Message & { readonly partition: number };

/** A real broker and a real database, a client that stands for strangers and senders, and a service's tables. */
export interface Bus {
  readonly stack: Stack;
  readonly brokers: readonly string[];
  readonly url: string;
  readonly dataSource: DataSource;
  readonly admin: Admin;
  /** Makes a topic of its own for a test. */
  topic(name: string, partitions?: number, config?: Record<string, string>): Promise<string>;
  /** Texts, as values of one partition, in order. */
  produce(
    topic: string,
    partition: number,
    texts: readonly (string | null)[],
    headers?: IHeaders,
    timestamp?: string,
  ): Promise<void>;
  /** Values of several partitions, in one request. */
  produceTo(topic: string, messages: readonly OutgoingValue[]): Promise<void>;
  transactionalProducer(id: string): Promise<Producer>;
  /** Sets the broker's offset of a group that has no members: the hint that a service may come back to. */
  hint(groupId: string, topic: string, offset: number): Promise<void>;
  handled(topic: string, partition?: number): Promise<(string | null)[]>;
  /** Moves the position and stores the values in one transaction, as a service does. */
  handle(batches: readonly Batch[]): Promise<readonly BatchOutcome[]>;
  stop(): Promise<void>;
}

export async function startBus(): Promise<Bus> {
  const folder = await mkdtemp(join(tmpdir(), 'lienthong-bus-'));
  const stack = await startStack({ folder });
  await stack.stopTopicWatch();
  const { ownerUrl, serviceUrl, serviceRole } = stack.databases['land-connector'];
  const migrations = [SharedTables, HandledTable];
  const grants = { ...SHARED_GRANTS, handled: ['SELECT', 'INSERT'], sent_event: ['SELECT', 'INSERT'] };
  await migrate({ ownerUrl, migrations, serviceRole, grants });
  // A serial column brings a sequence with it, unlike the identity columns of real tables.
  const owner = await connectDataSource(createDataSource({ url: ownerUrl, migrations, applicationName: 'owner' }));
  await sqlOf(owner).execute(`GRANT USAGE ON SEQUENCE handled_id_seq TO ${serviceRole}`);
  await owner.destroy();
  // By indexes, as services look into their tables.
  const settings = { enable_seqscan: 'off', enable_bitmapscan: 'off' };
  const dataSource = createDataSource({ url: serviceUrl, migrations, applicationName: 'bus test', settings });
  await connectDataSource(dataSource);

  const brokers = stack.brokers.split(',');
  const retry = { retries: 8, initialRetryTime: 200, maxRetryTime: 1_000, factor: 0.2, multiplier: 2 };
  const kafka = new kafkajs.Kafka({ brokers, clientId: 'test', retry, logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  const createPartitioner: kafkajs.ICustomPartitioner =
    () =>
    ({ message }) =>
      message.partition ?? 0;
  await admin.connect();

  const produceTo: Bus['produceTo'] = async (topic, messages) => {
    const producer = kafka.producer({ createPartitioner });
    await producer.connect();
    try {
      await producer.send({ topic, messages: [...messages], acks: -1 });
    } finally {
      await producer.disconnect();
    }
  };
  return {
    stack,
    brokers,
    url: serviceUrl,
    dataSource,
    admin,
    async topic(name, partitions = 1, config = {}) {
      const configEntries = Object.entries({ 'message.timestamp.type': 'LogAppendTime', ...config }).map(
        ([entry, value]) => ({ name: entry, value }),
      );
      // A fresh client, as for producing below: both ask for ever for topics that they once knew, also for those gone.
      const maker = kafka.admin();
      await maker.connect();
      try {
        await maker.createTopics({
          topics: [{ topic: name, numPartitions: partitions, replicationFactor: 1, configEntries }],
          waitForLeaders: false,
        });
        // kafkajs's own wait fails on a broker that hears of the topic a moment later than its controller.
        await until(() =>
          maker.fetchTopicMetadata({ topics: [name] }).then(
            ({ topics: [made] }) => made!.partitions.every(({ leader }) => leader >= 0),
            () => false,
          ),
        );
      } finally {
        await maker.disconnect();
      }
      return name;
    },
    async produce(topic, partition, texts, headers, timestamp) {
      const more = { ...(headers && { headers }), ...(timestamp && { timestamp }) };
      await produceTo(
        topic,
        texts.map((value) => ({ value, partition, ...more })),
      );
    },
    produceTo,
    async transactionalProducer(transactionalId) {
      const transactional = kafka.producer({
        transactionalId,
        maxInFlightRequests: 1,
        idempotent: true,
        createPartitioner,
      });
      await transactional.connect();
      return transactional;
    },
    async hint(groupId, topic, offset) {
      const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 50 });
      await consumer.connect();
      await consumer.subscribe({ topic });
      const joined = new Promise((resolve) => consumer.on('consumer.group_join', resolve));
      await consumer.run({ autoCommit: false, eachBatch: async () => undefined });
      await joined;
      await consumer.commitOffsets([{ topic, partition: 0, offset: String(offset) }]);
      await consumer.disconnect();
    },
    async handled(topic, partition) {
      const rows = await sqlOf(dataSource).query<{ bytes: Buffer | null }>(
        'SELECT bytes FROM handled WHERE topic = $1 AND ($2::int IS NULL OR partition = $2) ORDER BY id',
        [topic, partition ?? null],
      );
      return rows.map((row) => row.bytes?.toString() ?? null);
    },
    handle: (batches) => handleIn(dataSource, batches),
    async stop() {
      await admin.disconnect().catch(() => undefined);
      await dataSource.destroy().catch(() => undefined);
      await stack.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function handleIn(dataSource: DataSource, batches: readonly Batch[]): Promise<readonly BatchOutcome[]> {
  const all = (outcome: BatchOutcome) => batches.map(() => outcome);
  try {
    return await transaction(dataSource, async (sql) => {
      if (!(await advancePositions(sql, batches))) return all({ state: 'fenced' });
      for (const { topic, partition, messages } of batches) {
        await sql.execute(
          'INSERT INTO handled (topic, partition, bytes) SELECT $1, $2, b FROM unnest($3::bytea[]) WITH ORDINALITY AS u(b, n) ORDER BY n',
          [topic, partition, messages.map((message) => message.value)],
        );
      }
      return all({ state: 'done' });
    });
  } catch (error) {
    return all({ state: 'retry', reason: sqlFailure(error).sqlstate ?? 'DATABASE_AWAY' });
  }
}

export async function until(condition: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`it did not happen within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** `a-0`, `a-1` … */
export function numbered(name: string, count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${from + index}`);
}
