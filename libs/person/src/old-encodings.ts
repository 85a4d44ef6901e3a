import { isWellWrittenSyllable } from './vietnamese-syllable.js';
import { remembering } from './word-memory.js';

// Vietnamese text of the years before Unicode, as a Latin-1 system shows its bytes.

/** An encoding in which a name's bytes were read wrongly: TCVN3 (ABC fonts), VNI-Windows, Windows-1258, UTF-8 taken for one byte a letter. */
export type OldEncoding = 'tcvn3' | 'vni' | 'cp1258' | 'double-utf8';

/** TCVN3, TCVN 5712:1993 VN3: Latin-1 code → letter; the capitals' fonts draw them at the small letters' codes. */
const TCVN3 = tableOf(
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ',
);
/** VNI-Windows, signs that follow a base letter (a e o u, and ô ö for ơ ư). */
const VNI_TONES = tableOf('ù\u0301ø\u0300û\u0309õ\u0303ï\u0323');
const VNI_QUALITY = tableOf('âÂáẤàẦåẨãẪäẬêĂéẮèẰúẲüẴëẶ');
/** VNI-Windows, letters that stand alone. */
const VNI_ALONE = tableOf('ôơöưñđííììæỉóĩòịîỵ');
/** Windows-1258: letters, and tones that follow them; some letters are themselves there. */
const CP1258 = tableOf('ÃĂãăÐĐðđÕƠõơÝƯýưÌ\u0300Ò\u0309Þ\u0303ì\u0301ò\u0323');
const THEMSELVES = 'ÀÁÂÈÉÊÍÓÔÙÚàáâèéêíóôùú';
/** Windows-1252 from 0x80 on; five bytes have no letter there and stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...WINDOWS_1252].map((sign, at) => [sign, String.fromCharCode(0x80 + at)]));

const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/; // eslint-disable-line no-control-regex -- all of Latin-1

/** How a word that was written in an encoding reads; undefined if these bytes are no text in it. */
export const READERS: Readonly<Record<OldEncoding, (word: string) => string | undefined>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
  cp1258: fromCp1258,
  'double-utf8': fromDoubleUtf8,
};

function fromTcvn3(word: string): string | undefined {
  let text = '';
  for (const sign of word) {
    const letter = sign < '\u0080' ? sign : TCVN3.get(sign);
    if (letter === undefined) return undefined;
    text += letter;
  }
  return text;
}

function fromVni(word: string): string | undefined {
  let text = '';
  for (const sign of word.toLowerCase()) {
    const base = text.at(-1) ?? '';
    const quality = 'aeo'.includes(base) && base !== '' ? VNI_QUALITY.get(sign) : undefined;
    if (quality !== undefined) {
      text = text.slice(0, -1) + qualified(base, quality);
    } else if (VNI_TONES.has(sign) && /[aeiouyơư]/.test(base)) {
      text += VNI_TONES.get(sign)!;
    } else if (sign < '\u0080') {
      text += sign;
    } else if (VNI_ALONE.has(sign)) {
      text += VNI_ALONE.get(sign)!;
    } else {
      return undefined;
    }
  }
  return text.normalize('NFC');
}

function fromCp1258(word: string): string | undefined {
  let text = '';
  for (const sign of word) {
    const letter = CP1258.get(sign) ?? (sign < '\u0080' || THEMSELVES.includes(sign) ? sign : undefined);
    if (letter === undefined) return undefined;
    text += letter;
  }
  return text.normalize('NFC');
}

/** Whatever the bytes were taken for: Latin-1 leaves controls, Windows-1252 quotation marks and dashes. */
export function fromDoubleUtf8(text: string): string | undefined {
  let bytes = '';
  for (const sign of text) bytes += BYTE_OF.get(sign) ?? sign;
  if (BEYOND_LATIN1.test(bytes)) return undefined;
  const read = Buffer.from(bytes, 'latin1').toString('utf8');
  return read.includes('\ufffd') ? undefined : read;
}

/** Letters of the longest syllable: nghiêng. */
const MOST_LETTERS = 7;
/** The most signs that a letter was shown by. */
const MOST_SIGNS = 3;

/**
 * The syllables that a word of capitals can have been: encoded, then upper-cased by a system that knew nothing of the
 * encoding. VNI's signs are letters and their capitals, so its words need none.
 */
export function upperCased(encoding: OldEncoding, word: string): readonly string[] {
  if (encoding === 'vni' || word.length < 2 || word.length > MOST_LETTERS * MOST_SIGNS) return [];
  return UPPER_CASED[encoding](word);
}

