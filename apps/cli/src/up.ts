import { setTimeout as pause } from 'node:timers/promises';
import { SERVICES, startStack, type Stack } from '#lib/local-stack';
import { citizensInRegister, loadRegister } from '#lib/population';
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
    const { ownerUrl } = stack.databases['population-service'];
    if (options.citizens > 0 && (await citizensInRegister(ownerUrl)) === 0) {
      console.log(`  seeding ${options.citizens} citizens (seed ${options.seed})`);
      await loadRegister(ownerUrl, generateRegister(options));
    }
    await stack.startServices();
    console.log(`\n${addresses(stack)}\n\nCtrl-C stops everything; the data stays in ${options.folder}.`);
    await interrupted;
    return 0;
  } finally {
    console.log('\nstopping');
    await stack.stop();
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
