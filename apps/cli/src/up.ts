import { setTimeout as pause } from 'node:timers/promises';
import { SERVICES, startStack, type Stack } from '#lib/local-stack';
import { loadRegister, RegisterLoadError } from '#lib/population';
import { generateRegister } from '#lib/synthetic';

/** Starts everything and stays up until Ctrl-C. Returns the exit code. */
export async function runUp(options: { folder: string; citizens: number; seed: number }): Promise<number> {
  const interrupted = untilInterrupted();
  const stack = await startStack({
    folder: options.folder,
    onProgress: (step, detail) => console.log(`  ${step}: ${detail}`),
  });
  try {
    await stack.migrate();
    if (options.citizens > 0) await seed(stack, options);
    await stack.startServices();
    console.log(`\n${addresses(stack)}\n\nCtrl-C stops everything; the data stays in ${options.folder}.`);
    await interrupted;
    return 0;
  } finally {
    console.log('\nstopping');
    await stack.stop();
  }
}

/** Fills an empty register; one that holds people is left as it is. */
async function seed(stack: Stack, plan: { citizens: number; seed: number }): Promise<void> {
  try {
    const { ownerUrl } = stack.databases['population-service'];
    const loaded = await loadRegister(ownerUrl, generateRegister(plan), { source: `synthetic, seed ${plan.seed}` });
    console.log(`  register: ${loaded.citizens} synthetic citizens (seed ${plan.seed})`);
  } catch (error) {
    if (!(error instanceof RegisterLoadError)) throw error;
    console.log('  register: kept as it is');
  }
}

/** Where people look: each service's API page, and the centre's state of the exchange. */
export function addresses(stack: Stack): string {
  const lines = SERVICES.map((name) => `  ${name.padEnd(28)}${stack.service(name).url}/docs`);
  const land = stack.service('land-connector').url;
  const centre = stack.service('population-service').url;
  return [
    'Open:',
    ...lines,
    `  ${'what to correct (land)'.padEnd(28)}${land}/v1/worklist`,
    `  ${'sync of all sectors'.padEnd(28)}${centre}/v1/sync`,
    `  ${'what was refused'.padEnd(28)}${centre}/v1/refusals`,
    `  ${'Kafka'.padEnd(28)}${stack.brokers}`,
  ].join('\n');
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process as usual. */
export async function untilInterrupted(): Promise<void> {
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (interrupted = true));
  while (!interrupted) await pause(200);
}
