import type { Batch, BatchOutcome } from './batch.js';

/** One call for batches of several partitions of one topic; an outcome for each, in their order. */
export type HandleBatches = (batches: readonly Batch[]) => Promise<readonly BatchOutcome[]>;

interface Waiting {
  readonly batch: Batch;
  readonly answer: (outcome: BatchOutcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Puts batches that come at the same time into one call of the handler, so into one transaction: where little is going on,
 * a fetch brings a few records of each partition, and a transaction costs more than what is in it.
 */
export class Rounds {
  private waiting: Waiting[] = [];
  private running = 0;

  /**
   * @param most records in one call at the most
   * @param atOnce calls at the same time; what comes meanwhile waits, and goes together
   */
  constructor(
    private readonly handle: HandleBatches,
    private readonly most: number,
    private readonly atOnce: number,
  ) {}

  /** The handler's outcome for this batch. Rejects with what the handler threw. Never two batches of one partition at a time. */
  join(batch: Batch): Promise<BatchOutcome> {
    return new Promise((answer, fail) => {
      this.waiting.push({ batch, answer, fail });
      // Within this turn of the event loop the other partitions of the same fetch join.
      setImmediate(() => this.begin());
    });
  }

  private begin(): void {
    while (this.running < this.atOnce && this.waiting.length > 0) void this.run(this.take());
  }

  /** The longest-waiting batch, and what of its topic goes with it. */
  private take(): Waiting[] {
    const round: Waiting[] = [];
    const left: Waiting[] = [];
    let records = 0;
    for (const one of this.waiting) {
      const { topic, messages } = one.batch;
      const goes = round.length === 0 || (topic === round[0]!.batch.topic && records + messages.length <= this.most);
      if (goes) records += messages.length;
      (goes ? round : left).push(one);
    }
    this.waiting = left;
    return round;
  }

  private async run(round: readonly Waiting[]): Promise<void> {
    this.running += 1;
    try {
      const outcomes = await this.handle(round.map(({ batch }) => batch));
      for (const [index, { answer }] of round.entries()) answer(outcomes[index]!);
    } catch (error) {
      for (const { fail } of round) fail(error);
    } finally {
      this.running -= 1;
      this.begin();
    }
  }
}
