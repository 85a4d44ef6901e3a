import type { Accounts, Latencies } from '#test/support';

export interface SingleLatencies extends Latencies {
  /** From the planned send to the verdict stored at the connector. */
  readonly verdict?: Latencies;
  readonly failed: number;
}

/** The members of `--json`; the names are kept. Times in milliseconds, memory in MiB. */
export interface Figures {
  readonly records: number;
  /** Records that went before, not measured. */
  readonly warmUp: number;
  readonly citizens: number;
  readonly seed: number;
  readonly endToEnd: { readonly recordsPerSecond: number; readonly seconds: number };
  readonly signVerifyMicros: { readonly first: number; readonly last: number };
  readonly cpuMicrosPerRecord: { readonly raw: number; readonly scaled: number };
  readonly latencyMs: Readonly<Record<string, SingleLatencies>>;
  readonly cpuSecondsPer1000: Accounts;
  readonly peakMemoryMiB: Accounts;
}

export function printReport(figures: Figures): void {
  const { endToEnd, cpuMicrosPerRecord, signVerifyMicros, latencyMs } = figures;
  const row = (name: string, value: string): void => console.log(`${name.padEnd(34)}${value}`);
  console.log();
  row('records, citizens', `${figures.records} after ${figures.warmUp}, ${figures.citizens} (seed ${figures.seed})`);
  row('end to end', `${endToEnd.recordsPerSecond} records/s (${endToEnd.seconds.toFixed(1)} s)`);
  row('CPU a record, all processes', `${cpuMicrosPerRecord.raw} µs raw, ${cpuMicrosPerRecord.scaled} µs scaled`);
  row(
    'ES256 sign + verify, first and last',
    `${signVerifyMicros.first} µs, ${signVerifyMicros.last} µs (93 µs is the reference)`,
  );
  for (const [rate, latency] of Object.entries(latencyMs)) {
    const what = rate === 'duringBatch' ? 'single POSTs during an upload' : `single POSTs at ${rate}/s`;
    const verdict =
      latency.verdict === undefined
        ? ''
        : `; to the verdict p50 ${latency.verdict.p50} ms, p99 ${latency.verdict.p99} ms`;
    row(
      what,
      `p50 ${latency.p50} ms, p99 ${latency.p99} ms${verdict}${latency.failed > 0 ? `; ${latency.failed} FAILED` : ''}`,
    );
  }
  console.log(`\n${'process'.padEnd(30)}${'CPU s per 1,000'.padStart(16)}${'peak MiB'.padStart(12)}`);
  for (const [name, seconds] of Object.entries(figures.cpuSecondsPer1000)) {
    console.log(
      `${name.padEnd(30)}${seconds.toFixed(3).padStart(16)}${String(figures.peakMemoryMiB[name] ?? '').padStart(12)}`,
    );
  }
}
