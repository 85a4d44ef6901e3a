import { remembering } from './word-memory.js';

// The grammar of Vietnamese syllables (initial, rime, tone), to tell sound text from text that was read in a wrong encoding.

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut ' +
    'uy uya uych uyên uyêt uynh uyn uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);

/** An initial and what may be a rime. Before e, ê, i the sounds c, g, ng are written k, gh, ngh; old registers don't always keep to it. */
const SYLLABLE = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]?)([aăâeêioôơuưy]+(?:ch|nh|ng|[cmnpt])?)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The tilde of ñ is a tone's sign, but no tone. */
const TONE_ON_CONSONANT = /(?:^|[^\p{M}aeiouy])[\u0300\u0301\u0303\u0309\u0323]/u;
const ANY_TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const AGAINST_THE_NEXT_VOWEL = /^(?:c|g|ng)[eê]|^(?:c|ng)[iy]|^(?:k|gh|ngh)[aăâoôơuư]/;
const STOPPED = /(?:ch|[cpt])$/;
const GRAVE_HOOK_OR_TILDE = /[\u0300\u0303\u0309]/;
/** Open rimes whose tone is written on the first vowel (hòa) or on the second (hoà). */
const GLIDE_FIRST = /^(?:oa|oe|ua|ue|uy)$/;
const WITH_QUALITY = /[ăâêôơư]/;

/** Whether a word, upper or lower case, can be a Vietnamese syllable; its tone may stand on any vowel. */
export const isVietnameseSyllable = remembering((word) => {
  if (word.length > 14) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE);
  if (TONE_ON_CONSONANT.test(decomposed)) return false;
  return (tones === null || tones.length === 1) && rimeOf(toneless(decomposed)) !== undefined;
});

/**
 * Whether a word keeps every rule, as text typed in an old encoding does: c, g, ng written as the next vowel wants, no falling
 * tone before a stop, and the tone on a vowel where one of the two ways of placing it has it.
 */
export const isWellWrittenSyllable = remembering((word) => {
  if (!isVietnameseSyllable(word)) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const letters = toneless(decomposed);
  if (AGAINST_THE_NEXT_VOWEL.test(letters)) return false;
  if (STOPPED.test(letters) && GRAVE_HOOK_OR_TILDE.test(decomposed)) return false;
  return isToneWellPlaced(decomposed.normalize('NFC'), letters);
});

function toneless(decomposed: string): string {
  return decomposed.replace(TONE, '').normalize('NFC');
}

function rimeOf(letters: string): string | undefined {
  const parts = SYLLABLE.exec(letters);
  if (!parts) return undefined;
  const [, initial, rime] = parts;
  if (RIMES.has(rime!)) return rime;
  // gi and qu can hold the rime's first vowel too: gì, gìn, giêng; quỳnh, quýt.
  if (initial === 'gi' && RIMES.has(`i${rime!}`)) return `i${rime!}`;
  return initial === 'qu' && RIMES.has(`u${rime!}`) ? rime : undefined;
}

/** The tone's vowel: the last with a quality mark, otherwise one of the two last vowels of the rime. */
function isToneWellPlaced(composed: string, letters: string): boolean {
  const at = [...composed].findIndex((letter) => ANY_TONE.test(letter.normalize('NFD')));
  if (at < 0) return true;
  const rime = rimeOf(letters)!;
  const vowels = /^[aăâeêioôơuưy]+/.exec(rime)![0];
  const first = letters.length - rime.length;
  const marked = [...vowels].reduce((last, vowel, index) => (WITH_QUALITY.test(vowel) ? index : last), -1);
  if (marked >= 0) return at === first + marked;
  const closed = rime.length > vowels.length;
  if (vowels.length === 1) return at === first;
  if (vowels.length > 2 || closed) return at === first + 1;
  return at === first || (at === first + 1 && GLIDE_FIRST.test(vowels));
}
