import { sqlOf } from '#lib/persistence';
import { leafHash } from '#lib/transparency-log';
import type { DataSource } from 'typeorm';

/** An entry as it will stand in the log. */
export interface AuditEntryView {
  readonly kind: string;
  /** The very bytes that are hashed, as text. */
  readonly entry: string;
  /** RFC 6962 leaf hash, hex. */
  readonly leafHash: string;
}

/** What the audit log says about an event. */
export class AuditEntries {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order in which they were written; none if the event is unknown. */
  async of(eventId: string): Promise<AuditEntryView[]> {
    const rows = await sqlOf(this.dataSource).query<{ kind: string; entry: string }>(
      'SELECT kind, entry FROM audit_entry WHERE event_id = $1 ORDER BY id LIMIT 1000',
      [eventId],
    );
    return rows.map(({ kind, entry }) => ({ kind, entry, leafHash: leafHash(entry).toString('hex') }));
  }
}
