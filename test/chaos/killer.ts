import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName, Stack } from '#lib/local-stack';
import { pseudoRandom } from '#test/support';

const SERVICES: readonly ServiceName[] = [
  'land-connector',
  'civil-status-connector',
  'tax-connector',
  'social-security-connector',
  'population-service',
];

/** Kills processes at random with SIGKILL, and starts each again after a pause. Same seed, same victims and pauses. */
export async function killAtRandom(
  stack: Stack,
  options: { kills: number; seed: number; say: (text: string) => void; stopped: () => boolean },
): Promise<Record<string, number>> {
  const random = pseudoRandom(options.seed);
  const victims: Record<string, number> = {};
  for (let kill = 1; kill <= options.kills && !options.stopped(); kill += 1) {
    await pause(300 + random() * 1_700);
    const choice = Math.floor(random() * (SERVICES.length + 2));
    const name = SERVICES[choice] ?? (choice === SERVICES.length ? 'kafka' : 'postgres');
    const victim = name === 'kafka' ? stack.kafka : name === 'postgres' ? stack.postgres : stack.service(name);
    await victim.kill('SIGKILL');
    await pause(random() * 1_000);
    await victim.start();
    victims[name] = (victims[name] ?? 0) + 1;
    options.say(`kill ${kill} of ${options.kills}: ${name}`);
  }
  return victims;
}
