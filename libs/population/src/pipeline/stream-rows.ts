import type { Sql } from '#lib/persistence';

import type { BatchRows } from './batch-rows.js';
import type { Fate } from './fate.js';
import type { Source } from './gate.js';
import type { KnownRows } from './known.js';

/** Puts what changed in the senders' counters into rows. A new epoch gets its own row here, once in its life. */
export async function streamRows(
  sql: Sql,
  source: Source,
  known: KnownRows,
  rows: BatchRows,
): Promise<ReadonlyMap<bigint, number>> {
  const changes = known.numbers.changes();
  const fresh = changes.map(({ epoch }) => epoch).filter((epoch) => !known.streamIds.has(epoch));
  if (fresh.length > 0) {
    const added = await sql.query<{ id: number; epoch: string }>(
      `INSERT INTO incoming_stream (topic, stream, epoch) SELECT $1, $2, * FROM unnest($3::bigint[]) RETURNING id, epoch`,
      [source.topic, source.partition, fresh.map(String)],
    );
    for (const { id, epoch } of added) known.streamIds.set(BigInt(epoch), id);
  }
  for (const { epoch, highest, closed, open } of changes) {
    const id = known.streamIds.get(epoch)!;
    rows.streams.push({ id, highest });
    for (const first of closed) rows.closedGaps.push({ streamId: id, first });
    for (const [first, last] of open) rows.openGaps.push({ streamId: id, first, last });
  }
  return known.streamIds;
}

/** Tokens of the events that were first where another took their id or number: of this batch, else the stored ones. */
export async function otherTokens(
  sql: Sql,
  source: Source,
  fates: readonly Fate[],
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = new Set(fates.flatMap((fate) => (fate.kind === 'refused' && fate.other ? [fate.other.eventId] : [])));
  const tokens = new Map<string, Buffer>();
  if (wanted.size === 0) return tokens;
  const stored = await sql.query<{ event_id: string; token: string }>(
    'SELECT event_id, token FROM received_token WHERE sector = $1 AND event_id = ANY ($2::uuid[])',
    [source.sector, [...wanted]],
  );
  for (const { event_id, token } of stored) tokens.set(event_id, Buffer.from(token, 'latin1'));
  for (const fate of fates) {
    const first =
      fate.kind === 'answered' ? fate.held : fate.kind === 'refused' && fate.takesNumber ? fate.gated : undefined;
    if (first?.held === true && wanted.has(first.event.id) && !tokens.has(first.event.id)) {
      tokens.set(first.event.id, first.token);
    }
  }
  return tokens;
}
