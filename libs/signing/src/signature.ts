import { sign, verify, type KeyObject } from 'node:crypto';
import type { SignatureAlgorithm } from './keys.js';

/** Octets of a signature, ES256 (r ‖ s) and Ed25519 alike. */
const SIGNATURE_BYTES = 64;

/** Order n of P-256 (FIPS 186-4, D.1.2.3), and ⌊n/2⌋. */
const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');
const HALF_ORDER = Buffer.from('7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8', 'hex');
const ZERO = Buffer.alloc(32);

/**
 * Whether octets have the form of a signature under this algorithm. For ES256: 64 octets, r in 1…n−1, s in 1…⌊n/2⌋;
 * the upper s is refused, because n − s makes a second valid signature without the key.
 * Ed25519 has one form for each signature already (OpenSSL refuses s ≥ L, RFC 8032 section 5.1.7).
 */
export function hasSignatureForm(signature: Buffer, algorithm: SignatureAlgorithm): boolean {
  if (signature.length !== SIGNATURE_BYTES) return false;
  if (algorithm === 'EdDSA') return true;
  const r = signature.subarray(0, 32);
  const s = signature.subarray(32);
  return r.compare(ZERO) > 0 && r.compare(ORDER) < 0 && s.compare(ZERO) > 0 && s.compare(HALF_ORDER) <= 0;
}

/** ES256 (ECDSA on P-256 with SHA-256) as r ‖ s, always with the lower s. */
export function signEs256(input: Uint8Array, privateKey: KeyObject): Buffer {
  return lowerS(sign('sha256', input, { key: privateKey, dsaEncoding: 'ieee-p1363' }));
}

/**
 * Whether the signature is right; rejects, whatever the octets are, only if verifying itself fails. Verified in libuv's
 * pool: of all that a record costs this is the most, and the thread that everything else waits for is free of it.
 */
export function isSignedBy(
  { algorithm, publicKey }: { readonly algorithm: SignatureAlgorithm; readonly publicKey: KeyObject },
  input: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const digest = algorithm === 'ES256' ? 'sha256' : null;
  return new Promise((resolve, reject) => {
    verify(digest, input, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature, (error, right) => {
      if (error) reject(error);
      else resolve(right);
    });
  });
}

/** Replaces s by n − s where that is smaller, in place. */
export function lowerS(signature: Buffer): Buffer {
  const s = signature.subarray(32);
  if (s.compare(HALF_ORDER) <= 0) return signature;
  let borrow = 0;
  for (let at = 31; at >= 0; at--) {
    const difference = ORDER[at]! - s[at]! - borrow;
    borrow = difference < 0 ? 1 : 0;
    s[at] = difference;
  }
  return signature;
}
