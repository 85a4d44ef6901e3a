import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  Publisher,
  PublishError,
  Relay,
  TopicState,
  type BusAlarm,
  type OutgoingMessage,
  type RelayOptions,
} from '#lib/messaging';
import { sqlOf, transaction } from '#lib/persistence';
import { numbered, startBus, until, type Bus } from './bus-fixture.js';

describe('sending from the outbox', () => {
  let bus: Bus;
  let publisher: Publisher;
  const running: Relay[] = [];
  let alarms: BusAlarm[] = [];

  beforeAll(async () => {
    bus = await startBus();
    publisher = new Publisher({ brokers: bus.brokers, clientId: 'sender' });
  }, 90_000);

  afterEach(async () => {
    await Promise.all(running.splice(0).map((relay) => relay.stop()));
    await Promise.all(others.splice(0).map((client) => client.end()));
    alarms = [];
  });

  afterAll(async () => {
    await publisher?.close();
    await bus?.stop();
  }, 30_000);

  function relay(more: Partial<RelayOptions> = {}): Relay {
    const made = new Relay({
      dataSource: bus.dataSource,
      url: bus.url,
      publisher,
      onAlarm: (alarm) => alarms.push(alarm),
      pollMs: 200,
      ...more,
    });
    made.start();
    running.push(made);
    return made;
  }

  /** Seals texts for one partition, as a service does: token and outbox row in one transaction. */
  async function seal(topic: string, partition: number, tokens: readonly string[]): Promise<string[]> {
    const ids = tokens.map(() => randomUUID());
    await transaction(bus.dataSource, async (sql) => {
      await sql.execute('INSERT INTO sealed_token SELECT * FROM unnest($1::uuid[], $2::text[])', [ids, tokens]);
      await sql.execute(
        `INSERT INTO outbox (event_id, topic, partition)
         SELECT id, $2, $3 FROM unnest($1::uuid[]) WITH ORDINALITY AS u(id, n) ORDER BY n`,
        [ids, topic, partition],
      );
    });
    return ids;
  }

  /** All values of a topic's partition, read by a client that is not ours. */
  async function values(topic: string, partition = 0): Promise<string[]> {
    const [offsets] = (await bus.admin.fetchTopicOffsets(topic)).filter((entry) => entry.partition === partition);
    const count = Number(offsets?.high ?? 0);
    const kafka = new kafkajs.Kafka({ brokers: [...bus.brokers], logLevel: kafkajs.logLevel.NOTHING });
    const consumer = kafka.consumer({ groupId: `look-${randomUUID()}`, maxWaitTimeInMs: 50 });
    const found: string[] = [];
    if (count === 0) return found;
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ partition: of, message }) => {
        expect(message.key).toBeNull();
        expect(message.headers).toEqual({});
        if (of === partition) found.push(message.value?.toString() ?? '');
      },
    });
    await until(() => found.length >= count);
    await consumer.disconnect();
    return found;
  }

  const others: Client[] = [];
  /** A connection of somebody else, which ends with its test. */
  async function connected(): Promise<Client> {
    const client = new Client({ connectionString: bus.url });
    others.push(client);
    await client.connect();
    return client;
  }

  const scans = async (): Promise<{ scanned: number; read: number }> => {
    const [row] = await sqlOf(bus.dataSource).query<{ scanned: number; read: number }>(
      "SELECT idx_scan::int AS scanned, idx_tup_read::int AS read FROM pg_stat_user_indexes WHERE indexrelname = 'outbox_pkey'",
    );
    return row!;
  };

  const outboxRows = async () => {
    const [row] = await sqlOf(bus.dataSource).query<{ count: string }>('SELECT count(*) FROM outbox');
    return Number(row?.count);
  };
  const empty = () => outboxRows().then((count) => count === 0);

  it('sends what was committed, in order, to the partition that was named, and empties the outbox', async () => {
    const topic = await bus.topic('in.order', 2);
    const ids = [...(await seal(topic, 1, numbered('a', 1_500))), ...(await seal(topic, 0, numbered('b', 700)))];
    const sender = relay({
      afterSent: 'INSERT INTO sent_event (event_id, sent_at) SELECT event_id, now() FROM sent',
    });
    await until(empty);
    expect(await values(topic, 1)).toEqual(numbered('a', 1_500));
    expect(await values(topic, 0)).toEqual(numbered('b', 700));
    const sent = await sqlOf(bus.dataSource).query<{ event_id: string }>('SELECT event_id FROM sent_event');
    expect(sent.map((row) => row.event_id).sort()).toEqual(ids.sort());
    expect(sender.state).toMatchObject({ leader: true, sentTotal: 2_200, blocked: [], databaseFailure: undefined });
  });

  it('is woken by a commit, long before it would look by itself', async () => {
    const topic = await bus.topic('woken');
    const sender = relay({ pollMs: 60_000 });
    await until(() => sender.state.leader);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await seal(topic, 0, ['now']);
    const began = Date.now();
    sender.wake();
    await until(empty);
    expect(Date.now() - began).toBeLessThan(2_000);
    expect(await values(topic)).toEqual(['now']);
  });

  /** A row of the outbox alone, whose token the database does not have. */
  async function queue(topic: string, eventId: string): Promise<void> {
    await sqlOf(bus.dataSource).execute('INSERT INTO outbox (event_id, topic, partition) VALUES ($1, $2, 0)', [
      eventId,
      topic,
    ]);
  }

  it('sends a token that it was told of without reading it', async () => {
    const topic = await bus.topic('told');
    const sender = relay();
    await until(() => sender.state.leader);
    const id = randomUUID();
    sender.wake([{ eventId: id, token: Buffer.from('told') }]);
    await queue(topic, id);
    await until(empty);
    expect(await values(topic)).toEqual(['told']);
    expect(alarms).toEqual([]);
  });

  it('sets a row aside whose token is nowhere, says so, and sends those behind it', async () => {
    const topic = await bus.topic('missing');
    await queue(topic, randomUUID());
    await seal(topic, 0, ['behind']);
    relay();
    await until(empty);
    expect(await values(topic)).toEqual(['behind']);
    expect(alarms.map(({ code, topic: place }) => [code, place])).toEqual([['TOKEN_MISSING', topic]]);
  });

  it('protects each token at the moment of sending, and keeps it as it was sealed', async () => {
    const topic = await bus.topic('protected');
    const [id] = await seal(topic, 0, ['token']);
    relay({ protect: (token, to) => Buffer.from(`locked for ${to}: ${token.toString()}`) });
    await until(empty);
    expect(await values(topic)).toEqual(['locked for protected: token']);
    expect(await sqlOf(bus.dataSource).query('SELECT token FROM sealed_token WHERE event_id = $1', [id])).toEqual([
      { token: 'token' },
    ]);
  });

  it('holds up only the topic whose tokens can not be protected', async () => {
    const locked = await bus.topic('no.key.yet');
    const open = await bus.topic('has.a.key');
    await seal(locked, 0, numbered('l', 3));
    await seal(open, 0, numbered('o', 3));
    let key = false;
    const sender = relay({
      protect: (token, topic) => {
        if (topic === locked && !key) throw new Error('no key');
        return token;
      },
    });
    await until(() => outboxRows().then((count) => count === 3));
    expect(sender.state.blocked).toMatchObject([{ topic: locked, code: 'PROTECTION_FAILED' }]);
    key = true;
    await until(empty);
    expect(await values(locked)).toEqual(numbered('l', 3));
    expect(await values(open)).toEqual(numbered('o', 3));
  });

  it('keeps the order of a stream that other transactions write at the same time', async () => {
    const topic = await bus.topic('many.writers', 4);
    const sender = relay();
    const writers = [0, 1, 2, 3].map(async (partition) => {
      for (let round = 0; round < 25; round += 1) {
        await seal(topic, partition, numbered('a', 10, round * 10));
        sender.wake();
      }
    });
    await Promise.all(writers);
    await until(empty);
    for (const partition of [0, 1, 2, 3]) expect(await values(topic, partition)).toEqual(numbered('a', 250));
  });

  it('steps over what it has sent only for a while, however old the snapshot of a backup is', async () => {
    const topic = await bus.topic('beside-a-backup');
    const backup = await connected();
    await backup.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await backup.query('SELECT count(*) FROM outbox');
    relay({ pollMs: 50 });
    for (let round = 0; round < 10; round += 1) {
      await seal(topic, 0, numbered('a', 200, round * 200));
      await until(empty);
    }
    let before = await scans();
    await until(async () => {
      const now = await scans();
      if (now.scanned - before.scanned < 20) return false;
      const entriesOfAPass = (now.read - before.read) / (now.scanned - before.scanned);
      before = now;
      return entriesOfAPass < 20;
    }, 30);
  }, 60_000);

  it('finds what becomes visible late, behind what was sent long before', async () => {
    const topic = await bus.topic('visible-late');
    relay({ pollMs: 50 });
    const slow = await connected();
    const id = randomUUID();
    await slow.query('BEGIN');
    await slow.query("INSERT INTO sealed_token VALUES ($1, 'late')", [id]);
    await slow.query('INSERT INTO outbox (event_id, topic, partition) VALUES ($1, $2, 0)', [id, topic]);
    const early = numbered('a', 40);
    for (const one of early) {
      await seal(topic, 0, [one]);
      await until(empty);
    }
    await slow.query('COMMIT');
    await until(async () => (await outboxRows()) === 0, 5);
    expect(await values(topic)).toEqual([...early, 'late']);
  }, 60_000);

  it('row 38: a topic that can not be written holds up no other, says so, and is sent in order once it can', async () => {
    const open = await bus.topic('writable');
    const missing = 'not.yet.there';
    await seal(missing, 0, numbered('m', 5));
    await seal(open, 0, numbered('o', 5));
    const sender = relay();
    await until(() => outboxRows().then((count) => count === 5));
    await seal(missing, 0, numbered('m', 5, 5));
    await seal(open, 0, numbered('o', 5, 5));
    sender.wake();
    await until(() => outboxRows().then((count) => count === 10));
    expect(await values(open)).toEqual(numbered('o', 10));
    await until(() => sender.state.unsent === 10);
    expect(sender.state.blocked).toMatchObject([{ topic: missing, code: 'UNKNOWN_TOPIC_OR_PARTITION' }]);
    expect(sender.state.oldest).toBeInstanceOf(Date);
    await bus.topic(missing);
    await until(empty);
    expect(await values(missing)).toEqual(numbered('m', 10));
    await until(() => sender.state.blocked.length === 0 && sender.state.unsent === 0);
  });

  it('sends again what was sent but not deleted', async () => {
    const topic = await bus.topic('sent.again');
    let lost = false;
    class AcknowledgementLost extends Publisher {
      override async publish(messages: readonly OutgoingMessage[]): Promise<void> {
        await super.publish(messages);
        if (lost) return;
        lost = true;
        throw new PublishError(new Map([[topic, { code: 'REQUEST_TIMED_OUT' }]]), []);
      }
    }
    const losing = new AcknowledgementLost({ brokers: bus.brokers, clientId: 'losing' });
    await seal(topic, 0, numbered('a', 3));
    relay({ publisher: losing });
    await until(empty);
    expect(await values(topic)).toEqual([...numbered('a', 3), ...numbered('a', 3)]);
    await losing.close();
  });

  it('of two relays one sends; when its lock is lost the other goes on', async () => {
    const topic = await bus.topic('two.relays');
    const both = [relay(), relay()];
    await until(() => both.some((one) => one.state.leader));
    for (let round = 0; round < 10; round += 1) {
      await seal(topic, 0, numbered('a', 20, round * 20));
      for (const one of both) one.wake();
      if (round === 4) {
        await sqlOf(bus.dataSource).query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity JOIN pg_locks USING (pid)
           WHERE locktype = 'advisory' AND granted AND application_name = 'lock relay'`,
        );
      }
      await until(() => both.filter((one) => one.state.leader).length <= 1);
    }
    await until(empty);
    const first = [...new Set(await values(topic))];
    expect(first).toEqual(numbered('a', 200));
  });

  it('sets aside a message that the broker refuses for its size, with an alarm, and sends those behind it', async () => {
    const topic = await bus.topic('small.messages', 1, { 'max.message.bytes': '20000' });
    await seal(topic, 0, [...numbered('a', 3), 'x'.repeat(30_000), ...numbered('a', 3, 3)]);
    relay();
    await until(empty);
    expect(await values(topic)).toEqual(numbered('a', 6));
    expect(alarms).toMatchObject([{ code: 'MESSAGE_UNSENDABLE', topic, details: { bytes: 30_000 } }]);
  });

  it('sends more than the broker takes in one record batch', async () => {
    const topic = await bus.topic('large.page');
    const tokens = Array.from({ length: 150 }, (_, index) => String(index).padStart(30_000, '0'));
    await seal(topic, 0, tokens);
    relay();
    await until(empty);
    expect((await values(topic)).map(Number)).toEqual(tokens.map(Number));
  });

  it('row 33: while the broker is away the outbox keeps everything and says so; it drains in order by itself', async () => {
    const topic = await bus.topic('broker.away');
    const sender = relay();
    await seal(topic, 0, numbered('a', 50));
    await until(empty);
    await bus.stack.kafka.kill('SIGKILL');
    for (let round = 1; round < 20; round += 1) {
      await seal(topic, 0, numbered('a', 50, round * 50));
      sender.wake();
    }
    await until(() => sender.state.blocked.length === 1 && sender.state.unsent === 950);
    await bus.stack.kafka.start();
    const back = Date.now();
    await until(empty);
    expect(Date.now() - back).toBeLessThan(10_000);
    expect([...new Set(await values(topic))]).toEqual(numbered('a', 1_000));
  }, 90_000);

  it('row 40: while the database is away nothing is lost; it goes on when it is back', async () => {
    const topic = await bus.topic('relay.database.away');
    const sender = relay();
    await seal(topic, 0, ['before']);
    await until(empty);
    await bus.stack.postgres.kill('SIGKILL');
    await until(() => !sender.state.leader);
    await bus.stack.postgres.start();
    await until(() =>
      seal(topic, 0, ['after']).then(
        () => true,
        () => false,
      ),
    );
    await until(empty);
    expect(await values(topic)).toEqual(['before', 'after']);
  }, 90_000);

  it('names missing topics and counts partitions, and answers in bounded time while the broker is away', async () => {
    await bus.topic('seen.topic', 3);
    const state = new TopicState({
      brokers: bus.brokers,
      clientId: 'health',
      topics: ['seen.topic', 'unseen.topic'],
      cacheMs: 50,
    });
    await bus.produce('seen.topic', 2, numbered('a', 7));
    expect(await state.read()).toMatchObject({
      reachable: true,
      missing: ['unseen.topic'],
      partitions: new Map([['seen.topic', 3]]),
    });
    expect((await state.ends('seen.topic')).get(2)).toBe(7n);
    await bus.stack.kafka.stop();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const began = Date.now();
    expect(await state.read()).toMatchObject({ reachable: false, missing: [] });
    expect(Date.now() - began).toBeLessThan(3_000);
    await bus.stack.kafka.start();
    await until(async () => (await state.read()).reachable);
    await state.close();
  }, 90_000);
});
