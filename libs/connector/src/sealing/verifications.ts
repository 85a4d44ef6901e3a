import type { DataSource } from 'typeorm';

import { SEALED_ANEW, type ReasonCode } from '#lib/contracts';
import { sqlOf, transaction, type Sql } from '#lib/persistence';
import { Problem } from '#lib/platform';

import { queueAgain } from '../delivery/resend-overdue.js';
import { readSealed, toSealAgain } from './reseal.js';
import type { Sealer } from './sealer.js';
import { storeEvents } from './store-events.js';

const PAGE = 500;

/** What a sector may ask for beside its records: another verification, or another try of what was refused. */
export class Verifications {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sealer: Sealer,
    private readonly afterCommit: () => void,
  ) {}

  /**
   * Asks again about a record's newest version: a new event with the next attempt, whose verdict will be its state.
   *
   * @throws Problem 404 `RECORD_UNKNOWN`, 409 `VERIFICATION_UNDER_WAY` while the latest attempt has no answer
   */
  async askAgain(id: string): Promise<{ id: string; version: number; attempt: number }> {
    const asked = await transaction(this.dataSource, async (sql) => {
      const [record] = await sql.query<{ event_id: string; version: number; attempt: number; state: string }>(
        'SELECT event_id, version, attempt, state FROM record WHERE id = $1',
        [id],
      );
      if (record === undefined)
        throw new Problem(404, 'RECORD_UNKNOWN', 'No record has this id. Search by the recordId of the sector.');
      if (record.state === 'waiting') throw underWay();
      const attempt = record.attempt + 1;
      const rows = await readSealed(sql, [record.event_id]);
      const sealed = await this.sealer.seal(
        sql,
        rows.map((row) => toSealAgain(row, { attempt, anew: 0 })),
        Date.now(),
      );
      await storeEvents(sql, this.sealer.topic, sealed);
      // The record's row comes after the counter's, as in intake: locked first, it could end in a deadlock with that.
      const changed = await sql.execute(
        `UPDATE record SET event_id = $2, attempt = $3, state = 'waiting', changed_at = now()
         WHERE id = $1 AND event_id = $4 AND state <> 'waiting'`,
        [id, sealed[0]!.eventId, attempt, record.event_id],
      );
      if (changed === 0) throw underWay(); // somebody was faster: nothing of this is kept
      return { id, version: record.version, attempt };
    });
    this.afterCommit();
    return asked;
  }

  /**
   * Sends again every event that was last refused with this code before now and has no verdict: the same tokens, or, where
   * time is what spoiled them, new events at once. Returns how many. What is refused again meanwhile is left for the next
   * call, for otherwise a cause that was not mended would keep this one going for ever.
   */
  async resendRefused(code: ReasonCode): Promise<number> {
    if (SEALED_ANEW.has(code)) {
      return transaction(this.dataSource, (sql) =>
        sql.execute(
          `UPDATE reseal SET due_at = now()
           WHERE due_at > now() AND EXISTS (SELECT 1 FROM rejection j WHERE j.event_id = reseal.event_id AND j.code = $1)`,
          [code],
        ),
      );
    }
    // As text, for a Date would lose the microseconds.
    const [clock] = await sqlOf(this.dataSource).query<{ now: string }>('SELECT now()::text AS now');
    let resent = 0;
    for (;;) {
      const page = await transaction(this.dataSource, (sql) => this.resendPage(sql, code, clock!.now));
      if (page === 0) return resent;
      resent += page;
      this.afterCommit();
    }
  }

  private async resendPage(sql: Sql, code: ReasonCode, before: string): Promise<number> {
    const events = await sql.query<{ event_id: string; stream: number }>(
      `SELECT e.event_id, e.stream
       FROM (SELECT DISTINCT ON (event_id) event_id, code, received_at FROM rejection ORDER BY event_id, received_at DESC) AS last
       JOIN event e USING (event_id)
       WHERE last.code = $1 AND last.received_at <= $2::timestamptz
         AND NOT EXISTS (SELECT 1 FROM verdict v WHERE v.event_id = e.event_id)
         AND NOT EXISTS (SELECT 1 FROM awaiting a WHERE a.event_id = e.event_id)
       ORDER BY e.stream, e.epoch, e.sequence LIMIT ${PAGE}`,
      [code, before],
    );
    if (events.length === 0) return 0;
    const ids = events.map(({ event_id }) => event_id);
    await sql.execute(
      `INSERT INTO awaiting (event_id, stream, epoch, sequence, sends)
       SELECT event_id, stream, epoch, sequence, 0 FROM event WHERE event_id = ANY($1::uuid[]) ORDER BY event_id`,
      [ids],
    );
    await queueAgain(
      sql,
      this.sealer.topic,
      events.map(({ event_id, stream }) => ({ eventId: event_id, stream })),
    );
    await sql.execute(
      `UPDATE record SET state = 'waiting', changed_at = now()
       WHERE id IN (SELECT record FROM event WHERE event_id = ANY($1::uuid[])) AND event_id = ANY($1::uuid[]) AND state = 'rejected'`,
      [ids],
    );
    return events.length;
  }
}

const underWay = (): Problem =>
  new Problem(409, 'VERIFICATION_UNDER_WAY', 'The latest verification has no answer yet. Wait for it, then ask again.');
