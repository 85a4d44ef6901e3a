import { casedAs, withTone } from './telex.js';
import { isWellWrittenSyllable } from './vietnamese-syllable.js';

// VNI's way of typing: digits behind the letters, 1–5 for the tones, 6–9 for â ê ô, ơ ư, ă and đ. Not the encoding VNI-Windows.

const KEYS = /^[a-z]+[1-9][a-z1-9]*$/;
const MARK_OF_TONE: Readonly<Record<string, string>> = {
  '1': '\u0301',
  '2': '\u0300',
  '3': '\u0309',
  '4': '\u0303',
  '5': '\u0323',
};
/** The nearest letter before the digit that it can change; 7 changes both of uo. */
const LETTERS_OF: Readonly<Record<string, readonly [RegExp, (letters: string) => string]>> = {
  '6': [/[aeo](?=[^aeo]*$)/, (letter) => `${letter}\u0302`],
  '7': [/uo|[uo](?=[^uo]*$)/, (letters) => letters.replace(/[uo]/g, '$&\u031b')],
  '8': [/a(?=[^a]*$)/, (letter) => `${letter}\u0306`],
  '9': [/^d/, () => 'đ'],
};
const INITIAL = /^(?:ngh|ng|nh|ch|gh|kh|ph|th|tr|qu|gi(?=[aeouy])|[bcdđghklmnprstvx])?/;

/** The syllable that is meant by VNI's keys, the driver having been off: Nguye6n4 is Nguyễn. Empty for a word without digits, or whose keys make none. */
export function fromVniKeys(word: string): string {
  const lower = word.toLowerCase();
  if (word.length > 14 || !KEYS.test(lower)) return '';
  let letters = '';
  let tone: string | undefined;
  for (const key of lower) {
    const change = LETTERS_OF[key];
    if (change !== undefined) {
      const changed = letters.replace(change[0], change[1]);
      if (changed === letters) return '';
      letters = changed;
    } else if (key in MARK_OF_TONE) {
      if (tone !== undefined) return '';
      tone = MARK_OF_TONE[key];
    } else letters += key;
  }
  const composed = letters.normalize('NFC');
  const initial = INITIAL.exec(composed)![0];
  const syllable = withTone(initial, composed.slice(initial.length), tone);
  return syllable === undefined || !isWellWrittenSyllable(syllable) ? '' : casedAs(word, syllable);
}
