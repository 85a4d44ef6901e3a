/**
 * What in a name can pretend to be something else: `look-alike` letters of other scripts or of compatibility blocks,
 * `control` characters (also zero-width and direction ones), `combining-flood` of marks heaped on one letter.
 */
export type ScriptFinding = 'look-alike' | 'control' | 'combining-flood';

/** Most letters of Vietnamese, NFD too, and of minority languages end here: the usual name needs one test. */
const USUAL = /^[a-zA-Z \u00c0-\u024f\u1ea0-\u1ef9'-]*$/;
/** Letters and letter-like numerals of any script. */
const OTHER_SCRIPT = /[\p{L}\p{Nl}]/gu;
const LATIN = /^[\p{Script=Latin}]$/u;
/** IPA letters such as ɑ and ɡ, fullwidth, raised and lowered letters, Roman numerals as one sign: Latin by the standard, but drawn like plain letters. Ɖ's small form is an Đ. */
const LATIN_LOOK_ALIKE =
  /[\u0250-\u0255\u0257-\u02af\u1d00-\u1dbf\u2071\u207f\u2090-\u209c\u2160-\u2188\ufb00-\ufb06\uff21-\uff5a]/;
/** U+00AD and U+0080–009F are left to `looksBroken`: in old encodings they are letters. */
const CONTROL =
  /[\u0000-\u001f\u007f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u; // eslint-disable-line no-control-regex, no-misleading-character-class -- the class is the point
/** Vietnamese needs two marks on a letter, Ê-đê three. */
const FLOOD = /\p{M}{4}/u;
/** A modifier apostrophe is how some write the one in H'Hen; the canonical name takes it as one. */
const APOSTROPHE = '\u02bc';

/** Each kind once. A name with a finding never compares as equal to a sound one. */
export function scriptFindings(raw: string): ScriptFinding[] {
  if (USUAL.test(raw)) return [];
  const found: ScriptFinding[] = [];
  if (hasLookAlike(raw)) found.push('look-alike');
  if (CONTROL.test(raw)) found.push('control');
  if (FLOOD.test(raw)) found.push('combining-flood');
  return found;
}

function hasLookAlike(raw: string): boolean {
  if (LATIN_LOOK_ALIKE.test(raw)) return true;
  for (const [letter] of raw.matchAll(OTHER_SCRIPT)) {
    if (letter !== APOSTROPHE && !LATIN.test(letter)) return true;
  }
  return false;
}
