import type { Sector } from '#lib/contracts';
import type { Batch, BatchOutcome } from '#lib/messaging';
import { sqlFailure, type SqlFailure } from '#lib/persistence';
import { KeyFileError } from '#lib/platform';

import { runPipeline, type Part, type PartOutcome, type PipelineTools } from './pipeline.js';

/** What the handler tells the rest of the service; none of it may throw. */
export interface BatchReports {
  /** After the commit. */
  readonly onDone: (part: Part, outcome: Extract<PartOutcome, { state: 'done' }>, seconds: number) => void;
  readonly onFailure: (part: Part, failure: SqlFailure) => void;
  /** The schema and the code don't fit: the process is to stop. */
  readonly onFatal: (failure: SqlFailure) => void;
}

const UNIQUE_VIOLATION = '23505';

/**
 * One call a batch; never throws. The three kinds of failure:
 * *refused* – the batch is halved until the record is found, and that one is set aside as `INTERNAL`; halves that went
 * well stay committed, each with its position; *retryable* – the partition pauses; *fatal* – the process stops.
 */
export class BatchHandler {
  constructor(
    private readonly tools: PipelineTools,
    private readonly reports: BatchReports,
  ) {}

  async handle(sector: Sector, batch: Batch): Promise<BatchOutcome> {
    const { topic, partition, messages, remembered, next } = batch;
    return this.part({ source: { sector, topic, partition }, messages, remembered, next });
  }

  private async part(part: Part, raced = false): Promise<BatchOutcome> {
    const begun = performance.now();
    try {
      const outcome = await runPipeline(part, this.tools);
      if (outcome.state === 'done') this.reports.onDone(part, outcome, (performance.now() - begun) / 1000);
      return { state: outcome.state };
    } catch (error) {
      if (error instanceof KeyFileError) return this.withoutKey(part);
      const failure = sqlFailure(error);
      this.reports.onFailure(part, failure);
      if (failure.kind === 'fatal') this.reports.onFatal(failure);
      if (failure.kind !== 'refused') return { state: 'retry', reason: failure.sqlstate ?? 'DATABASE_AWAY' };
      // Two deliveries of one event may have raced; the second run sees what the first one wrote.
      if (failure.sqlstate === UNIQUE_VIOLATION && !raced) return this.part(part, true);
      return part.messages.length > 1 ? this.halves(part) : this.setAside(part);
    }
  }

  /** The month's key can't be read or made (a full disk, a folder that is gone): the world is at fault, and no record. */
  private withoutKey(part: Part): BatchOutcome {
    this.reports.onFailure(part, { kind: 'retryable' });
    return { state: 'retry', reason: 'KEY_FILE' };
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
