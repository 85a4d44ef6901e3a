import type { DataSource } from 'typeorm';

import type { Sector } from '#lib/contracts';
import {
  apart,
  StrangerAllowance,
  type AllowanceDraft,
  type Batch,
  type BatchMessage,
  type BatchOutcome,
  type Refused,
} from '#lib/messaging';
import { advancePositions, sqlFailure, transaction, type Sql } from '#lib/persistence';
import type { Logger, Metrics } from '#lib/platform';
import { openAll, type KeyRing } from '#lib/signing';

import type { FlowControl } from '../upload/flow-control.js';
import type { AnswerNotices } from './answer-notices.js';
import type { CentreKeys } from './centre-keys.js';
import { gate, type Answer, type Gated } from './gate.js';
import { readHeardRejections } from './heard-rejections.js';
import { judge, type Judged } from './judge.js';
import { readKnownEvents } from './known-events.js';
import { writeRefused, type RefusedAnswer } from './refused-answers.js';
import { writeContradictions, writeRejections, writeVerdicts } from './write-answers.js';

export interface AnswerIntakeOptions {
  readonly sector: Sector;
  readonly dataSource: DataSource;
  readonly keys: CentreKeys;
  readonly notices: AnswerNotices;
  readonly flow: FlowControl;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** An invariant broke that concerns no single answer: the process is to stop. */
  readonly onFatal: (error: unknown) => void;
}

interface Opened {
  readonly message: BatchMessage;
  readonly gated: Gated;
}

/** A batch, or a part of it, with its messages opened. */
interface Part {
  readonly batch: Batch;
  readonly opened: readonly Opened[];
}

/** The way of an answer: gate → match → record. */
export class AnswerIntake {
  private readonly allowance = new StrangerAllowance();

  constructor(private readonly options: AnswerIntakeOptions) {}

  /**
   * Handles batches of the verdicts' or of the rejections' topic, each of another partition, in one transaction; never throws.
   */
  async handle(batches: readonly Batch[]): Promise<BatchOutcome[]> {
    const keys = await this.options.keys.current();
    if (keys === undefined) return batches.map(() => ({ state: 'retry', reason: 'CENTRE_KEYS_MISSING' }));
    const parts = await Promise.all(batches.map(async (batch) => ({ batch, opened: await this.open(batch, keys) })));
    const outcome = await this.attempt(parts);
    if (!('refused' in outcome)) return parts.map(() => outcome);
    if (parts.length === 1) return [await this.halve(parts[0]!, outcome.refused)];
    return apart(
      parts,
      (part) => this.attempt([part]),
      (part, refused) => this.halve(part, refused),
    );
  }

  private open(batch: Batch, keys: KeyRing): Promise<Opened[]> {
    const place = { sector: this.options.sector, topic: batch.topic, partition: batch.partition, keys };
    return openAll(batch.messages, async (message) => ({ message, gated: await this.gateSafely(message, place) }));
  }

  /** An exception in a pure step is a bug that this one message brings out: it is set aside, the others are answered. */
  private async gateSafely(message: BatchMessage, place: Parameters<typeof gate>[1]): Promise<Gated> {
    try {
      return await gate(message.value, place, Date.now());
    } catch (error) {
      this.alarmInternal(error, place.topic, place.partition, message.offset);
      return { ok: false, code: 'INTERNAL' };
    }
  }

  /** `refused`: some message brings this error out. Two deliveries of one answer may also have raced. */
  private async attempt(parts: readonly Part[], again = true): Promise<BatchOutcome | Refused> {
    try {
      const allowance = this.allowance.draft(Date.now());
      const judged = await transaction(this.options.dataSource, (sql) => this.write(sql, parts, allowance));
      if (judged === undefined) return { state: 'fenced' };
      allowance.keep();
      this.announce(judged);
      return { state: 'done' };
    } catch (error) {
      const { kind, sqlstate } = sqlFailure(error);
      if (kind === 'retryable') return { state: 'retry', reason: sqlstate ?? 'DATABASE_AWAY' };
      if (kind === 'fatal') {
        this.options.onFatal(error);
        return { state: 'retry', reason: sqlstate ?? 'FATAL' };
      }
      return sqlstate === '23505' && again ? this.attempt(parts, false) : { refused: error };
    }
  }

