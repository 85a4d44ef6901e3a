import type { DataSource } from 'typeorm';

import { SqlError, transaction, type Sql } from '#lib/persistence';

import { newId } from '../sealing/event-id.js';
import type { Sealer, SealedEvent, ToSeal } from '../sealing/sealer.js';
import { storeEvents } from '../sealing/store-events.js';
import type { Candidate } from './candidate.js';
import { decideIntake, type Decision, type KnownRecord } from './decide.js';
import type { RecordRow } from '../schema/record-columns.js';
import { changeRecords, readKnown } from './record-rows.js';

/** The answer to one candidate. `internal`: it brings out a bug of ours, alone; the others of its batch are accepted. */
export type IntakeAnswer = Decision | { readonly kind: 'internal' };

/** The same batch runs again after these: another writer was faster, or two met in the wrong order. */
const RACES: ReadonlySet<string | undefined> = new Set(['23505', '40P01', '40001']);
const RACE_TRIES = 3;

/** Takes records in: stored, sealed, numbered and queued in one transaction for all that wait together. */
export class Intake {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sealer: Sealer,
    private readonly afterCommit: (sealed: readonly SealedEvent[]) => void,
    private readonly onInternal: (error: unknown) => void,
  ) {}

  /**
   * When this resolves, what was accepted is durable and will be sent. Rejects with a retryable `SqlError` when the
   * database is away: then it is unknown whether the batch was accepted, and sending it again is harmless.
   */
  async accept(batch: readonly Candidate[], tries = 1): Promise<IntakeAnswer[]> {
    let written: Awaited<ReturnType<Intake['write']>>;
    try {
      written = await transaction(this.dataSource, (sql) => this.write(sql, batch));
    } catch (error) {
      if (error instanceof SqlError && RACES.has(error.sqlstate) && tries < RACE_TRIES)
        return this.accept(batch, tries + 1);
      if (error instanceof SqlError && error.kind !== 'refused') throw error;
      if (batch.length === 1) {
        this.onInternal(error);
        return [{ kind: 'internal' }];
      }
      const half = batch.length >> 1;
      return [...(await this.accept(batch.slice(0, half))), ...(await this.accept(batch.slice(half)))];
    }
    if (written.sealed.length > 0) this.afterCommit(written.sealed);
    return written.decisions;
  }

  private async write(
    sql: Sql,
    batch: readonly Candidate[],
  ): Promise<{ decisions: Decision[]; sealed: readonly SealedEvent[] }> {
    const known = await readKnown(sql, batch.map(recordOf));
    const decisions = decideIntake(batch, known, newId);
    const accepted: Accepted[] = [];
    for (const [at, candidate] of batch.entries()) {
      const decision = decisions[at]!;
      if (decision.kind === 'accepted') accepted.push({ candidate, decision });
    }
    if (accepted.length === 0) return { decisions, sealed: [] };
    const sealed = await this.sealer.seal(sql, accepted.map(firstAttempt), Date.now());
    const rows = rowsOf(accepted, sealed, known);
    await changeRecords(sql, rows.changed);
    await storeEvents(sql, this.sealer.topic, sealed, rows.inserted);
    return { decisions, sealed };
  }
}

type Accepted = { readonly candidate: Candidate; readonly decision: Decision & { readonly kind: 'accepted' } };

const recordOf = ({ record }: Candidate): Candidate['record'] => record;

const firstAttempt = ({ candidate: { record, contentDigest }, decision }: Accepted): ToSeal => ({
  record: decision.id,
  recordId: record.recordId,
  version: record.version,
  attempt: 1,
  anew: 0,
  contentDigest,
  data: record,
});

/** The row of each record follows the newest version in the batch, be it the first of all or not. */
function rowsOf(
  accepted: readonly Accepted[],
  sealed: readonly SealedEvent[],
  known: ReadonlyMap<string, KnownRecord>,
): { inserted: RecordRow[]; changed: RecordRow[] } {
  const firsts = new Set<string>();
  const newest = new Map<string, RecordRow>();
  for (const [at, { candidate, decision }] of accepted.entries()) {
    const { record } = candidate;
    if (decision.first) firsts.add(decision.id);
    if (known.get(record.recordId)?.version !== record.version || !decision.newest) continue;
    newest.set(decision.id, { id: decision.id, eventId: sealed[at]!.eventId, record });
  }
  const rows = [...newest.values()];
  return { inserted: rows.filter(({ id }) => firsts.has(id)), changed: rows.filter(({ id }) => !firsts.has(id)) };
}
