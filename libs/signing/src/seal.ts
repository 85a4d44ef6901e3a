import type { EventEnvelope } from '#lib/contracts';
import { canonicalJson } from './canonical-json.js';
import type { SigningKey } from './keys.js';
import { signEs256 } from './signature.js';
import type { TokenType } from './token-type.js';

/**
 * Seals an event: a compact JWS (RFC 7515) over its JSON, ES256 with the lower s.
 * The header is exactly `{"alg","kid","typ"}` in canonical form, as {@link openEnvelope} demands it.
 * The event's members are not checked here; its builder is trusted.
 * @returns the token's octets, all ASCII, as they travel and are hashed: thousands wait at a time, and as text each would
 * be garbage to collect
 */
export function seal(typ: TokenType, event: EventEnvelope<unknown>, key: SigningKey): Buffer {
  const header = headerOf(typ, key);
  const payload = base64url(JSON.stringify(event));
  const end = header.length + 1 + payload.length;
  const token = Buffer.allocUnsafe(end + 1 + SIGNATURE_CHARACTERS);
  token.write(header, 0, 'latin1');
  token[header.length] = DOT;
  token.write(payload, header.length + 1, 'latin1');
  const signature = signEs256(token.subarray(0, end), key.privateKey);
  token[end] = DOT;
  token.write(signature.toString('base64url'), end + 1, 'latin1');
  return token;
}

const DOT = 0x2e;
/** 64 octets in base64url. */
const SIGNATURE_CHARACTERS = 86;

const headers = new WeakMap<SigningKey, Map<TokenType, string>>();

/** The same for every token of a key and a type, so it is made once. */
function headerOf(typ: TokenType, key: SigningKey): string {
  const known = headers.get(key) ?? new Map<TokenType, string>();
  headers.set(key, known);
  const header = known.get(typ) ?? base64url(canonicalJson({ alg: key.algorithm, kid: key.kid, typ }));
  known.set(typ, header);
  return header;
}

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
