import {
  asciiColumn,
  copyMany,
  joined,
  listedColumns,
  textColumn,
  uuidColumn,
  type Column,
  type CopyColumn,
  type Sql,
} from '#lib/persistence';

import type { AuditRow, BatchRows, Counts, InboxRow, OutboxRow, SealedRow, StreamRow } from './batch-rows.js';
import type { Source } from './gate.js';

/**
 * What every call writes: one statement, whatever the number of records, and many tokens before it. Tokens hold no blank
 * and entries no line end, so they come as one text each: quoting and unquoting long elements of an array costs both sides more than the rest of it.
 */
const RECORD = `
  WITH counted AS (
    UPDATE incoming_stream s SET highest = v.highest
    FROM unnest(string_to_array($4, ',')::int[], string_to_array($5, ',')::bigint[]) AS v (id, highest) WHERE s.id = v.id
  ), received AS (
    INSERT INTO inbox (event_id, sector, stream_id, sequence, signing_digest, state, outcome, linked_by, citizen_id,
      answer_id, sent_at, at_offset, arrived, expires, received_at)
    SELECT v.event_id, $1, v.stream_id, v.sequence, v.signing_digest, v.state, v.outcome, v.linked_by, v.citizen_id,
      v.answer_id, $2::timestamptz, v.at_offset, to_timestamp(v.arrived / 1000.0), v.expires, $2::timestamptz
    FROM unnest(string_to_array($6, ',')::uuid[], string_to_array($7, ',')::int[], string_to_array($8, ',')::bigint[],
      string_to_array($9, ','), string_to_array($10, ','), string_to_array($11, ',', ''), string_to_array($12, ',', ''),
      string_to_array($13, ',', '')::bigint[], string_to_array($14, ',')::uuid[], string_to_array($15, ',')::bigint[],
      string_to_array($16, ',')::bigint[], string_to_array($17, ',')::timestamptz[])
      AS v (event_id, stream_id, sequence, signing_digest, state, outcome, linked_by, citizen_id, answer_id, at_offset, arrived, expires)
  ), kept AS (
    INSERT INTO received_token (event_id, sector, token)
    SELECT v.event_id, $1, v.token FROM ROWS FROM (unnest(string_to_array($6, ',')::uuid[]), string_to_table($18, ' ')) AS v (event_id, token)
    WHERE $18 IS NOT NULL
  ), sealed AS (
    INSERT INTO sealed_token (event_id, token)
    SELECT * FROM ROWS FROM (unnest(string_to_array($19, ',')::uuid[]), string_to_table($20, ' ')) AS v (event_id, token)
    WHERE $20 IS NOT NULL
  ), queued AS (
    INSERT INTO outbox (event_id, topic, partition)
    SELECT * FROM unnest(string_to_array($21, ',')::uuid[], string_to_array($22, ','), string_to_array($23, ',')::int[])
  ), entered AS (
    INSERT INTO audit_entry (event_id, kind, entry)
    SELECT * FROM ROWS FROM (unnest(string_to_array($24, ',', '')::uuid[]), unnest(string_to_array($25, ',')), string_to_table($26, E'\\n'))
    RETURNING id
  ), pending AS (
    INSERT INTO log_pending (id) SELECT id FROM entered
  )
  INSERT INTO partition_count AS t (topic, partition, received, answered, refused, duplicates, redelivered,
    last_record_at, last_handled_at)
  SELECT $3, v.*, $2::timestamptz
  FROM unnest(string_to_array($27, ',')::int[], string_to_array($28, ',')::int[], string_to_array($29, ',')::int[],
    string_to_array($30, ',')::int[], string_to_array($31, ',')::int[], string_to_array($32, ',')::int[],
    string_to_array($33, ',')::timestamptz[]) AS v (partition)
  ORDER BY v.partition
  ON CONFLICT (topic, partition) DO UPDATE SET
    received = t.received + excluded.received,
    answered = t.answered + excluded.answered,
    refused = t.refused + excluded.refused,
    duplicates = t.duplicates + excluded.duplicates,
    redelivered = t.redelivered + excluded.redelivered,
    last_record_at = greatest(t.last_record_at, excluded.last_record_at),
    last_handled_at = greatest(t.last_handled_at, excluded.last_handled_at)`;

/** $4 and $5. */
const STREAM_COLUMNS: readonly Column<StreamRow>[] = [({ id }) => id, ({ highest }) => highest.toString()];

