import { compare, type Finding } from './checker.js';
import { killAtRandom } from './killer.js';
import { SteadyLoad, System, connectorOf } from '#test/support';

/** The members of `--json`; the names are kept. */
export interface ChaosFigures {
  readonly seed: number;
  readonly kills: number;
  /** Accepted by a connector. */
  readonly records: number;
  /** Accepted, and without its one verdict at either end. */
  readonly lost: number;
  /** With more than one record, verdict or audit entry where there must be one. */
  readonly doubled: number;
  /** Open gaps, verdicts without their entry, rejections of honest records. */
  readonly unexplained: number;
  readonly killsBy: Readonly<Record<string, number>>;
  readonly repeatedPosts: number;
  readonly calmAfterSeconds: number;
  readonly findings: readonly Finding[];
}

/** One run: load, kills, calm, comparison. The stack is gone when it returns. */
export async function runChaos(options: {
  kills: number;
  seed: number;
  rate: number;
  folder: string;
  say: (text: string) => void;
  stopped: () => boolean;
}): Promise<ChaosFigures> {
  const { kills, seed, rate, folder, say, stopped } = options;
  const system = await System.start({
    folder,
    citizens: 5_000,
    seed,
    sample: 5_000,
    env: { OVERDUE_SECONDS: '10', LOG_LEVEL: 'warn' },
    say,
  });
  try {
    const load = new SteadyLoad({
      url: (sector) => system.stack.service(connectorOf(sector)).url,
      register: system.sample,
      seed,
      ratePerSecond: rate,
    });
    const killsBy = await killAtRandom(system.stack, { kills, seed, say, stopped });
    await load.stop();
    say(`${load.records} records accepted; waiting for calm`);
    const start = performance.now();
    let calm = true;
    await system.calm(180_000).catch(() => (calm = false));
    const calmAfterSeconds = Math.round((performance.now() - start) / 100) / 10;
    say(calm ? `calm after ${calmAfterSeconds} s` : 'no calm within 180 s: what is missing then is lost');
    const result = await compare(load.sent, system.stack.databases);
    return {
      seed,
      kills: sum(killsBy),
      records: load.records,
      ...result,
      killsBy,
      repeatedPosts: load.repeated,
      calmAfterSeconds,
    };
  } finally {
    await system.stop();
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
