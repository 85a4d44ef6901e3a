import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { HandleBatches } from './batch.js';
import { BatchReader } from './batch-reader.js';
import type { BatchTransportOptions, GroupOptions } from './batch-transport.js';
import { CONSUMER_RETRY, createKafka, kafkaErrorCode, type BusLogEntry } from './kafka-client.js';
import type { GroupState } from './partition-state.js';
import type { SharedRoom } from './rounds.js';

const SESSION_TIMEOUT_MS = 6_000;
const HEARTBEAT_MS = 1_500;
const HINT_MS = 5_000;
/**
 * The broker gathers for so long, or so much, before it answers: a batch of two records costs nearly what one of fifty
 * costs, in CPU of every process. So an answer is up to this much later while little is going on, and a record's verdict
 * twice this, and twice the relay's pause: well under the second within which a record is answered behind a poisonous one.
 */
const FETCH_WAIT_MS = 200;
const FETCH_MIN_BYTES = 320 * 1024;
/** A fetch is kept whole until its last batch is done: with kafkajs's 10 MiB, a reader that is behind needs 20 MiB more. */
const FETCH_MAX_BYTES = 2 * 1024 * 1024;
/**
 * As much as is waited for: a partition that is behind must not wait although it has more. And no more than about a call's
 * records, 2.5 KB each: what is left over for a second call is held meanwhile, in every partition.
 */
const FETCH_MAX_BYTES_PER_PARTITION = FETCH_MIN_BYTES;
/** Batches that may wait for one call of the handler; how many calls run at once is the reader's to say. */
const PARTITIONS_TOGETHER = 32;
const FIRST_REBUILD_PAUSE_MS = 250;
const LONGEST_REBUILD_PAUSE_MS = 5_000;
/** So many requests in a row without an answer make a connection half-open; kafkajs would go on using it. */
const UNANSWERED_REQUESTS = 2;
/** kafkajs has no event for it; the suite fails if a version says it otherwise. */
const OUT_OF_RANGE = /^Offset out of range/;

/** The life of one consumer in its group: made, rebuilt when kafkajs gives it up or its connection is dead, stopped. */
export class GroupConsumer {
  private consumer: Consumer | undefined;
  private readonly reader: BatchReader;
  private readonly timers = new Set<NodeJS.Timeout>();
  private hintTimer: NodeJS.Timeout | undefined;
  private assigned: ReadonlySet<string> = new Set();
  private joined = false;
  private stopping = false;
  /** Commits straight at the coordinator; the consumer's own method retries for ever. */
  private commitHint: EachBatchPayload['commitOffsetsIfNecessary'] | undefined;
  private committing = false;

  constructor(
    private readonly group: GroupOptions,
    private readonly options: BatchTransportOptions,
    handle: HandleBatches,
    room: SharedRoom,
  ) {
    const log = (entry: BusLogEntry): void => options.log?.({ groupId: group.groupId, ...entry });
    this.reader = new BatchReader({ ...options, log }, handle, (ms, action) => this.later(ms, action), room);
  }

  /** Returns at once; connects, and connects again, until `stop`. */
  start(): void {
    this.hintTimer = setInterval(() => void this.commitHints(), HINT_MS);
    void this.build(FIRST_REBUILD_PAUSE_MS);
  }

