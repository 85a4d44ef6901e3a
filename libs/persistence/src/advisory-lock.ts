import { Client } from 'pg';

export interface AdvisoryLock {
  readonly url: string;
  /** Who is to be the only one, such as `relay`. One holder for each database and name. */
  readonly name: string;
  /** Ends waiting and holding. */
  readonly signal: AbortSignal;
  /**
   * What is done as the only one. `lost` aborts at once when the lock's connection is lost or `signal` aborts; the
   * function MUST then start nothing new and return soon. When it returns or throws, the lock is given back.
   * It MUST bear that another holder is already at work while it still ends.
   */
  readonly onHeld: (lost: AbortSignal) => Promise<void>;
  /** Told of every failed attempt to get or hold the lock, with the driver's code only. */
  readonly onFailure?: (code: string) => void;
  /** Pause between attempts while another holds it. Default 500 ms. */
  readonly pollMs?: number;
}

const HEARTBEAT_MS = 1_000;
const HEARTBEAT_TIMEOUT_MS = 3_000;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Waits for a PostgreSQL advisory lock on a connection of its own, runs `onHeld` while it is held, and waits again after
 * it was lost, until the signal aborts. Never rejects.
 *
 * The server ends the session – and so frees the lock – when the holder dies, or says nothing for 10 s.
 */
export async function holdAdvisoryLock(lock: AdvisoryLock): Promise<void> {
  const poll = lock.pollMs ?? 500;
  let pause = poll;
  while (!lock.signal.aborted) {
    try {
      pause = (await holdOnce(lock)) ? poll : Math.max(poll, 100);
    } catch (error) {
      lock.onFailure?.(codeOf(error));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
    await sleep(pause, lock.signal);
  }
}

/** True if the lock was held for a while. */
async function holdOnce(lock: AdvisoryLock): Promise<boolean> {
  const client = new Client({
    connectionString: lock.url,
    application_name: `lock ${lock.name}`,
    connectionTimeoutMillis: HEARTBEAT_TIMEOUT_MS,
    query_timeout: HEARTBEAT_TIMEOUT_MS,
    keepAlive: true,
    options:
      '-c idle_session_timeout=10000 -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3',
  });
  const lost = new AbortController();
  const lose = () => lost.abort();
  client.on('error', lose).on('end', lose);
  lock.signal.addEventListener('abort', lose);
  try {
    await client.connect();
    // The session is kept while another holds the lock, so a waiting relay costs one small query each poll.
    while (!(await tryLock(client, lock.name))) {
      await sleep(lock.pollMs ?? 500, lost.signal);
      if (lost.signal.aborted) return false;
    }
    const heartbeat = setInterval(() => client.query('SELECT 1').catch(lose), HEARTBEAT_MS);
    try {
      if (!lost.signal.aborted) await lock.onHeld(lost.signal);
    } finally {
      clearInterval(heartbeat);
    }
    return true;
  } finally {
    lock.signal.removeEventListener('abort', lose);
    // A dead peer would let the farewell wait for ever.
    await Promise.race([client.end().catch(() => undefined), sleep(1_000, new AbortController().signal)]);
  }
}

async function tryLock(client: Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
    [name],
  );
  return rows[0]?.held === true;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'connection lost';
}
