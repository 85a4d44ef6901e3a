/** The three parts of a compact JWS as they stand in the token, and the octets that are signed. */
export interface CompactParts {
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
  /** `header.payload`: a view of the value, not a copy. */
  readonly signingInput: Uint8Array;
}

const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/;

/**
 * Takes a compact JWS (RFC 7515, section 7.1) apart: exactly three parts of canonical base64url without padding.
 * Payload and signature may be empty here: whether they may be is decided by later checks.
 */
export function splitCompact(value: Buffer): CompactParts | undefined {
  const token = value.toString('latin1');
  if (!COMPACT.test(token)) return undefined;
  const firstDot = token.indexOf('.');
  const lastDot = token.lastIndexOf('.');
  const header = token.slice(0, firstDot);
  const payload = token.slice(firstDot + 1, lastDot);
  const signature = token.slice(lastDot + 1);
  if (!endsCanonically(header) || !endsCanonically(payload) || !endsCanonically(signature)) return undefined;
  return { header, payload, signature, signingInput: value.subarray(0, lastDot) };
}

const LAST_OF_TWO = /[AQgw]$/;
const LAST_OF_THREE = /[AEIMQUYcgkosw048]$/;

/** Whether the last character holds no bits that decoding drops: otherwise several texts would stand for the same octets. */
function endsCanonically(base64url: string): boolean {
  switch (base64url.length % 4) {
    case 0:
      return true;
    case 2:
      return LAST_OF_TWO.test(base64url);
    case 3:
      return LAST_OF_THREE.test(base64url);
    default:
      return false;
  }
}
