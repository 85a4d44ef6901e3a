/** Events without an answer before uploads keep step: some seconds of work, so that the centre always has enough. */
const MOST_AHEAD = 1_000;
/** The longest wait before one chunk; then the count begins anew, for uploads end also where answers are few or miscounted. */
const LONGEST_WAIT_MS = 2_000;
/** Without an answer for so long the exchange stands still; waiting would help nobody, and taking in goes on at full speed. */
const STILL_AFTER_MS = 2_000;

/**
 * Keeps uploads in step with the answers, while there are answers: a connector that takes in faster than the centre
 * answers only makes single records wait behind the file, and on a shared machine takes the processor from the centre.
 * Counts what this process took in and had answered since its start, which is inexact where two processes share the answers;
 * nothing depends on it but the pace. See `docs/decisions/0009-uploads-keep-step.md`.
 */
export class FlowControl {
  private ahead = 0;
  private answeredAt = -Infinity;
  private readonly waiting = new Set<() => void>();
  private ended = false;

  accepted(events: number): void {
    this.ahead += events;
  }

  answered(events: number): void {
    if (events === 0) return;
    // Answers to what was taken in before the start are counted too.
    this.ahead = Math.max(0, this.ahead - events);
    this.answeredAt = performance.now();
    if (this.ahead < MOST_AHEAD) for (const end of this.waiting) end();
  }

  /** The service stops: nothing waits any more. */
  end(): void {
    this.ended = true;
    for (const end of this.waiting) end();
  }

  /** Resolves when the next chunk of an upload may be taken in: at once, or within two seconds. */
  async turn(): Promise<void> {
    if (this.ended || this.ahead < MOST_AHEAD || performance.now() - this.answeredAt > STILL_AFTER_MS) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.waiting.delete(end);
        resolve();
      };
      const timer = setTimeout(() => {
        this.ahead = 0;
        for (const release of this.waiting) release();
      }, LONGEST_WAIT_MS);
      this.waiting.add(end);
    });
  }
}
