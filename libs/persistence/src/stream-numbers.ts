import type { Sql } from './sql.js';

/** Numbers `first`, `first + 1` … of one stream, reserved in one transaction. */
export interface ReservedNumbers {
  readonly epoch: bigint;
  readonly first: bigint;
}

/**
 * Reserves numbers of a topic's streams for one batch, in one statement. `counts` says how many for each stream.
 * The counters' rows stay locked until the transaction ends, which keeps the numbers gapless, in the order of commits:
 * insert what is sealed with them in the same transaction, and keep that short. Rows are locked in ascending order of
 * streams, so two batches can't deadlock.
 *
 * `now` is the clock in milliseconds from which the events' `time` is taken too (not earlier), for an epoch is the Unix
 * second at which it began and never lies after `time`. All streams of a topic share their epoch.
 */
export async function reserveNumbers(
  sql: Sql,
  topic: string,
  counts: ReadonlyMap<number, number>,
  now: number,
): Promise<Map<number, ReservedNumbers>> {
  const wanted = [...counts].filter(([, count]) => count > 0);
  if (wanted.length === 0) return new Map();
  let rows = await reserve(sql, topic, wanted);
  if (rows.length === 0) {
    await sql.execute('INSERT INTO stream_epoch (topic, epoch) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      topic,
      unixSecond(now),
    ]);
    rows = await reserve(sql, topic, wanted);
  }
  return new Map(
    rows.map((row) => [
      row.stream,
      { epoch: BigInt(row.epoch), first: BigInt(row.next) - BigInt(counts.get(row.stream) ?? 0) },
    ]),
  );
}

/**
 * Begins a new epoch for all streams of a topic, whose counters then start from 1 again. To be called where the counters
 * can't be trusted to go on: another number of partitions, a database restored from a backup.
 * False: the last epoch began within this very second (or the clock went back); call again a second later.
 */
export async function beginEpoch(sql: Sql, topic: string, now: number): Promise<boolean> {
  const changed = await sql.execute(
    `INSERT INTO stream_epoch AS e (topic, epoch) VALUES ($1, $2)
     ON CONFLICT (topic) DO UPDATE SET epoch = excluded.epoch WHERE e.epoch < excluded.epoch`,
    [topic, unixSecond(now)],
  );
  return changed === 1;
}

interface StreamRow {
  readonly stream: number;
  readonly epoch: string;
  readonly next: string;
}

/** No row comes back if the topic has no epoch yet. */
function reserve(sql: Sql, topic: string, wanted: readonly (readonly [number, number])[]): Promise<StreamRow[]> {
  return sql.query<StreamRow>(
    `INSERT INTO stream AS s (topic, stream, epoch, next)
     SELECT e.topic, w.stream, e.epoch, 1 + w.count
     FROM stream_epoch e CROSS JOIN unnest($2::int[], $3::int[]) AS w(stream, count)
     WHERE e.topic = $1
     ORDER BY w.stream
     ON CONFLICT (topic, stream) DO UPDATE
     SET epoch = greatest(s.epoch, excluded.epoch),
         next = CASE WHEN s.epoch >= excluded.epoch THEN s.next + excluded.next - 1 ELSE excluded.next END
     RETURNING stream, epoch, next`,
    [topic, wanted.map(([stream]) => stream), wanted.map(([, count]) => count)],
    'reserve-numbers',
  );
}

function unixSecond(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
