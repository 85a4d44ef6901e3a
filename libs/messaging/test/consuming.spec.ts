import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MessagePattern } from '@nestjs/microservices';
import {
  BatchTransport,
  type Batch,
  type BatchOutcome,
  type BatchTransportOptions,
  type BusAlarm,
} from '#lib/messaging';
import { sqlOf } from '#lib/persistence';
import kafkajs from 'kafkajs';
import { numbered, startBus, until, type Bus } from './bus-fixture.js';

type Handler = (batches: readonly Batch[]) => Promise<readonly BatchOutcome[]>;

describe('reading the bus', () => {
  let bus: Bus;
  const running: BatchTransport[] = [];
  let alarms: BusAlarm[] = [];

  const codes = () => alarms.map((alarm) => alarm.code);

  beforeAll(async () => {
    bus = await startBus();
  }, 90_000);

  afterEach(async () => {
    await Promise.all(running.splice(0).map((transport) => transport.close()));
    alarms = [];
  });

  afterAll(() => bus?.stop(), 30_000);

  function read(groupId: string, topic: string, handler: Handler, more: Partial<BatchTransportOptions> = {}) {
    const transport = new BatchTransport({
      brokers: bus.brokers,
      clientId: 'reader',
      groups: [{ groupId, topics: [topic] }],
      positions: bus.dataSource,
      onAlarm: (alarm) => alarms.push(alarm),
      ...more,
    });
    transport.addHandler(topic, handler);
    transport.listen(() => undefined);
    running.push(transport);
    return transport;
  }

  async function close(transport: BatchTransport) {
    running.splice(running.indexOf(transport), 1);
    await transport.close();
  }

  const has = (topic: string, count: number) => () => bus.handled(topic).then((rows) => rows.length >= count);

  it('row 29: what a stranger compressed, in whatever way, halts nothing: it arrives as it was, or the broker refuses it', async () => {
    await bus.topic('compressed.records');
    read('compressed', 'compressed.records', bus.handle);
    const { GZIP, LZ4 } = kafkajs.CompressionTypes;
    // kafkajs has no codec for it: where such a batch comes through, a consumer can never read past it.
    kafkajs.CompressionCodecs[LZ4] = () => ({
      compress: ({ buffer }: { buffer: Buffer }) => Promise.resolve(storedInLz4(buffer)),
      decompress: () => Promise.reject(new kafkajs.KafkaJSNonRetriableError('LZ4 compression not implemented')),
    });
    const stranger = new kafkajs.Kafka({ brokers: [...bus.brokers], logLevel: kafkajs.logLevel.NOTHING }).producer();
    await stranger.connect();
    try {
      const send = (compression: number, value: string | Buffer) =>
        stranger.send({ topic: 'compressed.records', compression, messages: [{ value, partition: 0 }] });
      await send(LZ4, 'a stranger');
      await send(GZIP, 'another');
      // 20 KB that would unfold to 20 MB in whoever reads them.
      await expect(send(GZIP, Buffer.alloc(20 * 1024 * 1024))).rejects.toMatchObject({ type: 'MESSAGE_TOO_LARGE' });
    } finally {
      await stranger.disconnect();
    }
    await bus.produce('compressed.records', 0, ['honest']);
    await until(has('compressed.records', 3));
    expect(await bus.handled('compressed.records')).toEqual(['a stranger', 'another', 'honest']);
    expect(codes()).toEqual([]);
  }, 60_000);

  it('row 30: a controller gets whole batches of raw bytes; headers that name a reply topic are ignored', async () => {
    await bus.topic('nest.records', 2);
    await bus.topic('nest.reply');
    const sizes: number[] = [];

    @Controller()
    class Records {
      @MessagePattern('nest.records')
      handle(batches: readonly Batch[]): Promise<readonly BatchOutcome[]> {
        sizes.push(batches.reduce((sum, { messages }) => sum + messages.length, 0));
        return bus.handle(batches);
      }
    }
    @Module({ controllers: [Records] })
    class Service {}

    const headers = { kafka_replyTopic: 'nest.reply', kafka_correlationId: '1', kafka_replyPartition: '0' };
    await bus.produce('nest.records', 1, [...numbered('a', 1_200), null, ''], headers);
    await bus.produce('nest.records', 0, ['{"not": json'], headers);
    const strategy = new BatchTransport({
      brokers: bus.brokers,
      clientId: 'nest',
      groups: [{ groupId: 'nest', topics: ['nest.records'] }],
      positions: bus.dataSource,
    });
    const app = await NestFactory.createMicroservice(Service, { strategy, logger: false });
    await app.listen();
    await until(has('nest.records', 1_203));
    await app.close();

    expect(await bus.handled('nest.records', 1)).toEqual([...numbered('a', 1_200), null, '']);
    expect(await bus.handled('nest.records', 0)).toEqual(['{"not": json']);
    expect(Math.max(...sizes)).toBe(500);
    expect(sizes.length).toBeLessThan(12);
    const [reply] = await bus.admin.fetchTopicOffsets('nest.reply');
    expect(reply?.high).toBe('0');
  });

  it('row 34: a handler that fails before its commit, after it, or throws, leaves one result each', async () => {
    const topic = await bus.topic('failing.handler');
    await bus.produce(topic, 0, numbered('a', 10));
    const seen: string[] = [];
    const transport = read('failing', topic, async (batches) => {
      seen.push(`${batches[0]?.messages[0]?.offset}`);
      if (seen.length === 1) return [{ state: 'retry', reason: 'FELL_BEFORE' }];
      const outcome = await bus.handle(batches);
      // The transaction is durable, and nobody hears of it.
      if (seen.length === 2) throw new Error('fell after the commit');
      return outcome;
    });
    await until(() => codes().includes('HANDLER_THREW'));
    await bus.produce(topic, 0, numbered('a', 10, 10));
    await until(has(topic, 20));
    expect(await bus.handled(topic)).toEqual(numbered('a', 20));
    await until(() => transport.state()[0]!.partitions[0]!.next === 20n);
    expect(transport.state()[0]).toMatchObject({ joined: true, partitions: [{ topic, next: 20n, end: 20n }] });
  });

  it('row 34: a service that ends between its commit and the broker hears the batch again and skips it', async () => {
    const topic = await bus.topic('ended.between');
    await bus.produce(topic, 0, numbered('a', 30));
    const first = read('ended', topic, bus.handle, { closeTimeoutMs: 100 });
    await until(has(topic, 30));
    await close(first);
    await bus.hint('ended', topic, 0);
    await bus.produce(topic, 0, numbered('a', 5, 30));
    read('ended', topic, bus.handle);
    await until(has(topic, 35));
    expect(await bus.handled(topic)).toEqual(numbered('a', 35));
    expect(alarms).toEqual([]);
  });

  it('row 35: of two members that both think they own a partition, the database fences one; one result each', async () => {
    const topic = await bus.topic('two.owners');
    const outcomes: string[] = [];
    const noting: Handler = async (batches) => {
      const handled = await bus.handle(batches);
      outcomes.push(...handled.map(({ state }) => state));
      return handled;
    };
    // Two groups: to the broker both own all of it.
    read('owner-one', topic, noting);
    read('owner-two', topic, noting);
    for (let round = 0; round < 20; round += 1) await bus.produce(topic, 0, numbered('a', 50, round * 50));
    await until(has(topic, 1_000));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await bus.handled(topic)).toEqual(numbered('a', 1_000));
    expect(outcomes).toContain('fenced');
    expect(alarms).toEqual([]);
  });

  it('row 35: members that join and leave all the time cost neither a record nor a second result', async () => {
    const topic = await bus.topic('come.and.go', 4);
    read('restless', topic, bus.handle);
    let sent = 0;
    let leaving = false;
    const sending = (async () => {
      while (!leaving) {
        await bus.produce(topic, sent % 4, numbered('a', 20, sent * 20));
        sent += 1;
      }
    })();
    for (let round = 0; round < 3; round += 1) {
      const guest = read('restless', topic, bus.handle);
      await until(() => guest.state()[0]!.joined);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await close(guest);
    }
    leaving = true;
    await sending;
    await until(has(topic, sent * 20));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const rows = await bus.handled(topic);
    expect(rows).toHaveLength(sent * 20);
    expect(new Set(rows)).toEqual(new Set(numbered('a', sent * 20)));
    expect(alarms).toEqual([]);
  }, 90_000);

  it('row 36: lost consumer offsets, and offsets reset to the beginning, change nothing', async () => {
    const topic = await bus.topic('lost.offsets', 2);
    await bus.produce(topic, 0, numbered('a', 40));
    await bus.produce(topic, 1, numbered('b', 40));
    const first = read('lost', topic, bus.handle);
    await until(has(topic, 80));
    await close(first);
    await bus.admin.deleteGroups(['lost']);
    await bus.produce(topic, 0, numbered('a', 3, 40));
    const second = read('lost', topic, bus.handle);
    await until(has(topic, 83));
    await close(second);
    expect(await bus.handled(topic, 0)).toEqual(numbered('a', 43));
    expect(await bus.handled(topic, 1)).toEqual(numbered('b', 40));
    expect(alarms).toEqual([]);
  });

  it('row 36: a consumer offset ahead of the position, as after a restored database, is not believed', async () => {
    const topic = await bus.topic('hint.ahead');
    await bus.produce(topic, 0, numbered('a', 20));
    await bus.hint('ahead', topic, 15);
    read('ahead', topic, bus.handle);
    await bus.produce(topic, 0, numbered('a', 5, 20));
    await until(has(topic, 25));
    expect(await bus.handled(topic)).toEqual(numbered('a', 25));
  });

  it('row 36: a topic made anew is read from its first record, with alarms', async () => {
    const topic = await bus.topic('made.anew');
    await bus.produce(topic, 0, numbered('old', 50));
    const first = read('anew', topic, bus.handle);
    await until(has(topic, 50));
    await close(first);
    await bus.admin.deleteTopics({ topics: [topic] });
    await until(async () => !(await bus.admin.listTopics()).includes(topic));
    await bus.topic(topic);
    await bus.produce(topic, 0, numbered('new', 8));
    read('anew', topic, bus.handle);
    await until(has(topic, 58));
    await bus.produce(topic, 0, numbered('new', 2, 8));
    await until(has(topic, 60));
    expect(await bus.handled(topic)).toEqual([...numbered('old', 50), ...numbered('new', 10)]);
    expect(codes()).toContain('POSITION_OUTSIDE');
    expect(codes().filter((code) => code === 'TOPIC_MADE_ANEW')).toHaveLength(1);
  });

  it('row 36: where retention has passed the position, the earliest record is next, with an alarm, never the latest', async () => {
    const topic = await bus.topic('retention.passed');
    await bus.produce(topic, 0, numbered('a', 10));
    const first = read('retention', topic, bus.handle);
    await until(has(topic, 10));
    await close(first);
    await bus.produce(topic, 0, numbered('a', 30, 10));
    await bus.admin.fetchTopicOffsets(topic); // so that the admin client knows the topic's leader
    await bus.admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '25' }] });
    read('retention', topic, bus.handle);
    await until(has(topic, 25));
    expect(await bus.handled(topic)).toEqual([...numbered('a', 10), ...numbered('a', 15, 25)]);
    expect(codes()).toContain('POSITION_OUTSIDE');
    expect(codes()).not.toContain('TOPIC_MADE_ANEW');
  });

  it("row 29: a stranger's open transaction holds nobody up, and the holes that its end leaves are no alarm", async () => {
    const topic = await bus.topic('strange.transaction');
    read('strangers', topic, bus.handle);
    const stranger = await bus.transactionalProducer('a-stranger');
    const open = await stranger.transaction();
    await open.send({ topic, messages: [{ value: 'strange', partition: 0 }] });
    const began = Date.now();
    await bus.produce(topic, 0, ['honest']);
    await until(has(topic, 2));
    expect(Date.now() - began).toBeLessThan(4_000);
    await open.abort();
    await stranger.disconnect();
    await bus.produce(topic, 0, ['after the marker']);
    await until(has(topic, 3));
    expect(await bus.handled(topic)).toEqual(['strange', 'honest', 'after the marker']);
    expect(alarms).toEqual([]);
  });

  it('what several partitions bring at the same time goes into one call, up to its bound', async () => {
    const topic = await bus.topic('together', 4);
    const calls: number[][] = [];
    const noting: Handler = (batches) => {
      calls.push(batches.map(({ messages }) => messages.length));
      return bus.handle(batches);
    };
    // On a topic that was just made, a request to all partitions may be repeated for the sake of one.
    for (const partition of [0, 1, 2, 3]) await bus.produce(topic, partition, ['first']);
    read('together', topic, noting, { maxBatch: 50 });
    await until(has(topic, 4));
    calls.length = 0;
    const values = (name: string, count: number) =>
      [0, 1, 2, 3].flatMap((partition) =>
        numbered(`${name}-${partition}`, count).map((value) => ({ partition, value })),
      );
    // Now and then a fetch ends just between two partitions.
    for (let round = 0; !calls.some((sizes) => sizes.length === 4); round += 1) {
      expect(round).toBeLessThan(10);
      await bus.produceTo(topic, values(`few${round}`, 5));
      await until(has(topic, 4 + 20 * (round + 1)));
    }
    const before = (await bus.handled(topic)).length;
    calls.length = 0;
    await bus.produceTo(topic, values('many', 20));
    await until(has(topic, before + 80));
    expect(Math.max(...calls.map((sizes) => sizes.reduce((sum, size) => sum + size)))).toBeLessThanOrEqual(50);
    for (const partition of [0, 1, 2, 3]) {
      expect((await bus.handled(topic, partition)).slice(-20)).toEqual(numbered(`many-${partition}`, 20));
    }
  });

  it('a group that is alone has two calls under way: one computes while another waits for the database', async () => {
    await bus.topic('two.records', 2);
    for (const partition of [0, 1]) await bus.produce('two.records', partition, ['one']);
    let begun = 0;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const handler: Handler = async (batches) => {
      begun += 1;
      await ended;
      return bus.handle(batches);
    };
    read('two', 'two.records', handler, { maxBatch: 1 });
    try {
      await until(() => Promise.resolve(begun === 2));
    } finally {
      end();
    }
    await until(has('two.records', 2));
  }, 30_000);

  it('a partition whose handler must wait pauses alone; others go on, and it drains by itself', async () => {
    const topic = await bus.topic('one.pauses', 2);
    let open = false;
    // What ails one batch fails the call, for all that are in it.
    const transport = read('pauses', topic, async (batches) => {
      const isClosed = !open && batches.some(({ partition }) => partition === 0);
      return isClosed ? batches.map(() => ({ state: 'retry', reason: 'CLOSED' })) : bus.handle(batches);
    });
    await Promise.all([bus.produce(topic, 0, numbered('a', 5)), bus.produce(topic, 1, numbered('b', 5))]);
    await until(has(topic, 5));
    await until(() => transport.state()[0]!.partitions.some((state) => state.pausedFor === 'CLOSED'));
    await bus.produce(topic, 1, numbered('b', 5, 5));
    await until(has(topic, 10));
    expect(await bus.handled(topic, 0)).toEqual([]);
    open = true;
    await until(has(topic, 15));
    expect(await bus.handled(topic, 0)).toEqual(numbered('a', 5));
    expect(await bus.handled(topic, 1)).toEqual(numbered('b', 10));
  });

  it("tells a record's time by the broker's clock, not by its sender's", async () => {
    const topic = await bus.topic('whose.clock');
    await bus.produce(topic, 0, ['from 2001'], undefined, '1000000000000');
    const transport = read('clock', topic, bus.handle);
    await until(has(topic, 1));
    await until(() => transport.state()[0]!.partitions[0]!.lastTimestamp !== undefined);
    expect(Math.abs(Date.now() - transport.state()[0]!.partitions[0]!.lastTimestamp!)).toBeLessThan(60_000);
  });

  it('a lag tool finds the position at the broker within seconds', async () => {
    const topic = await bus.topic('hints');
    await bus.produce(topic, 0, numbered('a', 12));
    read('hinting', topic, bus.handle);
    await until(async () => {
      const [offsets] = await bus.admin.fetchOffsets({ groupId: 'hinting', topics: [topic] });
      return offsets?.partitions[0]?.offset === '12';
    });
  });

  it('row 40: while the database is away the partition pauses and refuses nothing; it drains when it is back', async () => {
    const topic = await bus.topic('database.away');
    const transport = read('away', topic, bus.handle);
    await bus.produce(topic, 0, numbered('a', 5));
    await until(has(topic, 5));
    await bus.stack.postgres.kill('SIGKILL');
    await bus.produce(topic, 0, numbered('a', 20, 5));
    await until(() => transport.state()[0]!.partitions.some((state) => state.pausedFor !== undefined));
    await bus.stack.postgres.start();
    await until(() => has(topic, 25)().catch(() => false));
    expect(await bus.handled(topic)).toEqual(numbered('a', 25));
    expect(alarms).toEqual([]);
  }, 90_000);

  it('row 32: after the broker was killed, reading resumes within 10 s of its return, nothing lost, nothing twice', async () => {
    const topic = await bus.topic('broker.killed');
    read('killed', topic, bus.handle);
    await bus.produce(topic, 0, numbered('a', 100));
    await until(has(topic, 100));
    await bus.stack.kafka.kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await bus.stack.kafka.start();
    const back = Date.now();
    await bus.produce(topic, 0, numbered('a', 100, 100));
    await until(has(topic, 200));
    expect(Date.now() - back).toBeLessThan(10_000);
    expect(await bus.handled(topic)).toEqual(numbered('a', 200));
  }, 90_000);

  it('row 55: a broker that comes back empty is read from its first record once somebody has made the topic', async () => {
    const topic = await bus.topic('came.back.empty');
    const transport = read('empty', topic, bus.handle);
    await bus.produce(topic, 0, numbered('old', 30));
    await until(has(topic, 30));
    await bus.stack.kafka.wipe();
    await bus.stack.kafka.start();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await bus.topic(topic);
    await bus.produce(topic, 0, numbered('new', 10));
    await until(has(topic, 40), 20);
    expect(await bus.handled(topic)).toEqual([...numbered('old', 30), ...numbered('new', 10)]);
    expect(codes()).toContain('TOPIC_MADE_ANEW');
    expect(transport.state()[0]!.joined).toBe(true);
  }, 90_000);

  it('calls back from `listen` at once while the broker is away, and closes within its bound', async () => {
    const began = Date.now();
    let called = false;
    const transport = new BatchTransport({
      brokers: ['127.0.0.1:1'],
      clientId: 'early',
      groups: [{ groupId: 'early', topics: ['early'] }],
      positions: bus.dataSource,
      closeTimeoutMs: 500,
    });
    transport.addHandler('early', bus.handle);
    transport.listen(() => (called = true));
    expect(called).toBe(true);
    expect(transport.state()[0]!.joined).toBe(false);
    await transport.close();
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it('refuses to listen where a topic has no handler, and says which', () => {
    const transport = new BatchTransport({
      brokers: bus.brokers,
      clientId: 'deaf',
      groups: [{ groupId: 'deaf', topics: ['heard', 'unheard'] }],
      positions: bus.dataSource,
    });
    transport.addHandler('heard', bus.handle);
    expect(() => transport.listen(() => undefined)).toThrow('No handler for topics unheard');
  });

  it('keeps its position in one row a partition', async () => {
    const rows = await sqlOf(bus.dataSource).query<{ next: string }>(
      `SELECT next FROM position WHERE topic = 'nest.records' ORDER BY partition`,
    );
    expect(rows.map((row) => row.next)).toEqual(['1', '1202']);
  });
});

/** An LZ4 frame that holds some bytes, fewer than 64 KiB, as they are. */
function storedInLz4(bytes: Buffer): Buffer {
  const header = Buffer.from('04224d18604082', 'hex');
  const size = Buffer.alloc(4);
  size.writeUInt32LE((bytes.length | 0x8000_0000) >>> 0);
  return Buffer.concat([header, size, bytes, Buffer.alloc(4)]);
}
