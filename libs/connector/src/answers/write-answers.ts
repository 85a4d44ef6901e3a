import { SEALED_ANEW, type Outcome } from '#lib/contracts';
import {
  arrayColumns,
  asciiColumn,
  copyMany,
  intColumn,
  joined,
  listed,
  listedColumns,
  textColumn,
  timestampColumn,
  uuidColumn,
  type Column,
  type CopyColumn,
  type Sql,
} from '#lib/persistence';

import { MOST_RESENT } from '../delivery/overdue.js';
import { resealPauseSeconds } from '../sealing/reseal.js';
import type { Judged, KnownEvent } from './judge.js';

type Of<F extends Judged['fate']> = Judged & { readonly fate: F };

/** Outcomes that leave something to do for the sector. */
const OPEN: ReadonlySet<Outcome> = new Set(['mismatched', 'ambiguous', 'not-found']);

/** Verdicts that stand: each is kept, ends the promise about its event, and is its record's state if it is the latest. */
export async function writeVerdicts(sql: Sql, stand: readonly Of<'stands'>[]): Promise<void> {
  if (stand.length === 0) return;
  const verdicts = byRecord(stand);
  const copied = await copyMany(sql, VERDICT, VERDICT_COLUMNS, verdicts);
  await sql.execute(
    VERDICTS,
    [
      ...listedColumns(KEY_COLUMNS, verdicts),
      copied ? null : joined(verdicts.map(tokenOf), ','),
      ...arrayColumns(STATE_COLUMNS, verdicts),
      listed(verdicts.map(sendsOf)),
      ...arrayColumns(MARK_COLUMNS, marksOf(verdicts)),
    ],
    'write-verdicts',
  );
}

/** $1 to $5. */
const KEY_COLUMNS: readonly Column<Of<'stands'>>[] = [
  ({ event }) => event.eventId,
  ({ event }) => event.record,
  ({ event }) => event.version,
  ({ event }) => event.attempt,
  ({ answer }) => answer.answerDigest,
];

/** $6. */
const tokenOf = ({ answer }: Of<'stands'>): Buffer => answer.token;

/** $7 to $10. */
const STATE_COLUMNS: readonly Column<Of<'stands'>, string | boolean | null>[] = [
  ({ answer }) => answer.data.outcome,
  ({ answer }) => OPEN.has(answer.data.outcome),
  ({ answer }) => codesOf(answer.data.findings).join(','),
  ({ event }) => event.sentAt?.toISOString() ?? null,
];

/** $11. */
const sendsOf = ({ event }: Of<'stands'>): number => event.sends;

/**
 * It arrives at its transaction's time, by default. Without `sent_at` it came before it was written down that its event was
 * sent; the time of arrival is then shown for both.
 */
const VERDICT = 'verdict (event_id, token, token_digest, sent_at, sends)';
const VERDICT_COLUMNS: readonly CopyColumn<Of<'stands'>>[] = [
  uuidColumn(({ event }) => event.eventId),
  textColumn(tokenOf),
  asciiColumn(({ answer }) => answer.answerDigest),
  timestampColumn(({ event }) => event.sentAt),
  intColumn(sendsOf),
];

function codesOf(findings: readonly { readonly code: string }[]): string[] {
  const codes = new Set<string>();
  for (const { code } of findings) codes.add(code);
  return [...codes].sort();
}

/** Rejections end the promise too; where time was at fault, the event is sealed anew after a pause. */
export async function writeRejections(sql: Sql, refusals: readonly Of<'rejects'>[]): Promise<void> {
  if (refusals.length === 0) return;
  const rejections = byRecord(refusals);
  await sql.execute(REJECTIONS, [
    rejections.map(({ event }) => event.eventId),
    rejections.map(({ event }) => event.record),
    rejections.map(({ answer }) => answer.data.code),
    rejections.map(({ answer }) => answer.token.toString('latin1')),
    rejections.map(({ answer }) => answer.answerDigest),
    rejections.map(({ event }) => event.sentAt?.toISOString() ?? null),
    rejections.map(({ answer, event }) => (SEALED_ANEW.has(answer.data.code) ? resealPauseSeconds(event.anew) : null)),
    ...arrayColumns(MARK_COLUMNS, marksOf(rejections)),
  ]);
}

