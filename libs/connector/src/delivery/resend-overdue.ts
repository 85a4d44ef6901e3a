import type { DataSource } from 'typeorm';

import { transaction, type Sql } from '#lib/persistence';

import { MOST_RESENT, planResends, type OverdueEvent, type ResendRules, type StreamWatch } from './overdue.js';

interface Row {
  readonly stream: number;
  readonly answered_epoch: string | null;
  readonly answered_sequence: string | null;
  readonly answered_at: number | null;
  readonly resend_window: number | null;
  readonly resend_answered_at: number | null;
  readonly outstanding: number;
  readonly event_id: string;
  readonly epoch: string;
  readonly sequence: string;
  readonly sends: number;
  readonly sent_at: number;
  readonly now: number;
}

/**
 * Only the lowest numbers of a stream are looked at, however many wait: first sends go in the order of numbers, so where
 * none of these is overdue no later one is, and half of them may have been sent again a moment ago.
 */
const LOOKED_AT = 2 * MOST_RESENT;

/**
 * Times in milliseconds, all by the database's clock. What was never written down as sent counts from its sealing, which is
 * in its id: it waits in the outbox, or it lost its place there (the relay passed over its row while an answer held it, and
 * that answer was set aside).
 */
const OVERDUE = `
  SELECT s.stream, w.epoch AS answered_epoch, w.sequence AS answered_sequence,
         extract(epoch FROM w.answered_at) * 1000 AS answered_at, w.resend_window,
         extract(epoch FROM w.resend_answered_at) * 1000 AS resend_answered_at, a.outstanding,
         a.event_id, a.epoch, a.sequence, greatest(a.sends, 1) AS sends, extract(epoch FROM a.since) * 1000 AS sent_at,
         extract(epoch FROM now()) * 1000 AS now
  FROM generate_series(0, $1::int - 1) AS s(stream)
  LEFT JOIN stream_watch w ON w.stream = s.stream
  CROSS JOIN LATERAL (
    SELECT o.*, (count(*) FILTER (WHERE o.sends > 1 AND o.sent_at > due.before) OVER ())::int AS outstanding,
           o.since <= due.before AS overdue
    FROM (SELECT now() - $2 * interval '1 millisecond' AS before) AS due
    CROSS JOIN (SELECT *, coalesce(sent_at, uuid_extract_timestamp(event_id)) AS since
                FROM awaiting WHERE stream = s.stream ORDER BY epoch, sequence LIMIT ${LOOKED_AT}) AS o
  ) AS a
  WHERE a.overdue
  ORDER BY s.stream, a.epoch, a.sequence`;

/** Puts overdue events into the outbox again: the same tokens. Returns how many. Only one process may do so at a time. */
export async function resendOverdue(
  dataSource: DataSource,
  topic: string,
  partitions: number,
  rules: ResendRules,
): Promise<number> {
  return transaction(dataSource, async (sql) => {
    const rows = await sql.query<Row>(OVERDUE, [partitions, rules.overdueMs]);
    const chosen = [...byStream(rows)].flatMap(([stream, of]) => {
      const { outstanding, now } = of[0]!;
      const planned = planResends(watchOf(of[0]!), of.map(eventOf), outstanding, Number(now), rules);
      return planned.map(({ eventId }) => ({ eventId, stream }));
    });
    const queued = await stillQueued(sql, chosen);
    const again = chosen.filter(({ eventId }) => !queued.has(eventId));
    if (again.length > 0) await queueAgain(sql, topic, again);
    return again.length;
  });
}

/** Those that were queued before and could not be sent since: they keep their place, and no others go instead. */
async function stillQueued(sql: Sql, chosen: readonly { readonly eventId: string }[]): Promise<ReadonlySet<string>> {
  if (chosen.length === 0) return new Set();
  const rows = await sql.query<{ event_id: string }>('SELECT event_id FROM outbox WHERE event_id = ANY($1::uuid[])', [
    chosen.map(({ eventId }) => eventId),
  ]);
  return new Set(rows.map(({ event_id }) => event_id));
}

/** Queues tokens that were sealed before. */
export async function queueAgain(
  sql: Sql,
  topic: string,
  events: readonly { readonly eventId: string; readonly stream: number }[],
): Promise<void> {
  await sql.execute(
    'INSERT INTO outbox (event_id, topic, partition) SELECT e, $1, p FROM unnest($2::uuid[], $3::int[]) AS u(e, p)',
    [topic, events.map(({ eventId }) => eventId), events.map(({ stream }) => stream)],
  );
}

function byStream(rows: readonly Row[]): Map<number, Row[]> {
  const streams = new Map<number, Row[]>();
  for (const row of rows) {
    const there = streams.get(row.stream);
    if (there === undefined) streams.set(row.stream, [row]);
    else there.push(row);
  }
  return streams;
}

const watchOf = (row: Row): StreamWatch => ({
  stream: row.stream,
  window: row.resend_window ?? 1,
  ...(row.answered_epoch !== null &&
    row.answered_sequence !== null && {
      answered: { epoch: BigInt(row.answered_epoch), sequence: BigInt(row.answered_sequence) },
    }),
  ...(row.answered_at !== null && { answeredAt: Number(row.answered_at) }),
  ...(row.resend_answered_at !== null && { resendAnsweredAt: Number(row.resend_answered_at) }),
});

const eventOf = (row: Row): OverdueEvent => ({
  eventId: row.event_id,
  epoch: BigInt(row.epoch),
  sequence: BigInt(row.sequence),
  sends: row.sends,
  sentAt: Number(row.sent_at),
});
