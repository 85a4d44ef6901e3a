import type { Batch, BatchOutcome, HandleBatches } from './batch.js';

interface Waiting {
  readonly batch: Batch;
  readonly alone: boolean;
  readonly answer: (outcome: BatchOutcome | undefined) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Room for calls that the readers of one process share: each may have one call at any time, so that none halts the others, and
 * a further one only while they leave room. The fewer batches are under way, the less outlives collections of garbage.
 */
export class SharedRoom {
  private taken = 0;
  private readonly readers: (() => void)[] = [];

  /** @param calls under way, of all readers, that leave no room for further ones */
  constructor(private readonly calls: number) {}

  get isFull(): boolean {
    return this.taken >= this.calls;
  }

  /** Calls `begin` whenever a call has ended. */
  share(begin: () => void): void {
    this.readers.push(begin);
  }

  take(): void {
    this.taken += 1;
  }

  leave(): void {
    this.taken -= 1;
    for (const begin of this.readers) begin();
  }
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
   * @param room for a second call and further ones
   */
  constructor(
    private readonly handle: HandleBatches,
    private readonly most: number,
    private readonly atOnce: number,
    private readonly room: SharedRoom,
  ) {
    room.share(() => this.begin());
  }

  /**
   * The handler's outcome for this batch; undefined if it was dropped. Rejects with what the handler threw. The caller MUST
   * NOT have two batches of one partition in here.
   * @param alone whether the call is to hold nothing else: what ailed it the last time must not ail the others too
   */
  join(batch: Batch, alone: boolean): Promise<BatchOutcome | undefined> {
    return new Promise((answer, fail) => {
      this.waiting.push({ batch, alone, answer, fail });
      // Within this turn of the event loop the other partitions of the same fetch join.
      setImmediate(() => this.begin());
    });
  }

  /** Lets go of what only waits. */
  drop(): void {
    for (const { answer } of this.waiting) answer(undefined);
    this.waiting = [];
  }

  private begin(): void {
    while (this.waiting.length > 0 && this.mayRun()) void this.run(this.take());
  }

  private mayRun(): boolean {
    return this.running === 0 || (this.running < this.atOnce && !this.room.isFull);
  }

  /** The longest-waiting batch, and what of its topic goes with it. */
  private take(): Waiting[] {
    const [first, ...others] = this.waiting;
    const round = [first!];
    let records = first!.batch.messages.length;
    this.waiting = [];
    for (const other of others) {
      const { topic, messages } = other.batch;
      const goes = topic === first!.batch.topic && records + messages.length <= this.most;
      if (goes && !first!.alone && !other.alone) {
        round.push(other);
        records += messages.length;
      } else {
        this.waiting.push(other);
      }
    }
    return round;
  }

  private async run(round: readonly Waiting[]): Promise<void> {
    this.running += 1;
    this.room.take();
    try {
      const outcomes = await this.handle(round.map(({ batch }) => batch));
      for (const [index, { answer }] of round.entries()) answer(outcomes[index]!);
    } catch (error) {
      for (const { fail } of round) fail(error);
    } finally {
      this.running -= 1;
      this.room.leave();
    }
  }
}
