import type { Admin } from 'kafkajs';
import { createKafka, kafkaErrorCode, SENDER_RETRY, type BusLog } from './kafka-client.js';

export interface TopicStateOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** Topics that this service reads or writes. */
  readonly topics: readonly string[];
  /** An answer is this old at the most, in milliseconds. Default 3,000. */
  readonly cacheMs?: number;
  readonly log?: BusLog;
}

export interface TopicReport {
  /** Whether a broker answered. */
  readonly reachable: boolean;
  /** Code of what went wrong where it did not. */
  readonly failure: string | undefined;
  /** Wanted topics that the broker does not have (or does not show us); empty while it is out of reach. */
  readonly missing: readonly string[];
  /** Number of partitions of each wanted topic that is there. */
  readonly partitions: ReadonlyMap<string, number>;
  readonly checkedAt: Date;
}

const ASK_TIMEOUT_MS = 2_000;

/** Asks a broker for its topics, for health. Cheap: one connection is kept, one request an answer, answers are shared. */
export class TopicState {
  private admin: Promise<Admin> | undefined;
  private asking: Promise<TopicReport> | undefined;
  private last: TopicReport | undefined;

  constructor(private readonly options: TopicStateOptions) {}

  /** Never rejects; answers within about 2 s also while the broker is away. */
  read(): Promise<TopicReport> {
    const fresh = this.last && Date.now() - this.last.checkedAt.getTime() < (this.options.cacheMs ?? 3_000);
    if (fresh) return Promise.resolve(this.last!);
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return this.asking;
  }

  /** One past the last offset of each partition, as the broker says now. Rejects if it doesn't. */
  async ends(topic: string): Promise<Map<number, bigint>> {
    try {
      const offsets = await bounded(this.connected().then((admin) => admin.fetchTopicOffsets(topic)));
      return new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)]));
    } catch (error) {
      // kafkajs asks for ever for a topic that it once knew: without it, this client would answer nothing any more.
      this.drop();
      throw error;
    }
  }

  async close(): Promise<void> {
    const admin = await this.admin?.catch(() => undefined);
    this.admin = undefined;
    await admin?.disconnect().catch(() => undefined);
  }

  private async ask(): Promise<TopicReport> {
    let report: TopicReport;
    try {
      // Without names the broker lists what it has; asked by name, a missing topic is an error for all of them.
      const { topics } = await bounded(this.connected().then((admin) => admin.fetchTopicMetadata()));
      const wanted = new Set(this.options.topics);
      const partitions = new Map(
        topics.filter(({ name }) => wanted.has(name)).map((topic) => [topic.name, topic.partitions.length]),
      );
      const missing = this.options.topics.filter((topic) => !partitions.has(topic));
      report = { reachable: true, failure: undefined, missing, partitions, checkedAt: new Date() };
    } catch (error) {
      this.drop();
      const failure = kafkaErrorCode(error);
      report = { reachable: false, failure, missing: [], partitions: new Map(), checkedAt: new Date() };
    }
    this.last = report;
    return report;
  }

  private connected(): Promise<Admin> {
    this.admin ??= this.connect();
    return this.admin;
  }

  private async connect(): Promise<Admin> {
    const kafka = createKafka({
      brokers: this.options.brokers,
      clientId: `${this.options.clientId}-health`,
      retry: SENDER_RETRY,
      requestTimeoutMs: ASK_TIMEOUT_MS,
      log: this.options.log,
    });
    const admin = kafka.admin({ retry: SENDER_RETRY });
    await admin.connect();
    return admin;
  }

  private drop(): void {
    const old = this.admin;
    this.admin = undefined;
    old?.then((admin) => admin.disconnect()).catch(() => undefined);
  }
}

async function bounded<Answer>(work: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer'), { type: 'TIMEOUT' })), ASK_TIMEOUT_MS);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
