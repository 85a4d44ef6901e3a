import { generateKeyPairSync } from 'node:crypto';
import {
  mkdirSync,
  openSync,
  readFileSync,
  closeSync,
  fstatSync,
  writeSync,
  fsyncSync,
  linkSync,
  unlinkSync,
} from 'node:fs';
import { dirname } from 'node:path';

import { signingKeyFromJwk, type SigningKey } from '#lib/signing';

/** The key file can't be used; the message says what to do and holds nothing of the key. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/**
 * The service's ES256 key: a private JWK (RFC 7517) in a file of mode 0600, made at the first start.
 * When this returns, the key is on disk. Two processes that start at once get the same key.
 *
 * @throws KeyFileError when others than the owner can read the file, or it holds no ES256 private key
 */
export function loadOrCreateSigningKey(file: string): SigningKey {
  return readKey(file) ?? createKey(file);
}

function readKey(file: string): SigningKey | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new KeyFileError(
      `The key file ${file} can't be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`,
    );
  }
  try {
    if ((fstatSync(descriptor).mode & 0o077) !== 0) {
      throw new KeyFileError(
        `The key file ${file} can be read by others: run 'chmod 600' on it, and replace the key if it may have been read.`,
      );
    }
    const jwk: unknown = JSON.parse(readFileSync(descriptor, 'utf8'));
    return signingKeyFromJwk(jwk as Parameters<typeof signingKeyFromJwk>[0]);
  } catch (error) {
    if (error instanceof KeyFileError) throw error;
    throw new KeyFileError(
      `The key file ${file} holds no private JWK for ES256 (EC, P-256). Restore it from its backup, or move it away to get a new key that must be registered.`,
    );
  } finally {
    closeSync(descriptor);
  }
}

function createKey(file: string): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y, d } = privateKey.export({ format: 'jwk' });
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, `${JSON.stringify({ kty, crv, x, y, d, use: 'sig', alg: 'ES256' })}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(draft, file); // unlike rename, it never replaces the key of a process that was faster
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  const key = readKey(file);
  if (key === undefined) throw new KeyFileError(`The key file ${file} vanished while it was being made.`);
  return key;
}
