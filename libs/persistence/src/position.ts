import type { DataSource } from 'typeorm';
import { arrayColumns, type Column } from './listed.js';
import { sqlOf, type Sql } from './sql.js';

/** One step forward in a partition. Offsets are the broker's; `next` is the first offset that is not handled yet. */
export interface PartitionPosition {
  readonly topic: string;
  readonly partition: number;
  /** The `next` that this member last read or wrote. */
  readonly remembered: bigint;
  readonly next: bigint;
}

/** All or none; locked in one order, so that two members can't wait for each other in a circle. */
const ADVANCE = `
  WITH step AS (
    SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[], $4::bigint[]) AS s (topic, partition, remembered, next)
  ), held AS (
    SELECT FROM position p JOIN step USING (topic, partition)
    WHERE p.next = step.remembered ORDER BY p.topic, p.partition FOR UPDATE OF p
  )
  UPDATE position p SET next = step.next FROM step
  WHERE p.topic = step.topic AND p.partition = step.partition AND (SELECT count(*) FROM held) = cardinality($1)`;

/**
 * Moves positions by compare-and-set, as the FIRST statement of the transaction that handles their batches.
 * False: another member has moved one of them since (fenced), and none was moved. The caller MUST then write nothing and
 * let the transport read anew.
 * @param positions at least one, each of another partition
 */
export async function advancePositions(sql: Sql, positions: readonly PartitionPosition[]): Promise<boolean> {
  const changed = await sql.execute(ADVANCE, arrayColumns(STEP_COLUMNS, positions), 'advance-positions');
  if (changed !== 0 && changed !== positions.length) throw new RangeError('one partition twice in a call');
  return changed > 0;
}

const STEP_COLUMNS: readonly Column<PartitionPosition>[] = [
  ({ topic }) => topic,
  ({ partition }) => partition,
  ({ remembered }) => remembered.toString(),
  ({ next }) => next.toString(),
];

/** Where to go on in a partition; a partition never read before gets its row, at 0. */
export async function readPosition(dataSource: DataSource, topic: string, partition: number): Promise<bigint> {
  const sql = sqlOf(dataSource);
  const select = () =>
    sql.query<{ next: string }>('SELECT next FROM position WHERE topic = $1 AND partition = $2', [topic, partition]);
  let [row] = await select();
  if (row === undefined) {
    await sql.execute('INSERT INTO position (topic, partition, next) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING', [
      topic,
      partition,
    ]);
    [row] = await select();
  }
  return BigInt(row?.next ?? 0);
}
