import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Ports below the range from which systems take the local ports of outgoing connections (32768 and up on Linux): while a
 * broker is down, a client that keeps asking for its port could otherwise be given that very port, meet itself and keep
 * the broker from coming back.
 */
const FIRST = 20_000;
const LAST = 32_000;

/** Whether a server may listen on this port of 127.0.0.1 now. */
export async function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true));
    });
  });
}

/**
 * The remembered port if it is still free, else another free one, never one of `taken`.
 * Nobody reserves it: what listens there should start soon, and report a port taken meanwhile.
 */
export async function choosePort(remembered: number | undefined, taken: ReadonlySet<number>): Promise<number> {
  if (remembered !== undefined && !taken.has(remembered) && (await isFree(remembered))) return remembered;
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = randomInt(FIRST, LAST);
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port between ${String(FIRST)} and ${String(LAST)} on 127.0.0.1`);
}
