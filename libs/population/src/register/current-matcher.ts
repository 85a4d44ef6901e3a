import { Matcher, POPULATION_MODEL } from '#lib/matching';
import { sqlFailure, sqlOf, type SqlFailure } from '#lib/persistence';
import type { DataSource } from 'typeorm';

import { areOutdated, readFrequencies } from './frequencies.js';

const LOOK_EVERY_MS = 30_000;

/** The matcher over the newest frequencies of the register; a new count takes its place without a stop. */
export class CurrentMatcher {
  private current: { matcher: Matcher; frequencies: Awaited<ReturnType<typeof readFrequencies>> } | undefined;
  private timer: NodeJS.Timeout | undefined;

  /**
   * @param onChange told each time that another matcher decides from now on
   * @param onFailure told of a look that failed; until one is well the last count decides
   */
  constructor(
    private readonly dataSource: DataSource,
    private readonly onChange: (matcher: Matcher, citizens: number) => void,
    private readonly onFailure: (failure: SqlFailure) => void = () => undefined,
  ) {}

  /** Fails with `SqlError`. */
  async start(): Promise<void> {
    await this.read();
    const look = (): Promise<void> => this.refresh().catch((error: unknown) => this.onFailure(sqlFailure(error)));
    this.timer = setInterval(() => void look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** For one batch: another may stand here for the next. */
  get matcher(): Matcher {
    if (this.current === undefined) throw new Error('The matcher was asked for before its start.');
    return this.current.matcher;
  }

  /** Takes a newer count, if there is one. */
  async refresh(): Promise<void> {
    if (this.current && (await areOutdated(sqlOf(this.dataSource), this.current.frequencies))) await this.read();
  }

  private async read(): Promise<void> {
    const frequencies = await readFrequencies(sqlOf(this.dataSource));
    const matcher = new Matcher(POPULATION_MODEL, frequencies);
    this.current = { matcher, frequencies };
    this.onChange(matcher, frequencies.citizens);
  }
}
