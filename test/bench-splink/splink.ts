import { existsSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, type Measured, type Watch } from './measured.js';

/** Settings of link.py, the likeliest best first. */
export const SETTINGS = ['whole-name', 'name-by-part', 'without-frequencies', 'few-rules', 'as-documented'] as const;
export type Setting = (typeof SETTINGS)[number];

// Python and its list of packages are no TypeScript: they stand beside the sources only.
const source = (name: string): string => fileURLToPath(new URL(`../../../test/bench-splink/${name}`, import.meta.url));

/**
 * A Python environment with the packages of requirements.txt, made where it is not there yet. Returns its interpreter.
 * @throws Error with the way out
 */
export async function splinkEnvironment(folder: string, watch: Watch): Promise<string> {
  const wanted = await readFile(source('requirements.txt'));
  const environment = join(folder, `splink-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  const python = join(environment, 'bin', 'python');
  const isComplete = join(environment, 'complete');
  if (existsSync(isComplete)) return python;
  watch.say(`installing Splink into ${environment}`);
  await rm(environment, { recursive: true, force: true });
  try {
    await measured('python3', ['-m', 'venv', environment], watch);
    await measured(python, ['-m', 'pip', 'install', '--quiet', '--requirement', source('requirements.txt')], watch);
  } catch (error) {
    watch.signal.throwIfAborted();
    throw new Error(
      `Splink could not be installed. Python 3.10 or newer with venv is needed, and PyPI: ${(error as Error).message}`,
    );
  }
  writeFileSync(isComplete, '');
  return python;
}

/** Splink from the two prepared files to the links in `out`, in a process of its own. */
export function runSplink(
  python: string,
  setting: Setting,
  files: { readonly register: string; readonly records: string },
  out: string,
  watch: Watch,
): Promise<Measured> {
  return measured(python, [source('link.py'), setting, files.register, files.records, out], watch);
}
