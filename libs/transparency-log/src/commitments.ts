import { createHmac, hash, type KeyObject } from 'node:crypto';

/** What stands in an entry for a person: without the month's key it links to nobody and to no other entry. */
export interface SubjectPseudonym {
  /** Calendar month whose key made the MAC, `YYYY-MM`. */
  readonly epoch: string;
  /** HMAC-SHA-256, base64url. */
  readonly mac: string;
  /** 16 random bytes, base64url. */
  readonly nonce: string;
}

const SALT_BYTES = 32;
const NONCE_BYTES = 16;
const SUBJECT_LABEL = label('lienthong/subject/v1');
const PAYLOAD_LABEL = label('lienthong/payload/v1');
const REFUSED_LABEL = label('lienthong/refused/v1');

/**
 * Pseudonym of a person in one entry.
 * @param key the month's key, 32 bytes
 * @param epoch the month, `YYYY-MM`
 * @param nonce 16 random bytes, fresh for each entry
 * @param digits the twelve digits of the personal number
 * @throws RangeError if nonce or digits have another length: such a pseudonym could not be found again
 */
export function subjectPseudonym(
  key: KeyObject | Uint8Array,
  epoch: string,
  nonce: Uint8Array,
  digits: string,
): SubjectPseudonym {
  demandLength('nonce', nonce, NONCE_BYTES);
  if (!/^[0-9]{12}$/.test(digits)) throw new RangeError('digits: expected the twelve digits of a personal number');
  const mac = createHmac('sha256', key).update(SUBJECT_LABEL).update(nonce).update(digits).digest('base64url');
  return { epoch, mac, nonce: base64url(nonce) };
}

/**
 * What an entry says about a record's content: opened by the salt, which goes back in the sealed verdict.
 * @param salt 32 random bytes
 * @param payload the payload octets of the record's JWS, exactly as they were signed
 */
export function payloadCommitment(salt: Uint8Array, payload: Uint8Array): string {
  return salted(PAYLOAD_LABEL, salt, payload);
}

/**
 * What an entry says about a stranger's bytes: salted, because they may be a bare number that can be guessed.
 * @param salt 32 random bytes; they travel in the sealed rejection
 * @param value the whole Kafka value; a null value is hashed as an empty one
 */
export function refusedDigest(salt: Uint8Array, value: Uint8Array | null): string {
  return salted(REFUSED_LABEL, salt, value ?? new Uint8Array());
}

function salted(name: Uint8Array, salt: Uint8Array, octets: Uint8Array): string {
  demandLength('salt', salt, SALT_BYTES);
  return hash('sha256', Buffer.concat([name, salt, octets]), 'base64url');
}

/** Separates the uses of one hash from each other: the name and a zero byte in front of what is hashed. */
function label(name: string): Uint8Array {
  return Buffer.from(`${name}\0`, 'latin1');
}

function demandLength(what: string, octets: Uint8Array, wanted: number): void {
  if (octets.byteLength !== wanted) throw new RangeError(`${what}: expected ${wanted} bytes, got ${octets.byteLength}`);
}

const base64url = (octets: Uint8Array): string =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('base64url');
