import { bareName, canonicalName, LONGEST_NAME } from './name.js';
import { nameFrequencies } from './name-frequencies.js';
import { lazily } from './table.js';

/** Remarks in brackets, also where nobody closed them. */
const ANY_BRACKET = /[([{]/;
/** Hộ, Ông, Bà, composed or not, and what may stand before a second holder: most names have none, and need no further look. */
const MAY_BEGIN = /^\s*[hoôb]/i;
const MAY_JOIN = /[,;/+&]|\s[-–—]\s|\s(?:v[aàoơợ]|c[uù]\u0300?ng|ch[oôồ][\u0300\u0302]*ng)[\u0300\u031b\u0323]*\s/i;
const BRACKETS = /[([{][^)\]}]*(?:[)\]}]|$)/g;
/** Canonical words. A household holds through a person; the words of a family stand only behind it. */
const HOUSEHOLD = 'hô5';
const OF_A_HOUSEHOLD: ReadonlySet<string> = new Set(['gia', 'đinh2', 'gđ']);
const MRS = 'ba2';
/** A family name too: Ông Văn An. */
const MR = 'ông';
const FEWEST_SYLLABLES = 2;

const SIGNS = /[,;/+&]/g;
/** A dash without blanks is a part of names: Mai-Lan. */
const SIGN = /^[,;/+&–—-]$/;
/** Of a Vietnamese name, without diacritics. */
const SYLLABLE = /^(?:ngh|[nckgtp]h|ng|tr|[bcdghklmnpqrstvx])?[aeiouy]+(?:ch|n[gh]|[cmnpt])?$/;
const ASCII = /^[ -~]*$/;
const LETTER = /\p{L}/u;
/** Và, cùng. */
const AND: ReadonlySet<string> = new Set(['va2', 'cung2']);
/** Cung is a name, and so it joins nothing where the diacritics were left out. */
const BARE_AND = 'va';
/** Vợ, chồng. */
const SPOUSES: ReadonlySet<string> = new Set(['vơ5', 'chông2']);
const USUALLY_MIDDLE: ReadonlySet<string> = new Set(['thi5', 'thi', 'văn', 'van']);
const TITLES: ReadonlySet<string> = new Set([...SPOUSES, MR, MRS]);
const BARE_TITLES: ReadonlySet<string> = new Set(['vo', 'chong', 'ong', 'ba']);
/** What may stand before the second holder's name too: là, với, a colon of its own. */
const LEADING_ON: ReadonlySet<string> = new Set([...AND, BARE_AND, 'la2', 'la', 'vơi1', 'voi', '']);
/** Of the words and signs before the second holder's name: ", và cùng với vợ là bà". */
const LONGEST_LEAD = 10;

/**
 * A name without what is none: *Ông*, *Bà*, *Hộ ông*, *Hộ gia đình bà* before it, remarks in brackets, and the second holder of a
 * cell that names two (*và vợ …*, *…, bà …*, *… - …*). A title is set aside only where a name of two syllables or more is left, and
 * *Ông*, which is a family name too, only before another family name or, written small, before a capital. A second holder is set aside only behind two syllables or
 * more, and where a title or one of the listed family names tells that it is one. Text as it was where there is nothing to set aside.
 */
export function withoutTitle(text: string): string {
  const mayJoin = MAY_JOIN.test(text);
  if (!mayJoin && !MAY_BEGIN.test(text) && !ANY_BRACKET.test(text)) return text;
  const words = text.replace(BRACKETS, ' ').split(/\s+/).filter(isWord);
  const from = titles(words);
  const rest = words.slice(from);
  const first = mayJoin && text.length <= LONGEST_NAME ? firstHolder(rest) : undefined;
  if (first) return first.join(' ');
  const isWhole = from === 0 && !ANY_BRACKET.test(text);
  return isWhole || words.length === 0 ? text : rest.join(' ');
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
  if (word === MRS || (word === MR && (at > 0 || isTitleOf(words)))) return true;
  return isBareAddress(words, at);
}