/** $6 to $17. */
const INBOX_COLUMNS: readonly Column<InboxRow>[] = [
  ({ held }) => held.event.id,
  ({ streamId }) => streamId,
  ({ held }) => held.event.sequence,
  ({ held }) => held.signingDigest,
  ({ state }) => state,
  ({ outcome }) => outcome,
  ({ linkedBy }) => linkedBy,
  ({ citizenId }) => citizenId,
  ({ answerId }) => answerId,
  ({ held }) => held.message.offset.toString(),
  ({ held }) => held.message.timestamp,
  ({ held }) => held.event.expires,
];
const receivedToken = ({ held }: InboxRow): Buffer => held.token;

const RECEIVED_TOKEN_COLUMNS: readonly CopyColumn<InboxRow>[] = [
  uuidColumn(({ held }) => held.event.id),
  asciiColumn(({ sector }) => sector),
  textColumn(receivedToken),
];

/** $19. */
const SEALED_COLUMNS: readonly Column<SealedRow>[] = [({ eventId }) => eventId];
const sealedToken = ({ token }: SealedRow): Buffer => token;

const SEALED_TOKEN_COLUMNS: readonly CopyColumn<SealedRow>[] = [
  uuidColumn(({ eventId }) => eventId),
  textColumn(sealedToken),
];

/** $21 to $23. */
const OUTBOX_COLUMNS: readonly Column<OutboxRow>[] = [
  ({ eventId }) => eventId,
  ({ topic }) => topic,
  ({ partition }) => partition,
];

/** $24 and $25. */
const AUDIT_COLUMNS: readonly Column<AuditRow>[] = [({ eventId }) => eventId, ({ kind }) => kind];
const auditEntry = ({ entry }: AuditRow): Buffer => entry;

/** $27 to $33. */
const COUNT_COLUMNS: readonly Column<Counts>[] = [
  ({ partition }) => partition,
  ({ received }) => received,
  ({ answered }) => answered,
  ({ refused }) => refused,
  ({ duplicates }) => duplicates,
  ({ redelivered }) => redelivered,
  ({ lastRecordAt }) => new Date(lastRecordAt).toISOString(),
];

/**
 * What only some calls write: gaps, refusals, duplicates, events judged again. Refused bytes, and duplicates of an id that two
 * events share, are what two calls may both write: in one order, so that neither waits for the other in a circle.
 */
const RECORD_SELDOM = `
  WITH closed AS (
    DELETE FROM gap g USING unnest($3::int[], $4::bigint[]) AS v (stream_id, first)
    WHERE g.stream_id = v.stream_id AND g.first = v.first
  ), opened AS (
    INSERT INTO gap (stream_id, first, last, found_at)
    SELECT v.stream_id, v.first, v.last, $2::timestamptz
    FROM unnest($5::int[], $6::bigint[], $7::bigint[]) AS v (stream_id, first, last)
    ON CONFLICT (stream_id, first) DO UPDATE SET last = excluded.last
  ), judged_again AS (
    UPDATE inbox i SET state = v.state, outcome = v.outcome, linked_by = v.linked_by, citizen_id = v.citizen_id,
      answer_id = v.answer_id, sent_at = $2::timestamptz, at_offset = v.at_offset, arrived = to_timestamp(v.arrived / 1000.0)
    FROM unnest($8::uuid[], $9::text[], $10::text[], $11::text[], $12::bigint[], $13::uuid[], $14::bigint[], $15::bigint[])
      AS v (event_id, state, outcome, linked_by, citizen_id, answer_id, at_offset, arrived)
    WHERE i.event_id = v.event_id AND i.sector = $1
  ), kept_again AS (
    UPDATE received_token t SET token = v.token FROM unnest($8::uuid[], $16::text[]) AS v (event_id, token)
    WHERE t.event_id = v.event_id AND t.sector = $1 AND t.token <> v.token
  ), resent AS (
    UPDATE inbox i SET sent_at = $2::timestamptz FROM unnest($17::uuid[]) AS v (event_id)
    WHERE i.event_id = v.event_id AND i.sector = $1
  ), refused AS (
    INSERT INTO refusal (at, sector, topic, partition, at_offset, arrived, code, findings, digest, value_digest, length,
      event_id, token_digest, rejection_id)
    SELECT $2::timestamptz, $1, $18, v.partition, v.at_offset, to_timestamp(v.arrived / 1000.0), v.code, v.findings, v.digest,
      v.value_digest, v.length, v.event_id, v.token_digest, v.rejection_id
    FROM unnest($19::int[], $20::bigint[], $21::bigint[], $22::text[], $23::jsonb[], $24::text[], $25::text[], $26::int[],
      $27::uuid[], $28::text[], $29::uuid[])
      AS v (partition, at_offset, arrived, code, findings, digest, value_digest, length, event_id, token_digest, rejection_id)
  ), refused_bytes AS (
    INSERT INTO refused_value (value_digest, bytes)
    SELECT v.value_digest, v.bytes FROM unnest($25::text[], $30::bytea[]) AS v (value_digest, bytes) ORDER BY v.value_digest
    ON CONFLICT DO NOTHING
  ), duplicates AS (
    INSERT INTO duplicate_count AS d (event_id, sector, hour, token_digest, count, first_time)
    SELECT v.event_id, $1, date_trunc('hour', $2::timestamptz, 'UTC'), v.token_digest, v.count, $2::timestamptz
    FROM unnest($31::uuid[], $32::text[], $33::int[]) AS v (event_id, token_digest, count) ORDER BY v.event_id
    ON CONFLICT (event_id, sector, hour) DO UPDATE SET count = d.count + excluded.count
  )
  INSERT INTO equivocation (at, sector, epoch, stream, sequence, token, other_token)
  SELECT $2::timestamptz, $1, v.epoch, v.stream, v.sequence, v.token, v.other_token
  FROM unnest($34::int[], $35::bigint[], $36::bigint[], $37::text[], $38::text[]) AS v (stream, epoch, sequence, token, other_token)`;

