/** VNI-Windows: a letter, then a sign for tone and quality, shown as a Latin-1 system shows its bytes. */
const GRAVE = '\u0300';
const ACUTE = '\u0301';
const TILDE = '\u0303';
const HOOK = '\u0309';
const DOT = '\u0323';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';

/** By quality sign and tone: the one sign that VNI writes for both. */
const SIGNS: Readonly<Record<string, string>> = {
  [GRAVE]: 'ø',
  [ACUTE]: 'ù',
  [TILDE]: 'õ',
  [HOOK]: 'û',
  [DOT]: 'ï',
  [CIRCUMFLEX]: 'â',
  [CIRCUMFLEX + GRAVE]: 'à',
  [CIRCUMFLEX + ACUTE]: 'á',
  [CIRCUMFLEX + TILDE]: 'ã',
  [CIRCUMFLEX + HOOK]: 'å',
  [CIRCUMFLEX + DOT]: 'ä',
  [BREVE]: 'ê',
  [BREVE + GRAVE]: 'è',
  [BREVE + ACUTE]: 'é',
  [BREVE + TILDE]: 'ü',
  [BREVE + HOOK]: 'ú',
  [BREVE + DOT]: 'ë',
};

/** Letters with a code of their own. */
const ALONE: Readonly<Record<string, string>> = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ' };

/** The text as VNI-Windows bytes read as Latin-1: `Nguyễn Văn An` becomes `Nguyeãn Vaên An`. Letters that VNI lacks stay. */
export function toVni(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC')) encoded += letterInVni(letter);
  return encoded;
}

function letterInVni(letter: string): string {
  if (letter < '\u0080') return letter;
  const small = letter.toLowerCase();
  const capital = small !== letter;
  const alone = ALONE[small];
  if (alone !== undefined) return capital ? alone.toUpperCase() : alone;
  const [base, ...marks] = small.normalize('NFD');
  const horned = marks.includes(HORN);
  const quality = marks.find((mark) => mark === CIRCUMFLEX || mark === BREVE) ?? '';
  const tone = marks.find((mark) => mark !== quality && mark !== HORN) ?? '';
  const carrier = horned ? (base === 'o' ? 'ô' : 'ö') : base!;
  const sign = quality + tone === '' ? '' : SIGNS[quality + tone];
  if (sign === undefined || !bearers(quality).includes(base!)) return letter;
  return capital ? (carrier + sign).toUpperCase() : carrier + sign;
}

/** The letters that can bear a quality sign, or a tone alone. */
function bearers(quality: string): string {
  if (quality === BREVE) return 'a';
  return quality === CIRCUMFLEX ? 'aeo' : 'aeouy';
}
