import { createPrivateKey, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './digest.js';
import { isBindingEd25519 } from './ed25519-point.js';
import { signEs256 } from './signature.js';

/** Public key on P-256 as a JWK (RFC 7518, section 6.2): its required members only. */
export interface EcPublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** Ed25519 public key as a JWK (RFC 8037): its required members only. */
export interface OkpPublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

export type PublicJwk = EcPublicJwk | OkpPublicJwk;
export type SignatureAlgorithm = 'ES256' | 'EdDSA';

/** Signed once with each key that is loaded. */
const PROBE = Buffer.from('lienthong');

/** What a service signs with. Key objects are kept, because importing one costs more than a signature. */
export interface SigningKey {
  /** RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly algorithm: 'ES256';
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly publicJwk: EcPublicJwk;
}

export type KeyState = 'pending' | 'active' | 'retiring' | 'retired' | 'revoked';

/** A number in a stream, with the epoch that it counts in. */
export interface StreamNumber {
  readonly epoch: bigint;
  readonly sequence: bigint;
}

/** A key of somebody else, as the registry knows it: one key, one algorithm, one party. */
export interface RegisteredKey {
  readonly kid: string;
  /** URN of the only sender whose events it signs. */
  readonly party: string;
  readonly algorithm: SignatureAlgorithm;
  readonly publicKey: KeyObject;
  readonly state: KeyState;
  /** First and last moment that an event signed with it may be dated, in Unix milliseconds. */
  readonly notBefore?: number;
  readonly notAfter?: number;
  /** Last number that the key may have signed in each stream, by {@link streamName}; a stream that is not named has none. Set by its rotation. */
  readonly lastSequence?: ReadonlyMap<string, StreamNumber>;
}

/** Registered keys by `kid`. A Map, so that no `kid` can reach a prototype. */
export type KeyRing = ReadonlyMap<string, RegisteredKey>;

/** Name of a stream in {@link RegisteredKey.lastSequence}. */
export const streamName = (topic: string, stream: string): string => `${topic}/${stream}`;

/**
 * RFC 7638 thumbprint: SHA-256 over the required members in canonical form, base64url.
 */
export function thumbprint(jwk: PublicJwk): string {
  return sha256(canonicalJson(requiredMembers(jwk)));
}

/**
 * The signing key of a private JWK on P-256.
 * @throws TypeError if the JWK holds no such key
 */
export function signingKeyFromJwk(privateJwk: { readonly [member: string]: unknown }): SigningKey {
  demandUse(privateJwk, 'sign');
  const privateKey = importKey('private', () => createPrivateKey({ key: privateJwk, format: 'jwk' }));
  const publicKey = createPublicKey(privateKey);
  const publicJwk = publicJwkOf(publicKey);
  if (publicJwk.kty !== 'EC') throw new TypeError('a signing key must be an EC key on P-256 (ES256)');
  if (!verify('sha256', PROBE, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signEs256(PROBE, privateKey))) {
    throw new TypeError('the public and the private part of the JWK belong to two keys');
  }
  return { kid: thumbprint(publicJwk), algorithm: 'ES256', privateKey, publicKey, publicJwk };
}

/**
 * A key for the registry from its public JWK; `kid` is always its thumbprint, whatever the JWK calls itself.
 * @throws TypeError if the JWK is no public key on P-256 or Ed25519, or says that it is for something else
 */
export function registeredKeyFromJwk(
  jwk: { readonly [member: string]: unknown },
  registration: Pick<RegisteredKey, 'party' | 'state' | 'notBefore' | 'notAfter' | 'lastSequence'>,
): RegisteredKey {
  demandUse(jwk, 'verify');
  const publicKey = importKey('public', () => createPublicKey({ key: jwk, format: 'jwk' }));
  const publicJwk = publicJwkOf(publicKey);
  const algorithm = publicJwk.kty === 'EC' ? 'ES256' : 'EdDSA';
  if (jwk['alg'] !== undefined && jwk['alg'] !== algorithm) {
    throw new TypeError(`a key on ${publicJwk.crv} signs with ${algorithm}, and its JWK names another algorithm`);
  }
  return { ...registration, kid: thumbprint(publicJwk), algorithm, publicKey };
}

/** One key, one use (RFC 7517, sections 4.2 and 4.3): a key that was made to encrypt signs nothing. */
function demandUse(jwk: { readonly [member: string]: unknown }, operation: 'sign' | 'verify'): void {
  const { use, key_ops: operations } = jwk;
  if (use !== undefined && use !== 'sig') throw new TypeError("a JWK for signatures has use 'sig', or names no use");
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes(operation))) {
    throw new TypeError(`the key_ops of the JWK do not allow '${operation}'`);
  }
}

function importKey(kind: string, read: () => KeyObject): KeyObject {
  try {
    return read();
  } catch {
    // OpenSSL's own error may quote the key.
    throw new TypeError(`not a ${kind} key as a JWK: expected kty EC with crv P-256, or kty OKP with crv Ed25519`);
  }
}

function publicJwkOf(publicKey: KeyObject): PublicJwk {
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  if (kty === 'EC' && crv === 'P-256' && x !== undefined && y !== undefined) return { kty, crv, x, y };
  if (kty === 'OKP' && crv === 'Ed25519' && x !== undefined) {
    if (isBindingEd25519(Buffer.from(x, 'base64url'))) return { kty, crv, x };
    throw new TypeError(
      'a point of small order, or in another form than its own, is no key: anybody can sign under it',
    );
  }
  throw new TypeError(`a key of kind ${String(kty)} ${String(crv)} signs nothing here: expected P-256 or Ed25519`);
}

function requiredMembers(jwk: PublicJwk): PublicJwk {
  const { kty, crv, x } = jwk;
  return kty === 'EC' ? { kty, crv, x, y: jwk.y } : { kty, crv, x };
}
