import { arrayColumns, arrayOf, type Column, type Sql } from '#lib/persistence';

import { numberKey, type Known, type KnownEvent, type KnownRefusal } from './dedupe.js';
import { digestOf, type Gated, type HeldToken, type Source } from './gate.js';
import { StreamNumbers, type EpochState, type Gap } from './stream-numbers.js';

/** `Known`, with the rows of `incoming_stream` behind its epochs. */
export interface KnownRows extends Known {
  readonly streamIds: Map<bigint, number>;
}

interface Row {
  readonly what: 'stream' | 'gap' | 'event' | 'number' | 'refusal';
  /** The partition. */
  readonly stream: number;
  readonly id: number | null;
  readonly epoch: string | null;
  readonly sequence: string | null;
  readonly last: string | null;
  readonly event_id: string | null;
  readonly digest: string | null;
  readonly state: 'answered' | 'refused' | null;
  readonly answer_id: string | null;
  readonly at: number | null;
  readonly at_offset: string | null;
  readonly arrived: number | null;
  readonly here: boolean | null;
}

/**
 * A token that holds here is not held up by its refusal elsewhere: whoever carries honest tokens to a wrong partition would
 * otherwise keep them from being judged for a minute. Only what is there comes back, so new events cost the rows of their streams and empty index look-ups;
 * bytes that were refused before cost their latest refusal and the one at their offset, for a stranger can have the same bytes refused each minute.
 * Each look into the inbox is a LATERAL with a LIMIT, which nothing is pulled out of: the plan is made once, while the inbox is still
 * empty, and would otherwise read all of a stream for each batch for ever (measured: 370 ms a batch after 60,000 records).
 * Times are milliseconds since 1970.
 */
export const KNOWN = `
  WITH streams AS (
    SELECT id, stream, epoch, highest FROM incoming_stream WHERE topic = $1 AND stream = ANY ($2::int[])
  ), held AS (
    SELECT * FROM unnest($3::int[], $4::uuid[], $5::bigint[], $6::bigint[]) AS h (stream, event_id, epoch, sequence)
  ), reach AS (
    SELECT stream, min(sequence) AS first, max(sequence) AS last FROM held GROUP BY stream
  ), came AS (
    SELECT * FROM unnest($7::int[], $8::text[], $9::bool[], $10::bigint[], $11::bigint[]) AS c (partition, digest, held, at_offset, arrived)
  )
  SELECT 'stream' AS what, stream, id, epoch, highest AS sequence, NULL::bigint AS last, NULL::uuid AS event_id, NULL AS digest,
    NULL AS state, NULL::uuid AS answer_id, NULL::float8 AS at, NULL::bigint AS at_offset, NULL::float8 AS arrived, NULL::bool AS here
  FROM streams
  UNION ALL
  SELECT 'gap', s.stream, s.id, s.epoch, g.first, g.last, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM streams s JOIN reach r USING (stream) JOIN gap g ON g.stream_id = s.id AND g.last >= r.first AND g.first <= r.last
  UNION ALL
  SELECT 'event', h.stream, i.stream_id, s.epoch, i.sequence, NULL, i.event_id, i.signing_digest, i.state, i.answer_id,
    extract(epoch FROM i.sent_at)::float8 * 1000, i.at_offset, extract(epoch FROM i.arrived)::float8 * 1000, NULL
  FROM held h CROSS JOIN LATERAL (
    SELECT * FROM inbox e WHERE e.event_id = h.event_id AND e.sector = $12 LIMIT 1
  ) i JOIN incoming_stream s ON s.id = i.stream_id
  UNION ALL
  SELECT 'number', h.stream, i.stream_id, s.epoch, i.sequence, NULL, i.event_id, i.signing_digest, i.state, i.answer_id,
    extract(epoch FROM i.sent_at)::float8 * 1000, i.at_offset, extract(epoch FROM i.arrived)::float8 * 1000, NULL
  FROM held h JOIN streams s ON s.stream = h.stream AND s.epoch = h.epoch CROSS JOIN LATERAL (
    SELECT * FROM inbox n WHERE n.stream_id = s.id AND n.sequence = h.sequence LIMIT 1
  ) i
  UNION ALL
  SELECT 'refusal', c.partition, NULL, NULL, NULL, NULL, NULL, c.digest, NULL, NULL, extract(epoch FROM latest.at)::float8 * 1000, NULL, NULL,
    (SELECT bool_or(f.digest = c.digest AND (f.token_digest IS NOT NULL) = c.held AND f.arrived = to_timestamp(c.arrived / 1000.0))
     FROM refusal f WHERE f.topic = $1 AND f.partition = c.partition AND f.at_offset = c.at_offset)
  FROM came c CROSS JOIN LATERAL (
    SELECT f.at FROM refusal f
    WHERE f.digest = c.digest AND f.topic = $1 AND f.partition = c.partition AND (f.token_digest IS NOT NULL) = c.held
    ORDER BY f.at DESC LIMIT 1
  ) latest`;

