import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { createSecretFile, KeyFileError, readSecretFile } from '#lib/platform';

const KEY_BYTES = 32;

/** A calendar month, `YYYY-MM`, and its key. */
export interface SubjectKey {
  readonly epoch: string;
  readonly key: KeyObject;
}

/**
 * Keys of the subjects' pseudonyms, one for each calendar month (UTC), each a file of its own with mode 0600: in no
 * database and in no backup of one. Destroying a month's file makes its pseudonyms unlinkable for ever.
 */
export class SubjectKeys {
  private readonly keys = new Map<string, KeyObject>();

  /** @throws KeyFileError if the folder can't be used */
  constructor(private readonly folder: string) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
      throw new KeyFileError(`The folder ${folder} for the audit log's keys can't be made (${code}).`);
    }
  }

  /** The month's key, made at its first use and on disk when this returns. @throws KeyFileError */
  at(now: number): SubjectKey {
    const epoch = new Date(now).toISOString().slice(0, 7);
    let key = this.keys.get(epoch);
    if (key === undefined) {
      const file = join(this.folder, `subject-${epoch}.key`);
      key = createSecretKey(readKey(file) ?? createKey(file));
      this.keys.set(epoch, key);
    }
    return { epoch, key };
  }
}

function readKey(file: string): Buffer | undefined {
  const key = readSecretFile(file);
  if (key === undefined || key.length === KEY_BYTES) return key;
  throw new KeyFileError(`The key file ${file} does not hold ${KEY_BYTES} bytes. Restore it from its backup.`);
}

function createKey(file: string): Buffer {
  createSecretFile(file, randomBytes(KEY_BYTES));
  const key = readKey(file);
  if (key === undefined) throw new KeyFileError(`The key file ${file} vanished while it was being made.`);
  return key;
}
