import { canonicalName, LONGEST_NAME } from './name.js';
import { nameFrequencies, type NameFrequency } from './name-frequencies.js';
import { hasSignsOfNoName, LOST_LETTER } from './name-signs.js';
import { fromDoubleUtf8, READERS, upperCased, type OldEncoding } from './old-encodings.js';
import { communesOf } from './places.js';
import { lazily } from './table.js';
import { fromTelex, hasSignsOfKeys, isNoKeys } from './telex.js';
import { isVietnameseSyllable, isWellWrittenSyllable } from './vietnamese-syllable.js';
import { fromVniKeys } from './vni-keys.js';

/** How a name was written that has to be repaired: in an old encoding, or as the keys of Telex or of VNI. */
export type NameEncoding = OldEncoding | 'telex' | 'vni-keys';

/** How a name is to be read. */
export type NameReading =
  /** As it stands. */
  | { readonly state: 'sound' }
  /** In another encoding, with a clear margin over every other reading; `name` is what was meant. */
  | { readonly state: 'repaired'; readonly name: string; readonly encoding: NameEncoding }
  /** It is in no encoding that we know, or two readings are as likely. That is not *different*: nothing can be compared. */
  | { readonly state: 'unreadable' };

const SOUND: NameReading = { state: 'sound' };
const UNREADABLE: NameReading = { state: 'unreadable' };

