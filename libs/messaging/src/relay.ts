import type { DataSource } from 'typeorm';
import { holdAdvisoryLock, sqlFailure } from '#lib/persistence';
import type { BusAlarm } from './bus-alarm.js';
import { Outbox, type OutboxRow } from './outbox.js';
import { PublishError, type OutgoingMessage, type Publisher } from './publisher.js';
import type { SealedToken } from './recent-tokens.js';
import { TopicBackoff, type BlockedTopic } from './topic-backoff.js';

export type { BlockedTopic } from './topic-backoff.js';

export interface RelayOptions {
  /** The connected data source with the outbox. */
  readonly dataSource: DataSource;
  /** The database's URL, for the connection that holds the leader's lock. */
  readonly url: string;
  readonly publisher: Publisher;
  /**
   * A statement over `sent(event_id uuid)` that runs together with the deletion of the sent rows, such as
   * `UPDATE event SET sent_at = now() FROM sent WHERE event.id = sent.event_id`. It may run again for an event that is
   * sent again.
   */
  readonly afterSent?: string;
  /**
   * The token as it travels to `topic`, made at the moment of sending. Default: as it is.
   * Where it throws, the topic waits as if the broker had refused it.
   */
  readonly protect?: (token: Buffer, topic: string) => Buffer;
  readonly onAlarm?: (alarm: BusAlarm) => void;
  /** Told of each failed attempt to send or to reach the database, with codes only. */
  readonly onFailure?: (failure: { readonly step: 'lock' | 'database' | 'publish'; readonly code: string }) => void;
  /** Pause between two looks at the outbox when nobody wakes the relay. Default 1,000 ms. */
  readonly pollMs?: number;
}

export interface RelayState {
  /** Whether this process is the one that sends for its database. */
  readonly leader: boolean;
  /** Rows in the outbox at the last count, which is at most some seconds old while this process leads. */
  readonly unsent: number;
  /** When the oldest of them was queued. */
  readonly oldest: Date | undefined;
  readonly lastSentAt: Date | undefined;
  readonly sentTotal: number;
  /** Topics that can't be written right now. */
  readonly blocked: readonly BlockedTopic[];
  /** Code of what keeps the relay from its database; undefined when it is well. */
  readonly databaseFailure: string | undefined;
}

const COUNT_EVERY_MS = 2_000;
/**
 * Passes begin no closer together than this unless pages are full: what is queued meanwhile goes out in one request and
 * is settled in one transaction. Without it, single records cost a pass each, several milliseconds of CPU over all processes.
 */
const SHORTEST_PASS_MS = 100;
/** A pass begins at the floor again after this time at the latest, sooner while topics wait for their next attempt. */
const LONGEST_PASS_MS = 5_000;
const LONGEST_PASS_WITH_BLOCKED_MS = 1_000;
const DATABASE_PAUSE_MS = 1_000;
const STOP_TIMEOUT_MS = 5_000;

/**
 * Sends what stands in the outbox, in order, at least once: one relay is active for each database. What a crash leaves
 * between the acknowledgement and the deletion is sent again.
 *
 * Within a topic, no row is sent before an earlier one that failed; a topic that can't be written holds up no other.
 */
export class Relay {
  private readonly outbox: Outbox;
  private readonly blocked = new TopicBackoff();
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private wakeUp: (() => void) | undefined;
  private woken = false;
  private countedAt = 0;
  private current: Omit<RelayState, 'blocked'> = {
    leader: false,
    unsent: 0,
    oldest: undefined,
    lastSentAt: undefined,
    sentTotal: 0,
    databaseFailure: undefined,
  };

  constructor(private readonly options: RelayOptions) {
    this.outbox = new Outbox(options.dataSource, options.afterSent);
  }

  /** Returns at once; the relay waits for its turn in the background. */
  start(): void {
    this.running ??= holdAdvisoryLock({
      url: this.options.url,
      name: 'relay',
      signal: this.stopping.signal,
      onHeld: (lost) => this.lead(lost),
      onFailure: (code) => this.options.onFailure?.({ step: 'lock', code }),
    });
  }

  /**
   * To be called after each commit that put something into the outbox. Costs nothing; many calls are one look.
   * `committed`: the tokens of what was committed, as far as they are at hand; the others are read.
   */
  wake(committed: readonly SealedToken[] = []): void {
    this.outbox.know(committed);
    this.woken = true;
    this.wakeUp?.();
  }

  /** Ends after the request under way, or after 5 s if no broker answers it; the publisher stays open. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wakeUp?.();
    let timer: NodeJS.Timeout | undefined;
    const bound = new Promise((resolve) => (timer = setTimeout(resolve, STOP_TIMEOUT_MS)));
    await Promise.race([this.running, bound]);
    clearTimeout(timer);
  }

  get state(): RelayState {
    return { ...this.current, blocked: this.blocked.list() };
  }

  private async lead(lost: AbortSignal): Promise<void> {
    this.note({ leader: true });
    this.outbox.forget();
    const end = () => this.wakeUp?.();
    lost.addEventListener('abort', end);
    try {
      while (!lost.aborted) {
        this.woken = false;
        const began = performance.now();
        const pause = await this.drainSafely(lost);
        if (pause.milliseconds === 0) continue;
        await this.sleep(Math.max(0, SHORTEST_PASS_MS - (performance.now() - began)), true, lost);
        if (!this.woken || pause.deaf) await this.sleep(pause.milliseconds, pause.deaf, lost);
      }
    } finally {
      lost.removeEventListener('abort', end);
      this.note({ leader: false });
    }
  }

  /** Sends all there is; says how long to rest, and whether `wake` may end the rest early (not while something is down). */
  private async drainSafely(lost: AbortSignal): Promise<{ milliseconds: number; deaf: boolean }> {
    const poll = this.options.pollMs ?? 1_000;
    try {
      const finished = await this.drain(lost);
      this.note({ databaseFailure: undefined });
      if (!finished) return { milliseconds: 0, deaf: false };
      const blockedFor = this.blocked.soonest();
      return blockedFor === undefined ? { milliseconds: poll, deaf: false } : { milliseconds: blockedFor, deaf: true };
    } catch (error) {
      const code = codeOf(error);
      this.note({ databaseFailure: code });
      this.options.onFailure?.({ step: 'database', code });
      return { milliseconds: DATABASE_PAUSE_MS, deaf: true };
    }
  }

