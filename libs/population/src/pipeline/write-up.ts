import { sectorUrn, topicsOf } from '#lib/contracts';
import { reserveNumbers, type Sql } from '#lib/persistence';
import { sha256 } from '#lib/signing';
import { equivocationEntry, summaryEntry } from '#lib/transparency-log';

import { BatchRows, type Counts, type InboxRow } from './batch-rows.js';
import type { Answered, Fate, Refused } from './fate.js';
import { digestOf, valueDigestOf, type HeldToken, type Source } from './gate.js';
import type { KnownRows } from './known.js';
import { Numbering, sealRejection, sealVerdict, type SealedAnswer, type Seals } from './seal-answers.js';
import { otherTokens, streamRows } from './stream-rows.js';

/** The longest part of a refused value that is kept. */
const KEPT_BYTES = 65_536;

/** A part of which every message's fate is decided. */
export interface DecidedPart {
  readonly source: Source;
  readonly fates: readonly Fate[];
  readonly known: KnownRows;
}

/**
 * Seals what is to be answered and puts every message's fate into rows. Reserves the answers' numbers on the way.
 * @param parts of one topic, each of another partition; at least one
 */
export async function writeUp(sql: Sql, parts: readonly DecidedPart[], seals: Seals): Promise<BatchRows> {
  const topics = topicsOf(parts[0]!.source.sector);
  const verdicts = await reserveNumbers(sql, topics.verdicts, countOf('answered', parts), seals.now);
  const rejected = await reserveNumbers(sql, topics.rejected, countOf('refused', parts), seals.now);
  const rows = new BatchRows();
  for (const { source, fates, known } of parts) {
    const page: Page = {
      rows,
      counts: rows.countsOf(source.partition),
      source,
      seals,
      streamIds: await streamRows(sql, source, known, rows),
      verdicts: new Numbering(verdicts.get(source.partition)),
      rejected: new Numbering(rejected.get(source.partition)),
      others: await otherTokens(sql, source, fates),
    };
    for (const fate of fates) writeFate(page, fate);
    writeSummary(page, fates);
  }
  return rows;
}

/** How many messages of each partition met this fate. */
function countOf(kind: Fate['kind'], parts: readonly DecidedPart[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { source, fates } of parts) {
    let count = 0;
    for (const fate of fates) if (fate.kind === kind) count += 1;
    counts.set(source.partition, count);
  }
  return counts;
}

interface Page {
  readonly rows: BatchRows;
  readonly counts: Counts;
  readonly source: Source;
  readonly seals: Seals;
  readonly streamIds: ReadonlyMap<bigint, number>;
  readonly verdicts: Numbering;
  readonly rejected: Numbering;
  /** Tokens of events that took an id or a number first, by event id. */
  readonly others: ReadonlyMap<string, Buffer>;
}

function writeFate(page: Page, fate: Fate): void {
  const { counts } = page;
  const { timestamp } = 'held' in fate ? fate.held.message : fate.gated.message;
  counts.received += 1;
  counts.lastRecordAt = Math.max(counts.lastRecordAt, timestamp);
  switch (fate.kind) {
    case 'answered':
      return writeAnswered(page, fate);
    case 'refused':
      return writeRefused(page, fate);
    case 'summarised':
      counts.refused += 1;
      return;
    case 'duplicate':
      counts.duplicates += 1;
      page.rows.countDuplicate(fate.held);
      if (fate.resend !== undefined) writeResend(page, fate.held, fate.resend);
      return;
    case 'redelivered':
      counts.redelivered += 1;
      return;
    case 'repeated':
      counts.duplicates += 1;
      if (fate.gated.held) page.rows.countDuplicate(fate.gated);
  }
}

