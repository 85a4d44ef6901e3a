import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { python } from './python.js';

/** Beside the sources; what is compiled holds no Python. */
const HERE = join('test', 'bench-febrl');
const REQUIREMENTS = join(HERE, 'splink-requirements.txt');
const SCRIPT = join(HERE, 'splink_febrl3.py');

export interface SplinkResult {
  readonly version: string;
  readonly runs: readonly SplinkRun[];
}

export interface SplinkRun {
  /** Which of Splink's models. */
  readonly settings: string;
  readonly clusterings: readonly Clustering[];
}

export interface Clustering {
  /** The least probability of a pair. */
  readonly threshold: number;
  /** By row, the lowest row of the same person. */
  readonly clusters: readonly number[];
}

/**
 * Deduplicates FEBRL 3 with Splink, in a virtual environment that is made in `folder` where it is not there.
 * @param files the folder that holds `dataset3.csv`
 * @throws SetupError
 */
export function deduplicateWithSplink(folder: string, files: string, seed: number): SplinkResult {
  return JSON.parse(python([SCRIPT, files, String(seed)], environment(folder))) as SplinkResult;
}

/** @returns its Python */
function environment(folder: string): string {
  const venv = join(folder, 'splink');
  const command = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
  const requirements = readFileSync(REQUIREMENTS, 'utf8');
  const installed = join(venv, 'installed.txt');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === requirements) return command;
  mkdirSync(folder, { recursive: true });
  python(['-m', 'venv', venv]);
  python(['-m', 'pip', 'install', '--quiet', '--requirement', REQUIREMENTS], command);
  writeFileSync(installed, requirements);
  return command;
}