  /** Takes nothing new, waits for handlers under way (`closeTimeoutMs`), tells the broker where we are, leaves the group. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.hintTimer);
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    await within(this.options.closeTimeoutMs ?? 8_000, this.reader.stop());
    await within(1_000, this.commitHints());
    await within(2_000, this.consumer?.disconnect());
    this.joined = false;
  }

  state(): GroupState {
    const partitions = this.reader.partitions.map((memory) => memory.state());
    return { groupId: this.group.groupId, joined: this.joined, partitions };
  }

  private async build(pause: number): Promise<void> {
    const consumer = this.createConsumer();
    this.consumer = consumer;
    this.reader.forgetAll();
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.group.topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: PARTITIONS_TOGETHER,
        eachBatch: async (payload) => {
          if (this.consumer !== consumer) return;
          this.commitHint = payload.commitOffsetsIfNecessary;
          await this.reader.meet(payload, consumer);
        },
      });
    } catch (error) {
      this.log({ level: 'warn', message: 'consumer could not start', cause: kafkaErrorCode(error) });
      this.rebuild(consumer, pause);
    }
  }

  private createConsumer(): Consumer {
    const kafka = createKafka({
      brokers: this.options.brokers,
      clientId: this.options.clientId,
      retry: CONSUMER_RETRY,
      log: (entry) => this.log(entry),
      stopped: () => this.stopping,
    });
    const consumer = kafka.consumer({
      groupId: this.group.groupId,
      sessionTimeout: SESSION_TIMEOUT_MS,
      rebalanceTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_MS,
      minBytes: FETCH_MIN_BYTES,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      maxBytes: FETCH_MAX_BYTES,
      maxBytesPerPartition: FETCH_MAX_BYTES_PER_PARTITION,
      readUncommitted: true,
      allowAutoTopicCreation: false,
      retry: CONSUMER_RETRY,
    });
    this.watch(consumer);
    return consumer;
  }

  private watch(consumer: Consumer): void {
    consumer.on('consumer.group_join', ({ payload: { memberAssignment } }) => {
      this.joined = true;
      this.assigned = new Set(
        Object.entries(memberAssignment).flatMap(([topic, numbers]) => numbers.map((n) => `${topic}/${n}`)),
      );
      this.reader.forgetAll();
    });
    consumer.on('consumer.crash', ({ payload }) => {
      this.joined = false;
      if (!payload.restart) this.replace(consumer, kafkaErrorCode(payload.error));
    });
    let unanswered = 0;
    consumer.on('consumer.network.request', () => {
      unanswered = 0;
    });
    consumer.on('consumer.network.request_timeout', () => {
      unanswered += 1;
      if (unanswered === UNANSWERED_REQUESTS) this.replace(consumer, 'REQUESTS_UNANSWERED');
    });
  }

  private replace(consumer: Consumer, error: string): void {
    if (this.stopping || this.consumer !== consumer) return;
    this.joined = false;
    this.options.onAlarm?.({ code: 'CONSUMER_REBUILT', details: { group: this.group.groupId, error } });
    this.rebuild(consumer, FIRST_REBUILD_PAUSE_MS);
  }

  private rebuild(old: Consumer, pause: number): void {
    if (this.stopping) return;
    this.consumer = undefined;
    this.commitHint = undefined;
    old.disconnect().catch(() => undefined);
    this.later(pause, () => void this.build(Math.min(pause * 2, LONGEST_REBUILD_PAUSE_MS)));
  }

  /** Tells the broker where we are, for foreign lag tools. Only a hint: whatever fails is left to the next time. */
  private async commitHints(): Promise<void> {
    const hints = this.reader.partitions.flatMap((memory) => {
      const offset = memory.remembered;
      const ours = this.assigned.has(`${memory.topic}/${memory.partition}`);
      return ours && offset !== undefined && offset !== memory.hinted ? [{ memory, offset }] : [];
    });
    if (this.committing || !this.joined || !this.commitHint || hints.length === 0) return;
    this.committing = true;
    try {
      await this.commitHint({
        topics: hints.map(({ memory: { topic, partition }, offset }) => ({
          topic,
          partitions: [{ partition, offset: offset.toString() }],
        })),
      });
      for (const { memory, offset } of hints) memory.hinted = offset;
    } catch {
      return;
    } finally {
      this.committing = false;
    }
  }

  private log(entry: BusLogEntry): void {
    if (entry.topic !== undefined && entry.partition !== undefined && OUT_OF_RANGE.test(entry.message)) {
      const memory = this.reader.memoryOf(entry.topic, entry.partition);
      const position = String(memory.remembered ?? 'not read yet');
      if (!memory.outsideAlarmed) this.reader.alarm('POSITION_OUTSIDE', memory, { position });
      memory.outsideAlarmed = true;
    }
    this.options.log?.({ groupId: this.group.groupId, ...entry });
  }

  private later(milliseconds: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.stopping) action();
    }, milliseconds);
    this.timers.add(timer);
  }
}

/** Waits for work, but no longer than so many milliseconds; how it ends does not matter. */
async function within(milliseconds: number, work: Promise<unknown> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([Promise.resolve(work).catch(() => undefined), bound]);
  clearTimeout(timer);
}