function writeAnswered(page: Page, fate: Answered): void {
  const { rows, counts, source, seals, verdicts } = page;
  const { held, match, again } = fate;
  const answer = sealVerdict(fate, source, verdicts, seals);
  counts.answered += 1;
  writeSealed(page, answer);
  rows.audit.push({ eventId: held.event.id, kind: 'verdict', entry: Buffer.from(answer.entry) });
  writeInbox(page, again, {
    held,
    state: 'answered',
    outcome: match?.outcome ?? 'not-applicable',
    linkedBy: match?.linkedBy ?? null,
    citizenId: match?.citizenId ?? null,
    answerId: answer.eventId,
  });
}

function writeRefused(page: Page, fate: Refused): void {
  const { rows, counts, source, seals, rejected } = page;
  const { gated, code, findings, takesNumber, again } = fate;
  const answer = sealRejection(fate, source, rejected, seals);
  const value = gated.message.value ?? Buffer.alloc(0);
  counts.refused += 1;
  writeSealed(page, answer);
  rows.audit.push({ eventId: gated.held ? gated.event.id : null, kind: 'refusal', entry: Buffer.from(answer.entry) });
  rows.refusals.push({
    partition: source.partition,
    offset: gated.message.offset,
    arrived: gated.message.timestamp,
    code,
    findings,
    digest: digestOf(gated),
    valueDigest: gated.held ? valueDigestOf(gated.message) : gated.valueDigest,
    length: value.length,
    bytes: value.subarray(0, KEPT_BYTES),
    eventId: gated.held ? gated.event.id : null,
    tokenDigest: gated.held ? gated.tokenDigest : null,
    rejectionId: answer.eventId,
  });
  if (!gated.held) return;
  if (fate.other !== undefined) writeEquivocation(page, gated, fate.other.eventId);
  if (takesNumber) {
    const inbox = { outcome: null, linkedBy: null, citizenId: null, answerId: answer.eventId };
    writeInbox(page, again, { held: gated, state: 'refused', ...inbox });
  }
}

function writeInbox(
  { rows, source, streamIds }: Page,
  again: boolean,
  row: Omit<InboxRow, 'sector' | 'streamId'>,
): void {
  const streamId = streamIds.get(row.held.epoch);
  if (streamId === undefined) throw new RangeError('a number was taken in an epoch without a row');
  (again ? rows.again : rows.inbox).push({ ...row, sector: source.sector, streamId });
}

function writeSealed({ rows, source }: Page, { eventId, topic, token }: SealedAnswer): void {
  rows.sealed.push({ eventId, token });
  rows.outbox.push({ eventId, topic, partition: source.partition });
}

/** The stored verdict, unchanged. */
function writeResend({ rows, source }: Page, held: HeldToken, answerId: string): void {
  rows.resent.push(held.event.id);
  rows.outbox.push({ eventId: answerId, topic: topicsOf(source.sector).verdicts, partition: source.partition });
}

function writeEquivocation({ rows, source, seals, others }: Page, held: HeldToken, otherEventId: string): void {
  const otherToken = others.get(otherEventId);
  if (otherToken === undefined) throw new RangeError('the token that was first is not kept');
  rows.equivocations.push({ partition: source.partition, held, otherToken });
  const entry = equivocationEntry({
    time: seals.time,
    issuer: sectorUrn(source.sector),
    epoch: held.event.epoch,
    stream: source.partition,
    sequence: held.event.sequence,
    tokenDigest: held.tokenDigest,
    otherDigest: sha256(otherToken),
  });
  rows.audit.push({ eventId: held.event.id, kind: 'equivocation', entry: Buffer.from(entry) });
}

function writeSummary({ rows, source, seals }: Page, fates: readonly Fate[]): void {
  const count = fates.filter(({ kind }) => kind === 'summarised').length;
  if (count === 0) return;
  const { topic, partition } = source;
  const entry = summaryEntry({ time: seals.time, topic, partition, count, reason: 'unverified-sender' });
  rows.audit.push({ eventId: null, kind: 'summary', entry: Buffer.from(entry) });
}