const upperCasedIn = (encoding: keyof typeof TO_BYTES): ((word: string) => readonly string[]) =>
  remembering((word) => {
    const syllables = new Set<string>();
    for (const shown of shownAs(encoding)) {
      for (const read of readingsOf(word, shown)) if (isWellWrittenSyllable(read)) syllables.add(read);
    }
    return [...syllables];
  });

const UPPER_CASED = {
  tcvn3: upperCasedIn('tcvn3'),
  cp1258: upperCasedIn('cp1258'),
  'double-utf8': upperCasedIn('double-utf8'),
};

/** Small letters by the signs that they were shown as in capitals, in one way of writing and of making capitals. */
interface Shown {
  /** Of a syllable's first letter, which may have been a capital already. */
  readonly first: ReadonlyMap<string, readonly string[]>;
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** Every way to take a word as letters. */
function readingsOf(word: string, { first, others }: Shown): string[] {
  let open: { readonly read: string; readonly at: number }[] = [{ read: '', at: 0 }];
  const whole: string[] = [];
  for (let letters = 0; letters < MOST_LETTERS && open.length > 0; letters += 1) {
    const longer: typeof open = [];
    for (const { read, at } of open) {
      for (let end = at + 1; end <= Math.min(at + MOST_SIGNS, word.length); end += 1) {
        for (const letter of (letters === 0 ? first : others).get(word.slice(at, end)) ?? []) {
          if (end === word.length) whole.push(read + letter);
          else longer.push({ read: read + letter, at: end });
        }
      }
    }
    open = longer;
  }
  return whole;
}

const LETTERS = [...'aăâeêioôơuưybcdđghklmnpqrstvx'].flatMap((letter) =>
  'aăâeêioôơuưy'.includes(letter) ? ['', ...TONE_MARKS].map((tone) => (letter + tone).normalize('NFC')) : [letter],
);
const tables = new Map<string, readonly Shown[]>();

function shownAs(encoding: keyof typeof TO_BYTES): readonly Shown[] {
  let ways = tables.get(encoding);
  if (ways === undefined) {
    ways = TO_BYTES[encoding].flatMap((toBytes) =>
      [latin1Upper, (bytes: string) => bytes.toUpperCase()].map((toUpper) => {
        const small = (letter: string): string => toUpper(toBytes(letter));
        const capital = (letter: string): string => toUpper(toBytes(letter.toUpperCase()));
        return { first: lettersBy([small, capital]), others: lettersBy([small]) };
      }),
    );
    tables.set(encoding, ways);
  }
  return ways;
}

function lettersBy(showings: readonly ((letter: string) => string)[]): ReadonlyMap<string, readonly string[]> {
  const letters = new Map<string, string[]>();
  for (const letter of LETTERS) {
    for (const signs of new Set(showings.map((show) => show(letter)))) {
      letters.set(signs, [...(letters.get(signs) ?? []), letter]);
    }
  }
  return letters;
}

const TCVN3_CODE = new Map([...TCVN3].map(([code, letter]) => [letter, code]));
const CP1258_CODE = new Map([...CP1258].map(([code, letter]) => [letter, code]));

/** The ways in which a letter was written. */
const TO_BYTES = {
  tcvn3: [(letter: string): string => each(letter, TCVN3_CODE)],
  cp1258: [(letter: string): string => each(apart(letter), CP1258_CODE)],
  'double-utf8': [
    (letter: string): string => Buffer.from(letter, 'utf8').toString('latin1'),
    (letter: string): string =>
      Buffer.from(letter, 'utf8')
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!),
  ],
} satisfies Partial<Record<OldEncoding, ((letter: string) => string)[]>>;

function each(text: string, codes: ReadonlyMap<string, string>): string {
  let written = '';
  for (const letter of text) written += codes.get(letter) ?? letter;
  return written;
}

/** A letter with its quality marks, and the tone behind. */
function apart(syllable: string): string {
  let written = '';
  for (const letter of syllable.normalize('NFC')) {
    const [base, ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => TONE_MARKS.includes(mark)) ?? '';
    written += (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC') + tone;
  }
  return written;
}

/** Upper case as a Latin-1 system makes it; ß, ÿ and µ have no capital there. */
function latin1Upper(text: string): string {
  return text.replace(/[a-z\u00e0-\u00f6\u00f8-\u00fe]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x20));
}

/** The quality sign of a, as a letter with its marks, laid on e or o: only the circumflex is written on those. */
function qualified(base: string, onA: string): string {
  return (base + onA.normalize('NFD').slice(1)).normalize('NFC');
}

function tableOf(pairs: string): ReadonlyMap<string, string> {
  const signs = [...pairs];
  return new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1]!] as const] : [])));
}
