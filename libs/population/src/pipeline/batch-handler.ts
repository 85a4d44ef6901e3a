import type { Sector } from '#lib/contracts';
import { apart, type Batch, type BatchOutcome, type Refused } from '#lib/messaging';
import { sqlFailure, type SqlFailure } from '#lib/persistence';
import { KeyFileError } from '#lib/platform';

import { runPipeline, type Part, type PartsOutcome, type PipelineTools } from './pipeline.js';

/** What the handler tells the rest of the service; none of it may throw. */
export interface BatchReports {
  /** After the commit. The parts are of one topic. */
  readonly onDone: (parts: readonly Part[], outcome: Extract<PartsOutcome, { state: 'done' }>, seconds: number) => void;
  readonly onFailure: (parts: readonly Part[], failure: SqlFailure) => void;
  /** The schema and the code don't fit: the process is to stop. */
  readonly onFatal: (failure: SqlFailure) => void;
}

const UNIQUE_VIOLATION = '23505';

/**
 * One transaction for all batches of a call; never throws. The three kinds of failure:
 * *refused* – each batch is tried alone, then halved until the record is found, and that one is set aside as `INTERNAL`;
 * what went well stays committed, each with its position; *retryable* – the partitions pause; *fatal* – the process stops.
 */
export class BatchHandler {
  constructor(
    private readonly tools: PipelineTools,
    private readonly reports: BatchReports,
  ) {}

  /** @param batches of the sector's topic, each of another partition; at least one */
  async handle(sector: Sector, batches: readonly Batch[]): Promise<BatchOutcome[]> {
    const parts = batches.map(({ topic, partition, messages, remembered, next }): Part => ({
      source: { sector, topic, partition },
      messages,
      remembered,
      next,
    }));
    const outcome = await this.attempt(parts);
    if (!('refused' in outcome)) return parts.map(() => outcome);
    if (parts.length === 1) return [await this.blame(parts[0]!)];
    return apart(
      parts,
      (part) => this.attempt([part]),
      (part) => this.blame(part),
    );
  }

  /** `refused`: some record brings an error out. Two deliveries of one event may also have raced. */
  private async attempt(parts: readonly Part[], raced = false): Promise<BatchOutcome | Refused> {
    const begun = performance.now();
    try {
      const outcome = await runPipeline(parts, this.tools);
      if (outcome.state === 'done') this.reports.onDone(parts, outcome, (performance.now() - begun) / 1000);
      return { state: outcome.state };
    } catch (error) {
      if (error instanceof KeyFileError) return this.withoutKey(parts);
      const failure = sqlFailure(error);
      this.reports.onFailure(parts, failure);
      if (failure.kind === 'fatal') this.reports.onFatal(failure);
      if (failure.kind !== 'refused') return { state: 'retry', reason: failure.sqlstate ?? 'DATABASE_AWAY' };
      // The second run sees what the other delivery wrote.
      return failure.sqlstate === UNIQUE_VIOLATION && !raced ? this.attempt(parts, true) : { refused: error };
    }
  }

  /** The month's key can't be read or made (a full disk, a folder that is gone): the world is at fault, and no record. */
  private withoutKey(parts: readonly Part[]): BatchOutcome {
    this.reports.onFailure(parts, { kind: 'retryable' });
    return { state: 'retry', reason: 'KEY_FILE' };
  }

  private async part(part: Part): Promise<BatchOutcome> {
    const outcome = await this.attempt([part]);
    return 'refused' in outcome ? this.blame(part) : outcome;
  }

  /** Finds the record that brings the error out. */
  private blame(part: Part): Promise<BatchOutcome> {
    return part.messages.length > 1 ? this.halves(part) : this.setAside(part);
  }

  private async halves(part: Part): Promise<BatchOutcome> {
    const middle = part.messages.length >> 1;
    const between = part.messages[middle]!.offset;
    const first = await this.part({ ...part, messages: part.messages.slice(0, middle), next: between });
    if (first.state !== 'done') return first;
    return this.part({ ...part, messages: part.messages.slice(middle), remembered: between });
  }

  /** First as the event that it is; if even that can't be written, as bytes. */
  private async setAside(part: Part): Promise<BatchOutcome> {
    if (part.setAside === undefined) return this.part({ ...part, setAside: 'judged' });
    if (part.setAside === 'judged') return this.part({ ...part, setAside: 'bytes' });
    return { state: 'retry', reason: 'INTERNAL' };
  }
}
