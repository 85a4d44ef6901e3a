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
  const names = sorted(Object.keys(object));
  for (let at = 0; at < names.length; at++) {
    const value = object[names[at]!];
    if (value === undefined) continue;
    text += text === '' ? quoted(names[at]!) : `,${quoted(names[at]!)}`;
    text += `:${canonicalJson(value)}`;
  }
  return `{${text}}`;
}

const FEW = 24;

/**
 * By UTF-16 code units, as RFC 8785 wants and as `<` and the default order of sort compare. In place; few names, which are
 * the rule, by insertion, for `sort` allocates more than all of the text that is being made.
 */
function sorted(names: string[]): string[] {
  if (names.length > FEW) return names.sort();
  for (let at = 1; at < names.length; at++) {
    const name = names[at]!;
    let to = at;
    for (; to > 0 && names[to - 1]! > name; to--) names[to] = names[to - 1]!;
    names[to] = name;
  }
  return names;
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
