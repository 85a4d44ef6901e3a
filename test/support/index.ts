export { percentile, latencies } from './latency.js';
export type { Latencies } from './latency.js';
export { SectorClient, postAtRate } from './sector-client.js';
export type { AcceptedLine, SyncState } from './sector-client.js';
export { cpuSeconds, peakMemoryMiB } from './process-accounts.js';
export { eventually } from './eventually.js';
