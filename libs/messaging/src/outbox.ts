import { sqlOf, type Sql } from '#lib/persistence';
import type { DataSource } from 'typeorm';

export interface OutboxRow {
  readonly id: string;
  readonly event_id: string;
  readonly topic: string;
  readonly partition: number;
  /** Null only if a row of the outbox lost its token, which no transaction of ours can cause. */
  readonly token: string | null;
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

/**
 * The relay's statements on the outbox.
 *
 * Within a stream, ids ascend with its numbers, for both are taken while the stream's counter is locked. Between streams
 * a smaller id may become visible after a larger one: a drain that starts from 0 again finds it.
 */
export class Outbox {
  private readonly sql: Sql;
  private readonly settleStatement: string;
  private pageSize = LARGEST_PAGE;

  /** `afterSent`: a statement over `sent(event_id)`, run in the same statement that deletes the rows. */
  constructor(dataSource: DataSource, afterSent: string | undefined) {
    this.sql = sqlOf(dataSource);
    const remove = 'DELETE FROM outbox WHERE id = ANY($1::bigint[])';
    this.settleStatement =
      afterSent === undefined ? remove : `WITH sent AS (${remove} RETURNING event_id) ${afterSent}`;
  }

  /** The next rows after `after` in order of ids, without those of `blocked` topics; `full` if there may be more. */
  async page(after: string, blocked: readonly string[]): Promise<{ rows: OutboxRow[]; full: boolean }> {
    const limit = this.pageSize;
    // The token by a scalar subquery: whatever the statistics say, it is one index lookup a row and never a join
    // with all tokens that there are.
    const rows = await this.sql.query<OutboxRow>(
      `SELECT o.id, o.event_id, o.topic, o.partition,
              (SELECT t.token FROM sealed_token t WHERE t.event_id = o.event_id) AS token
       FROM (SELECT * FROM outbox WHERE id > $1 AND topic <> ALL($2) ORDER BY id LIMIT $3) o
       ORDER BY o.id`,
      [after, blocked, limit],
    );
    if (rows.length > 0) {
      const bytes = rows.reduce((sum, row) => sum + (row.token?.length ?? 0), 0);
      const fitting = Math.floor((PAGE_BYTES * rows.length) / Math.max(bytes, 1));
      this.pageSize = Math.min(Math.max(fitting, SMALLEST_PAGE), LARGEST_PAGE);
    }
    return { rows, full: rows.length === limit };
  }

  /** Deletes acknowledged rows and does what their owner wants done with them, in one statement. */
  async settle(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.sql.execute(this.settleStatement, [ids]);
  }

  async backlog(): Promise<OutboxBacklog> {
    const [row] = await this.sql.query<{ unsent: string; oldest: Date | null }>(
      `SELECT (SELECT count(*) FROM outbox) AS unsent, (SELECT queued_at FROM outbox ORDER BY id LIMIT 1) AS oldest`,
    );
    return { unsent: Number(row?.unsent ?? 0), oldest: row?.oldest ?? undefined };
  }
}
