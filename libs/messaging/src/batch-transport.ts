import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { DataSource } from 'typeorm';
import type { Batch, BatchOutcome } from './batch.js';
import { CALLS_AT_ONCE } from './batch-reader.js';
import type { BusAlarm } from './bus-alarm.js';
import { GroupConsumer } from './group-consumer.js';
import type { BusLog } from './kafka-client.js';
import type { GroupState } from './partition-state.js';
import { SharedRoom } from './rounds.js';

/** One consumer and one group, so that what halts these topics halts no others. */
export interface GroupOptions {
  readonly groupId: string;
  readonly topics: readonly string[];
}

export interface BatchTransportOptions {
  /** host:port of some brokers. */
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly groups: readonly GroupOptions[];
  /** The connected data source whose `position` table counts. */
  readonly positions: DataSource;
  /** Records in one handler call at the most. Default 500. */
  readonly maxBatch?: number;
  /** How long `close` waits for handlers in flight, in milliseconds. Default 8,000. */
  readonly closeTimeoutMs?: number;
  readonly onAlarm?: (alarm: BusAlarm) => void;
  readonly log?: BusLog;
}

/**
 * Nest's transport strategy for the bus: whole batches of raw bytes, one handler call for all batches of a topic that come
 * at the same time, positions in PostgreSQL.
 *
 * A handler is a controller's method under `@MessagePattern('<topic>')`; its payload is a `Batch[]`, one for each partition
 * that brought something, and it returns a `BatchOutcome` for each. Only `done` moves a position. A handler that throws all
 * the same is an alarm, and its batches come again.
 * Each topic of each group MUST have its handler: `listen` throws otherwise.
 */
export class BatchTransport extends Server implements CustomTransportStrategy {
  private readonly consumers: GroupConsumer[];

  constructor(private readonly options: BatchTransportOptions) {
    super();
    // Where several groups have work, one call of each is under way; a group alone has as many as it may have.
    const room = new SharedRoom(Math.max(options.groups.length, CALLS_AT_ONCE));
    this.consumers = options.groups.map(
      (group) => new GroupConsumer(group, options, (batches) => this.handle(batches), room),
    );
  }

  /** Calls back at once and connects in the background: a service opens its HTTP port also while the broker is away. */
  listen(callback: () => void): void {
    const silent = this.options.groups.flatMap((group) => group.topics).filter((topic) => !this.handlerOf(topic));
    if (silent.length > 0) {
      throw new Error(`No handler for topics ${silent.join(', ')}: add a method with @MessagePattern('<topic>').`);
    }
    for (const consumer of this.consumers) consumer.start();
    callback();
  }

  /** Takes no new batch, waits for those under way (bounded), leaves the groups. */
  async close(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
  }

  /** What each group is doing, for metrics and health. */
  state(): GroupState[] {
    return this.consumers.map((consumer) => consumer.state());
  }

  /** Nest asks every transport for its events; this one reports by `state`, `onAlarm` and `log`. */
  on(): void {
    return;
  }

  unwrap<Underlying>(): Underlying {
    return this.consumers as Underlying;
  }

  private handlerOf(topic: string): MessageHandler<readonly Batch[], undefined, readonly BatchOutcome[]> | null {
    return this.getHandlerByPattern(topic);
  }

  /** Calls the handler itself: Nest's RPC proxy turns what it throws into an Observable that fails. */
  private async handle(batches: readonly Batch[]): Promise<readonly BatchOutcome[]> {
    const result: unknown = await this.handlerOf(batches[0]!.topic)?.(batches);
    const outcomes: unknown = isObservable(result) ? await lastValueFrom(result) : result;
    if (Array.isArray(outcomes) && outcomes.length === batches.length && outcomes.every(isOutcome)) return outcomes;
    throw new TypeError('A batch handler returns one BatchOutcome for each Batch.');
  }
}

function isOutcome(value: unknown): value is BatchOutcome {
  const state = (value as { state?: unknown } | null | undefined)?.state;
  return state === 'done' || state === 'fenced' || state === 'retry';
}
