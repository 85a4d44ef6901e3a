import { reasonText, type Language, type Outcome, type ReasonCode, type Verdict } from '#lib/contracts';
import type { Sql } from '#lib/persistence';
import { decodePayload } from '#lib/signing';

import { timeOfId } from '../sealing/event-id.js';
import { RECORD_COLUMNS, summaryOf, type RecordRow, type RecordSummary } from './record-list.js';
import { verdictInWords, type VerdictInWords } from './verdict-words.js';

/** What happened to one version and attempt. */
export interface EventLife {
  readonly eventId: string;
  readonly version: number;
  readonly attempt: number;
  readonly acceptedAt: string;
  readonly publishedAt?: string;
  readonly sends: number;
  readonly answeredAt?: string;
  readonly outcome?: Outcome;
  readonly rejections: readonly { readonly code: ReasonCode; readonly at: string; readonly text: string }[];
  /** Verdicts that contradict the one that stands. */
  readonly contradictions?: number;
  /** It is sealed anew then: time had spoiled it. */
  readonly sealedAnewAt?: string;
}

export interface RecordLife extends RecordSummary {
  /** What the sector sent, in the newest version. */
  readonly content: unknown;
  readonly verdict?: VerdictInWords;
  readonly history: readonly EventLife[];
}

const MOST_EVENTS = 100;

const EVENTS = `
  SELECT e.event_id, e.version, e.attempt, v.token AS verdict, a.sent_at AS awaiting_sent, a.sends AS awaiting_sends,
         coalesce(v.sent_at, v.received_at) AS verdict_sent, v.sends AS verdict_sends, v.received_at, s.due_at,
         (SELECT count(*)::int FROM other_verdict o WHERE o.event_id = e.event_id) AS contradictions,
         (SELECT json_agg(json_build_object('code', j.code, 'at', j.received_at, 'sent', j.sent_at) ORDER BY j.received_at)
          FROM rejection j WHERE j.event_id = e.event_id) AS rejections
  FROM event e
  LEFT JOIN awaiting a ON a.event_id = e.event_id
  LEFT JOIN verdict v ON v.event_id = e.event_id
  LEFT JOIN reseal s ON s.event_id = e.event_id
  WHERE e.record = $1 ORDER BY e.event_id DESC LIMIT ${MOST_EVENTS}`;

interface EventRow {
  readonly event_id: string;
  readonly version: number;
  readonly attempt: number;
  readonly verdict: string | null;
  readonly awaiting_sent: Date | null;
  readonly awaiting_sends: number | null;
  readonly verdict_sent: Date | null;
  readonly verdict_sends: number | null;
  readonly received_at: Date | null;
  readonly due_at: Date | null;
  readonly contradictions: number;
  readonly rejections: { code: ReasonCode; at: string; sent: string | null }[] | null;
}

/** A record with its content, its last verdict in words, and each event's life, the latest first. */
export async function readLife(sql: Sql, id: string, language: Language): Promise<RecordLife | undefined> {
  const [row] = await sql.query<RecordRow>(`SELECT ${RECORD_COLUMNS} FROM record r WHERE r.id = $1`, [id]);
  if (row === undefined) return undefined;
  const events = await sql.query<EventRow>(EVENTS, [id]);
  const [tokens] = await sql.query<{ newest: string; judged: string | null; verdict: string | null }>(
    `SELECT (SELECT token FROM sealed_token WHERE event_id = $1) AS newest,
            (SELECT token FROM sealed_token WHERE event_id = $2) AS judged, (SELECT token FROM verdict WHERE event_id = $2) AS verdict`,
    [row.event_id, row.verdict_event],
  );
  return {
    ...summaryOf(row),
    content: contentOf(tokens!.newest),
    ...(tokens!.verdict !== null && {
      verdict: verdictInWords(contentOf(tokens!.verdict) as Verdict, contentOf(tokens!.judged!), language),
    }),
    history: events.map((event) => lifeOf(event, language)),
  };
}

/** The `data` of a token of our own tables. */
export const contentOf = (token: string): unknown => (decodePayload(token) as { data: unknown }).data;

function lifeOf(row: EventRow, language: Language): EventLife {
  const sent =
    row.verdict_sent ??
    row.awaiting_sent ??
    (row.rejections?.[0]?.sent != null ? new Date(row.rejections[0].sent) : null);
  return {
    eventId: row.event_id,
    version: row.version,
    attempt: row.attempt,
    acceptedAt: new Date(timeOfId(row.event_id)).toISOString(),
    ...(sent !== null && { publishedAt: sent.toISOString() }),
    sends: row.verdict_sends ?? row.awaiting_sends ?? (sent === null ? 0 : 1),
    ...(row.received_at !== null && { answeredAt: row.received_at.toISOString() }),
    ...(row.verdict !== null && { outcome: (contentOf(row.verdict) as Verdict).outcome }),
    rejections: (row.rejections ?? []).map(({ code, at }) => ({
      code,
      at: new Date(at).toISOString(),
      text: reasonText(code, language),
    })),
    ...(row.contradictions > 0 && { contradictions: row.contradictions }),
    ...(row.due_at !== null && { sealedAnewAt: row.due_at.toISOString() }),
  };
}
