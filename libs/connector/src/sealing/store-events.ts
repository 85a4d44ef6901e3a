import {
  copyMany,
  joined,
  listedColumns,
  textColumn,
  uuidColumn,
  type Column,
  type CopyColumn,
  type Sql,
} from '#lib/persistence';

import { insertRecords, recordColumns, type RecordRow } from '../schema/record-columns.js';
import type { SealedEvent } from './sealer.js';

/**
 * Stores sealed events, with the rows of the records that begin with them, and puts the events into the outbox: one
 * statement, rows in the order of their numbers, and many tokens before it.
 */
export async function storeEvents(
  sql: Sql,
  topic: string,
  events: readonly SealedEvent[],
  newRecords: readonly RecordRow[] = [],
): Promise<void> {
  const copied = await copyMany(sql, 'sealed_token (event_id, token)', TOKEN_COLUMNS, events);
  const tokens = copied ? null : joined(events.map(tokenOf), ',');
  await sql.execute(
    STORE,
    [topic, ...listedColumns(EVENT_COLUMNS, events), tokens, ...recordColumns(newRecords)],
    'store-events',
  );
}

/** $2 to $11. */
const EVENT_COLUMNS: readonly Column<SealedEvent>[] = [
  (event) => event.eventId,
  (event) => event.record,
  (event) => event.version,
  (event) => event.attempt,
  (event) => event.anew,
  (event) => event.stream,
  (event) => event.epoch,
  (event) => event.sequence,
  (event) => event.contentDigest,
  (event) => event.tokenDigest,
];

/** $12. */
const tokenOf = ({ token }: SealedEvent): Buffer => token;

const TOKEN_COLUMNS: readonly CopyColumn<SealedEvent>[] = [uuidColumn(({ eventId }) => eventId), textColumn(tokenOf)];

const STORE = `
  WITH batch AS MATERIALIZED (
    SELECT * FROM unnest(
      string_to_array($2, ',')::uuid[], string_to_array($3, ',')::uuid[], string_to_array($4, ',')::int[], string_to_array($5, ',')::int[], string_to_array($6, ',')::int[], string_to_array($7, ',')::int[], string_to_array($8, ',')::bigint[], string_to_array($9, ',')::bigint[], string_to_array($10, ','), string_to_array($11, ','), string_to_array($12, ',')
    ) WITH ORDINALITY AS b(event_id, record, version, attempt, anew, stream, epoch, sequence, content_digest, token_digest, token, place)
  ), events AS (
    INSERT INTO event (event_id, record, version, attempt, anew, stream, epoch, sequence, content_digest, token_digest)
    SELECT event_id, record, version, attempt, anew, stream, epoch, sequence, content_digest, token_digest FROM batch
  ), tokens AS (
    INSERT INTO sealed_token (event_id, token) SELECT event_id, token FROM batch WHERE $12 IS NOT NULL
  ), records AS (${insertRecords(13)}
  ), promises AS (
    INSERT INTO awaiting (event_id, stream, epoch, sequence, sends) SELECT event_id, stream, epoch, sequence, 0 FROM batch
  )
  INSERT INTO outbox (event_id, topic, partition) SELECT event_id, $1, stream FROM batch ORDER BY place`;
