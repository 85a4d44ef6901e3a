import { setTimeout as pause } from 'node:timers/promises';
import { SERVICES, type ServiceName, type Stack } from '#lib/local-stack';
import { pseudoRandom } from '#test/support';
import { resumedAfter } from './resumption.js';

export type Victim = ServiceName | 'kafka' | 'postgres';

export const VICTIMS: readonly Victim[] = [...SERVICES, 'kafka', 'postgres'];

export interface Kills {
  readonly by: Readonly<Partial<Record<Victim, number>>>;
  /** Seconds from each return until every connector had answers again; measured only where there is one victim. */
  readonly resumedAfterSeconds: readonly number[];
}

/**
 * Kills processes at random with SIGKILL, and starts each again after a pause. Same seed, same victims and pauses. With one victim
 * alone, the next kill waits until the exchange has resumed; otherwise kills fall into each other's recoveries.
 */
export async function killAtRandom(
  stack: Stack,
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
    const victim = name === 'kafka' ? stack.kafka : name === 'postgres' ? stack.postgres : stack.service(name);
    await victim.kill('SIGKILL');
    await pause(random() * 1_000);
    await victim.start();
    by[name] = (by[name] ?? 0) + 1;
    say(`kill ${kill} of ${kills}: ${name}`);
    if (victims.length > 1) continue;
    const seconds = await resumedAfter(stack, Date.now());
    resumedAfterSeconds.push(seconds);
    say(`  resumed ${seconds} s after its return`);
  }
  return { by, resumedAfterSeconds };
}
