import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

/**
 * kafkajs 2.2.4 looks each millisecond, on every connection, whether requests wait to be sent, also when none do (its
 * issues 1556 and 1704): a thousand wake-ups a second and connection, a tenth of a core for the idle services of one
 * machine, and far more while they work. Nothing needs the look while nothing waits, for each request that comes to wait
 * asks for it. To be taken out once kafkajs has a release without the loop.
 */
export function quietIdleConnections(): void {
  const prototype = RequestQueue.prototype;
  if (QUIETED.has(prototype)) return;
  QUIETED.add(prototype);
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function scheduleWhereSomethingWaits(): void {
    if (this.pending.length > 0) schedule.call(this);
  };
}

const QUIETED = new WeakSet<RequestQueue>();