  /**
   * One pass through the outbox; the next page is read, and the last one deleted, while a page is being sent.
   * False if there may be more.
   */
  private async drain(lost: AbortSignal): Promise<boolean> {
    const began = Date.now();
    // A topic that was blocked at the start, or fails on the way, stays out for the whole pass: its earlier rows come first.
    const out = new Set(this.blocked.names());
    let last = await this.outbox.begin();
    let page = await this.outbox.page(last, [...out]);
    let settling = Promise.resolve();
    try {
      while (page.rows.length > 0 && !lost.aborted) {
        last = page.rows.at(-1)!.id;
        const ahead = page.full ? this.outbox.page(last, [...out]) : undefined;
        ahead?.catch(() => undefined);
        const done = await this.send(page.rows, out);
        await settling;
        settling = this.outbox.settle(done);
        settling.catch(() => undefined);
        page = (await ahead) ?? { rows: [], full: false };
        if (out.size > 0 || page.rows.length > 0) await this.count();
        if (Date.now() - began > (out.size > 0 ? LONGEST_PASS_WITH_BLOCKED_MS : LONGEST_PASS_MS)) break;
      }
    } finally {
      await settling;
    }
    if (out.size === 0) this.outbox.passed(last, page.rows.length === 0);
    if (page.rows.length > 0) return false;
    if (out.size === 0) this.note({ unsent: 0, oldest: undefined });
    else await this.count();
    return true;
  }

  /** Ids of rows that need no more sending. Topics that failed are added to `out`. */
  private async send(rows: readonly OutboxRow[], out: Set<string>): Promise<string[]> {
    const done: string[] = [];
    const made: { id: string; message: OutgoingMessage }[] = [];
    for (const row of rows) {
      if (out.has(row.topic)) continue;
      if (row.token === null) {
        const { topic, partition, id } = row;
        this.options.onAlarm?.({ code: 'TOKEN_MISSING', topic, partition, details: { outboxId: id } });
        done.push(id);
        continue;
      }
      const value = this.protect(row.token, row.topic, out);
      if (value !== undefined)
        made.push({ id: row.id, message: { topic: row.topic, partition: row.partition, value } });
    }
    const sent = made.filter(({ message }) => !out.has(message.topic));
    if (sent.length > 0) {
      await this.publish(
        sent.map(({ message }) => message),
        out,
      );
    }
    const acknowledged = sent.filter(({ message }) => !out.has(message.topic));
    if (acknowledged.length > 0) {
      this.note({ lastSentAt: new Date(), sentTotal: this.current.sentTotal + acknowledged.length });
    }
    return [...done, ...acknowledged.map(({ id }) => id)];
  }

  private protect(token: Buffer, topic: string, out: Set<string>): Buffer | undefined {
    try {
      return this.options.protect?.(token, topic) ?? token;
    } catch {
      this.block(topic, 'PROTECTION_FAILED', out);
      return undefined;
    }
  }

  private block(topic: string, code: string, out: Set<string>): void {
    out.add(topic);
    this.blocked.failed(topic, code);
    this.options.onFailure?.({ step: 'publish', code });
  }

  private async publish(messages: readonly OutgoingMessage[], out: Set<string>): Promise<void> {
    let failed: PublishError['failed'] = new Map();
    try {
      await this.options.publisher.publish(messages);
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      failed = error.failed;
      for (const { topic, partition, value } of error.unsendable) {
        this.options.onAlarm?.({ code: 'MESSAGE_UNSENDABLE', topic, partition, details: { bytes: value.length } });
      }
    }
    for (const topic of new Set(messages.map((message) => message.topic))) {
      const failure = failed.get(topic);
      if (failure === undefined) this.blocked.clear(topic);
      else this.block(topic, failure.code, out);
    }
  }

  private async count(): Promise<void> {
    const now = Date.now();
    if (now - this.countedAt < COUNT_EVERY_MS) return;
    this.countedAt = now;
    this.note(await this.outbox.backlog());
  }

  private note(change: Partial<Omit<RelayState, 'blocked'>>): void {
    this.current = { ...this.current, ...change };
  }

  private sleep(milliseconds: number, deaf: boolean, lost: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        if (deaf && !lost.aborted && !timedOut) return;
        clearTimeout(timer);
        this.wakeUp = undefined;
        resolve();
      };
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        end();
      }, milliseconds);
      this.wakeUp = end;
      if (lost.aborted) end();
    });
  }
}

function codeOf(error: unknown): string {
  const { sqlstate, kind } = sqlFailure(error);
  if (sqlstate !== undefined) return sqlstate;
  return kind === 'retryable' ? 'DATABASE_AWAY' : (error as Error).name;
}