/** Verdicts that contradict the one that stands: evidence, kept beside it. */
export async function writeContradictions(sql: Sql, others: readonly Of<'contradicts'>[]): Promise<void> {
  if (others.length === 0) return;
  await sql.execute(
    `INSERT INTO other_verdict (event_id, token_digest, token, received_at)
     SELECT *, now() FROM unnest($1::uuid[], $2::text[], $3::text[]) ON CONFLICT DO NOTHING`,
    [
      others.map(({ event }) => event.eventId),
      others.map(({ answer }) => answer.answerDigest),
      others.map(({ answer }) => answer.token.toString('latin1')),
    ],
  );
}

/** In the order in which intake locks rows of records too: two batches in two orders would wait for each other. */
function byRecord<J extends { readonly event: KnownEvent }>(judged: readonly J[]): J[] {
  return [...judged].sort((a, b) => (a.event.record < b.event.record ? -1 : 1));
}

const higher = (a: KnownEvent, b: KnownEvent): KnownEvent =>
  b.epoch > a.epoch || (b.epoch === a.epoch && b.sequence > a.sequence) ? b : a;

/** What answers say of one stream of ours. */
interface Mark {
  readonly stream: number;
  /** The highest number among the answered ones. */
  readonly highest: KnownEvent;
  /** By what the window of resends grows; absent: by nothing. */
  readonly factor: number | null;
  /** The highest number that was sent again, where others were answered beside it. */
  readonly among: KnownEvent | undefined;
}

/** Six columns, for `marks`. */
const MARK_COLUMNS: readonly Column<Mark>[] = [
  ({ stream }) => stream,
  ({ highest }) => highest.epoch.toString(),
  ({ highest }) => highest.sequence.toString(),
  ({ factor }) => factor,
  ({ among }) => among?.epoch.toString() ?? null,
  ({ among }) => among?.sequence.toString() ?? null,
];

function marksOf(answered: readonly { readonly event: KnownEvent }[]): Mark[] {
  const streams = new Map<number, KnownEvent[]>();
  for (const { event } of answered) {
    const ofStream = streams.get(event.stream);
    if (ofStream === undefined) streams.set(event.stream, [event]);
    else ofStream.push(event);
  }
  const marks: Mark[] = [];
  for (const [stream, events] of streams) marks.push(markOf(stream, events));
  return marks;
}

function markOf(stream: number, events: readonly KnownEvent[]): Mark {
  const resent = events.filter(wasResent);
  return {
    stream,
    highest: events.reduce(higher),
    factor: resent.length > 0 ? Math.min(2 ** Math.min(resent.length, 10), MOST_RESENT) : null,
    among: resent.length > 0 && resent.length < events.length ? resent.reduce(higher) : undefined,
  };
}

const wasResent = ({ sends }: KnownEvent): boolean => sends > 1;

/**
 * $n to $n+5 are `MARK_COLUMNS`. The window grows where the resend brought the answer: nothing else
 * was answered, or later numbers had been answered before. Where an answer comes late, and with its neighbours', it is the
 * first send's: a centre that is catching up must not be sent more and more. Rows are locked in the order of streams, so
 * verdicts and rejections that come at the same time can't wait for each other in a circle.
 */
