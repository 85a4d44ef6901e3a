import { setTimeout as sleep } from 'node:timers/promises';

import type { DataSource } from 'typeorm';

import { holdAdvisoryLock } from '#lib/persistence';
import type { Logger, Metrics } from '#lib/platform';

import { forgetRefused } from '../answers/refused-answers.js';
import { resealDue } from '../sealing/reseal.js';
import type { Sealer } from '../sealing/sealer.js';
import { resendRules } from './overdue.js';
import { resendOverdue } from './resend-overdue.js';

export interface PromiseLoopOptions {
  readonly dataSource: DataSource;
  readonly url: string;
  readonly sealer: Sealer;
  readonly partitions: number;
  readonly overdueMs: number;
  readonly wakeRelay: () => void;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

const LONGEST_TICK_MS = 10_000;

/**
 * Keeps the promise about what has no answer: sends overdue events again, and seals anew what time has spoiled.
 * One process for each database does so (an advisory lock of its own).
 */
export class PromiseLoop {
  private readonly ending = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly options: PromiseLoopOptions) {}

  start(): void {
    const { url, logger } = this.options;
    this.running = holdAdvisoryLock({
      url,
      name: 'promise',
      signal: this.ending.signal,
      onHeld: (lost) => this.tickUntil(lost),
      onFailure: (code) => logger.warn({ code }, 'the loop for overdue events has no connection to the database'),
    });
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  private async tickUntil(lost: AbortSignal): Promise<void> {
    const every = Math.min(LONGEST_TICK_MS, Math.max(200, this.options.overdueMs / 20));
    while (!lost.aborted) {
      await this.tick();
      await sleep(every, undefined, { signal: lost }).catch(() => undefined);
    }
  }

  private async tick(): Promise<void> {
    const { dataSource, sealer, partitions, overdueMs, wakeRelay, logger, metrics } = this.options;
    try {
      const resent = await resendOverdue(dataSource, sealer.topic, partitions, resendRules(overdueMs));
      metrics.counter('lienthong_resent_total', 'Events sent again because their answer was overdue').inc(resent);
      const anew = await resealDue(dataSource, sealer);
      metrics.counter('lienthong_sealed_anew_total', 'Events sealed anew because time had spoiled them').inc(anew);
      await forgetRefused(dataSource);
      if (resent + anew > 0) {
        logger.info({ resent, anew }, 'events without an answer go again');
        wakeRelay();
      }
    } catch (error) {
      logger.warn({ err: error }, 'the loop for overdue events comes again');
    }
  }
}
