import type { Outcome } from '#lib/contracts';
import type { Sql } from '#lib/persistence';

import { timeOfId } from '../sealing/event-id.js';
import type { Filters, RecordState } from './filters.js';

/** A record as lists show it. */
export interface RecordSummary {
  readonly id: string;
  readonly recordId: string;
  readonly version: number;
  readonly attempt: number;
  readonly state: RecordState;
  /** Of the last verdict; of an older version while the newest waits for its own. */
  readonly outcome?: Outcome;
  readonly findings?: readonly string[];
  readonly agency: string;
  readonly commune?: string;
  readonly act?: string;
  readonly withdrawn: boolean;
  /** On the worklist. */
  readonly open: boolean;
  readonly acceptedAt: string;
  readonly changedAt: string;
}

export interface RecordRow {
  readonly id: string;
  readonly record_id: string;
  readonly version: number;
  readonly attempt: number;
  readonly event_id: string;
  readonly agency: string;
  readonly commune: string | null;
  readonly act: string | null;
  readonly withdrawn: boolean;
  readonly state: 'waiting' | 'answered' | 'rejected';
  readonly outcome: Outcome | null;
  readonly verdict_event: string | null;
  readonly open: boolean;
  readonly finding_codes: string[] | null;
  readonly changed_at: Date;
  readonly unsent: boolean;
}

export const RECORD_COLUMNS = `r.id, r.record_id, r.version, r.attempt, r.event_id, r.agency, r.commune, r.act, r.withdrawn,
  r.state, r.outcome, r.verdict_event, r.open, r.finding_codes, r.changed_at,
  r.state = 'waiting' AND EXISTS (SELECT 1 FROM awaiting a WHERE a.event_id = r.event_id AND a.sent_at IS NULL) AS unsent`;

const UNSENT = '(SELECT 1 FROM awaiting a WHERE a.event_id = r.event_id AND a.sent_at IS NULL)';

const STATE_CONDITION: Readonly<Record<RecordState, string>> = {
  accepted: `r.state = 'waiting' AND EXISTS ${UNSENT}`,
  published: `r.state = 'waiting' AND NOT EXISTS ${UNSENT}`,
  answered: `r.state = 'answered'`,
  rejected: `r.state = 'rejected'`,
};

/** A LATERAL with LIMIT is one look-up for each row by its form, whatever the statistics say. */
const ATTENTION = 'attention t CROSS JOIN LATERAL (SELECT * FROM record WHERE id = t.record LIMIT 1) AS r';

/** A page of records, the latest accepted first, and whether more follow. */
export async function listRecords(
  sql: Sql,
  filters: Filters,
  options: { readonly onlyOpen: boolean },
): Promise<{ rows: RecordRow[]; next: string | undefined }> {
  const reason = options.onlyOpen ? 'open' : filters.state === 'rejected' ? 'rejected' : undefined;
  const [from, key] = reason === undefined ? ['record r', 'r.id'] : [ATTENTION, 't.record'];
  const parameters: unknown[] = [];
  const conditions: string[] = reason === undefined ? [] : [`t.reason = '${reason}'`];
  if (options.onlyOpen) conditions.push('r.open');
  const where = (condition: (place: string) => string, value: unknown): void => {
    if (value === undefined) return;
    parameters.push(value);
    conditions.push(condition(`$${parameters.length}`));
  };
  if (filters.state !== undefined) conditions.push(STATE_CONDITION[filters.state]);
  where((at) => `r.outcome = ${at}`, filters.outcome);
  where((at) => `r.finding_codes @> ARRAY[${at}::text]`, filters.finding);
  where((at) => `EXISTS (SELECT 1 FROM rejection j WHERE j.event_id = r.event_id AND j.code = ${at})`, filters.code);
  where((at) => `r.agency = ${at}`, filters.agency);
  where((at) => `r.commune = ${at}`, filters.commune);
  where((at) => `${key} >= ${at}::uuid`, filters.fromId);
  where((at) => `${key} < ${at}::uuid`, filters.beforeId);
  parameters.push(filters.limit + 1);
  const rows = await sql.query<RecordRow>(
    `SELECT ${RECORD_COLUMNS} FROM ${from} ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ORDER BY ${key} DESC LIMIT $${parameters.length}`,
    parameters,
  );
  const more = rows.length > filters.limit;
  const page = more ? rows.slice(0, -1) : rows;
  return { rows: page, next: more ? page.at(-1)?.id : undefined };
}

/** By the sector's own id, by the act that several records belong to, or by any event of the record. */
export type RecordSought = { readonly recordId: string } | { readonly act: string } | { readonly event: string };

/** At most one, but for an act. */
export function findRecords(sql: Sql, by: RecordSought): Promise<RecordRow[]> {
  const [condition, value] =
    'recordId' in by
      ? ['r.record_id = $1', by.recordId]
      : 'act' in by
        ? ['r.act = $1', by.act]
        : ['r.id = (SELECT record FROM event WHERE event_id = $1)', by.event];
  return sql.query<RecordRow>(`SELECT ${RECORD_COLUMNS} FROM record r WHERE ${condition} ORDER BY r.id LIMIT 500`, [
    value,
  ]);
}

export function summaryOf(row: RecordRow): RecordSummary {
  const state = row.state === 'waiting' ? (row.unsent ? 'accepted' : 'published') : row.state;
  return {
    id: row.id,
    recordId: row.record_id,
    version: row.version,
    attempt: row.attempt,
    state,
    ...(row.outcome !== null && { outcome: row.outcome }),
    ...(row.finding_codes !== null && { findings: row.finding_codes }),
    agency: row.agency,
    ...(row.commune !== null && { commune: row.commune }),
    ...(row.act !== null && { act: row.act }),
    withdrawn: row.withdrawn,
    open: row.open,
    acceptedAt: new Date(timeOfId(row.id)).toISOString(),
    changedAt: row.changed_at.toISOString(),
  };
}
