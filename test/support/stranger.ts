import { Kafka, logLevel, type IHeaders, type Producer } from 'kafkajs';

/** A value at its place on the bus. */
export interface OnBus {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly value: Buffer | null;
}

/** Somebody who reaches the broker and is no part of the system: writes and reads what they like, where they like. */
export class Stranger {
  private readonly kafka: Kafka;
  private readonly producer: Producer;

  private constructor(brokers: string) {
    this.kafka = new Kafka({
      clientId: 'stranger',
      brokers: brokers.split(','),
      logLevel: logLevel.NOTHING,
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 500 },
    });
    this.producer = this.kafka.producer({ createPartitioner: namedPartition });
  }

  static async arrive(brokers: string): Promise<Stranger> {
    const stranger = new Stranger(brokers);
    await stranger.producer.connect();
    return stranger;
  }

  async leave(): Promise<void> {
    await this.producer.disconnect();
  }

  /** Puts one value on a topic, and returns its offset. */
  async put(topic: string, partition: number, value: Buffer | string | null, headers: IHeaders = {}): Promise<string> {
    const [placed] = await this.producer.send({ topic, acks: -1, messages: [{ partition, value, headers }] });
    return placed?.baseOffset ?? '';
  }

  /** Puts many values in one request. */
  async putAll(topic: string, values: readonly { partition: number; value: Buffer | string | null }[]): Promise<void> {
    await this.producer.send({ topic, acks: -1, messages: [...values] });
  }

  /** Opens a transaction with a value in it, and leaves it open until told otherwise. */
  async openTransaction(topic: string, partition: number, value: string): Promise<{ abort(): Promise<void> }> {
    const producer = this.kafka.producer({
      createPartitioner: namedPartition,
      transactionalId: `stranger-${process.pid}-${Date.now()}`,
      idempotent: true,
      maxInFlightRequests: 1,
      transactionTimeout: 60_000,
    });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic, acks: -1, messages: [{ partition, value }] });
    return {
      abort: async () => {
        await transaction.abort();
        await producer.disconnect();
      },
    };
  }

  /** One past the last offset of each partition. */
  async ends(topic: string): Promise<Map<number, bigint>> {
    return this.administering(async (admin) => {
      const offsets = await admin.fetchTopicOffsets(topic);
      return new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)]));
    });
  }

  /** What the broker was told of a group's place in a topic; -1 for a partition that it was told nothing of. */
  async groupOffsets(groupId: string, topic: string): Promise<Map<number, bigint>> {
    return this.administering(async (admin) => {
      const [found] = await admin.fetchOffsets({ groupId, topics: [topic] });
      return new Map(found?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
    });
  }

  async makeTopic(topic: string): Promise<void> {
    await this.administering((admin) => admin.createTopics({ topics: [{ topic, numPartitions: 1 }] }));
  }

  /** Takes away what the broker remembers of a group, or sets it to the beginning. The group must be empty. */
  async loseOffsets(groupId: string): Promise<void> {
    await this.administering((admin) => admin.deleteGroups([groupId]));
  }

  async resetOffsets(groupId: string, topic: string): Promise<void> {
    await this.administering((admin) => admin.resetOffsets({ groupId, topic, earliest: true }));
  }

  /** Everything that lies on a topic now, in order within each partition. */
  async readAll(topic: string): Promise<OnBus[]> {
    const ends = await this.ends(topic);
    let missing = [...ends.values()].reduce((sum, end) => sum + end, 0n);
    const found: OnBus[] = [];
    if (missing === 0n) return found;
    const consumer = this.kafka.consumer({ groupId: `stranger-${process.pid}-${Date.now()}`, maxWaitTimeInMs: 50 });
    await consumer.connect();
    try {
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      await new Promise<void>((resolve, reject) => {
        consumer
          .run({
            eachMessage: async ({ partition, message }) => {
              if (BigInt(message.offset) >= (ends.get(partition) ?? 0n)) return;
              found.push({ topic, partition, offset: message.offset, value: message.value });
              missing -= 1n;
              if (missing === 0n) resolve();
            },
          })
          .catch(reject);
      });
    } finally {
      await consumer.disconnect();
    }
    return found;
  }

  private async administering<T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> {
    const admin = this.kafka.admin();
    await admin.connect();
    try {
      return await work(admin);
    } finally {
      await admin.disconnect();
    }
  }
}

const namedPartition =
  () =>
  ({ message }: { message: { partition?: number } }): number =>
    message.partition ?? 0;
