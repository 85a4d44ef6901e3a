import { sqlOf, type Sql } from '#lib/persistence';
import type { DataSource } from 'typeorm';
import { RecentTokens, type SealedToken } from './recent-tokens.js';

export interface OutboxRow {
  readonly id: string;
  readonly event_id: string;
  readonly topic: string;
  readonly partition: number;
  /** Null only if a row of the outbox lost its token, which no transaction of ours can cause. */
  readonly token: Buffer | null;
}

export interface OutboxBacklog {
  readonly unsent: number;
  /** When the oldest unsent row was queued; undefined if there is none. */
  readonly oldest: Date | undefined;
}

/** A page of some MiB is enough to fill requests, and bounds what a relay holds. */
const PAGE_BYTES = 4 * 1024 * 1024;
const SMALLEST_PAGE = 100;
const LARGEST_PAGE = 1_000;

const TOKENS = `
  SELECT w.event_id, t.token FROM unnest($1::uuid[]) AS w(event_id)
  CROSS JOIN LATERAL (SELECT token FROM sealed_token s WHERE s.event_id = w.event_id LIMIT 1) AS t`;

/** How often the floor may rise. */
const RISE_EVERY_MS = 500;
/**
 * A pass begins at the very first row again after this time, whatever the floor: for a row whose id was drawn while its
 * transaction had no id of its own yet (a resend's), and that was held up just there for longer than the floor took to rise.
 */
const LOOK_BACK_MS = 60_000;

/**
 * The relay's statements on the outbox.
 *
 * Within a stream, ids ascend with its numbers, for both are taken while the stream's counter is locked. Between streams
 * a smaller id may become visible after a larger one, so a pass begins below what was sent last: at the floor.
 *
 * Up to the floor every row is settled and no other is to come. It rises to what a pass had settled once all transactions have
 * ended that were writing then. Without it, each pass would step over the deleted rows of as long a time as somebody
 * else's snapshot is old: of hours, while a backup runs.
 */
export class Outbox {
  private readonly sql: Sql;
  private readonly settleStatement: string;
  private readonly recent = new RecentTokens();
  private pageSize = LARGEST_PAGE;
  private floor = '0';
  /** Settled so far, of the passes since the floor rose. */
  private settled: string | undefined;
  /** The floor to come: when no transaction below `xmax` is under way any more. */
  private next: { readonly id: string; readonly xmax: bigint; due: boolean } | undefined;
  private readSnapshotAt = -Infinity;
  private lookedBackAt = -Infinity;

  /** `afterSent`: a statement over `sent(event_id)`, run in the same statement that deletes the rows. */
  constructor(dataSource: DataSource, afterSent: string | undefined) {
    this.sql = sqlOf(dataSource);
    const remove = 'DELETE FROM outbox WHERE id = ANY($1::bigint[])';
    this.settleStatement =
      afterSent === undefined ? remove : `WITH sent AS (${remove} RETURNING event_id) ${afterSent}`;
  }

  /** Tokens of rows that were just committed: they need not be read. */
  know(committed: readonly SealedToken[]): void {
    this.recent.put(committed);
  }

  /** Begins a pass: the id after which it starts. */
  async begin(): Promise<string> {
    const now = performance.now();
    if (now - this.readSnapshotAt >= RISE_EVERY_MS) {
      this.readSnapshotAt = now;
      await this.readSnapshot();
    }
    if (now - this.lookedBackAt < LOOK_BACK_MS) return this.floor;
    this.lookedBackAt = now;
    return '0';
  }

  /** Ends a pass: every row that it saw is settled, the last of them was `id`; `toTheEnd` if there were no more. */
  passed(id: string, toTheEnd: boolean): void {
    const reached = toTheEnd && BigInt(this.settled ?? 0) > BigInt(id) ? this.settled! : id;
    if (this.next?.due && BigInt(reached) >= BigInt(this.next.id)) {
      this.floor = this.next.id;
      this.next = undefined;
    }
    this.settled = reached;
  }

  /** Others may have sent meanwhile: the next pass begins at the first row. */
  forget(): void {
    this.lookedBackAt = -Infinity;
    this.floor = '0';
    this.settled = undefined;
    this.next = undefined;
  }

  private async readSnapshot(): Promise<void> {
    const [snapshot] = await this.sql.query<{ xmin: string; xmax: string }>(
      'SELECT pg_snapshot_xmin(s)::text AS xmin, pg_snapshot_xmax(s)::text AS xmax FROM pg_current_snapshot() AS s',
    );
    // The pass that begins now still looks below: what those transactions left is visible from here on.
    if (this.next !== undefined) this.next.due ||= BigInt(snapshot!.xmin) >= this.next.xmax;
    else if (this.settled !== undefined && BigInt(this.settled) > BigInt(this.floor)) {
      this.next = { id: this.settled, xmax: BigInt(snapshot!.xmax), due: false };
    }
  }

  /** The next rows after `after` in order of ids, without those of `blocked` topics; `full` if there may be more. */
  async page(after: string, blocked: readonly string[]): Promise<{ rows: OutboxRow[]; full: boolean }> {
    const limit = this.pageSize;
    const bare = await this.sql.query<Omit<OutboxRow, 'token'>>(
      'SELECT id, event_id, topic, partition FROM outbox WHERE id > $1 AND topic <> ALL($2) ORDER BY id LIMIT $3',
      [after, blocked, limit],
    );
    const rows = await this.withTokens(bare);
    if (rows.length > 0) {
      let bytes = 0;
      for (const { token } of rows) bytes += token?.length ?? 0;
      const fitting = Math.floor((PAGE_BYTES * rows.length) / Math.max(bytes, 1));
      this.pageSize = Math.min(Math.max(fitting, SMALLEST_PAGE), LARGEST_PAGE);
    }
    return { rows, full: rows.length === limit };
  }

  private async withTokens(bare: readonly Omit<OutboxRow, 'token'>[]): Promise<OutboxRow[]> {
    const tokens = new Map<string, Buffer>();
    for (const { event_id } of bare) {
      const token = this.recent.take(event_id);
      if (token !== undefined) tokens.set(event_id, token);
    }
    const unknown: string[] = [];
    for (const { event_id } of bare) if (!tokens.has(event_id)) unknown.push(event_id);
    // LATERAL with LIMIT: whatever the statistics say, one index lookup a token and never a join with all that there are.
    const read =
      unknown.length === 0 ? [] : await this.sql.query<{ event_id: string; token: string }>(TOKENS, [unknown]);
    for (const { event_id, token } of read) tokens.set(event_id, Buffer.from(token, 'latin1'));
    const rows: OutboxRow[] = [];
    for (const row of bare) rows.push({ ...row, token: tokens.get(row.event_id) ?? null });
    return rows;
  }

  /** Deletes acknowledged rows and does what their owner wants done with them, in one statement. */
  async settle(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.sql.execute(this.settleStatement, [ids]);
  }

  async backlog(): Promise<OutboxBacklog> {
    const [row] = await this.sql.query<{ unsent: string; oldest: Date | null }>(
      `SELECT (SELECT count(*) FROM outbox WHERE id > $1) AS unsent,
              (SELECT queued_at FROM outbox WHERE id > $1 ORDER BY id LIMIT 1) AS oldest`,
      [this.floor],
    );
    return { unsent: Number(row?.unsent ?? 0), oldest: row?.oldest ?? undefined };
  }
}
