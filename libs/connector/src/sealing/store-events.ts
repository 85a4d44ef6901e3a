import type { Sql } from '#lib/persistence';

import type { SealedEvent } from './sealer.js';

/** Stores sealed events and puts them into the outbox: one statement, rows in the order of their numbers. */
export async function storeEvents(sql: Sql, topic: string, events: readonly SealedEvent[]): Promise<void> {
  await sql.execute(STORE, [
    topic,
    events.map((event) => event.eventId),
    events.map((event) => event.record),
    events.map((event) => event.version),
    events.map((event) => event.attempt),
    events.map((event) => event.anew),
    events.map((event) => event.stream),
    events.map((event) => event.epoch),
    events.map((event) => event.sequence),
    events.map((event) => event.contentDigest),
    events.map((event) => event.tokenDigest),
    events.map((event) => event.token),
  ]);
}

const STORE = `
  WITH batch AS MATERIALIZED (
    SELECT * FROM unnest(
      $2::uuid[], $3::uuid[], $4::int[], $5::int[], $6::int[], $7::int[], $8::bigint[], $9::bigint[], $10::text[], $11::text[], $12::text[]
    ) WITH ORDINALITY AS b(event_id, record, version, attempt, anew, stream, epoch, sequence, content_digest, token_digest, token, place)
  ), events AS (
    INSERT INTO event (event_id, record, version, attempt, anew, stream, epoch, sequence, content_digest, token_digest)
    SELECT event_id, record, version, attempt, anew, stream, epoch, sequence, content_digest, token_digest FROM batch
  ), tokens AS (
    INSERT INTO sealed_token (event_id, token) SELECT event_id, token FROM batch
  ), promises AS (
    INSERT INTO awaiting (event_id, stream, epoch, sequence, sends) SELECT event_id, stream, epoch, sequence, 0 FROM batch
  )
  INSERT INTO outbox (event_id, topic, partition) SELECT event_id, $1, stream FROM batch ORDER BY place`;