  private async part(part: Part): Promise<BatchOutcome> {
    const outcome = await this.attempt([part]);
    return 'refused' in outcome ? this.halve(part, outcome.refused) : outcome;
  }

  /** What the database refuses is halved until the one message is found. */
  private async halve({ batch, opened }: Part, error: unknown): Promise<BatchOutcome> {
    if (opened.length === 1) {
      const { message, gated } = opened[0]!;
      if (!gated.ok && gated.code === 'INTERNAL') return { state: 'retry', reason: 'INTERNAL' };
      this.alarmInternal(error, batch.topic, batch.partition, message.offset);
      return this.part({ batch, opened: [{ message, gated: { ok: false, code: 'INTERNAL' } }] });
    }
    const middle = opened.length >> 1;
    const between = opened[middle]!.message.offset;
    const first = await this.part({ batch: { ...batch, next: between }, opened: opened.slice(0, middle) });
    if (first.state !== 'done') return first;
    return this.part({ batch: { ...batch, remembered: between }, opened: opened.slice(middle) });
  }

  /** Undefined when another member moved a position: then nothing was written. */
  private async write(sql: Sql, parts: readonly Part[], allowance: AllowanceDraft): Promise<Judged[] | undefined> {
    if (!(await advancePositions(sql, parts.map(batchOf)))) return undefined;
    const answers: Answer[] = [];
    for (const { opened } of parts) for (const { gated } of opened) if (gated.ok) answers.push(gated.answer);
    const { events, eventIdOf } = await readKnownEvents(sql, answers);
    const heard = await readHeardRejections(sql, answers, eventIdOf);
    const all: Judged[] = [];
    for (const { batch, opened } of parts) {
      const judged: Judged[] = [];
      for (const { gated } of opened) {
        judged.push(gated.ok ? judge(gated.answer, events, eventIdOf, heard) : { fate: 'refused', code: gated.code });
      }
      await this.keepRefused(sql, batch, opened, judged, allowance);
      all.push(...judged);
    }
    await writeVerdicts(sql, only(all, 'stands'));
    await writeRejections(sql, only(all, 'rejects'));
    await writeContradictions(sql, only(all, 'contradicts'));
    return all;
  }

  private async keepRefused(
    sql: Sql,
    batch: Batch,
    opened: readonly Opened[],
    judged: readonly Judged[],
    allowance: AllowanceDraft,
  ): Promise<void> {
    const refused = judged.flatMap((one, at): RefusedAnswer[] =>
      one.fate === 'refused' ? [{ message: opened[at]!.message, code: one.code }] : [],
    );
    const { topic, partition } = batch;
    const kept = refused.slice(0, allowance.take(topic, partition, refused.length));
    await writeRefused(sql, topic, partition, kept);
  }

  /** After the commit: waiting requests, metrics, alarms. */
  private announce(judged: readonly Judged[]): void {
    const { notices, flow, metrics, logger } = this.options;
    flow.answered(judged.filter(endsPromise).length);
    const counter = metrics.counter('lienthong_answers_total', 'Answers by what became of them', ['fate', 'code']);
    for (const one of judged) {
      counter.inc({ fate: one.fate, code: codeOf(one) });
      if (one.fate === 'stands' || one.fate === 'rejects') notices.notify(one.event.record);
      if (one.fate === 'contradicts') {
        logger.error(
          { eventId: one.event.eventId },
          'alarm: a second verdict says something else than the first, which stands',
        );
      }
    }
  }

  private alarmInternal(error: unknown, topic: string, partition: number, offset: bigint): void {
    const place = { topic, partition, offset: offset.toString() };
    this.options.logger.error({ err: error, ...place }, 'alarm: an answer brought out a bug and is set aside');
  }
}

function only<F extends Judged['fate']>(judged: readonly Judged[], fate: F): (Judged & { readonly fate: F })[] {
  const chosen: (Judged & { readonly fate: F })[] = [];
  for (const one of judged) if (one.fate === fate) chosen.push(one as Judged & { readonly fate: F });
  return chosen;
}

const batchOf = ({ batch }: Part): Batch => batch;

const endsPromise = ({ fate }: Judged): boolean => fate === 'stands' || fate === 'rejects';

function codeOf(one: Judged): string {
  if (one.fate === 'refused') return one.code;
  if (one.fate === 'rejects') return one.answer.data.code;
  return one.fate === 'stands' ? one.answer.data.outcome : '';
}
