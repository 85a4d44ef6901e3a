import { sqlOf, transaction, type Sql } from '#lib/persistence';
import type { DataSource } from 'typeorm';

const DAY_MS = 24 * 3_600_000;

/** How long things are kept, in milliseconds. */
export const RETENTION = {
  /** Inbox rows and the tokens beside them: this long past `expires`. A later replay is refused `EVENT_EXPIRED`. */
  inboxPastExpiry: DAY_MS,
  /** Counts of duplicates: as long as their event can come again. */
  duplicates: 9 * DAY_MS,
  /** Refusals with the bytes: long enough to mend a cause and send again. */
  refusals: 30 * DAY_MS,
} as const;

export interface Pruned {
  /** True while the clock is behind the newest row: nothing is thrown away by a clock that can't be trusted. */
  readonly halted: boolean;
  readonly events: number;
  readonly refusals: number;
  readonly duplicates: number;
  /** True if there may be more to forget at once. */
  readonly more: boolean;
}

/** Rows of one kind in one statement at the most: one for all of them might never end within its time. */
export const ROWS_AT_ONCE = 2_000;
/** A batch may be committed between our look at the clock and our look at the rows. */
const CLOCK_TOLERANCE_MS = 5_000;

const FORGET_EVENTS = `
  WITH old AS (
    DELETE FROM inbox WHERE (event_id, sector) IN (
      SELECT event_id, sector FROM inbox WHERE expires < $1::timestamptz LIMIT ${ROWS_AT_ONCE} FOR UPDATE SKIP LOCKED
    ) RETURNING event_id, sector, answer_id, state
  ), tokens AS (
    DELETE FROM received_token t USING old WHERE t.event_id = old.event_id AND t.sector = old.sector
  ), answers AS (
    DELETE FROM sealed_token s USING old
    WHERE s.event_id = old.answer_id AND old.state = 'answered'
      AND NOT EXISTS (SELECT FROM outbox o WHERE o.event_id = s.event_id)
  )
  SELECT count(*) AS count FROM old`;

/** Ids ascend with time: where the oldest are not old enough, no other is looked at. */
export const LOOK_FOR_OLD_REFUSALS = `
  SELECT id FROM (SELECT id, at FROM refusal ORDER BY id LIMIT ${ROWS_AT_ONCE}) AS oldest WHERE at < $1::timestamptz`;

const FORGET_REFUSALS = `
  WITH old AS (
    DELETE FROM refusal WHERE id IN (${LOOK_FOR_OLD_REFUSALS}) RETURNING id, value_digest, rejection_id
  ), bytes AS (
    DELETE FROM refused_value v USING old WHERE v.value_digest = old.value_digest
      AND NOT EXISTS (SELECT FROM refusal r WHERE r.value_digest = v.value_digest AND r.at >= $1::timestamptz)
  ), rejections AS (
    DELETE FROM sealed_token s USING old WHERE s.event_id = old.rejection_id
      AND NOT EXISTS (SELECT FROM outbox o WHERE o.event_id = s.event_id)
  )
  SELECT count(*) AS count FROM old`;

const FORGET_DUPLICATES = `
  WITH old AS (
    DELETE FROM duplicate_count WHERE (event_id, sector, hour) IN (
      SELECT event_id, sector, hour FROM duplicate_count WHERE hour < $1::timestamptz ORDER BY hour
      LIMIT ${ROWS_AT_ONCE} FOR UPDATE SKIP LOCKED
    ) RETURNING event_id
  )
  SELECT count(*) AS count FROM old`;

/**
 * Forgets what can't come again, some thousand rows a call; audit entries are never touched.
 * @param now Unix milliseconds
 */
export async function prune(dataSource: DataSource, now: number): Promise<Pruned> {
  if (await isClockBehind(sqlOf(dataSource), now)) return HALTED;
  return transaction(dataSource, async (sql) => {
    const events = await counted(sql, FORGET_EVENTS, now - RETENTION.inboxPastExpiry);
    const refusals = await counted(sql, FORGET_REFUSALS, now - RETENTION.refusals);
    const duplicates = await counted(sql, FORGET_DUPLICATES, now - RETENTION.duplicates);
    const more = [events, refusals, duplicates].some((count) => count === ROWS_AT_ONCE);
    return { halted: false, events, refusals, duplicates, more };
  });
}

const HALTED: Pruned = { halted: true, events: 0, refusals: 0, duplicates: 0, more: false };

async function isClockBehind(sql: Sql, now: number): Promise<boolean> {
  const [row] = await sql.query<{ newest: Date | null }>('SELECT max(last_handled_at) AS newest FROM partition_count');
  return row?.newest != null && row.newest.getTime() > now + CLOCK_TOLERANCE_MS;
}

async function counted(sql: Sql, statement: string, before: number): Promise<number> {
  const [row] = await sql.query<{ count: string }>(statement, [iso(before)]);
  return Number(row?.count ?? 0);
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const PRUNE_EVERY_MS = 60_000;

/** Prunes every minute, at once again while there is more, until it is stopped. A failure waits for the next minute. */
export class Pruner {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly onPruned: (pruned: Pruned) => void,
    private readonly clock: () => number = Date.now,
  ) {}

  start(): void {
    this.later(PRUNE_EVERY_MS);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private later(milliseconds: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.run(), milliseconds);
    this.timer.unref();
  }

  private async run(): Promise<void> {
    try {
      const pruned = await prune(this.dataSource, this.clock());
      this.onPruned(pruned);
      this.later(pruned.more ? 1_000 : PRUNE_EVERY_MS);
    } catch {
      this.later(PRUNE_EVERY_MS);
    }
  }
}
