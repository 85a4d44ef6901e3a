import type { Language } from '#lib/contracts';
import type { Sql } from '#lib/persistence';
import { Problem } from '#lib/platform';

import type { AnswerNotices } from '../answers/answer-notices.js';
import { isId } from '../sealing/event-id.js';
import type { Filters } from './filters.js';
import { readLife, type RecordLife } from './record-life.js';
import { findRecords, listRecords, type RecordRow, type RecordSought } from './record-list.js';
import { readTokens, type EventTokens } from './tokens.js';

/** Another process of this connector may take the answer in: the database is asked this often while waiting. */
const RECHECK_MS = 2_000;
const MOST_WAITING = 2_000;

/** Reads what is known of records. */
export class RecordLookup {
  constructor(
    private readonly sql: Sql,
    private readonly notices: AnswerNotices,
  ) {}

  list(filters: Filters): Promise<{ rows: RecordRow[]; next: string | undefined }> {
    return listRecords(this.sql, filters, { onlyOpen: false });
  }

  find(by: RecordSought): Promise<RecordRow[]> {
    return findRecords(this.sql, by);
  }

  /**
   * A record with its life; with `waitSeconds` once it is answered or rejected, or when the time is over.
   *
   * @throws Problem 404 `RECORD_UNKNOWN`
   */
  async life(id: string, language: Language, waitSeconds: number, gone: AbortSignal): Promise<RecordLife> {
    const until = Date.now() + waitSeconds * 1000;
    for (;;) {
      // Listening begins before the database is asked, so that no answer falls between.
      const left = until - Date.now();
      const mayWait = left > 0 && !gone.aborted && this.notices.size < MOST_WAITING;
      const notice = mayWait ? this.notices.next(id, Math.min(left, RECHECK_MS)) : undefined;
      const life = isId(id) ? await readLife(this.sql, id, language) : undefined;
      if (life === undefined) throw unknown();
      if (notice === undefined || life.state === 'answered' || life.state === 'rejected') return life;
      await notice;
    }
  }

  /** @throws Problem 404 `RECORD_UNKNOWN` */
  async tokens(id: string): Promise<EventTokens[]> {
    const tokens = isId(id) ? await readTokens(this.sql, id) : undefined;
    if (tokens === undefined) throw unknown();
    return tokens;
  }
}

const unknown = (): Problem =>
  new Problem(
    404,
    'RECORD_UNKNOWN',
    'No record has this id. POST /v1/records/search finds it by the recordId of the sector.',
  );
