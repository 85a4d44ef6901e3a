import { generateKeyPairSync } from 'node:crypto';

import { signingKeyFromJwk, type SigningKey } from '#lib/signing';

import { createSecretFile, KeyFileError, readSecretFile } from './secret-file.js';

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
  const content = readSecretFile(file);
  if (content === undefined) return undefined;
  try {
    const jwk: unknown = JSON.parse(content.toString('utf8'));
    return signingKeyFromJwk(jwk as Parameters<typeof signingKeyFromJwk>[0]);
  } catch {
    throw new KeyFileError(
      `The key file ${file} holds no private JWK for ES256 (EC, P-256). Restore it from its backup, or move it away to get a new key that must be registered.`,
    );
  }
}

function createKey(file: string): SigningKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y, d } = privateKey.export({ format: 'jwk' });
  createSecretFile(file, `${JSON.stringify({ kty, crv, x, y, d, use: 'sig', alg: 'ES256' })}\n`);
  const key = readKey(file);
  if (key === undefined) throw new KeyFileError(`The key file ${file} vanished while it was being made.`);
  return key;
}