/** $3 to $6. */
const EVENT_COLUMNS: readonly Column<HeldToken>[] = [
  ({ event }) => event.stream,
  ({ event }) => event.id,
  ({ event }) => event.epoch,
  ({ event }) => event.sequence,
];

/** $8 to $11. */
const VALUE_COLUMNS: readonly Column<Gated, string | number | boolean>[] = [
  digestOf,
  ({ held }) => held,
  ({ message }) => message.offset.toString(),
  ({ message }) => message.timestamp,
];

const isHeld = (one: Gated): one is HeldToken => one.held;

/** What came of one partition. */
export interface GatedPart {
  readonly source: Source;
  readonly gated: readonly Gated[];
}

/** Reads, in one query, all that the database knows of the events, numbers and refused bytes of parts of one topic; of each, in their order. */
export async function readKnown(sql: Sql, parts: readonly GatedPart[]): Promise<KnownRows[]> {
  const { topic, sector } = parts[0]!.source;
  const values: Gated[] = [];
  const partitions: number[] = [];
  for (const { source, gated } of parts) {
    for (const one of gated) {
      values.push(one);
      partitions.push(source.partition);
    }
  }
  const rows = await sql.query<Row>(
    KNOWN,
    [
      topic,
      arrayOf(parts.map(({ source }) => source.partition)),
      ...arrayColumns(EVENT_COLUMNS, values.filter(isHeld)),
      arrayOf(partitions),
      ...arrayColumns(VALUE_COLUMNS, values),
      sector,
    ],
    'known',
  );
  const rowsOf = new Map<number, Row[]>();
  for (const { source } of parts) rowsOf.set(source.partition, []);
  for (const row of rows) rowsOf.get(row.stream)!.push(row);
  return [...rowsOf.values()].map(knownRows);
}

function knownRows(rows: readonly Row[]): KnownRows {
  const byEvent = new Map<string, KnownEvent>();
  const byNumber = new Map<string, KnownEvent>();
  const refusals = new Map<string, KnownRefusal>();
  const gaps = new Map<number, Gap[]>();
  for (const row of rows) {
    if (row.what === 'event') byEvent.set(row.event_id!, knownEvent(row));
    else if (row.what === 'number') byNumber.set(numberKey(BigInt(row.epoch!), BigInt(row.sequence!)), knownEvent(row));
    else if (row.what === 'refusal') remember(refusals, row);
    else if (row.what === 'gap') {
      const ofStream = gaps.get(row.id!) ?? [];
      ofStream.push([BigInt(row.sequence!), BigInt(row.last!)]);
      gaps.set(row.id!, ofStream);
    }
  }
  const epochs: EpochState[] = [];
  const streamIds = new Map<bigint, number>();
  for (const { what, id, epoch, sequence } of rows) {
    if (what !== 'stream') continue;
    epochs.push({ id: id!, epoch: BigInt(epoch!), highest: BigInt(sequence!), gaps: gaps.get(id!) ?? [] });
    streamIds.set(BigInt(epoch!), id!);
  }
  return { byEvent, byNumber, refusals, numbers: new StreamNumbers(epochs), streamIds };
}

function knownEvent(row: Row): KnownEvent {
  return {
    eventId: row.event_id!,
    signingDigest: row.digest!,
    epoch: BigInt(row.epoch!),
    sequence: BigInt(row.sequence!),
    state: row.state!,
    answerId: row.answer_id!,
    sentAt: row.at!,
    offset: BigInt(row.at_offset!),
    arrived: Math.round(row.arrived!),
  };
}

function remember(refusals: Map<string, KnownRefusal>, row: Row): void {
  const before = refusals.get(row.digest!);
  refusals.set(row.digest!, {
    at: Math.max(row.at!, before?.at ?? 0),
    here: row.here === true || before?.here === true,
  });
}
