import kafkajs, { type Message, type Producer, type TopicMessages } from 'kafkajs';
import { createKafka, kafkaErrorCode, namedPartition, SENDER_RETRY, type BusLog } from './kafka-client.js';

export interface OutgoingMessage {
  readonly topic: string;
  readonly partition: number;
  readonly value: string | Buffer;
}

export interface PublisherOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly log?: BusLog;
  /** Bytes of one partition in one request at the most: the broker refuses record batches over 1 MiB. Default 512 KiB. */
  readonly bytesPerPartition?: number;
}

export interface TopicFailure {
  /** Kafka's own name of the error, such as `TOPIC_AUTHORIZATION_FAILED`, or kafkajs's for a broker out of reach. */
  readonly code: string;
}

/** Some messages were not acknowledged. All of a topic that is not in `failed`, but for `unsendable`, were. */
export class PublishError extends Error {
  constructor(
    readonly failed: ReadonlyMap<string, TopicFailure>,
    /** Messages that the broker refuses for their size, alone too: sending them again can't help. */
    readonly unsendable: readonly OutgoingMessage[],
  ) {
    super(
      `not acknowledged: ${[...failed].map(([topic, { code }]) => `${topic} ${code}`).join(', ')}` +
        (unsendable.length > 0 ? `; refused for their size: ${unsendable.length}` : ''),
    );
    this.name = 'PublishError';
  }
}

/** What record framing adds to each value, generously. */
const OVERHEAD_BYTES = 100;
const TOO_LARGE = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);

/**
 * A kafkajs producer for values alone: no keys, no headers, partitions named by the sender, acknowledged by all replicas.
 * Not idempotent on purpose: kafkajs's idempotent producer can drop a batch silently after a time-out. A message may
 * arrive twice; first arrivals keep their order within a partition as long as calls of `publish` don't overlap.
 */
export class Publisher {
  private producer: Promise<Producer> | undefined;

  constructor(private readonly options: PublisherOptions) {}

  /**
   * Resolves when the brokers have acknowledged every message; rejects with `PublishError`. Requests are few, and go one
   * after the other: in each, every partition has up to `bytesPerPartition`. Where one topic fails, the others still
   * get theirs.
   */
  async publish(messages: readonly OutgoingMessage[]): Promise<void> {
    const failed = new Map<string, TopicFailure>();
    const unsendable: OutgoingMessage[] = [];
    for (const request of requestsOf(messages, this.options.bytesPerPartition ?? 512 * 1024)) {
      const open = request.filter((message) => !failed.has(message.topic));
      if (open.length > 0) await this.sendIsolated(open, failed, unsendable);
    }
    if (failed.size > 0 || unsendable.length > 0) throw new PublishError(failed, unsendable);
  }

  async close(): Promise<void> {
    const producer = await this.producer?.catch(() => undefined);
    this.producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }

  /** All topics in one request; if that fails, one request a topic, to find out whose fault it is. */
  private async sendIsolated(
    messages: readonly OutgoingMessage[],
    failed: Map<string, TopicFailure>,
    unsendable: OutgoingMessage[],
  ): Promise<void> {
    const code = await this.send(messages);
    if (code === undefined) return;
    const topics = new Set(messages.map((message) => message.topic));
    for (const topic of topics) {
      const own = messages.filter((message) => message.topic === topic);
      const ownCode = topics.size === 1 ? code : await this.send(own);
      if (ownCode === undefined) continue;
      const rest = TOO_LARGE.has(ownCode) ? await this.sendHalves(own, unsendable) : ownCode;
      if (rest !== undefined) failed.set(topic, { code: rest });
    }
  }

  /** Halves what is too large until only single messages are; those are set aside. */
  private async sendHalves(
    messages: readonly OutgoingMessage[],
    unsendable: OutgoingMessage[],
  ): Promise<string | undefined> {
    if (messages.length === 1) {
      unsendable.push(messages[0]!);
      return undefined;
    }
    const middle = messages.length >> 1;
    for (const half of [messages.slice(0, middle), messages.slice(middle)]) {
      const code = await this.send(half);
      const rest = code !== undefined && TOO_LARGE.has(code) ? await this.sendHalves(half, unsendable) : code;
      if (rest !== undefined) return rest;
    }
    return undefined;
  }

  /** The code of what went wrong; undefined when all is acknowledged. */
  private async send(messages: readonly OutgoingMessage[]): Promise<string | undefined> {
    let producer: Producer | undefined;
    try {
      producer = await this.connected();
      await producer.sendBatch({
        acks: -1,
        timeout: 10_000,
        compression: kafkajs.CompressionTypes.None,
        topicMessages: byTopic(messages),
      });
      return undefined;
    } catch (error) {
      // A producer that met a missing topic asks for it for ever, and one whose broker died may keep the dead socket.
      this.producer = undefined;
      producer?.disconnect().catch(() => undefined);
      return kafkaErrorCode(error);
    }
  }

  private connected(): Promise<Producer> {
    this.producer ??= this.connect();
    return this.producer;
  }

  private async connect(): Promise<Producer> {
    const kafka = createKafka({
      brokers: this.options.brokers,
      clientId: this.options.clientId,
      retry: SENDER_RETRY,
      log: this.options.log,
    });
    const producer = kafka.producer({
      createPartitioner: namedPartition,
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      retry: SENDER_RETRY,
    });
    await producer.connect();
    return producer;
  }
}

/** Cuts the messages into requests so that no partition has more than `limit` bytes in one; order in a partition is kept. */
export function requestsOf(messages: readonly OutgoingMessage[], limit: number): OutgoingMessage[][] {
  const requests: OutgoingMessage[][] = [];
  const filled = new Map<string, { request: number; bytes: number }>();
  for (const message of messages) {
    const place = `${message.topic}/${message.partition}`;
    const bytes = message.value.length + OVERHEAD_BYTES;
    const last = filled.get(place) ?? { request: 0, bytes: 0 };
    const fits = last.bytes === 0 || last.bytes + bytes <= limit;
    const now = fits ? { request: last.request, bytes: last.bytes + bytes } : { request: last.request + 1, bytes };
    filled.set(place, now);
    (requests[now.request] ??= []).push(message);
  }
  return requests;
}

function byTopic(messages: readonly OutgoingMessage[]): TopicMessages[] {
  const topics = new Map<string, Message[]>();
  for (const { topic, partition, value } of messages) {
    const entry = { partition, value };
    const known = topics.get(topic);
    if (known) known.push(entry);
    else topics.set(topic, [entry]);
  }
  return [...topics].map(([topic, list]) => ({ topic, messages: list }));
}
