import { beforeAll, describe, expect, it } from '@jest/globals';
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { quietIdleConnections } from './kafkajs-idle-loop.js';

const SILENT = { debug: () => undefined, warn: () => undefined };

function queueOfAConnection(): RequestQueue {
  return new RequestQueue({
    maxInFlightRequests: 1,
    requestTimeout: 1_000,
    enforceRequestTimeout: false,
    clientId: 'spec',
    broker: 'nobody:9092',
    logger: SILENT,
  });
}

const request = (correlationId: number) => ({
  entry: { correlationId },
  expectResponse: true,
  sendRequest: () => undefined,
});

describe('a connection of kafkajs', () => {
  beforeAll(quietIdleConnections);

  it('looks for no requests while none waits', () => {
    const queue = queueOfAConnection();
    queue.checkPendingRequests();
    expect(queue.throttleCheckTimeoutId).toBeNull();
  });

  it('looks again while the broker holds it back and a request waits', () => {
    const queue = queueOfAConnection();
    queue.maybeThrottle(60_000);
    queue.push(request(1));
    expect(queue.pending).toHaveLength(1);
    expect(queue.throttleCheckTimeoutId).not.toBeNull();
    queue.destroy();
  });

  it('sends what waited when the broker lets it, without another request', async () => {
    const queue = queueOfAConnection();
    queue.maybeThrottle(20);
    const sent = new Promise((resolve) => queue.push({ ...request(1), sendRequest: () => resolve('sent') }));
    expect(await sent).toBe('sent');
    queue.destroy();
  });
});
