import type { Sql } from '#lib/persistence';

/** The tokens of one event, exactly as they travelled: any JOSE tool verifies them with the senders' JWKS. */
export interface EventTokens {
  readonly eventId: string;
  readonly version: number;
  readonly attempt: number;
  readonly record: string;
  readonly verdict?: string;
  readonly otherVerdicts?: readonly string[];
  readonly rejections?: readonly string[];
}

/** The latest 50 events' tokens of a record, the latest first; undefined if there is no such record. */
export async function readTokens(sql: Sql, id: string): Promise<EventTokens[] | undefined> {
  const rows = await sql.query<{
    event_id: string;
    version: number;
    attempt: number;
    record: string;
    verdict: string | null;
    others: string[] | null;
    rejections: string[] | null;
  }>(
    `SELECT e.event_id, e.version, e.attempt,
            (SELECT token FROM sealed_token t WHERE t.event_id = e.event_id) AS record,
            (SELECT token FROM verdict v WHERE v.event_id = e.event_id) AS verdict,
            (SELECT array_agg(token ORDER BY received_at) FROM other_verdict o WHERE o.event_id = e.event_id) AS others,
            (SELECT array_agg(token ORDER BY received_at) FROM rejection j WHERE j.event_id = e.event_id) AS rejections
     FROM event e WHERE e.record = $1 ORDER BY e.event_id DESC LIMIT 50`,
    [id],
  );
  if (rows.length === 0) return undefined;
  return rows.map((row) => ({
    eventId: row.event_id,
    version: row.version,
    attempt: row.attempt,
    record: row.record,
    ...(row.verdict !== null && { verdict: row.verdict }),
    ...(row.others !== null && { otherVerdicts: row.others }),
    ...(row.rejections !== null && { rejections: row.rejections }),
  }));
}