/** *Ông* before a family name, or written small before a capital: *ông Thạch Đại*. */
function isTitleOf([title, next]: readonly string[]): boolean {
  return isFamilyName(canonicalName(next!)) || (/^\p{Ll}/u.test(title!) && /^\p{Lu}/u.test(next!));
}

/** Of a name without diacritics *Ong* and *Ba* before a family name. */
function isBareAddress(words: readonly string[], at: number): boolean {
  const word = words[at]!.toLowerCase();
  return (
    (word === 'ong' || word === 'ba') && ASCII.test(words.join('')) && isBareFamilyName(words[at + 1]!.toLowerCase())
  );
}

/** The words before the second holder; undefined where it is not certain that there is one. */
function firstHolder(words: readonly string[]): readonly string[] | undefined {
  const parts = words.join(' ').replace(SIGNS, ' $& ').split(' ').filter(isWord);
  let syllables = 0;
  for (const [at, part] of parts.entries()) {
    if (syllables >= FEWEST_SYLLABLES && !isUnfinished(parts[at - 1]!) && isJoint(parts, at))
      return parts.slice(0, at).filter(isNoSign);
    if (LETTER.test(part)) syllables += 1;
  }
  return undefined;
}

/** Nguyễn Thị, Hà Linh is one name. */
const isUnfinished = (part: string): boolean => USUALLY_MIDDLE.has(titleWord(part));

const isNoSign = (part: string): boolean => !SIGN.test(part);

const isSignOrSyllable = (part: string): boolean => SIGN.test(part) || SYLLABLE.test(bareName(part));

/** A name in an unusual order (Trần Smith, Mai) or of a people whose syllables nobody listed must not be taken for two. */
function isJoint(parts: readonly string[], at: number): boolean {
  const word = titleWord(parts[at]!);
  const isSpouse = SPOUSES.has(word);
  const isAnd = AND.has(word) || word === BARE_AND;
  if (!isAnd && !isSpouse && isNoSign(parts[at]!)) return false;
  const opensWithFamilyName = isFamilyNameOrBare(titleWord(parts[0]!));
  switch (announced(parts, at + 1)) {
    case 'title':
      return !isSpouse || opensWithFamilyName;
    case 'family-name':
      return AND.has(word) || (opensWithFamilyName && parts.slice(0, at).every(isSignOrSyllable));
    case 'bare-title':
      return isAnd && opensWithFamilyName;
    default:
      return false;
  }
}

/** What tells that a holder is named from here on: a title and a syllable, a family name and a syllable, a title without diacritics and two. */
function announced(parts: readonly string[], from: number): 'title' | 'bare-title' | 'family-name' | undefined {
  let title: 'title' | 'bare-title' | undefined;
  for (let at = from; at < Math.min(parts.length - 1, from + LONGEST_LEAD); at += 1) {
    const word = titleWord(parts[at]!);
    if (isFamilyNameOrBare(word) && LETTER.test(parts[at + 1]!)) return 'family-name';
    if (TITLES.has(word)) title = 'title';
    else if (BARE_TITLES.has(word)) title ??= 'bare-title';
    else if (!LEADING_ON.has(word) && isNoSign(parts[at]!)) return title;
  }
  return title === 'title' && LETTER.test(parts.at(-1)!) ? title : undefined;
}

/** Văn and Thị are family names of few and middle names of many. */
const isFamilyName = (word: string): boolean => familyNames().has(word) && !USUALLY_MIDDLE.has(word);

const isFamilyNameOrBare = (word: string): boolean => isFamilyName(word) || isBareFamilyName(word);

const isBareFamilyName = (word: string): boolean => bareFamilyNames().has(word) && !USUALLY_MIDDLE.has(word);

/** Also with a colon, a full stop or a stroke behind: "Ông:", "Hộ ông/". */
const titleWord = (word: string): string => canonicalName(word.replace(/[:./,]+$/, ''));

const familyNames = lazily(() => new Set(nameFrequencies().family.map(({ name }) => canonicalName(name))));
const bareFamilyNames = lazily(() => new Set(nameFrequencies().family.map(({ name }) => bareName(name))));
