import { SECTORS, type Sector } from '#lib/contracts';
import { percentile, SteadyLoad, System, connectorOf, type Sent } from '#test/support';
import { compare, type Finding } from './checker.js';
import { killAtRandom, UnaskedEnds, VICTIMS, type Kills, type Victim } from './killer.js';
import { RESUMES_WITHIN_SECONDS } from './resumption.js';

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
  readonly killsBy: Kills['by'];
  /** Processes that ended although nobody killed them, once for each time. */
  readonly endedUnasked: readonly Victim[];
  /** With one victim alone: how soon after its returns every connector had answers again. `late`: after more than 10 s. */
  readonly resumedAfterSeconds?: { readonly p50: number; readonly max: number; readonly late: number };
  readonly repeatedPosts: number;
  readonly calmAfterSeconds: number;
  readonly findings: readonly Finding[];
}

export interface ChaosPlan {
  readonly kills: number;
  readonly seed: number;
  /** Records a second, all sectors together. */
  readonly rate: number;
  /** Default: all. */
  readonly victims?: readonly Victim[];
  readonly say: (text: string) => void;
  readonly stopped?: () => boolean;
}

/** How a system is started for chaos: answers are overdue soon, so that what got lost is sent again within the run. */
export const CHAOS_SYSTEM = { citizens: 5_000, sample: 5_000, env: { OVERDUE_SECONDS: '10', LOG_LEVEL: 'warn' } };

/** One run: load, kills, calm, comparison. The stack is gone when it returns. */
export async function runChaos(plan: ChaosPlan & { readonly folder: string }): Promise<ChaosFigures> {
  const { folder, seed, say } = plan;
  const system = await System.start({ ...CHAOS_SYSTEM, folder, seed, say });
  try {
    return await chaosOn(system, plan);
  } finally {
    await system.stop();
  }
}

/** The same on a system that runs already. `sentBefore`: what earlier runs on it sent; this one's is added. */
export async function chaosOn(system: System, plan: ChaosPlan, sentBefore: Sent = new Map()): Promise<ChaosFigures> {
  const { kills, seed, rate, say, victims = VICTIMS, stopped = () => false } = plan;
  const load = new SteadyLoad({
    url: (sector) => system.stack.service(connectorOf(sector)).url,
    register: system.sample,
    seed,
    ratePerSecond: rate,
  });
  const ends = new UnaskedEnds(system.stack, say);
  let killed: Kills;
  let calmAfterSeconds: number;
  try {
    const options = { kills, seed, victims, say, stopped };
    killed = await killAtRandom(system.stack, ends, options).finally(() => load.stop());
    for (const sector of SECTORS) addTo(sentBefore, sector, load.sent);
    say(`${load.records} records accepted; waiting for calm`);
    calmAfterSeconds = await secondsUntilCalm(system, say);
  } finally {
    await ends.stop();
  }
  const result = await compare(sentBefore, system.stack.databases);
  return {
    seed,
    kills: Object.values(killed.by).reduce((total, count) => total + count, 0),
    records: load.records,
    ...result,
    killsBy: killed.by,
    endedUnasked: ends.seen,
    ...(killed.resumedAfterSeconds.length > 0 && { resumedAfterSeconds: told(killed.resumedAfterSeconds) }),
    repeatedPosts: load.repeated,
    calmAfterSeconds,
  };
}

async function secondsUntilCalm(system: System, say: ChaosPlan['say']): Promise<number> {
  const start = performance.now();
  let calm = true;
  await system.calm(180_000).catch(() => (calm = false));
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  say(calm ? `calm after ${seconds} s` : 'no calm within 180 s: what is missing then is lost');
  return seconds;
}

function addTo(all: Sent, sector: Sector, more: Sent): void {
  all.set(sector, new Map([...(all.get(sector) ?? []), ...(more.get(sector) ?? [])]));
}

function told(seconds: readonly number[]): NonNullable<ChaosFigures['resumedAfterSeconds']> {
  return {
    p50: percentile(seconds, 0.5),
    max: Math.max(...seconds),
    late: seconds.filter((one) => one > RESUMES_WITHIN_SECONDS).length,
  };
}
