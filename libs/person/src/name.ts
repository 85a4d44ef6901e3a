import { remembering } from './word-memory.js';

/** A text longer than this (UTF-16 code units) is no name; it is left as it is, so that nobody can buy our time with it. */
export const LONGEST_NAME = 1000;

const ODD_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;
const HYPHENS = /[\u2010\u2011]/g;
/** Đ (U+0110) is also written as eth, as African D, and as d with a stroke laid over it. */
const OTHER_D = /[\u00f0\u0256]|d[\u0335\u0336]/g;
/** A vowel of the Vietnamese alphabet with its quality marks and one tone, decomposed. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const TONED_VOWEL = /([aeiouy][\u0302\u0306\u031b]*)([\u0300\u0301\u0303\u0309\u0323])/;
/** Syllables also meet at an apostrophe or a hyphen: H'Hen, Mai-Lan. */
const SYLLABLE = /[^'-]+/g;
/** Digits as the VNI keyboard has them. */
const TONE_DIGIT: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};

const ASCII_WORD = /^[a-z]+$/;
const MARKS = /\p{M}+/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N} ]+/gu;
const LATIN_WITHOUT_DECOMPOSITION = /[\u0111\u00f8\u0142\u0131\u0180\u00e6\u0153\u00df\u00fe]/g;
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ƀ: 'b',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/**
 * One form for all spellings of a name that mean the same name: lower case, composed (NFC), one Đ, single blanks, and each
 * syllable as its letters with their quality marks, then the tone as a digit (1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng, none for
 * ngang), so that `Hoà` and `Hòa` are both `hoa2`. Idempotent.
 *
 * Digits in the text stay as they are: "Hoa2" is no spelling of Hoà, so who compares asks {@link looksBroken} too. Letters of
 * other scripts, controls and heaped marks stay as well, and so never become equal to a sound name.
 */
export function canonicalName(raw: string): string {
  return eachWord(raw, canonicalWord);
}

/** The name in lower-case ASCII letters and single blanks, without tones, marks and punctuation; letters of other scripts stay. */
export function bareName(raw: string): string {
  return eachWord(raw, bareWord);
}

/** A canonical name with `y` written `i` where both spellings are in use and sound alike: Lý/Lí, Sỹ/Sĩ, Quý/Quí; not Thúy, Tây. */
export function foldFinalY(canonical: string): string {
  return canonical.includes('y')
    ? canonical.replace(/(^|[ '-]|[bcdfghjklmnpqrstvxđ]|qu)y(?=[1-5]?(?:$|[ '-]))/g, '$1i')
    : canonical;
}

/** The forms in which names are compared. */
export interface ComparedForms {
  /** {@link canonicalName} with {@link foldFinalY}. */
  readonly folded: string;
  /** {@link bareName} with {@link foldFinalY}. */
  readonly bare: string;
}

/** Both forms at once: each word is looked up once, and most names are compared in both. */
export function comparedForms(raw: string): ComparedForms {
  if (raw.length > LONGEST_NAME) return comparedText(raw, raw);
  let folded = '';
  let bare = '';
  for (const word of wordsOf(raw)) {
    const forms = comparedWord(word);
    folded = joined(folded, forms.folded);
    bare = joined(bare, forms.bare);
  }
  return { folded, bare };
}

function comparedText(canonical: string, bare: string): ComparedForms {
  return { folded: foldFinalY(canonical), bare: foldFinalY(bare) };
}

function eachWord(raw: string, form: (word: string) => string): string {
  if (raw.length > LONGEST_NAME) return raw;
  let result = '';
  for (const word of wordsOf(raw)) result = joined(result, form(word));
  return result;
}

function wordsOf(raw: string): string[] {
  const text = raw.replace(ODD_BLANKS, ' ');
  const words: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf(' ', start);
    if (end < 0) end = text.length;
    if (end > start) words.push(text.slice(start, end));
    start = end + 1;
  }
  return words;
}

const joined = (before: string, word: string): string =>
  word === '' || before === '' ? before + word : `${before} ${word}`;

const canonicalWord = remembering((word) => {
  const lower = word.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(OTHER_D, 'đ')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(SYLLABLE, toneLast)
    .normalize('NFC');
});

/** Two tones in one syllable (Désirée) are no Vietnamese: they stay in their places. */
function toneLast(syllable: string): string {
  if (syllable.match(TONES)?.length !== 1) return syllable;
  const toned = TONED_VOWEL.exec(syllable);
  return toned ? syllable.replace(TONED_VOWEL, '$1') + TONE_DIGIT[toned[2]!] : syllable;
}

const bareWord = remembering((word) => {
  const lower = word.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(OTHER_D, 'd')
    .replace(MARKS, '')
    .replace(LATIN_WITHOUT_DECOMPOSITION, (letter) => PLAIN_LETTERS[letter]!)
    .replace(HYPHENS, ' ')
    .replace(/-+/g, ' ')
    .replace(NEITHER_LETTER_NOR_DIGIT, '')
    .trim();
});

const comparedWord = remembering((word) => comparedText(canonicalWord(word), bareWord(word)));
