import { isVietnameseSyllable, isWellWrittenSyllable } from './vietnamese-syllable.js';
import { remembering } from './word-memory.js';

// Telex: Vietnamese on a keyboard without its letters. A driver turns the keys into letters, where it is on.

const KEYS = /^([bcdghklmnpqrstvx]{0,3})([aeiouyw][a-z]*)$/;
const TONE_KEY = /[sfrxj]/g;
const TONE_OF: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
/** The keys of a letter; in ươ one w, or one for each. */
const LETTER_KEYS = /uow|aa|ee|oo|aw|ow|uw|w/g;
const LETTER_OF: Readonly<Record<string, string>> = {
  uow: 'ươ',
  aa: 'â',
  ee: 'ê',
  oo: 'ô',
  aw: 'ă',
  ow: 'ơ',
  uw: 'ư',
  w: 'ư',
};
const VOWEL = /[aăâeêioôơuưy]/;
/**
 * What hardly another name has, Lee and Max and Taj not either: keys of a letter and of a tone, a w behind a vowel, a tone's key
 * at a long end.
 */
const SIGNS_OF_KEYS = /(?:aa|ee|oo|^dd).*[sfrxj]|[aou]w|(?:[cghmnpt]|[aeiouy]{2})[fj]$|n[gh][rx]$|nhs$/i;
/** Syllables as they stand, of words that no name has but Moong, a family's of the Khơ Mú. */
const OO = /(?<!^m)oo(?:ng|c)$/i;

/**
 * The syllable that is meant by its keys, the driver having been off: Nguyeenx is Nguyễn. Empty for a word that is a syllable
 * as it stands, or whose keys make none.
 */
export const fromTelex = remembering((word) => {
  if (isNoKeys(word)) return '';
  const parts = KEYS.exec(word.toLowerCase().replace(/^dd/, 'd'));
  if (!parts) return '';
  const [, consonants, rest] = parts as unknown as [string, string, string];
  const tones = rest.match(TONE_KEY) ?? [];
  if (tones.length > 1) return '';
  const initial = /^dd/i.test(word) ? 'đ' : consonants;
  const rime = rest.replace(TONE_KEY, '').replace(LETTER_KEYS, (keys) => LETTER_OF[keys]!);
  const syllable = withTone(initial, rime, tones[0] && TONE_OF[tones[0]]);
  return syllable === undefined ? '' : casedAs(word, syllable);
});

/** Whether a word is a syllable as it stands, and nothing else beside others that were written as keys. */
export const isNoKeys = (word: string): boolean => isVietnameseSyllable(word) && !OO.test(word);

/** Whether a word's keys can hardly be anything else, so that nobody else's name is read as a Vietnamese one. */
export function hasSignsOfKeys(word: string): boolean {
  return SIGNS_OF_KEYS.test(word);
}

/**
 * The syllable with its tone on the vowel where it is written; undefined where it is none.
 * @param tone combining mark
 */
export function withTone(initial: string, rime: string, tone: string | undefined): string | undefined {
  if (tone === undefined) return isWellWrittenSyllable(initial + rime) ? initial + rime : undefined;
  for (let at = 0; at < rime.length && VOWEL.test(rime[at]!); at += 1) {
    const syllable = (initial + rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
    if (isWellWrittenSyllable(syllable)) return syllable;
  }
  return undefined;
}

/** In capitals, or with a capital, as the word is. */
export function casedAs(word: string, syllable: string): string {
  if (word === word.toUpperCase()) return syllable.toUpperCase();
  return word.charAt(0) === word.charAt(0).toLowerCase()
    ? syllable
    : syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
