import { randomUUID } from 'node:crypto';
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
import { dirname } from 'node:path';

/** The key file can't be used; the message says what to do and holds nothing of the key. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/**
 * The octets of a file that nobody but its owner can read; undefined if there is none.
 * @throws KeyFileError when others can read it, or it can't be read at all
 */
export function readSecretFile(file: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    if ((fstatSync(descriptor).mode & 0o077) === 0) return readFileSync(descriptor);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new KeyFileError(`The key file ${file} can't be read (${codeOf(error)}).`);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  throw new KeyFileError(
    `The key file ${file} can be read by others: run 'chmod 600' on it, and replace the key if it may have been read.`,
  );
}

/**
 * Makes a file of mode 0600, unless there is one: then that one stays, and all who start at once read the same.
 * When this returns, a whole file is on disk, and its name with it.
 *
 * By a draft and a link, which unlike a rename never replaces the file of who was faster. The draft's name is nobody
 * else's: in containers every process has the same id, and a crash leaves its draft behind.
 * @throws KeyFileError when the file can't be made
 */
export function createSecretFile(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    onDescriptor(draft, 'wx', (descriptor) => {
      writeSync(descriptor, Buffer.from(content));
      fsyncSync(descriptor);
    });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
    onDescriptor(dirname(file), 'r', fsyncSync);
  } catch (error) {
    throw new KeyFileError(`The key file ${file} can't be made (${codeOf(error)}).`);
  }
}

function onDescriptor(path: string, flags: 'r' | 'wx', work: (descriptor: number) => void): void {
  const descriptor = openSync(path, flags, 0o600);
  try {
    work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';
