import type { DataSource } from 'typeorm';
import { sqlOf, type Sql } from './sql.js';

/** One step forward in a partition. Offsets are the broker's; `next` is the first offset that is not handled yet. */
export interface PartitionPosition {
  readonly topic: string;
  readonly partition: number;
  /** The `next` that this member last read or wrote. */
  readonly remembered: bigint;
  readonly next: bigint;
}

/**
 * Moves the position by compare-and-set, as the FIRST statement of the transaction that handles the batch.
 * False: another member has moved it since (fenced). The caller MUST then write nothing and let the transport read anew.
 */
export async function advancePosition(sql: Sql, position: PartitionPosition): Promise<boolean> {
  const changed = await sql.execute(
    'UPDATE position SET next = $4 WHERE topic = $1 AND partition = $2 AND next = $3',
    [position.topic, position.partition, position.remembered.toString(), position.next.toString()],
    'advance-position',
  );
  return changed === 1;
}

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