const ASCII = /^[\x00-\x7f]*$/; // eslint-disable-line no-control-regex -- all of ASCII
/** So many times likelier than the text as it stands, and than any other reading, in bits. */
const MARGIN = 7;
const MARGIN_WITHIN = 3;
/** log2 of how often a syllable is expected that no list of names has: one that places are named by, then by how well it keeps the rules of writing. */
const OF_PLACES = -14;
const UNLISTED = -21;
const BADLY_WRITTEN = -26;
/** A syllable that no list has is likelier where nothing has to be repaired for it. */
const AS_IT_STANDS = -17;
const NO_SYLLABLE = -34;
const BROKEN = -68;
/** Foreign names that an old encoding reads as a syllable: of 11,700 with marks, of fifty countries, these alone. */
const FOREIGN = new Set(['loïc', 'mäe', 'naïm', 'sæi', 'toño']);
/** Of a hundred names one is written in another order. */
const IN_ITS_PLACE = 0.99;
/** VNI's ô, ê, â and ă, which no other writing has. */
const VNI_ALONE = /[aeo]â|aê/i;
/** Letters of Vietnamese that no old encoding shows: a text that has one is not in one. */
const OF_UNICODE = /[\u1ea0-\u1ef9ăđĩũơưĂĐĨŨƠƯ]/;
const NAME_LIKE = /[a-z]/i;
/** Syllables also meet at an apostrophe or a hyphen: H'Hen, Mai-Lan. */
const WORD = /[^ \t'\u2019\u02bc-]+/g;
const MOST_WORDS = 12;
const ENCODINGS = Object.keys(READERS) as OldEncoding[];

/**
 * Reads a name, repairing an old encoding, and syllables of which the keys were written. To be asked on the raw value, before
 * blanks are trimmed or collapsed, controls removed or case folded: U+00A0, U+00AD and U+0080–009F are letters there, until
 * they were tried.
 *
 * Each reading is as likely as its syllables, by the published frequencies of names and the syllable grammar. A text that is
 * sound and likely stays as it is, whatever it might be in another encoding.
 */
export function readName(raw: string): NameReading {
  if (raw.length > LONGEST_NAME) return hasSignsOfNoName(raw) ? UNREADABLE : SOUND;
  // Who lost letters had some of Unicode's, or all would be symbols: those that are left are what they are.
  const repair = ASCII.test(raw) || OF_UNICODE.test(raw) || LOST_LETTER.test(raw) ? undefined : repaired(raw);
  return repair ?? (hasSignsOfNoName(raw) ? (readVniKeys(raw) ?? UNREADABLE) : (readTelexKeys(raw) ?? SOUND));
}

/** Whether a name is in a broken encoding, or has signs that no name bears. One of keys is sound text, if no sound name. */
export function looksBroken(raw: string): boolean {
  const reading = readName(raw);
  return reading.state === 'repaired' ? reading.encoding !== 'telex' : reading.state === 'unreadable';
}

function repaired(raw: string): NameReading | undefined {
  const composed = raw.normalize('NFC');
  const words = wordsOf(composed);
  if (words.length > MOST_WORDS) return undefined;
  const readings = readingsOf(composed, words);
  const [best] = readings;
  if (best === undefined) return undefined;
  if (best.likelihood - likelihoodAsItStands(words) < MARGIN) return undefined;
  const rival = readings.find(({ canonical }) => canonical !== best.canonical)?.likelihood ?? -Infinity;
  const isClear = best.likelihood - rival >= MARGIN && best.margin >= MARGIN_WITHIN;
  return isClear ? { state: 'repaired', name: best.name, encoding: best.encoding } : UNREADABLE;
}

/**
 * Some syllables are written as their Telex keys: every word is a syllable then, those read from keys are of names, and one at
 * least can be nothing else. `Lee Nguyễn` is no Lê: nobody's sound name is read as another.
 */
function readTelexKeys(raw: string): NameReading | undefined {
  const composed = raw.normalize('NFC');
  const isClear = (word: string): boolean => !isNoKeys(word) && hasSignsOfKeys(word);
  if (!wordsOf(composed).some(isClear)) return undefined;
  return readKeys(composed, 'telex', (word) => (isNoKeys(word) ? word : fromTelex(word)));
}

/**
 * Every word is a syllable without diacritics, or one by its VNI keys that names are made of. Hoa2 alone may be the second Hoa of a
 * list: two words at least have digits, or one has a letter's.
 */
function readVniKeys(raw: string): NameReading | undefined {
  const words = wordsOf(raw);
  const isClear = words.some((word) => /[6-9]/.test(word)) || words.filter((word) => /[1-5]/.test(word)).length > 1;
  if (!isClear || !ASCII.test(raw)) return undefined;
  return readKeys(raw, 'vni-keys', (word) => (isVietnameseSyllable(word) ? word : fromVniKeys(word)));
}

/** @param syllableOf the word itself where it is no keys; empty where it is neither a syllable nor keys of one */
function readKeys(
  composed: string,
  encoding: 'telex' | 'vni-keys',
  syllableOf: (word: string) => string,
): NameReading | undefined {
  const words = wordsOf(composed);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const read: string[] = [];
  for (const [place, word] of words.entries()) {
    const syllable = syllableOf(word);
    if (syllable === '' || (syllable !== word && likelihoodOf(syllable, place) <= OF_PLACES)) return undefined;
    read.push(syllable);
  }
  let at = 0;
  return { state: 'repaired', name: composed.replace(WORD, () => read[at++]!), encoding };
}

interface Reading {
  readonly encoding: OldEncoding;
  readonly name: string;
  readonly canonical: string;
  /** log2 */
  readonly likelihood: number;
  /** How much likelier than the next in the same encoding. */
  readonly margin: number;
}

/** The likeliest reading in each encoding, the likeliest first. */
function readingsOf(composed: string, words: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  for (const encoding of ENCODINGS) {
    const read = readWhole(encoding, composed) ?? readWords(encoding, composed, words);
    if (read !== undefined) readings.push(read);
  }
  return readings.sort(byLikelihood);
}

const byLikelihood = (a: Reading, b: Reading): number => b.likelihood - a.likelihood;

/** Bytes that are UTF-8 are so by no accident: whole, for a blank of U+00A0 may be a byte of a letter, and whatever they say. */
function readWhole(encoding: OldEncoding, composed: string): Reading | undefined {
  const name = encoding === 'double-utf8' ? fromDoubleUtf8(composed) : undefined;
  return name === undefined ? undefined : readingOf(encoding, name, likelihoodOfAll(wordsOf(name)));
}

/** All words in one encoding. */
function readWords(encoding: OldEncoding, composed: string, words: readonly string[]): Reading | undefined {
  const manner: Manner = {
    encoding,
    capitals: areCapitals(words),
    broken: encoding === 'vni' ? VNI_ALONE.test(composed) : hasSignsOfNoName(composed),
  };
  // Loïc alone, or beside Martin, is no Lọc. In capitals KSOR may stand beside a Tuấn, but beside no word that is hardly a name.
  const besideForeign = !manner.broken && words.some(isPlainForeign);
  if (!manner.broken && (words.length < 2 || (besideForeign && !manner.capitals))) return undefined;
  const chosen: string[] = [];
  let likelihood = 0;
  let margin = Infinity;
  for (const [place, word] of words.entries()) {
    let [best, bestLikelihood, second] = ['', -Infinity, -Infinity];
    for (const read of formsOf(word, manner)) {
      const ofWord = likelihoodOf(read, place);
      if (ofWord > bestLikelihood) [best, bestLikelihood, second] = [read, ofWord, bestLikelihood];
      else if (ofWord > second && canonicalName(read) !== canonicalName(best)) second = ofWord;
    }
    if (best === '' || (besideForeign && !ASCII.test(word) && bestLikelihood <= OF_PLACES)) return undefined;
    chosen.push(best);
    likelihood += bestLikelihood;
    margin = Math.min(margin, bestLikelihood - second);
  }
  return readingOf(encoding, cased(chosen, composed), likelihood, margin);
}

/** How a name is tried. */
interface Manner {
  readonly encoding: OldEncoding;
  /** All in capitals, so that another system may have made them from bytes that it did not know. */
  readonly capitals: boolean;
  /** No text as it stands, whatever it is. */
  readonly broken: boolean;
}

/** What a word can be: well-written syllables; where the name is broken, also a word of a people whose words are none. */
function formsOf(word: string, { encoding, capitals, broken }: Manner): readonly string[] {
  const forms = capitals ? upperCased(encoding, word) : [];
  const read = ASCII.test(word) ? word : READERS[encoding](word);
  if (read === undefined) return forms;
  const isWord = ASCII.test(word) || isWellWrittenSyllable(read) || (broken && NAME_LIKE.test(word) && !isBroken(read));
  return isWord ? [...forms, read] : forms;
}

const isPlainForeign = (word: string): boolean => ASCII.test(word) && !isVietnameseSyllable(word);
const areCapitals = (words: readonly string[]): boolean =>
  words.some((word) => /[A-Z].*[A-Z]/.test(word)) && !words.some((word) => /[a-z]/.test(word));

function readingOf(encoding: OldEncoding, name: string, likelihood: number, margin = Infinity): Reading {
  return { encoding, name, canonical: canonicalName(name), likelihood, margin };
}

function likelihoodOfAll(words: readonly string[]): number {
  return words.reduce((sum, word, place) => sum + likelihoodOf(word, place), 0);
}

function likelihoodAsItStands(words: readonly string[]): number {
  let likelihood = 0;
  for (const [place, word] of words.entries()) {
    const stands = isWellWrittenSyllable(word) || FOREIGN.has(word.toLowerCase()) ? AS_IT_STANDS : -Infinity;
    likelihood += isBroken(word) ? BROKEN : Math.max(likelihoodOf(word, place), stands);
  }
  return likelihood;
}

const isBroken = (text: string): boolean => hasSignsOfNoName(text) || VNI_ALONE.test(text);

/** log2 of how likely a syllable is at its place in a name: the first is the family name, as a rule. */
function likelihoodOf(word: string, place: number): number {
  if (!isWellWrittenSyllable(word)) return isVietnameseSyllable(word) ? BADLY_WRITTEN : NO_SYLLABLE;
  const { family, other } = syllableShares();
  const syllable = canonicalName(word);
  const [here, elsewhere] = place === 0 ? [family, other] : [other, family];
  const share = IN_ITS_PLACE * (here.get(syllable) ?? 0) + (1 - IN_ITS_PLACE) * (elsewhere.get(syllable) ?? 0);
  if (share > 0) return Math.max(Math.log2(share), OF_PLACES);
  return syllablesOfPlaces().has(syllable) ? OF_PLACES : UNLISTED;
}

/** Whether a word is a syllable that the published frequencies of names have. */
export function isOfNames(word: string): boolean {
  const { family, other } = syllableShares();
  const syllable = canonicalName(word);
  return family.has(syllable) || other.has(syllable);
}

const syllableShares = lazily(() => {
  const { family, middle, givenFemale, givenMale } = nameFrequencies();
  return { family: sharesOf([family]), other: sharesOf([middle, givenFemale, givenMale]) };
});

const syllablesOfPlaces = lazily(() => {
  const syllables = new Set<string>();
  for (const edition of ['before-2025-07', 'current'] as const) {
    for (const { name } of communesOf(edition)) {
      for (const word of name.split(/[ -]/)) if (isWellWrittenSyllable(word)) syllables.add(canonicalName(word));
    }
  }
  return syllables;
});

/** Each list counts alike. */
function sharesOf(lists: readonly (readonly NameFrequency[])[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const list of lists) {
    const total = list.reduce((sum, { weight }) => sum + weight, 0);
    for (const { name, weight } of list) {
      for (const syllable of canonicalName(name).split(' ')) {
        shares.set(syllable, (shares.get(syllable) ?? 0) + weight / total / lists.length);
      }
    }
  }
  return shares;
}

/** Letters that the encoding has no capitals for come back small: they are written as the plain letters beside them. */
function cased(read: readonly string[], composed: string): string {
  let at = 0;
  const capitals = areCapitals(wordsOf(composed));
  return composed.replace(WORD, () => {
    const word = read[at++]!;
    return capitals ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  });
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
