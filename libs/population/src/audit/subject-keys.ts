import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { KeyFileError } from '#lib/platform';

const KEY_BYTES = 32;

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
      throw new KeyFileError(`The folder ${folder} for the audit log's keys can't be made (${codeOf(error)}).`);
    }
  }

  /** The month's key, made at its first use and on disk when this returns. @throws KeyFileError */
  at(now: number): { readonly epoch: string; readonly key: KeyObject } {
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
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new KeyFileError(`The key file ${file} can't be opened (${codeOf(error)}).`);
  }
  try {
    if ((fstatSync(descriptor).mode & 0o077) !== 0) {
      throw new KeyFileError(`The key file ${file} can be read by others: run 'chmod 600' on it.`);
    }
    const key = readFileSync(descriptor);
    if (key.length === KEY_BYTES) return key;
    throw new KeyFileError(`The key file ${file} does not hold ${KEY_BYTES} bytes. Restore it from its backup.`);
  } finally {
    closeSync(descriptor);
  }
}

/** By a draft and a link: a crash leaves no half key, and of two processes that start at once both get the same one. */
function createKey(file: string): Buffer {
  const draft = `${file}.${process.pid}.draft`;
  try {
    const descriptor = openSync(draft, 'w', 0o600);
    try {
      writeSync(descriptor, randomBytes(KEY_BYTES));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    try {
      linkSync(draft, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  } catch (error) {
    throw new KeyFileError(`The key file ${file} can't be made (${codeOf(error)}).`);
  }
  const key = readKey(file);
  if (key === undefined) throw new KeyFileError(`The key file ${file} vanished while it was being made.`);
  return key;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';
