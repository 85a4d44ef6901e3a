import { arrayColumns, type Column, type Sql } from '#lib/persistence';

import { columnsFrom, recordColumns, type RecordRow } from '../schema/record-columns.js';
import type { KnownRecord } from './decide.js';

/** LIMIT keeps the planner from joining the whole tables: two index look-ups for each asked record. */
const KNOWN = `
  SELECT w.record_id, w.version AS asked, r.id, r.version, e.content_digest
  FROM unnest($1::text[], $2::int[]) AS w(record_id, version)
  CROSS JOIN LATERAL (SELECT id, version FROM record WHERE record_id = w.record_id LIMIT 1) AS r
  LEFT JOIN LATERAL (SELECT content_digest FROM event WHERE record = r.id AND version = w.version LIMIT 1) AS e ON true`;

interface AskedRecord {
  readonly recordId: string;
  readonly version: number;
}

/** $1 and $2. */
const ASKED: readonly Column<AskedRecord>[] = [({ recordId }) => recordId, ({ version }) => version];

/** What is known of the records that a batch speaks of, by the source's record id. */
export async function readKnown(sql: Sql, records: readonly AskedRecord[]): Promise<Map<string, KnownRecord>> {
  const rows = await sql.query<{
    record_id: string;
    asked: number;
    id: string;
    version: number;
    content_digest: string | null;
  }>(KNOWN, arrayColumns(ASKED, records), 'known-records');
  const known = new Map<string, KnownRecord>();
  for (const row of rows) {
    const there = known.get(row.record_id) ?? { id: row.id, version: row.version, digests: new Map<number, string>() };
    if (row.content_digest !== null) there.digests.set(row.asked, row.content_digest);
    known.set(row.record_id, there);
  }
  return known;
}

/**
 * Lets the rows of known records follow a newer version: it waits for its answer. What the last verdict said stays, and
 * stays on the worklist, until the newer one is answered; a record that is taken back leaves the worklist at once. Another
 * process of this connector may have written a still newer version since the rows were read: that one stands.
 */
export async function changeRecords(sql: Sql, rows: readonly RecordRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.execute(
    `UPDATE record AS r
     SET event_id = b.event_id, version = b.version, attempt = 1, agency = b.agency, commune = b.commune, act = b.act,
         withdrawn = b.withdrawn, state = 'waiting', open = r.open AND NOT b.withdrawn, changed_at = now()
     FROM ${columnsFrom(1)} WHERE r.id = b.id AND r.version < b.version`,
    recordColumns([...rows].sort((a, b) => (a.id < b.id ? -1 : 1))),
  );
}
