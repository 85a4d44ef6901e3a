import { arrayColumns, type Column, type Sql } from '#lib/persistence';

import { numberKey, type Known, type KnownEvent, type KnownRefusal } from './dedupe.js';
import { digestOf, type Gated, type HeldToken, type Source } from './gate.js';
import { StreamNumbers, type EpochState, type Gap } from './stream-numbers.js';

/** `Known`, with the rows of `incoming_stream` behind its epochs. */
export interface KnownRows extends Known {
  readonly streamIds: Map<bigint, number>;
}

interface Row {
  readonly what: 'stream' | 'gap' | 'event' | 'number' | 'refusal';
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
 * otherwise keep them from being judged for a minute. Only what is there comes back, so a batch of new events costs the rows of its stream and empty index look-ups;
 * bytes that were refused before cost their latest refusal and the one at their offset, for a stranger can have the same bytes refused each minute.
 * Each look into the inbox is a LATERAL with a LIMIT, which nothing is pulled out of: the plan is made once, while the inbox is still
 * empty, and would otherwise read all of a stream for each batch for ever (measured: 370 ms a batch after 60,000 records).
 * Times are milliseconds since 1970.
 */
export const KNOWN = `
  WITH streams AS (
    SELECT id, epoch, highest FROM incoming_stream WHERE topic = $1 AND stream = $2
  ), held AS (
    SELECT * FROM unnest($3::uuid[], $4::bigint[], $5::bigint[]) AS h (event_id, epoch, sequence)
  ), came AS (
    SELECT * FROM unnest($6::text[], $7::bool[], $8::bigint[], $9::bigint[]) AS c (digest, held, at_offset, arrived)
  )
  SELECT 'stream' AS what, id, epoch, highest AS sequence, NULL::bigint AS last, NULL::uuid AS event_id, NULL AS digest,
    NULL AS state, NULL::uuid AS answer_id, NULL::float8 AS at, NULL::bigint AS at_offset, NULL::float8 AS arrived, NULL::bool AS here
  FROM streams
  UNION ALL
  SELECT 'gap', s.id, s.epoch, g.first, g.last, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
  FROM streams s JOIN gap g ON g.stream_id = s.id
  WHERE g.last >= (SELECT min(sequence) FROM held) AND g.first <= (SELECT max(sequence) FROM held)
  UNION ALL
  SELECT 'event', i.stream_id, s.epoch, i.sequence, NULL, i.event_id, i.signing_digest, i.state, i.answer_id,
    extract(epoch FROM i.sent_at)::float8 * 1000, i.at_offset, extract(epoch FROM i.arrived)::float8 * 1000, NULL
  FROM held h CROSS JOIN LATERAL (
    SELECT * FROM inbox e WHERE e.event_id = h.event_id AND e.sector = $10 LIMIT 1
  ) i JOIN incoming_stream s ON s.id = i.stream_id
  UNION ALL
  SELECT 'number', i.stream_id, s.epoch, i.sequence, NULL, i.event_id, i.signing_digest, i.state, i.answer_id,
    extract(epoch FROM i.sent_at)::float8 * 1000, i.at_offset, extract(epoch FROM i.arrived)::float8 * 1000, NULL
  FROM held h JOIN streams s ON s.epoch = h.epoch CROSS JOIN LATERAL (
    SELECT * FROM inbox n WHERE n.stream_id = s.id AND n.sequence = h.sequence LIMIT 1
  ) i
  UNION ALL
  SELECT 'refusal', NULL, NULL, NULL, NULL, NULL, c.digest, NULL, NULL, extract(epoch FROM latest.at)::float8 * 1000, NULL, NULL,
    (SELECT bool_or(f.digest = c.digest AND (f.token_digest IS NOT NULL) = c.held AND f.arrived = to_timestamp(c.arrived / 1000.0))
     FROM refusal f WHERE f.topic = $1 AND f.partition = $2 AND f.at_offset = c.at_offset)
  FROM came c CROSS JOIN LATERAL (
    SELECT f.at FROM refusal f
    WHERE f.digest = c.digest AND f.topic = $1 AND f.partition = $2 AND (f.token_digest IS NOT NULL) = c.held
    ORDER BY f.at DESC LIMIT 1
  ) latest`;

/** $3 to $5. */
const EVENT_COLUMNS: readonly Column<HeldToken>[] = [
  ({ event }) => event.id,
  ({ event }) => event.epoch,
  ({ event }) => event.sequence,
];

/** $6 to $9. */
const VALUE_COLUMNS: readonly Column<Gated, unknown>[] = [
  digestOf,
  ({ held }) => held,
  ({ message }) => message.offset.toString(),
  ({ message }) => message.timestamp,
];

const isHeld = (one: Gated): one is HeldToken => one.held;

/** Reads, in one query, all that the database knows of a batch's events, numbers and refused bytes. */
export async function readKnown(sql: Sql, source: Source, gated: readonly Gated[]): Promise<KnownRows> {
  const held = gated.filter(isHeld);
  const rows = await sql.query<Row>(
    KNOWN,
    [
      source.topic,
      source.partition,
      ...arrayColumns(EVENT_COLUMNS, held),
      ...arrayColumns(VALUE_COLUMNS, gated),
      source.sector,
    ],
    'known',
  );
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
  const streams = rows.filter(({ what }) => what === 'stream');
  const epochs = streams.map(({ id, epoch, sequence }): EpochState => ({
    id: id!,
    epoch: BigInt(epoch!),
    highest: BigInt(sequence!),
    gaps: gaps.get(id!) ?? [],
  }));
  const streamIds = new Map(streams.map(({ id, epoch }) => [BigInt(epoch!), id!]));
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