/** Record: everything that parts of one topic cause, in the transaction that moved their positions. */
export async function record(
  sql: Sql,
  source: Pick<Source, 'sector' | 'topic'>,
  now: number,
  rows: BatchRows,
): Promise<void> {
  const { inbox, sealed, outbox, audit } = rows;
  const moment = new Date(now).toISOString();
  const received = await copyMany(sql, 'received_token (event_id, sector, token)', RECEIVED_TOKEN_COLUMNS, inbox);
  const answered = await copyMany(sql, 'sealed_token (event_id, token)', SEALED_TOKEN_COLUMNS, sealed);
  await sql.execute(
    RECORD,
    [
      source.sector,
      moment,
      source.topic,
      ...listedColumns(STREAM_COLUMNS, rows.streams),
      ...listedColumns(INBOX_COLUMNS, inbox),
      received ? null : joined(inbox.map(receivedToken), ' '),
      ...listedColumns(SEALED_COLUMNS, sealed),
      answered ? null : joined(sealed.map(sealedToken), ' '),
      ...listedColumns(OUTBOX_COLUMNS, outbox),
      ...listedColumns(AUDIT_COLUMNS, audit),
      joined(audit.map(auditEntry), '\n'),
      ...listedColumns(COUNT_COLUMNS, rows.counts),
    ],
    'record',
  );
  if (rows.isSeldom()) await recordSeldom(sql, source, moment, rows);
}

async function recordSeldom(
  sql: Sql,
  source: Pick<Source, 'sector' | 'topic'>,
  moment: string,
  rows: BatchRows,
): Promise<void> {
  const { again, refusals, duplicates, equivocations } = rows;
  await sql.execute(
    RECORD_SELDOM,
    [
      source.sector,
      moment,
      rows.closedGaps.map(({ streamId }) => streamId),
      rows.closedGaps.map(({ first }) => first.toString()),
      rows.openGaps.map(({ streamId }) => streamId),
      rows.openGaps.map(({ first }) => first.toString()),
      rows.openGaps.map(({ last }) => last.toString()),
      again.map(({ held }) => held.event.id),
      again.map(({ state }) => state),
      again.map(({ outcome }) => outcome),
      again.map(({ linkedBy }) => linkedBy),
      again.map(({ citizenId }) => citizenId),
      again.map(({ answerId }) => answerId),
      again.map(({ held }) => held.message.offset.toString()),
      again.map(({ held }) => held.message.timestamp),
      again.map(({ held }) => held.token.toString('latin1')),
      rows.resent,
      source.topic,
      refusals.map(({ partition }) => partition),
      refusals.map(({ offset }) => offset.toString()),
      refusals.map(({ arrived }) => arrived),
      refusals.map(({ code }) => code),
      refusals.map(({ findings }) => JSON.stringify(findings)),
      refusals.map(({ digest }) => digest),
      refusals.map(({ valueDigest }) => valueDigest),
      refusals.map(({ length }) => length),
      refusals.map(({ eventId }) => eventId),
      refusals.map(({ tokenDigest }) => tokenDigest),
      refusals.map(({ rejectionId }) => rejectionId),
      refusals.map(({ bytes }) => bytes),
      [...duplicates.keys()],
      [...duplicates.values()].map(({ tokenDigest }) => tokenDigest),
      [...duplicates.values()].map(({ count }) => count),
      equivocations.map(({ partition }) => partition),
      equivocations.map(({ held }) => held.event.epoch),
      equivocations.map(({ held }) => held.event.sequence),
      equivocations.map(({ held }) => held.token.toString('latin1')),
      equivocations.map(({ otherToken }) => otherToken.toString('latin1')),
    ],
    'record-seldom',
  );
}
