import { mkdtempSync, writeFileSync } from 'node:fs';
import { runChaos } from './chaos.js';
import { readOptions } from './options.js';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyFolder } from '#lib/local-stack';

const options = readOptions();
const folder = mkdtempSync(join(tmpdir(), 'lienthong-chaos-'));
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interrupted = true;
    console.error('  no more kills: waiting for calm, then comparing; the same signal again ends at once');
  });

console.error(`chaos: ${options.kills} kills of ${options.victims.join(', ')}, seed ${options.seed}`);
let keep = false;
try {
  const figures = await runChaos({
    ...options,
    folder,
    say: (text) => console.error(`  ${text}`),
    stopped: () => interrupted,
  });
  console.log(JSON.stringify(figures, null, 2));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  const late = options.victims[0] === 'kafka' ? (figures.resumedAfterSeconds?.late ?? 0) : 0;
  keep = figures.lost + figures.doubled + figures.unexplained + figures.endedUnasked.length + late > 0;
  if (keep) console.error(`what was stored and logged stays in ${folder}`);
  process.exitCode = interrupted ? 130 : keep ? 1 : 0;
} catch (error) {
  keep = true;
  console.error(
    `chaos could not be finished: ${(error as Error).message}\nwhat was stored and logged stays in ${folder}`,
  );
  process.exitCode = 1;
} finally {
  if (!keep) await emptyFolder(folder);
}
