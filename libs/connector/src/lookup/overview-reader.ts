import type { Language } from '#lib/contracts';
import type { RelayState } from '#lib/messaging';
import type { Sql } from '#lib/persistence';

import type { Filters } from './filters.js';
import { readSummary, readSync, type SummaryRow, type SyncState } from './overview.js';
import { readWorklist, type WorklistItem } from './worklist.js';

const SUMMARY_FRESH_MS = 2_000;

/** Reads what a sector's people work from. */
export class Overview {
  private latest: { at: number; rows: Promise<SummaryRow[]> } | undefined;

  constructor(
    private readonly sql: Sql,
    private readonly relayState: () => RelayState,
  ) {}

  worklist(filters: Filters, language: Language): Promise<{ items: WorklistItem[]; next: string | undefined }> {
    return readWorklist(this.sql, filters, language);
  }

  /** Counts over all records: asked of the database every two seconds at the most. */
  summary(): Promise<SummaryRow[]> {
    const now = Date.now();
    if (this.latest === undefined || now - this.latest.at > SUMMARY_FRESH_MS) {
      this.latest = { at: now, rows: readSummary(this.sql) };
      this.latest.rows.catch(() => (this.latest = undefined));
    }
    return this.latest.rows;
  }

  async sync(): Promise<SyncState & { relay: RelayState }> {
    return { ...(await readSync(this.sql)), relay: this.relayState() };
  }
}
