import { setTimeout as pause } from 'node:timers/promises';

import { StackError } from './stack-error.js';
import { makeTopics } from './topics.js';

/** Makes missing topics again for as long as it runs: a broker that comes back empty has them about a second later. */
export class TopicWatch {
  private readonly ending = new AbortController();
  private readonly loop: Promise<void>;

  /** `onChange` is told the topics that were made, or the topics' trouble (only when it is a new one). */
  constructor(brokers: string, partitions: number, onChange: (detail: string) => void, everyMs = 1_000) {
    this.loop = this.run(brokers, partitions, onChange, everyMs);
  }

  /** Returns when no check is under way any more. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.loop;
  }

  private async run(
    brokers: string,
    partitions: number,
    onChange: (detail: string) => void,
    everyMs: number,
  ): Promise<void> {
    const { signal } = this.ending;
    let lastTrouble = '';
    for (;;) {
      await pause(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      try {
        const made = await makeTopics(brokers, partitions);
        lastTrouble = '';
        if (made.length > 0) onChange(`made again: ${made.join(', ')}`);
      } catch (error) {
        // A broker that is away is no news here: whoever took it away knows, and the services' health says so.
        if (!(error instanceof StackError) || error.message === lastTrouble) continue;
        lastTrouble = error.message;
        onChange(error.message);
      }
    }
  }
}
