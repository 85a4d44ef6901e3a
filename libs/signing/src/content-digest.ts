import { canonicalJson } from './canonical-json.js';
import { sha256 } from './digest.js';

/**
 * What makes two records the same content: the SHA-256 (base64url) of the record's RFC 8785 form. The order of
 * members and the spelling of numbers and escapes do not count; a member left out and one written as `false` differ.
 */
export function contentDigest(record: object): string {
  return sha256(canonicalJson(record));
}
