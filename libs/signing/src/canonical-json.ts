/**
 * The canonical form of RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code units, no blanks, numbers as
 * ECMAScript writes them. Takes JSON values and instances of record classes; members that are undefined are left out.
 *
 * Our own, because it runs for each record and takes less than half the time of the package `canonicalize`, against which it is tested.
 * @throws TypeError for what JSON can't hold: NaN, infinities, lone surrogates, undefined, functions, bigints
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonicalJson: a number that JSON has no form for');
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? arrayText(value) : objectText(value as Readonly<Record<string, unknown>>);
    default:
      throw new TypeError(`canonicalJson: JSON has no form for ${typeof value}`);
  }
}

function arrayText(array: readonly unknown[]): string {
  let text = '[';
  for (let at = 0; at < array.length; at++)
    text += at === 0 ? canonicalJson(array[at]) : `,${canonicalJson(array[at])}`;
  return `${text}]`;
}

function objectText(object: Readonly<Record<string, unknown>>): string {
  let text = '';
  // The default order of sort is the one of RFC 8785: by UTF-16 code units.
  for (const name of Object.keys(object).sort()) {
    const value = object[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${quoted(name)}:${canonicalJson(value)}`;
  }
  return `{${text}}`;
}

/** Whatever is not written as it is: quotes, backslashes, controls; and surrogates, which may be lone ones. */
// eslint-disable-next-line no-control-regex
const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function quoted(text: string): string {
  if (!SPECIAL.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) throw new TypeError('canonicalJson: a lone surrogate');
  return JSON.stringify(text);
}
