import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { advancePositions, readPosition, sqlFailure, sqlOf } from '#lib/persistence';
import type { Batch, BatchMessage, BatchOutcome, HandleBatches } from './batch.js';
import type { BatchTransportOptions } from './batch-transport.js';
import type { BusAlarmCode } from './bus-alarm.js';
import { PartitionMemory } from './partition-state.js';
import { Rounds, type SharedRoom } from './rounds.js';

/** What a reader does to the consumer that brought the batch. Each may throw between a crash and the restart. */
export type Steering = Pick<Consumer, 'seek' | 'pause' | 'resume'>;

/** Runs an action once, later, unless the consumer is stopped before. */
export type Later = (milliseconds: number, action: () => void) => void;

/** Handler calls of one group at the same time, if the others leave room: one computes while another waits for the database. */
export const CALLS_AT_ONCE = 2;
const MOST_IN_A_CALL = 500;
/** kafkajs's heartbeats stop while a handler is busy; these keep the member in its group meanwhile. */
const HEARTBEAT_MS = 1_500;

/**
 * The way of a batch from the broker to the handler: the rule of the position, slices, outcomes, pauses. One for each group.
 * Nothing in here throws into kafkajs or sleeps there: one error of ours would stop the consumer for good while the
 * process lives on, and one fetch waits for all its batches.
 */
export class BatchReader {
  private readonly memories = new Map<string, PartitionMemory>();
  private readonly most: number;
  private readonly rounds: Rounds;
  private stopping = false;

  constructor(
    private readonly options: BatchTransportOptions,
    handle: HandleBatches,
    private readonly later: Later,
    room: SharedRoom,
  ) {
    this.most = options.maxBatch ?? MOST_IN_A_CALL;
    this.rounds = new Rounds(handle, this.most, CALLS_AT_ONCE, room);
  }

  get partitions(): PartitionMemory[] {
    return [...this.memories.values()];
  }

  memoryOf(topic: string, partition: number): PartitionMemory {
    const place = `${topic}/${partition}`;
    const memory = this.memories.get(place) ?? new PartitionMemory(topic, partition);
    this.memories.set(place, memory);
    return memory;
  }

  /** kafkajs begins at the broker's offsets again, and other members may have been at work: every position is read anew. */
  forgetAll(): void {
    for (const memory of this.partitions) memory.forget();
  }

