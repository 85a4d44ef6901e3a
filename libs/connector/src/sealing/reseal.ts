import type { DataSource } from 'typeorm';

import { transaction, type Sql } from '#lib/persistence';
import { decodePayload } from '#lib/signing';

import type { Sealer, SealedEvent, ToSeal } from './sealer.js';
import { storeEvents } from './store-events.js';

const MOST = 200;

/** The pause before an event that time has spoiled is sealed anew for the n-th time: 10 s, doubled, at most an hour. */
export const resealPauseSeconds = (anew: number): number => Math.min(10 * 2 ** Math.min(anew, 10), 3_600);

interface EventRow {
  readonly event_id: string;
  readonly record: string;
  readonly version: number;
  readonly attempt: number;
  readonly anew: number;
  readonly content_digest: string;
  readonly token: string;
}

/** Reads sealed events back, with what is needed to seal their content again. */
export function readSealed(sql: Sql, eventIds: readonly string[]): Promise<EventRow[]> {
  return sql.query<EventRow>(
    `SELECT e.event_id, e.record, e.version, e.attempt, e.anew, e.content_digest, t.token
     FROM unnest($1::uuid[]) AS w(event_id) JOIN event e USING (event_id) JOIN sealed_token t USING (event_id)
     ORDER BY e.event_id`,
    [eventIds],
  );
}

/** The content of a sealed event, to be sealed once more. */
export function toSealAgain(row: EventRow, changes: { attempt?: number; anew?: number }): ToSeal {
  const { data } = decodePayload(row.token) as { data: { recordId: string } };
  return {
    record: row.record,
    recordId: data.recordId,
    version: row.version,
    attempt: changes.attempt ?? row.attempt,
    anew: changes.anew ?? row.anew,
    contentDigest: row.content_digest,
    data,
  };
}

/**
 * Seals anew what time has spoiled and is due: new events about the same records, versions and attempts. Returns how many.
 */
export async function resealDue(dataSource: DataSource, sealer: Sealer): Promise<number> {
  return transaction(dataSource, async (sql) => {
    const due = await sql.query<{ event_id: string }>(
      `DELETE FROM reseal WHERE event_id IN (
         SELECT event_id FROM reseal WHERE due_at <= now() ORDER BY event_id LIMIT ${MOST} FOR UPDATE SKIP LOCKED
       ) RETURNING event_id`,
    );
    if (due.length === 0) return 0;
    const rows = await readSealed(
      sql,
      due.map(({ event_id }) => event_id),
    );
    const sealed = await sealer.seal(
      sql,
      rows.map((row) => toSealAgain(row, { anew: row.anew + 1 })),
      Date.now(),
    );
    await storeEvents(sql, sealer.topic, sealed);
    await follow(sql, rows, sealed);
    return sealed.length;
  });
}

/** The records whose latest event was spoiled wait for the new one. */
async function follow(sql: Sql, spoiled: readonly EventRow[], sealed: readonly SealedEvent[]): Promise<void> {
  await sql.execute(
    `UPDATE record AS r SET event_id = u.now_event, state = 'waiting', changed_at = now()
     FROM unnest($1::uuid[], $2::uuid[]) AS u(was_event, now_event)
     JOIN event e ON e.event_id = u.was_event
     WHERE r.id = e.record AND r.event_id = u.was_event`,
    [spoiled.map(({ event_id }) => event_id), sealed.map(({ eventId }) => eventId)],
  );
}
