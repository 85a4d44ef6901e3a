import { LONGEST_NAME } from './name.js';
import { isVietnameseSyllable, isWellWrittenSyllable } from './vietnamese-syllable.js';

/**
 * Signs that no name bears: what remains of TCVN3, VNI or doubly encoded UTF-8 (C1 controls, U+00AD, Latin-1 and
 * Windows-1252 symbols), replacement and private-use characters, a question mark for a letter that got lost, digits.
 */
const NEVER_IN_NAMES =
  /[\u0080-\u009f\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00f7\u0192\u02c6\u02dc\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd\ue000-\uf8ff?\p{Nd}]/u;
/** A middle dot is Catalan between two l, else TCVN3's ã. */
const STRAY_DOT = /(?:^|[^lL])\u00b7|\u00b7(?:[^lL]|$)/;
/** UTF-8 read as Windows-1252: the lead byte's letter, then a quotation mark, dash, blank or one of Œ Š Ž Ÿ for the next byte. */
const DOUBLE_UTF8 = /[\u00c2-\u00c6][\u2018-\u201e\u2013\u2014\u00a0\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/;
/** TCVN3 puts small letters where Latin-1 has capitals: NguyÔn. */
const CAPITAL_INSIDE = /[a-z\u00e0-\u00fe][\u00c0-\u00d6\u00d8-\u00de]/;
const NEITHER_ASCII_NOR_N_TILDE = /[^\p{ASCII}\u00f1\u00d1]/u;
const PLAIN = /^[a-zA-Z '-]*$/;

/** TCVN3 (ABC), TCVN 5712:1993 VN3: Latin-1 code → letter; the capitals' fonts use the same codes. */
const TCVN3 = tableOf(
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ',
);
/** VNI-Windows, signs that follow a base letter (a e o u, and ô ö for ơ ư). */
const VNI_TONES = tableOf('ù\u0301ø\u0300û\u0309õ\u0303ï\u0323');
const VNI_QUALITY = tableOf('âÂáẤàẦåẨãẪäẬêĂéẮèẰúẲüẴëẶ');
/** VNI-Windows, letters that stand alone. */
const VNI_ALONE = tableOf('ôơöưñđííììæỉóĩòịîỵ');

/**
 * Whether a name looks like text in a broken encoding or with signs that no name bears. Sound names, those of minorities and
 * foreigners too, never do: besides the signs it takes a whole name that is no Vietnamese as it stands and Vietnamese in every
 * syllable when read as TCVN3 or VNI. So a name all of whose damaged syllables are Vietnamese by chance (Dòng for Dũng) stays unseen.
 */
export function looksBroken(raw: string): boolean {
  if (PLAIN.test(raw)) return false;
  if (NEVER_IN_NAMES.test(raw) || STRAY_DOT.test(raw) || DOUBLE_UTF8.test(raw)) return true;
  if (raw.length > LONGEST_NAME) return false;
  const words = raw
    .normalize('NFC')
    .split(/[\s\u00a0]+/)
    .filter((word) => word !== '');
  const foreign = words.filter((word) => !isVietnameseSyllable(word));
  if (foreign.length === 0) return false;
  if (foreign.some((word) => CAPITAL_INSIDE.test(word)) && readsAs(words, fromTcvn3)) return true;
  // Ñ alone is a letter of Ê-đê and Spanish: it tells of VNI's đ only beside two Vietnamese syllables.
  const isTelling = words.length > 2 || foreign.some((word) => NEITHER_ASCII_NOR_N_TILDE.test(word));
  return isTelling && (readsAs(words, fromTcvn3) || readsAs(words, fromVni));
}

/** Upper case by a system that took the text for Latin-1 may have changed the codes: each word is read as it is, or in lower case. */
function readsAs(words: readonly string[], decode: (word: string) => string | undefined): boolean {
  return words.every((word) =>
    [word, word.toLowerCase()].some((form) => {
      const decoded = decode(form);
      return decoded !== undefined && isWellWrittenSyllable(decoded);
    }),
  );
}

function fromTcvn3(word: string): string | undefined {
  let decoded = '';
  for (const sign of word) {
    const letter = sign < '\u0080' ? sign : TCVN3.get(sign);
    if (letter === undefined) return undefined;
    decoded += letter;
  }
  return decoded;
}

function fromVni(word: string): string | undefined {
  let decoded = '';
  for (const sign of word.toLowerCase()) {
    const base = decoded.at(-1) ?? '';
    const quality = 'aeo'.includes(base) && base !== '' ? VNI_QUALITY.get(sign) : undefined;
    if (quality !== undefined) {
      decoded = decoded.slice(0, -1) + qualified(base, quality);
    } else if (VNI_TONES.has(sign) && /[aeiouyơư]/.test(base)) {
      decoded += VNI_TONES.get(sign)!;
    } else if (sign < '\u0080') {
      decoded += sign;
    } else if (VNI_ALONE.has(sign)) {
      decoded += VNI_ALONE.get(sign)!;
    } else {
      return undefined;
    }
  }
  return decoded.normalize('NFC');
}

/** The quality sign of a, as a letter with its marks, laid on e or o: only the circumflex is written on those. */
function qualified(base: string, onA: string): string {
  return (base + onA.normalize('NFD').slice(1)).normalize('NFC');
}

function tableOf(pairs: string): ReadonlyMap<string, string> {
  const signs = [...pairs];
  return new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1]!] as const] : [])));
}