  /** Takes nothing new and drops what waits. Resolves when no handler is under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.rounds.drop();
    await Promise.all(this.partitions.map((memory) => memory.busy));
  }

  /** Never rejects. What is not handled is left unresolved, so that it comes again. */
  async meet(payload: EachBatchPayload, steering: Steering): Promise<void> {
    const memory = this.memoryOf(payload.batch.topic, payload.batch.partition);
    // A handler of an earlier generation of the group may still run here: two at once would race for the position.
    while (memory.busy) await memory.busy;
    if (this.stopping) return;
    let release = (): void => undefined;
    memory.busy = new Promise<void>((resolve) => (release = resolve));
    const heartbeat = setInterval(() => payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    try {
      await this.slices(payload, memory, steering);
    } catch (error) {
      memory.forget();
      this.pause(memory, 'BUG', steering);
      this.alarm('HANDLER_THREW', memory, { error: nameOf(error) });
    } finally {
      clearInterval(heartbeat);
      memory.busy = undefined;
      release();
    }
  }

  alarm(code: BusAlarmCode, memory: PartitionMemory, details: Record<string, string | number>): void {
    this.options.onAlarm?.({ code, topic: memory.topic, partition: memory.partition, details });
  }

  private async slices(payload: EachBatchPayload, memory: PartitionMemory, steering: Steering): Promise<void> {
    const { batch } = payload;
    memory.end = BigInt(batch.highWatermark);
    for (let start = 0; start < batch.messages.length; start += this.most) {
      if (this.stopping || !payload.isRunning() || payload.isStale()) return;
      const slice = batch.messages.slice(start, start + this.most).map(messageOf);
      const last = slice.at(-1)!.offset;
      // A batch may end in markers that are no messages; they are stepped over with its last slice.
      const stepTo = start + this.most >= batch.messages.length ? BigInt(batch.lastOffset()) : last;
      if (!(await this.slice(slice, stepTo, memory, steering))) return;
      payload.resolveOffset(last.toString());
    }
  }

  /** True if the slice is durable and the next one may follow. */
  private async slice(
    messages: BatchMessage[],
    last: bigint,
    memory: PartitionMemory,
    steering: Steering,
  ): Promise<boolean> {
    if (!(await this.mayHandle(messages[0]!.offset, memory, steering))) return false;
    const { topic, partition, remembered, end } = memory;
    const batch: Batch = { topic, partition, remembered: remembered!, next: last + 1n, end: end!, messages };
    const outcome = await this.outcomeOf(batch, memory);
    if (outcome === undefined) return false;
    if (outcome.state === 'retry') {
      this.pause(memory, outcome.reason, steering);
      return false;
    }
    if (outcome.state === 'fenced') {
      memory.alone = true;
      await this.readAnew(memory, steering);
      return false;
    }
    memory.moved(batch.next);
    memory.lastTimestamp = messages.at(-1)!.timestamp;
    return true;
  }

  private async outcomeOf(batch: Batch, memory: PartitionMemory): Promise<BatchOutcome | undefined> {
    try {
      return await this.rounds.join(batch, memory.alone);
    } catch (error) {
      this.alarm('HANDLER_THREW', memory, { error: nameOf(error), offset: String(batch.messages[0]?.offset) });
      return { state: 'retry', reason: 'HANDLER_THREW' };
    }
  }

  private async mayHandle(first: bigint, memory: PartitionMemory, steering: Steering): Promise<boolean> {
    switch (memory.meet(first)) {
      case 'handle':
        return true;
      case 'read':
        // Where the batch begins just at the position, a seek would only bring it again.
        return (await this.readAnew(memory, steering, first)) && memory.remembered === first;
      case 'seek':
        this.seek(memory, steering);
        return false;
      case 'take-over':
        return this.takeOver(first, memory, steering);
    }
  }

  /** Reads the position and seeks there. False if the database did not answer; the partition pauses then. */
  private async readAnew(memory: PartitionMemory, steering: Steering, unlessAt?: bigint): Promise<boolean> {
    memory.forget();
    try {
      memory.read(await readPosition(this.options.positions, memory.topic, memory.partition));
    } catch (error) {
      this.pause(memory, reasonOf(error), steering);
      return false;
    }
    if (memory.remembered !== unlessAt) this.seek(memory, steering);
    return true;
  }

  /** The topic was made anew: an explicit compare-and-set back to its first record. */
  private async takeOver(first: bigint, memory: PartitionMemory, steering: Steering): Promise<boolean> {
    const { topic, partition } = memory;
    const remembered = memory.remembered!;
    let taken: boolean;
    try {
      taken = await advancePositions(sqlOf(this.options.positions), [{ topic, partition, remembered, next: first }]);
    } catch (error) {
      this.pause(memory, reasonOf(error), steering);
      return false;
    }
    if (!taken) {
      await this.readAnew(memory, steering);
      return false;
    }
    this.alarm('TOPIC_MADE_ANEW', memory, { position: String(remembered), first: String(first) });
    memory.moved(first);
    return true;
  }

  private seek(memory: PartitionMemory, steering: Steering): void {
    const { topic, partition, remembered } = memory;
    try {
      steering.seek({ topic, partition, offset: String(remembered) });
    } catch {
      // The consumer will begin elsewhere, so nothing may be remembered.
      memory.forget();
    }
  }

  private pause(memory: PartitionMemory, reason: string, steering: Steering): void {
    const { topic, partition } = memory;
    const milliseconds = memory.nextPause();
    memory.pausedFor = reason;
    memory.alone = true;
    const place = [{ topic, partitions: [partition] }];
    ignoringCrash(() => steering.pause(place));
    const message = `partition pauses for ${milliseconds} ms`;
    this.options.log?.({ level: 'warn', message, topic, partition, cause: reason });
    this.later(milliseconds, () => {
      memory.pausedFor = undefined;
      ignoringCrash(() => steering.resume(place));
    });
  }
}

function messageOf({ offset, value, timestamp }: KafkaMessage): BatchMessage {
  return { offset: BigInt(offset), value, timestamp: Number(timestamp) };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function reasonOf(error: unknown): string {
  return sqlFailure(error).sqlstate ?? 'DATABASE_AWAY';
}

/** Between a crash and the restart kafkajs throws; the consumer that comes next knows of no pause. */
function ignoringCrash(action: () => void): void {
  try {
    action();
  } catch {
    return;
  }
}
