import { setTimeout as pause } from 'node:timers/promises';

import type { Candidate } from './candidate.js';
import type { IntakeAnswer } from './intake.js';

interface Waiting {
  readonly size: number;
  readonly candidates: () => readonly Candidate[];
  readonly resolve: (answers: IntakeAnswer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Single records in one transaction at the most: they are examined in one stretch. */
const MOST_TOGETHER = 100;
/** Where single records come side by side, so long is waited for more of them before the next transaction. */
const GATHER_MS = 20;

/**
 * Lets requests that wait together share one transaction, for the counters' rows are locked until it ends and an fsync
 * for each would decide the rate. Nothing waits when nothing is under way; but once two single records met in one
 * transaction, the next one gathers for 20 ms, for a transaction of ten costs little more than one of one. A sender that
 * is alone is not kept waiting. Single records and upload chunks take turns, so that a file of a million
 * lines does not make a single record wait for more than one chunk.
 */
export class IntakeQueue {
  private readonly singles: Waiting[] = [];
  private readonly chunks: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly accept: (batch: readonly Candidate[]) => Promise<IntakeAnswer[]>) {}

  /**
   * One record of a request. Resolves once it is durable, or rejects with what `examine` throws. It is examined together
   * with those that it shares a transaction with: code that has just run is several times faster than code that has not.
   */
  async submit(examine: () => Candidate): Promise<{ candidate: Candidate; answer: IntakeAnswer }> {
    const examined: Candidate[] = [];
    const [answer] = await this.enqueue(this.singles, 1, () => {
      examined.push(examine());
      return examined;
    });
    return { candidate: examined[0]!, answer: answer! };
  }

  /** A chunk of an upload, at most 500 records; the answers in their order. */
  submitChunk(candidates: readonly Candidate[]): Promise<IntakeAnswer[]> {
    if (candidates.length === 0) return Promise.resolve([]);
    return this.enqueue(this.chunks, candidates.length, () => candidates);
  }

  /** Records that wait to be taken in. */
  get depth(): number {
    return this.singles.length + this.chunks.reduce((sum, { size }) => sum + size, 0);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  private enqueue(queue: Waiting[], size: number, candidates: () => readonly Candidate[]): Promise<IntakeAnswer[]> {
    return new Promise((resolve, reject) => {
      queue.push({ size, candidates, resolve, reject });
      this.running ??= this.work();
    });
  }

  private async work(): Promise<void> {
    await nextTurn(); // what arrives in the same turn of the event loop goes together
    while (this.singles.length + this.chunks.length > 0) {
      const singles = this.singles.splice(0, MOST_TOGETHER);
      await this.take(singles);
      await this.take(this.chunks.splice(0, 1));
      if (singles.length > 1 && this.chunks.length === 0) await pause(GATHER_MS);
    }
    this.running = undefined; // in the same turn as the last look, so that nobody who comes now is left waiting
  }

  private async take(waiting: readonly Waiting[]): Promise<void> {
    const ready = waiting.flatMap((one) => {
      try {
        return [{ ...one, candidates: one.candidates() }];
      } catch (error) {
        one.reject(error);
        return [];
      }
    });
    if (ready.length === 0) return;
    try {
      const answers = await this.accept(ready.flatMap(({ candidates }) => candidates));
      let from = 0;
      for (const { candidates, resolve } of ready) resolve(answers.slice(from, (from += candidates.length)));
    } catch (error) {
      for (const { reject } of ready) reject(error);
    }
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
