export interface Latencies {
  readonly p50: number;
  readonly p99: number;
}

/** The smallest value at or above `share` (0–1) of all values; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
}

/** p50 and p99 of durations in milliseconds, to a tenth. */
export function latencies(milliseconds: readonly number[]): Latencies {
  const round = (value: number) => Math.round(value * 10) / 10;
  return { p50: round(percentile(milliseconds, 0.5)), p99: round(percentile(milliseconds, 0.99)) };
}
