import type { ReasonCode } from '#lib/contracts';
import type { BatchMessage } from '#lib/messaging';
import { sqlOf, type Sql } from '#lib/persistence';
import type { DataSource } from 'typeorm';

const KEPT_BYTES = 65_536;

export interface RefusedAnswer {
  readonly message: BatchMessage;
  readonly code: ReasonCode;
}

/** Keeps what was no answer to us: its place, its code, its bytes. */
export async function writeRefused(
  sql: Sql,
  topic: string,
  partition: number,
  refused: readonly RefusedAnswer[],
): Promise<void> {
  if (refused.length === 0) return;
  await sql.execute(
    `INSERT INTO refused_answer (topic, partition, "offset", code, length, bytes, received_at)
     SELECT $1, $2, o, c, l, b, now() FROM unnest($3::bigint[], $4::text[], $5::int[], $6::bytea[]) AS u(o, c, l, b)`,
    [
      topic,
      partition,
      refused.map(({ message }) => message.offset.toString()),
      refused.map(({ code }) => code),
      refused.map(({ message }) => message.value?.length ?? -1),
      refused.map(({ message }) => (message.value ?? Buffer.alloc(0)).subarray(0, KEPT_BYTES)),
    ],
  );
}

const KEPT_DAYS = 30;
const FORGOTTEN_AT_ONCE = 500;

/** Forgets what was refused 30 days ago, the oldest first, so many at the most. Returns how many. */
export function forgetRefused(dataSource: DataSource, atOnce = FORGOTTEN_AT_ONCE): Promise<number> {
  // Ids ascend with time: where the oldest are not old enough, no other is looked at.
  return sqlOf(dataSource).execute(
    `DELETE FROM refused_answer WHERE id IN (
       SELECT id FROM (SELECT id, received_at FROM refused_answer ORDER BY id LIMIT $1) AS oldest
       WHERE received_at < now() - interval '${KEPT_DAYS} days')`,
    [atOnce],
  );
}