const watch = (n: number): string => {
  const columns = ['int', 'bigint', 'bigint', 'int', 'bigint', 'bigint'].map((type, at) => `$${n + at}::${type}[]`);
  return `marks AS MATERIALIZED (
    SELECT *, factor IS NOT NULL AND among IS NULL AS alone
    FROM unnest(${columns.join(', ')}) AS m(stream, epoch, sequence, factor, among_epoch, among)
  ), watched AS (
    INSERT INTO stream_watch AS w (stream, epoch, sequence, answered_at, resend_window, resend_answered_at)
    SELECT stream, epoch, sequence, now(), CASE WHEN alone THEN factor ELSE 1 END, CASE WHEN alone THEN now() END
    FROM marks ORDER BY stream
    ON CONFLICT (stream) DO UPDATE SET (epoch, sequence, answered_at, resend_window, resend_answered_at) = (
      SELECT greatest(w.epoch, m.epoch),
        CASE WHEN m.epoch > w.epoch THEN m.sequence
             WHEN m.epoch = w.epoch THEN greatest(w.sequence, m.sequence) ELSE w.sequence END,
        now(),
        CASE WHEN grows THEN least(w.resend_window * m.factor, ${MOST_RESENT}) ELSE w.resend_window END,
        CASE WHEN grows THEN now() ELSE w.resend_answered_at END
      FROM marks m CROSS JOIN LATERAL (
        SELECT m.factor IS NOT NULL AND (m.among IS NULL OR (m.among_epoch, m.among) < (w.epoch, w.sequence)) AS grows
      ) AS resends
      WHERE m.stream = excluded.stream
    )
  )`;
};

/** A late verdict on an older version or attempt finds no row of \`record\` to change: the newest one's state stands. */
const VERDICTS = `
  WITH news AS MATERIALIZED (
    SELECT * FROM unnest(string_to_array($1, ',')::uuid[], string_to_array($2, ',')::uuid[], string_to_array($3, ',')::int[], string_to_array($4, ',')::int[], string_to_array($5, ','), string_to_array($6, ','), $7::text[], $8::boolean[], $9::text[], $10::timestamptz[], string_to_array($11, ',')::int[])
      AS n(event_id, record, version, attempt, token_digest, token, outcome, open, codes, sent_at, sends)
  ), kept AS (
    INSERT INTO ${VERDICT}
    SELECT event_id, token, token_digest, sent_at, sends FROM news WHERE $6 IS NOT NULL
  ), promises AS (
    DELETE FROM awaiting WHERE event_id = ANY(string_to_array($1, ',')::uuid[])
  ), spoiled AS (
    DELETE FROM reseal WHERE event_id = ANY(string_to_array($1, ',')::uuid[])
  ), ${watch(12)}, answered AS (
    UPDATE record AS r
    SET state = 'answered', outcome = n.outcome, verdict_event = n.event_id, open = n.open AND NOT r.withdrawn,
        finding_codes = string_to_array(nullif(n.codes, ''), ','), changed_at = now()
    FROM news n
    WHERE r.id = n.record AND r.version = n.version AND r.attempt = n.attempt
      AND (r.event_id = n.event_id OR r.state <> 'answered')
    RETURNING r.id, r.open
  ), unsettled AS (
    INSERT INTO attention (reason, record) SELECT 'open', id FROM answered WHERE open ON CONFLICT DO NOTHING
  )
  DELETE FROM attention
  WHERE reason IN ('open', 'rejected') AND record = ANY(ARRAY(SELECT id FROM answered WHERE NOT open))`;

const REJECTIONS = `
  WITH news AS MATERIALIZED (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::int[])
      AS n(event_id, record, code, token, token_digest, sent_at, anew_after)
  ), kept AS (
    INSERT INTO rejection (event_id, token_digest, code, token, sent_at, received_at)
    SELECT event_id, token_digest, code, token, coalesce(sent_at, now()), now() FROM news ON CONFLICT DO NOTHING
  ), promises AS (
    DELETE FROM awaiting WHERE event_id = ANY($1::uuid[])
  ), anew AS (
    INSERT INTO reseal (event_id, due_at)
    SELECT event_id, now() + anew_after * interval '1 second' FROM news WHERE anew_after IS NOT NULL
    ON CONFLICT DO NOTHING
  ), ${watch(8)}, rejected AS (
    UPDATE record AS r SET state = 'rejected', changed_at = now()
    FROM news n
    WHERE r.id = n.record AND r.event_id = n.event_id AND n.anew_after IS NULL AND r.state = 'waiting'
    RETURNING r.id
  )
  INSERT INTO attention (reason, record) SELECT 'rejected', id FROM rejected ON CONFLICT DO NOTHING`;
