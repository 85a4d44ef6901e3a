// How Vietnamese letters were typed before and beside Unicode.

/** The tones, as marks over or under a letter: sắc, huyền, hỏi, ngã, nặng. */
const SAC = '\u0301';
const HUYEN = '\u0300';
const HOI = '\u0309';
const NGA = '\u0303';
const NANG = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

interface Letter {
  /** Without marks, in its own case; đ is d. */
  readonly base: string;
  readonly quality: string;
  readonly tone: string;
  readonly stroke: boolean;
}

function lettersOf(text: string): Letter[] {
  return [...text.normalize('NFC')].map((sign) => {
    if (sign === 'đ' || sign === 'Đ') return { base: sign === 'đ' ? 'd' : 'D', quality: '', tone: '', stroke: true };
    const [base = '', ...marks] = sign.normalize('NFD');
    const quality = marks.find((mark) => [CIRCUMFLEX, BREVE, HORN].includes(mark)) ?? '';
    const tone = marks.find((mark) => [SAC, HUYEN, HOI, NGA, NANG].includes(mark)) ?? '';
    return { base, quality, tone, stroke: false };
  });
}

/** Nothing but the letters of English. */
export function plain(text: string): string {
  return lettersOf(text)
    .map(({ base }) => base)
    .join('');
}

/** The same with other tones: each found tone in `tones` becomes what stands there. */
export function retoned(text: string, tones: Readonly<Record<string, string>>): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (tone) => tones[tone] ?? tone)
    .normalize('NFC');
}

/** Hỏi and ngã sound alike from Thanh Hoá to the south. */
export const HOI_FOR_NGA: Readonly<Record<string, string>> = { [HOI]: NGA, [NGA]: HOI };
export const NO_TONES: Readonly<Record<string, string>> = { [SAC]: '', [HUYEN]: '', [HOI]: '', [NGA]: '', [NANG]: '' };

const TELEX_TONE: Readonly<Record<string, string>> = { [SAC]: 's', [HUYEN]: 'f', [HOI]: 'r', [NGA]: 'x', [NANG]: 'j' };

/** A syllable as its keys are pressed on a Telex keyboard, whose driver was off: Nguyễn is Nguyeenx. */
export function telexKeys(syllable: string): string {
  let keys = '';
  let last = '';
  for (const { base, quality, tone, stroke } of lettersOf(syllable)) {
    keys += base;
    if (stroke || quality === CIRCUMFLEX) keys += base.toLowerCase();
    else if (quality !== '') keys += 'w';
    if (tone !== '') last = TELEX_TONE[tone]!;
  }
  return keys + last;
}

/** TCVN 5712:1993, table VN3, from code A1 on; a dot where it has none. Its capitals with tones are another font's. */
const VN3_FROM_A1 = 'ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ';
const VN3 = new Map([...VN3_FROM_A1].map((letter, at) => [letter, String.fromCharCode(0xa1 + at)]));

/** Text in a TCVN3 font, as a system of Latin-1 shows its bytes. */
export function inTcvn3(text: string): string {
  return [...text.normalize('NFC')].map((sign) => VN3.get(sign) ?? VN3.get(sign.toLowerCase()) ?? sign).join('');
}

/** VNI-Windows: the sign behind a, e, o, u, y and behind ơ, ư for each tone; and for each tone on â ê ô, and on ă. */
const VNI_PLAIN: Readonly<Record<string, string>> = {
  '': '',
  [SAC]: 'ù',
  [HUYEN]: 'ø',
  [HOI]: 'û',
  [NGA]: 'õ',
  [NANG]: 'ï',
};
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  '': 'â',
  [SAC]: 'á',
  [HUYEN]: 'à',
  [HOI]: 'å',
  [NGA]: 'ã',
  [NANG]: 'ä',
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  '': 'ê',
  [SAC]: 'é',
  [HUYEN]: 'è',
  [HOI]: 'ú',
  [NGA]: 'ü',
  [NANG]: 'ë',
};
const VNI_I: Readonly<Record<string, string>> = { [SAC]: 'í', [HUYEN]: 'ì', [HOI]: 'æ', [NGA]: 'ó', [NANG]: 'ò' };
const VNI_HORN: Readonly<Record<string, string>> = { o: 'ô', u: 'ö' };

/** Text in a VNI-Windows font, as a system of Latin-1 shows its bytes. */
export function inVni(text: string): string {
  return lettersOf(text).map(vniOf).join('');
}

function vniOf({ base, quality, tone, stroke }: Letter): string {
  const small = base.toLowerCase();
  const inCase = (signs: string): string => (base === small ? signs : signs.toUpperCase());
  if (stroke) return inCase('ñ');
  if (small === 'i') return tone === '' ? base : inCase(VNI_I[tone]!);
  if (small === 'y' && tone === NANG) return inCase('î');
  if (quality === HORN) return inCase(VNI_HORN[small]! + VNI_PLAIN[tone]!);
  const sign = quality === CIRCUMFLEX ? VNI_CIRCUMFLEX[tone] : quality === BREVE ? VNI_BREVE[tone] : VNI_PLAIN[tone];
  return base + inCase(sign!);
}
