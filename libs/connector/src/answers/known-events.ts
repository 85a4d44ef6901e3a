import type { Verdict } from '#lib/contracts';
import { listed, type Sql } from '#lib/persistence';
import { decodePayload } from '#lib/signing';

import type { Answer } from './gate.js';
import type { KnownEvent } from './judge.js';

const KNOWN = `
  SELECT e.event_id, e.record, e.version, e.attempt, e.stream, e.epoch, e.sequence, e.anew, e.token_digest,
         v.token_digest AS verdict_digest, a.event_id IS NOT NULL AS awaited, coalesce(a.sends, 0) AS sends, a.sent_at
  FROM unnest(string_to_array($1, ',')::uuid[]) AS w(event_id)
  JOIN event e ON e.event_id = w.event_id
  LEFT JOIN verdict v ON v.event_id = e.event_id
  LEFT JOIN awaiting a ON a.event_id = e.event_id`;

interface Row {
  readonly event_id: string;
  readonly record: string;
  readonly version: number;
  readonly attempt: number;
  readonly stream: number;
  readonly epoch: string;
  readonly sequence: string;
  readonly anew: number;
  readonly token_digest: string;
  readonly verdict_digest: string | null;
  readonly awaited: boolean;
  readonly sends: number;
  readonly sent_at: Date | null;
}

export interface Known {
  readonly events: Map<string, KnownEvent>;
  /** Our events by the digest of their bytes, for rejections that could not name them. */
  readonly eventIdOf: Map<string, string>;
}

/** Reads the events that a batch of answers names, in one statement where every answer names its event. */
export async function readKnownEvents(sql: Sql, answers: readonly Answer[]): Promise<Known> {
  const nameless = answers.flatMap(({ kind, data }) =>
    kind === 'rejection' && data.eventId === undefined ? [data.valueDigest] : [],
  );
  const eventIdOf = nameless.length === 0 ? new Map<string, string>() : await findByDigest(sql, nameless);
  const ids = new Set([...answers.flatMap(({ data }) => data.eventId ?? []), ...eventIdOf.values()]);
  const rows = ids.size === 0 ? [] : await sql.query<Row>(KNOWN, [listed([...ids].sort())], 'known-events');
  const events = new Map<string, KnownEvent>();
  for (const row of rows) events.set(row.event_id, eventOf(row));
  await readDoubted(sql, answers, rows, events);
  return { events, eventIdOf };
}

/**
 * The digest by a scalar subquery: one index look-up for each event that waits. Joined, the planner would
 * rather look for the digests through all events that there ever were.
 */
export const BY_DIGEST = `
  SELECT event_id, token_digest FROM (
    SELECT a.event_id, (SELECT e.token_digest FROM event e WHERE e.event_id = a.event_id) AS token_digest
    FROM awaiting a
  ) AS waiting WHERE token_digest = ANY($1::text[])`;

/**
 * Refused before its sender could be told, an event has no name in its rejection. Only what still awaits an answer is
 * looked through: it is little, and an index for so rare a case would cost every record.
 */
export async function findByDigest(sql: Sql, digests: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.query<{ event_id: string; token_digest: string }>(BY_DIGEST, [digests]);
  return new Map(rows.map(({ event_id, token_digest }) => [token_digest, event_id]));
}

/** Where another token comes for an event that has its verdict, what that one says is needed to compare. */
async function readDoubted(
  sql: Sql,
  answers: readonly Answer[],
  rows: readonly Row[],
  events: ReadonlyMap<string, KnownEvent>,
): Promise<void> {
  const digestOf = new Map<string, string | null>();
  for (const row of rows) digestOf.set(row.event_id, row.verdict_digest);
  const doubted = answers.flatMap(({ kind, data, answerDigest }) => {
    const standing = kind === 'verdict' ? digestOf.get(data.eventId) : undefined;
    return standing != null && standing !== answerDigest && data.eventId !== undefined ? [data.eventId] : [];
  });
  if (doubted.length === 0) return;
  const standing = await sql.query<{ event_id: string; token: string; token_digest: string }>(
    'SELECT event_id, token, token_digest FROM verdict WHERE event_id = ANY($1::uuid[])',
    [doubted],
  );
  for (const { event_id, token, token_digest } of standing) {
    const event = events.get(event_id);
    if (event !== undefined)
      event.verdict = { answerDigest: token_digest, data: () => (decodePayload(token) as { data: Verdict }).data };
  }
}

function eventOf(row: Row): KnownEvent {
  const event: KnownEvent = {
    eventId: row.event_id,
    record: row.record,
    version: row.version,
    attempt: row.attempt,
    stream: row.stream,
    epoch: BigInt(row.epoch),
    sequence: BigInt(row.sequence),
    anew: row.anew,
    tokenDigest: row.token_digest,
    awaited: row.awaited,
    sends: row.sends,
    sentAt: row.sent_at,
  };
  if (row.verdict_digest !== null) {
    const answerDigest = row.verdict_digest;
    event.verdict = { answerDigest, data: () => neverCompared(row.event_id) };
  }
  return event;
}

function neverCompared(eventId: string): never {
  throw new Error(`the standing verdict of event ${eventId} was not read`);
}
