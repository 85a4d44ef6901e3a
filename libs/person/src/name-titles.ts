import { canonicalName } from './name.js';
import { nameFrequencies } from './name-frequencies.js';
import { lazily } from './table.js';

/** Remarks in brackets, also where nobody closed them. */
const ANY_BRACKET = /[([{]/;
/** Hộ, Ông, Bà, composed or not: most names begin otherwise, and need no further look. */
const MAY_BEGIN = /^\s*[hoôb]/i;
const BRACKETS = /[([{][^)\]}]*(?:[)\]}]|$)/g;
/** Canonical words. A household holds through a person; the words of a family stand only behind it. */
const HOUSEHOLD = 'hô5';
const OF_A_HOUSEHOLD: ReadonlySet<string> = new Set(['gia', 'đinh2', 'gđ']);
const MRS = 'ba2';
/** A family name too: Ông Văn An. */
const MR = 'ông';
const FEWEST_SYLLABLES = 2;

/**
 * A name without what is none: *Ông*, *Bà*, *Hộ ông*, *Hộ gia đình bà* before it, remarks in brackets. A title is set aside
 * only where a name of two syllables or more is left, and *Ông*, which is a family name too, only before another family name.
 * Text as it was where there is nothing to set aside.
 */
export function withoutTitle(text: string): string {
  if (!MAY_BEGIN.test(text) && !ANY_BRACKET.test(text)) return text;
  const words = text.replace(BRACKETS, ' ').split(/\s+/).filter(isWord);
  const from = titles(words);
  const isWhole = from === 0 && !ANY_BRACKET.test(text);
  return isWhole || words.length === 0 ? text : words.slice(from).join(' ');
}

const isWord = (text: string): boolean => text !== '';

/** How many words at the beginning are no name. */
function titles(words: readonly string[]): number {
  const most = words.length - FEWEST_SYLLABLES;
  let from = 0;
  if (most > 0 && titleWord(words[0]!) === HOUSEHOLD) {
    from = 1;
    while (from < most && OF_A_HOUSEHOLD.has(titleWord(words[from]!))) from += 1;
  }
  return from < most && isAddress(words, from) ? from + 1 : from;
}

function isAddress(words: readonly string[], at: number): boolean {
  const word = titleWord(words[at]!);
  return word === MRS || (word === MR && (at > 0 || isFamilyName(canonicalName(words[1]!))));
}

/** Văn and Thị are family names of few and middle names of many. */
const isFamilyName = (word: string): boolean => familyNames().has(word) && word !== 'văn' && word !== 'thi5';

/** Also with a colon, a full stop or a stroke behind: "Ông:", "Hộ ông/". */
const titleWord = (word: string): string => canonicalName(word.replace(/[:./,]+$/, ''));

const familyNames = lazily(() => new Set(nameFrequencies().family.map(({ name }) => canonicalName(name))));
