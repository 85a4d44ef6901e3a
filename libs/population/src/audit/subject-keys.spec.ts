import { chmodSync, linkSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { SubjectKeys } from './subject-keys.js';

describe('the keys of the subjects’ pseudonyms', () => {
  const LAST_OF_NOVEMBER = Date.UTC(2026, 10, 30, 23, 59, 59, 999);
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lienthong-subject-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const november = (): string => join(folder, 'subject-2026-11.key');

  it('are one for each calendar month in UTC, wherever the clock hangs', () => {
    const keys = new SubjectKeys(folder);
    expect(keys.at(LAST_OF_NOVEMBER).epoch).toBe('2026-11');
    expect(keys.at(LAST_OF_NOVEMBER + 1).epoch).toBe('2026-12');
    expect(keys.at(LAST_OF_NOVEMBER).key.equals(keys.at(LAST_OF_NOVEMBER + 1).key)).toBe(false);
  });

  it('are files for their owner alone, the same after a restart', () => {
    const { key } = new SubjectKeys(folder).at(LAST_OF_NOVEMBER);
    expect(statSync(november()).mode & 0o777).toBe(0o600);
    expect(readFileSync(november())).toEqual(key.export());
    expect(new SubjectKeys(folder).at(LAST_OF_NOVEMBER).key.equals(key)).toBe(true);
  });

  it('are never written over by a process with the same id, as two containers have it', () => {
    const made = Buffer.alloc(32, 7);
    writeFileSync(join(folder, 'made-by-the-other'), made, { mode: 0o600 });
    linkSync(join(folder, 'made-by-the-other'), `${november()}.${process.pid}.draft`);
    new SubjectKeys(folder).at(LAST_OF_NOVEMBER);
    expect(readFileSync(join(folder, 'made-by-the-other'))).toEqual(made);
  });

  it('are refused when others can read them, or when they are cut', () => {
    new SubjectKeys(folder).at(LAST_OF_NOVEMBER);
    chmodSync(november(), 0o640);
    expect(() => new SubjectKeys(folder).at(LAST_OF_NOVEMBER)).toThrow(/can be read by others/);
    writeFileSync(november(), Buffer.alloc(31));
    chmodSync(november(), 0o600);
    expect(() => new SubjectKeys(folder).at(LAST_OF_NOVEMBER)).toThrow(/does not hold 32 bytes/);
  });
});
