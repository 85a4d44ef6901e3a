import type { Candidate } from './candidate.js';
import type { IntakeAnswer } from './intake.js';

interface Waiting {
  readonly candidates: readonly Candidate[];
  readonly resolve: (answers: IntakeAnswer[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Records in one transaction at the most. */
const MOST_TOGETHER = 500;

/**
 * Lets requests that wait together share one transaction, for the counters' rows are locked until it ends and an fsync
 * for each would decide the rate. Nothing waits when nothing is under way. Single records and upload chunks take turns,
 * so that a file of a million lines does not make a single record wait for more than one chunk.
 */
export class IntakeQueue {
  private readonly singles: Waiting[] = [];
  private readonly chunks: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly accept: (batch: readonly Candidate[]) => Promise<IntakeAnswer[]>) {}

  /** One record of a request. Resolves once it is durable. */
  async submit(candidate: Candidate): Promise<IntakeAnswer> {
    const answers = await this.enqueue(this.singles, [candidate]);
    return answers[0]!;
  }

  /** A chunk of an upload, at most 500 records; the answers in their order. */
  submitChunk(candidates: readonly Candidate[]): Promise<IntakeAnswer[]> {
    return candidates.length === 0 ? Promise.resolve([]) : this.enqueue(this.chunks, candidates);
  }

  /** Records that wait to be taken in. */
  get depth(): number {
    return this.singles.length + this.chunks.reduce((sum, { candidates }) => sum + candidates.length, 0);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  private enqueue(queue: Waiting[], candidates: readonly Candidate[]): Promise<IntakeAnswer[]> {
    return new Promise((resolve, reject) => {
      queue.push({ candidates, resolve, reject });
      this.running ??= this.work();
    });
  }

  private async work(): Promise<void> {
    await nextTurn(); // what arrives in the same turn of the event loop goes together
    while (this.singles.length + this.chunks.length > 0) {
      await this.take(this.singles.splice(0, MOST_TOGETHER));
      await this.take(this.chunks.splice(0, 1));
    }
    this.running = undefined; // in the same turn as the last look, so that nobody who comes now is left waiting
  }

  private async take(waiting: readonly Waiting[]): Promise<void> {
    if (waiting.length === 0) return;
    try {
      const answers = await this.accept(waiting.flatMap(({ candidates }) => candidates));
      let from = 0;
      for (const { candidates, resolve } of waiting) resolve(answers.slice(from, (from += candidates.length)));
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
