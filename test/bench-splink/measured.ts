import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { peakMemoryMiB } from '#test/support';

export interface Measured {
  readonly seconds: number;
  /** Of the process and all that it started, shared pages once; looked at twice a second. */
  readonly peakMemoryMiB: number;
  readonly stdout: string;
}

/** What a long piece of work is given to tell how far it is, and to be ended. */
export interface Watch {
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

const LOOK_EVERY_MS = 500;
/** UTF-16 code units of standard error that are kept, to be told when the command fails. */
const LAST_WORDS = 2000;

/**
 * Runs a command to its end; what it writes to standard error is told line by line. An abort ends it politely, and is thrown
 * when it has ended.
 * @throws Error with its last words where it does not end with 0
 */
export async function measured(command: string, args: readonly string[], { say, signal }: Watch): Promise<Measured> {
  signal.throwIfAborted();
  const begun = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], signal, killSignal: 'SIGINT' });
  let [stdout, stderr, line, peak] = ['', '', '', 0];
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-LAST_WORDS);
    const lines = (line + text).split('\n');
    line = lines.pop()!;
    for (const whole of lines) if (whole.trim() !== '') say(whole.trim());
  });
  const looking = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, peakMemoryMiB(child.pid, { family: true }));
  }, LOOK_EVERY_MS);
  const [code] = (await once(child, 'close').finally(() => clearInterval(looking))) as [number | null];
  const seconds = (performance.now() - begun) / 1000;
  signal.throwIfAborted();
  if (failure !== undefined) throw failure;
  if (code !== 0) throw new Error(`${command} ended with ${code ?? child.signalCode}:\n${stderr}`);
  return { seconds, peakMemoryMiB: peak, stdout };
}
