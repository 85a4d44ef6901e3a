import type { Consumer, EachBatchPayload } from 'kafkajs';
import { advancePosition, readPosition, sqlFailure, sqlOf } from '#lib/persistence';
import type { Batch, BatchMessage, BatchOutcome } from './batch.js';
import type { BatchTransportOptions, GroupOptions } from './batch-transport.js';
import { CONSUMER_RETRY, createKafka, kafkaErrorCode, type BusLogEntry } from './kafka-client.js';
import { PartitionMemory, type GroupState } from './partition-state.js';

const SESSION_TIMEOUT_MS = 6_000;
const HEARTBEAT_MS = 1_500;
const HINT_MS = 5_000;
const LONGEST_REBUILD_PAUSE_MS = 5_000;
/** kafkajs has no event for it; the suite fails if a version says it otherwise. */
const OUT_OF_RANGE = /^Offset out of range/;

/**
 * The life of one consumer in its group: made, rebuilt when kafkajs gives it up, stopped; and the way of each batch
 * between the broker and the handler. Nothing in here throws into kafkajs: one error of ours would stop the consumer
 * while the process lives on.
 */
export class GroupConsumer {
  private consumer: Consumer | undefined;
  private readonly partitions = new Map<string, PartitionMemory>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private assigned: ReadonlySet<string> = new Set();
  private joined = false;
  private stopping = false;
  /** Commits straight at the coordinator; the consumer's own method retries for ever. */
  private commitHint: EachBatchPayload['commitOffsetsIfNecessary'] | undefined;
  private committing = false;

  constructor(
    private readonly group: GroupOptions,
    private readonly options: BatchTransportOptions,
    private readonly handle: (batch: Batch) => Promise<BatchOutcome>,
  ) {}

  /** Returns at once; connects, and connects again, until `stop`. */
  start(): void {
    this.timers.add(setInterval(() => void this.commitHints(), HINT_MS));
    void this.build(LONGEST_REBUILD_PAUSE_MS / 20);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const bound = this.options.closeTimeoutMs ?? 8_000;
    await within(bound, Promise.all([...this.partitions.values()].map((memory) => memory.busy)));
    await within(1_000, this.commitHints());
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    await within(2_000, this.consumer?.disconnect());
    this.joined = false;
  }

  state(): GroupState {
    return {
      groupId: this.group.groupId,
      joined: this.joined,
      partitions: [...this.partitions.values()].map((memory) => memory.state()),
    };
  }

