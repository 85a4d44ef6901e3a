import type { Sql } from '#lib/persistence';

export interface SummaryRow {
  readonly agency: string;
  readonly commune: string | null;
  readonly records: number;
  readonly waiting: number;
  readonly rejected: number;
  readonly matched: number;
  readonly mismatched: number;
  readonly ambiguous: number;
  readonly notFound: number;
  readonly notApplicable: number;
  readonly open: number;
}

/** Records by agency and commune, by where they are and by the outcome of their last verdict. */
export function readSummary(sql: Sql): Promise<SummaryRow[]> {
  return sql.query<SummaryRow>(`
    SELECT agency, commune, count(*)::int AS records,
           count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
           count(*) FILTER (WHERE state = 'rejected')::int AS rejected,
           count(*) FILTER (WHERE outcome = 'matched')::int AS matched,
           count(*) FILTER (WHERE outcome = 'mismatched')::int AS mismatched,
           count(*) FILTER (WHERE outcome = 'ambiguous')::int AS ambiguous,
           count(*) FILTER (WHERE outcome = 'not-found')::int AS "notFound",
           count(*) FILTER (WHERE outcome = 'not-applicable')::int AS "notApplicable",
           count(*) FILTER (WHERE open)::int AS open
    FROM record GROUP BY agency, commune ORDER BY agency, commune LIMIT 10000`);
}

export interface SyncState {
  readonly unsent: number;
  readonly oldestUnsentAt: string | null;
  readonly unanswered: number;
  /** When the broker acknowledged the oldest event that has no answer. */
  readonly oldestUnansweredAt: string | null;
  readonly sentAgain: number;
  readonly toBeSealedAnew: number;
  readonly lastAnswerAt: string | null;
}

/** How far this connector and the centre are apart, from the connector's own database alone. */
export async function readSync(sql: Sql): Promise<SyncState> {
  const [row] = await sql.query<{
    unsent: number;
    oldest_unsent: Date | null;
    unanswered: number;
    oldest_unanswered: Date | null;
    sent_again: number;
    anew: number;
    last_answer: Date | null;
  }>(`
    SELECT (SELECT count(*)::int FROM outbox) AS unsent,
           (SELECT queued_at FROM outbox ORDER BY id LIMIT 1) AS oldest_unsent,
           waiting.unanswered, waiting.oldest_unanswered, waiting.sent_again,
           (SELECT count(*)::int FROM reseal) AS anew,
           (SELECT max(answered_at) FROM stream_watch) AS last_answer
    FROM (SELECT count(sent_at)::int AS unanswered, min(sent_at) AS oldest_unanswered,
                 (count(*) FILTER (WHERE sends > 1))::int AS sent_again
          FROM awaiting) AS waiting`);
  const iso = (date: Date | null | undefined): string | null => date?.toISOString() ?? null;
  return {
    unsent: row?.unsent ?? 0,
    oldestUnsentAt: iso(row?.oldest_unsent),
    unanswered: row?.unanswered ?? 0,
    oldestUnansweredAt: iso(row?.oldest_unanswered),
    sentAgain: row?.sent_again ?? 0,
    toBeSealedAnew: row?.anew ?? 0,
    lastAnswerAt: iso(row?.last_answer),
  };
}
