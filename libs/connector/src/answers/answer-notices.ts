/** Tells requests that wait for a record's answer that one has come to this process. */
export class AnswerNotices {
  private readonly waiting = new Map<string, Set<() => void>>();

  /** After the commit that changed the record's state. */
  notify(record: string): void {
    const there = this.waiting.get(record);
    if (there === undefined) return;
    this.waiting.delete(record);
    for (const wake of there) wake();
  }

  /** Records that requests wait for. */
  get size(): number {
    return this.waiting.size;
  }

  /** Resolves at the next notice about the record, or after so many milliseconds. Begins to listen at once. */
  next(record: string, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const there = this.waiting.get(record) ?? new Set();
      this.waiting.set(record, there);
      const wake = (): void => {
        clearTimeout(timer);
        there.delete(wake);
        if (there.size === 0 && this.waiting.get(record) === there) this.waiting.delete(record);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      there.add(wake);
    });
  }
}
