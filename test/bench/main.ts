import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyFolder } from '#lib/local-stack';
import { readOptions } from './options.js';
import { measureSingles, measureSinglesDuringBatch, measureThroughput, warmUpSingles } from './measurements.js';
import { printReport, type Figures } from './report.js';
import { REFERENCE_MICROS, signVerifyMicros } from './sign-verify.js';
import { administratorOf, rowsOf, System } from '#test/support';

const options = readOptions();
const folder = mkdtempSync(join(tmpdir(), 'lienthong-bench-'));
const say = (text: string): void => console.error(`  ${text}`);

let system: System | undefined;
let stopping = false;
const stop = async (): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await system?.stop();
  await emptyFolder(folder);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().then(() => process.exit(130)));

try {
  const first = signVerifyMicros();
  say(`ES256 sign + verify: ${first} µs`);
  system = await System.start({ folder, citizens: options.citizens, seed: options.seed, say });

  // The load has left a log of some GB. A checkpoint lets its files be written again, as they are in a server that has run for
  // a day; else every 16 MB of what is measured would first be written full of zeros.
  if (process.env['DATABASE_URL'] === undefined) await rowsOf(administratorOf(system.stack), 'CHECKPOINT');

  const throughput = await measureThroughput(system, options, say);
  await warmUpSingles(system, options, say);
  const latencyMs: Figures['latencyMs'] = {
    200: await measureSingles(system, 200, options, say),
    500: await measureSingles(system, 500, options, say),
    ...(options.stream === 0 ? {} : { duringBatch: await measureSinglesDuringBatch(system, options, say) }),
  };
  const peakMemoryMiB = system.memory();
  const last = signVerifyMicros();
  const scale = REFERENCE_MICROS / ((first + last) / 2);
  const raw =
    (Object.values(throughput.cpuSeconds).reduce((sum, seconds) => sum + seconds, 0) * 1e6) / throughput.records;

  const figures: Figures = {
    records: throughput.records,
    warmUp: options.warmUp,
    citizens: options.citizens,
    seed: options.seed,
    endToEnd: { recordsPerSecond: Math.round(throughput.records / throughput.seconds), seconds: throughput.seconds },
    signVerifyMicros: { first, last },
    cpuMicrosPerRecord: { raw: Math.round(raw), scaled: Math.round(raw * scale) },
    latencyMs,
    cpuSecondsPer1000: Object.fromEntries(
      Object.entries(throughput.cpuSeconds).map(([name, seconds]) => [
        name,
        Math.round((seconds * 1e6) / throughput.records) / 1000,
      ]),
    ),
    peakMemoryMiB,
  };
  printReport(figures);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await stop();
}
