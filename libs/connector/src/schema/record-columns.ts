import type { Parcel, SectorRecord } from '#lib/contracts';
import { arrayColumns, type Column } from '#lib/persistence';

/** What of a record stands in its row, to be found by. */
export interface RecordRow {
  readonly id: string;
  readonly eventId: string;
  readonly record: SectorRecord;
}

/** `recordColumns` as rows `b(…)`; they are the parameters from `$first` on. */
export const columnsFrom = (first: number): string => {
  const types = ['uuid', 'uuid', 'text', 'int', 'text', 'text', 'text', 'boolean'];
  return `unnest(${types.map((type, at) => `$${first + at}::${type}[]`).join(', ')})
  AS b(id, event_id, record_id, version, agency, commune, act, withdrawn)`;
};

/** Inserts rows of records that were not known, with `recordColumns` as the parameters from `$first` on. */
export const insertRecords = (first: number): string => `
  INSERT INTO record (id, event_id, record_id, version, attempt, agency, commune, act, withdrawn, state, open, changed_at)
  SELECT id, event_id, record_id, version, 1, agency, commune, act, withdrawn, 'waiting', false, now()
  FROM ${columnsFrom(first)}`;

export function recordColumns(rows: readonly RecordRow[]): unknown[] {
  return arrayColumns(COLUMNS, rows);
}

const COLUMNS: readonly Column<RecordRow, string | number | boolean | null>[] = [
  ({ id }) => id,
  ({ eventId }) => eventId,
  ({ record }) => record.recordId,
  ({ record }) => record.version,
  ({ record }) => record.agency,
  ({ record }) => communeOf(record) ?? null,
  ({ record }) => record.act ?? null,
  ({ record }) => record.withdrawn === true,
];

/** The commune that a record is counted under: the parcel's for land, else the subject's residence. */
function communeOf(record: SectorRecord & { readonly parcel?: Parcel }): string | undefined {
  return (record.parcel?.commune ?? record.subject.residence?.commune)?.code;
}
