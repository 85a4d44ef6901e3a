import canonicalize from 'canonicalize';

/**
 * The canonical form of RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code units, no blanks.
 * The input is a JSON value as {@link readStrictJson} gives it. A number that JSON can't hold is a bug of the caller and throws.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonicalJson: undefined is no JSON value');
  return text;
}