  private async build(pause: number): Promise<void> {
    if (this.stopping) return;
    const consumer = this.createConsumer();
    this.consumer = consumer;
    this.forgetAll();
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.group.topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: this.options.concurrency ?? 2,
        eachBatch: (payload) => this.meetSafely(payload),
      });
    } catch (error) {
      if (this.stopping) return;
      this.log({ level: 'warn', message: 'consumer could not start', error: kafkaErrorCode(error) });
      this.rebuildLater(consumer, pause);
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
      maxWaitTimeInMs: 250,
      readUncommitted: true,
      allowAutoTopicCreation: false,
      retry: CONSUMER_RETRY,
    });
    consumer.on('consumer.group_join', ({ payload }) => {
      this.joined = true;
      this.assigned = new Set(
        Object.entries(payload.memberAssignment).flatMap(([topic, numbers]) => numbers.map((n) => key(topic, n))),
      );
      // kafkajs begins at the broker's offsets again, and another member may have been at work.
      this.forgetAll();
    });
    consumer.on('consumer.crash', ({ payload }) => {
      this.joined = false;
      if (payload.restart || this.stopping || this.consumer !== consumer) return;
      this.alarm('CONSUMER_REBUILT', undefined, { group: this.group.groupId, error: kafkaErrorCode(payload.error) });
      this.rebuildLater(consumer, LONGEST_REBUILD_PAUSE_MS / 10);
    });
    return consumer;
  }

  private rebuildLater(old: Consumer, pause: number): void {
    old.disconnect().catch(() => undefined);
    this.after(pause, () => void this.build(Math.min(pause * 2, LONGEST_REBUILD_PAUSE_MS)));
  }

  private async meetSafely(payload: EachBatchPayload): Promise<void> {
    const memory = this.memoryOf(payload.batch.topic, payload.batch.partition);
    // A handler of an earlier generation may still run on this partition: two at once would race for the position.
    while (memory.busy) await memory.busy;
    if (this.stopping) return;
    let release = (): void => undefined;
    memory.busy = new Promise<void>((resolve) => (release = resolve));
    const heartbeat = setInterval(() => payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    try {
      await this.meet(payload, memory);
    } catch (error) {
      memory.forget();
      this.pause(memory, 'BUG');
      this.alarm('HANDLER_THREW', memory, { error: nameOf(error) });
    } finally {
      clearInterval(heartbeat);
      memory.busy = undefined;
      release();
    }
  }

  /** The rule of the position, then the handler, slice by slice. */
  private async meet(payload: EachBatchPayload, memory: PartitionMemory): Promise<void> {
    this.commitHint = payload.commitOffsetsIfNecessary;
    const { messages } = payload.batch;
    memory.end = BigInt(payload.batch.highWatermark);
    const size = this.options.maxBatch ?? 500;
    for (let start = 0; start < messages.length; start += size) {
      if (this.stopping || !payload.isRunning() || payload.isStale()) return;
      const slice: BatchMessage[] = messages.slice(start, start + size).map((message) => ({
        offset: BigInt(message.offset),
        value: message.value,
        timestamp: Number(message.timestamp),
      }));
      const isLast = start + size >= messages.length;
      // The batch may end in markers that are no messages; they are stepped over with its last slice.
      const last = isLast ? BigInt(payload.batch.lastOffset()) : slice.at(-1)!.offset;
      if (!(await this.handleSlice(slice, last, memory))) return;
      payload.resolveOffset(slice.at(-1)!.offset.toString());
    }
  }

  /** True if the slice is durable and the next one may follow. */
  private async handleSlice(slice: BatchMessage[], last: bigint, memory: PartitionMemory): Promise<boolean> {
    const first = slice[0]!.offset;
    if (!(await this.mayHandle(first, memory))) return false;
    const { topic, partition } = memory;
    const batch: Batch = {
      topic,
      partition,
      remembered: memory.remembered!,
      next: last + 1n,
      end: memory.end!,
      messages: slice,
    };
    const outcome = await this.outcomeOf(batch, memory);
    if (outcome.state === 'retry') {
      this.pause(memory, outcome.reason);
      return false;
    }
    if (outcome.state === 'fenced') {
      memory.forget();
      await this.readAndSeek(memory);
      return false;
    }
    memory.moved(batch.next);
    memory.lastTimestamp = slice.at(-1)!.timestamp;
    return true;
  }

  private async outcomeOf(batch: Batch, memory: PartitionMemory): Promise<BatchOutcome> {
    try {
      return await this.handle(batch);
    } catch (error) {
      this.alarm('HANDLER_THREW', memory, { error: nameOf(error), offset: String(batch.messages[0]?.offset) });
      return { state: 'retry', reason: 'HANDLER_THREW' };
    }
  }

  private async mayHandle(first: bigint, memory: PartitionMemory): Promise<boolean> {
    switch (memory.meet(first)) {
      case 'handle':
        return true;
      case 'read':
        // Where the batch begins just there, a seek would only bring it again.
        return (await this.readAndSeek(memory, first)) && memory.remembered === first;
      case 'seek':
        this.seek(memory);
        return false;
      case 'take-over':
        return this.takeOver(first, memory);
    }
  }

  /** False if the database did not answer. */
  private async readAndSeek(memory: PartitionMemory, unlessAt?: bigint): Promise<boolean> {
    try {
      memory.read(await readPosition(this.options.positions, memory.topic, memory.partition));
    } catch (error) {
      this.pause(memory, sqlFailure(error).sqlstate ?? 'DATABASE_AWAY');
      return false;
    }
    if (memory.remembered !== unlessAt) this.seek(memory);
    return true;
  }

  private async takeOver(first: bigint, memory: PartitionMemory): Promise<boolean> {
    const { topic, partition, remembered } = memory;
    const step = { topic, partition, remembered: remembered!, next: first };
    try {
      if (!(await advancePosition(sqlOf(this.options.positions), step))) {
        memory.forget();
        await this.readAndSeek(memory);
        return false;
      }
    } catch (error) {
      this.pause(memory, sqlFailure(error).sqlstate ?? 'DATABASE_AWAY');
      return false;
    }
    this.alarm('TOPIC_MADE_ANEW', memory, { position: String(remembered), first: String(first) });
    memory.moved(first);
    return true;
  }

  private seek(memory: PartitionMemory): void {
    const { topic, partition, remembered } = memory;
    try {
      this.consumer?.seek({ topic, partition, offset: String(remembered) });
    } catch {
      // Between a crash and the restart kafkajs has no group. It will begin elsewhere, so nothing may be remembered.
      memory.forget();
    }
  }

  private pause(memory: PartitionMemory, reason: string): void {
    const { topic, partition } = memory;
    const milliseconds = memory.nextPause();
    memory.pausedFor = reason;
    const consumer = this.consumer;
    const place = [{ topic, partitions: [partition] }];
    ignoringCrash(() => consumer?.pause(place));
    this.log({ level: 'warn', message: `partition pauses for ${milliseconds} ms`, topic, partition, error: reason });
    this.after(milliseconds, () => {
      memory.pausedFor = undefined;
      ignoringCrash(() => consumer?.resume(place));
    });
  }

  /** Tells the broker where we are, for foreign lag tools. Only a hint: whatever fails is left to the next time. */
  private async commitHints(): Promise<void> {
    const moved = [...this.partitions.values()].filter(
      (memory) =>
        memory.remembered !== undefined &&
        memory.remembered !== memory.hinted &&
        this.assigned.has(key(memory.topic, memory.partition)),
    );
    if (this.committing || !this.joined || !this.commitHint || moved.length === 0) return;
    this.committing = true;
    try {
      const hints = moved.map((memory) => ({ memory, offset: memory.remembered! }));
      await this.commitHint({
        topics: hints.map(({ memory, offset }) => ({
          topic: memory.topic,
          partitions: [{ partition: memory.partition, offset: offset.toString() }],
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
      const memory = this.memoryOf(entry.topic, entry.partition);
      if (!memory.outsideAlarmed) this.alarm('POSITION_OUTSIDE', memory, { position: String(memory.remembered) });
      memory.outsideAlarmed = true;
    }
    this.options.log?.({ groupId: this.group.groupId, ...entry });
  }

  private alarm(
    code: Parameters<NonNullable<BatchTransportOptions['onAlarm']>>[0]['code'],
    memory: PartitionMemory | undefined,
    details: Record<string, string | number>,
  ): void {
    this.options.onAlarm?.({ code, ...(memory && { topic: memory.topic, partition: memory.partition }), details });
  }

  private memoryOf(topic: string, partition: number): PartitionMemory {
    const known = this.partitions.get(key(topic, partition));
    if (known) return known;
    const memory = new PartitionMemory(topic, partition);
    this.partitions.set(key(topic, partition), memory);
    return memory;
  }

  private forgetAll(): void {
    for (const memory of this.partitions.values()) memory.forget();
  }

  private after(milliseconds: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.stopping) action();
    }, milliseconds);
    this.timers.add(timer);
  }
}

const key = (topic: string, partition: number): string => `${topic}/${partition}`;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Between a crash and the restart kafkajs throws; the consumer that comes next knows no pauses. */
function ignoringCrash(action: () => void): void {
  try {
    action();
  } catch {
    return;
  }
}

async function within(milliseconds: number, work: Promise<unknown> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([Promise.resolve(work).catch(() => undefined), bound]);
  clearTimeout(timer);
}
