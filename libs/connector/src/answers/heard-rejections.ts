import type { Sql } from '#lib/persistence';

import type { Answer } from './gate.js';

/**
 * Digests of the rejections among these answers that were taken in before. They are known for ever: sent again by whoever,
 * one must not end the promise about an event that has gone out again since.
 *
 * @param eventIdOf our event for a rejection that could not name it, by the digest of the bytes that were refused
 */
export async function readHeardRejections(
  sql: Sql,
  answers: readonly Answer[],
  eventIdOf: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const asked = answers.flatMap(({ kind, data, answerDigest }) => {
    const eventId = kind === 'rejection' ? (data.eventId ?? eventIdOf.get(data.valueDigest)) : undefined;
    return eventId === undefined ? [] : [{ eventId, answerDigest }];
  });
  if (asked.length === 0) return new Set();
  const heard = await sql.query<{ token_digest: string }>(
    `SELECT j.token_digest FROM unnest($1::uuid[], $2::text[]) AS a(event_id, token_digest)
     JOIN rejection j ON j.event_id = a.event_id AND j.token_digest = a.token_digest`,
    [asked.map(({ eventId }) => eventId), asked.map(({ answerDigest }) => answerDigest)],
  );
  return new Set(heard.map(({ token_digest }) => token_digest));
}
