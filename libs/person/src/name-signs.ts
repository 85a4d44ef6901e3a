/**
 * Signs that no name bears: what remains of TCVN3, VNI or doubly encoded UTF-8 (C1 controls, U+00AD, Latin-1 and
 * Windows-1252 symbols), replacement and private-use characters, a question mark for a letter that got lost, digits.
 */
const NEVER_IN_NAMES =
  /[\u0080-\u009f\u00a1-\u00b6\u00b8-\u00bf\u00d7\u00f7\u0192\u02c6\u02dc\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd\ue000-\uf8ff?\p{Nd}]/u;
/** Written by a system for a letter that it did not have. */
export const LOST_LETTER = /[?\ufffd]/;
/** A middle dot is Catalan between two l, else TCVN3's ã. */
const STRAY_DOT = /(?:^|[^lL])\u00b7|\u00b7(?:[^lL]|$)/;
/** UTF-8 read as Windows-1252: the lead byte's letter, then a quotation mark, dash, blank or one of Œ Š Ž Ÿ for the next byte. */
const DOUBLE_UTF8 = /[\u00c2-\u00c6][\u2018-\u201e\u2013\u2014\u00a0\u0152\u0153\u0160\u0161\u0178\u017d\u017e]/;
/** A Greek capital among Latin ones: what upper case made of TCVN3's µ. */
const CAPITAL_OF_MICRO = /[A-Z]\u039c|\u039c[A-Z]/;
const PLAIN = /^[a-zA-Z '-]*$/;

/** Whether a text has a sign that no name bears, of a minority's or a foreigner's neither. */
export function hasSignsOfNoName(text: string): boolean {
  if (PLAIN.test(text)) return false;
  return [NEVER_IN_NAMES, STRAY_DOT, DOUBLE_UTF8, CAPITAL_OF_MICRO].some((signs) => signs.test(text));
}
