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
  readonly event_id: string | null;
  readonly epoch: string;
  readonly sequence: string;
  readonly sends: number;
  readonly sent_at: number;
}

/** Times in milliseconds; the oldest overdue events of each stream, but none that is in the outbox already. */
const OVERDUE = `
  SELECT s.stream, w.epoch AS answered_epoch, w.sequence AS answered_sequence,
         extract(epoch FROM w.answered_at) * 1000 AS answered_at, w.resend_window,
         extract(epoch FROM w.resend_answered_at) * 1000 AS resend_answered_at,
         (SELECT count(*)::int FROM awaiting b
          WHERE b.stream = s.stream AND b.sends > 1 AND b.sent_at > now() - $2 * interval '1 millisecond') AS outstanding,
         a.event_id, a.epoch, a.sequence, a.sends, extract(epoch FROM a.sent_at) * 1000 AS sent_at
  FROM generate_series(0, $1::int - 1) AS s(stream)
  LEFT JOIN stream_watch w ON w.stream = s.stream
  CROSS JOIN LATERAL (
    SELECT * FROM awaiting o
    WHERE o.stream = s.stream AND o.sent_at <= now() - $2 * interval '1 millisecond'
      AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.event_id = o.event_id)
    ORDER BY o.epoch, o.sequence LIMIT ${MOST_RESENT}
  ) AS a
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
    const now = Date.now();
    const chosen = [...byStream(rows)].flatMap(([stream, of]) =>
      planResends(watchOf(of[0]!), of.map(eventOf), Number(of[0]!.outstanding), now, rules).map(({ eventId }) => ({
        eventId,
        stream,
      })),
    );
    if (chosen.length > 0) await queueAgain(sql, topic, chosen);
    return chosen.length;
  });
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
  eventId: row.event_id!,
  epoch: BigInt(row.epoch),
  sequence: BigInt(row.sequence),
  sends: row.sends,
  sentAt: Number(row.sent_at),
});
