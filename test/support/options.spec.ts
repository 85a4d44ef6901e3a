import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InvalidArgumentError } from 'commander';
import { whole } from './options.js';

const BUILT = join(import.meta.dirname, '../../dist/test');

/** Runs a command of the build. */
function run(name: string, ...options: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(BUILT, name, 'main.js'), ...options], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

describe.each(['bench', 'chaos', 'bench-matching', 'bench-febrl'])('the command in test/%s', (name) => {
  it('tells its options', () => {
    const { code, said } = run(name, '--help');
    expect(code).toBe(0);
    expect(said).toMatch(/^Usage: npm run [^]*--seed <n>/);
  });

  it('begins nothing with a wrong option, says why and tells those that there are', () => {
    const { code, said } = run(name, '--seed=x');
    expect(code).toBe(2);
    expect(said).toMatch(/^error: [^]*Usage: npm run /);
  });
});

describe('a whole number', () => {
  it.each(['5', '007', '1e3'])('is read from %j', (text) => {
    expect(whole(5)(text)).toBe(Number(text));
  });

  it.each(['4', '-5', '5.5', 'x', '', ' ', '1e300'])('is not read from %j', (text) => {
    expect(() => whole(5)(text)).toThrow(InvalidArgumentError);
  });
});
