import { setTimeout as pause } from 'node:timers/promises';
import { SERVICES, type Managed, type RunningService, type ServiceName, type Stack } from '#lib/local-stack';
import { pseudoRandom } from '#test/support';
import { resumedAfter } from './resumption.js';

export type Victim = ServiceName | 'kafka' | 'postgres';

export const VICTIMS: readonly Victim[] = [...SERVICES, 'kafka', 'postgres'];

export interface Kills {
  readonly by: Readonly<Partial<Record<Victim, number>>>;
  /** Seconds from each return until every connector had answers again; measured only where there is one victim. */
  readonly resumedAfterSeconds: readonly number[];
}

const processOf = (stack: Stack, name: Victim): Managed | RunningService =>
  name === 'kafka' ? stack.kafka : name === 'postgres' ? stack.postgres : stack.service(name);

const LOOK_EVERY_MS = 250;

/**
 * Watches for processes that end although nobody killed them: such a one is noted, and started again so that the rest of the run
 * still says something. A container's number outlives it, so the end of a server in one is not seen.
 */
export class UnaskedEnds {
  readonly seen: Victim[] = [];
  private readonly killed = new Set<Victim>();
  private readonly restarts = new Map<Victim, Promise<void>>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly stack: Stack,
    private readonly say: (text: string) => void,
  ) {
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  /** Kills a process, and starts it again after `pauseMs`. */
  async kill(name: Victim, pauseMs: number): Promise<void> {
    this.look();
    await this.restarts.get(name);
    this.restarts.delete(name); // of one that could not be started too
    this.killed.add(name);
    const victim = processOf(this.stack, name);
    try {
      await victim.kill('SIGKILL');
      await pause(pauseMs);
      await victim.start();
    } finally {
      this.killed.delete(name);
    }
  }

  /** Looks a last time, and returns when all that it started has started. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.look();
    await Promise.all(this.restarts.values());
  }

  private look(): void {
    for (const name of VICTIMS) {
      const process = processOf(this.stack, name);
      const isOurs = !('origin' in process) || process.origin !== 'given';
      if (!isOurs || process.pid !== undefined || this.killed.has(name) || this.restarts.has(name)) continue;
      this.seen.push(name);
      this.say(`${name} ended although nobody killed it; it is started again`);
      // One that can't be started is told of once, and its absence is then found by the comparison.
      const restart = process.start().then(
        () => void this.restarts.delete(name),
        (error: unknown) => this.say(String(error)),
      );
      this.restarts.set(name, restart);
    }
  }
}

/**
 * Kills processes at random with SIGKILL, and starts each again after a pause. Same seed, same victims and pauses. With one victim
 * alone, the next kill waits until the exchange has resumed; otherwise kills fall into each other's recoveries.
 */
export async function killAtRandom(
  stack: Stack,
  ends: UnaskedEnds,
  options: {
    kills: number;
    seed: number;
    victims: readonly Victim[];
    say: (text: string) => void;
    stopped: () => boolean;
  },
): Promise<Kills> {
  const { kills, seed, victims, say, stopped } = options;
  const random = pseudoRandom(seed);
  const by: Partial<Record<Victim, number>> = {};
  const resumedAfterSeconds: number[] = [];
  for (let kill = 1; kill <= kills && !stopped(); kill += 1) {
    await pause(300 + random() * 1_700);
    const name = victims[Math.floor(random() * victims.length)]!;
    await ends.kill(name, random() * 1_000);
    by[name] = (by[name] ?? 0) + 1;
    say(`kill ${kill} of ${kills}: ${name}`);
    if (victims.length > 1) continue;
    const seconds = await resumedAfter(stack, Date.now());
    resumedAfterSeconds.push(seconds);
    say(`  resumed ${seconds} s after its return`);
  }
  return { by, resumedAfterSeconds };
}
