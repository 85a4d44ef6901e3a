import type { EventEnvelope } from '#lib/contracts';
import { canonicalJson } from './canonical-json.js';
import type { SigningKey } from './keys.js';
import { signEs256 } from './signature.js';
import type { TokenType } from './token-type.js';

/**
 * Seals an event: a compact JWS (RFC 7515) over its JSON, ES256 with the lower s.
 * The header is exactly `{"alg","kid","typ"}` in canonical form, as {@link openEnvelope} demands it.
 * The event's members are not checked here; its builder is trusted.
 */
export function seal(typ: TokenType, event: EventEnvelope<unknown>, key: SigningKey): string {
  const header = headerOf(typ, key);
  const signingInput = `${header}.${base64url(JSON.stringify(event))}`;
  const signature = signEs256(Buffer.from(signingInput, 'latin1'), key.privateKey);
  return `${signingInput}.${signature.toString('base64url')}`;
}

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
