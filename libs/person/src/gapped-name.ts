import { comparedForms } from './name.js';
import { isOfNames } from './name-repair.js';
import { hasSignsOfNoName, LOST_LETTER } from './name-signs.js';

const LOST = new RegExp(LOST_LETTER, 'g');
/** Kept when a word is split. */
const GAPS = new RegExp(`(${LOST_LETTER.source}+)`);
/** One letter may have been three bytes. */
const MOST_LOST = 3;
const MOST_SYLLABLES = 12;
const ASCII = /^[ -~]*$/;
/** UTF-8 read as Windows-1252, where 0x90 and four more are no letters: Đ is Ä and a gap. */
const LEAD_BYTE = /[\u00c3-\u00c6\u00e1][?\ufffd]/;
const CAPITAL_WITHIN = /\p{Ll}\p{Lu}/u;

/** A name with letters lost, *Nguy?n V?n Hòa*: in what is left it fits some names, and no others. */
export interface GappedName {
  /** Of the first syllable, where it is whole; without diacritics. */
  readonly family: string | undefined;
  /** Of the last one. */
  readonly given: string | undefined;
  /** Whether a bare name may be the one that was meant; undefined where that has more syllables or fewer, for one may be left out. */
  fits(bare: string): boolean | undefined;
}

/**
 * What is left of a name whose letters a system replaced that did not have them. Undefined where none are missing, where too many
 * are, and where what is left is in a broken encoding itself.
 */
export function gappedName(raw: string): GappedName | undefined {
  if (!LOST_LETTER.test(raw)) return undefined;
  const words = raw.normalize('NFC').trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_SYLLABLES || !words.every(isReadable)) return undefined;
  const syllables = words.map(patternOf);
  return {
    family: whole(words[0]!),
    given: whole(words.at(-1)!),
    fits: (bare) => {
      const others = bare.split(' ');
      return others.length === syllables.length
        ? syllables.every((syllable, at) => syllable.test(others[at]!))
        : undefined;
    },
  };
}

/** Not beside an initial, what is left of a letter's bytes, or a syllable that no list has: it may be in an old encoding, and another. */
function isReadable(word: string): boolean {
  const left = word.replace(LOST, '');
  if (word.length - left.length > MOST_LOST || hasSignsOfNoName(left) || CAPITAL_WITHIN.test(left.slice(1)))
    return false;
  if (left.length < word.length) return !LEAD_BYTE.test(word);
  return word.length > 1 && !word.endsWith('.') && (ASCII.test(word) || isOfNames(word));
}

function whole(word: string): string | undefined {
  return LOST_LETTER.test(word) ? undefined : comparedForms(word).bare;
}

/** Of a bare syllable: a gap is as many letters as it has signs, or fewer. Where y sounds as i that has i, and the letter that shows it may be lost. */
function patternOf(word: string): RegExp {
  const parts = word
    .split(GAPS)
    .map((part) => (LOST_LETTER.test(part) ? `[a-z]{0,${part.length}}` : bareLetters(part).replace(/[iy]/g, '[iy]')));
  return new RegExp(`^${parts.join('')}$`);
}

function bareLetters(part: string): string {
  return comparedForms(part).bare.replace(/[^a-z]/g, '');
}
