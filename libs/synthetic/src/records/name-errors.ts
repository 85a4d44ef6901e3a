import type { Random } from '../random.js';
import type { NAME_ERRORS } from './rates.js';

export type NameError = (typeof NAME_ERRORS)[number];

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ANY_TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Before p, t, c, ch stand only two tones (*sắc*, *nặng*). */
const STOPPED = /(?:[ptc]|ch)$/i;
const TONES_OF_STOPPED = ['\u0301', '\u0323'];

/** A tone on the first or on the second vowel of oa, oe, uy at a syllable's end: two spellings of one name. */
const TONE_PLACES: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap(([first, second]) =>
  TONES.map(
    (tone) => [`${first}${tone}${second}`.normalize('NFC'), `${first}${second}${tone}`.normalize('NFC')] as const,
  ),
);
/** i and y are two spellings after these consonants, at a syllable's end. */
const I_OR_Y = /^([hklmstv]|qu)([iyíýìỳỉỷĩỹịỵ])$/i;
const I_LETTERS = 'iíìỉĩị';
const Y_LETTERS = 'yýỳỷỹỵ';

/** Which keys lie beside a key. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'mb',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  x: 'zc',
  y: 'tu',
};

/** The name with this error; undefined where the name offers no occasion for it. */
export function nameWithError(random: Random, name: string, error: NameError): string | undefined {
  const syllables = name.split(' ');
  switch (error) {
    case 'name.diacritics-absent':
      return unlessSame(name, withoutDiacritics(name));
    case 'name.tone-differs':
      return changeOne(random, syllables, (syllable) => otherTone(random, syllable));
    case 'name.middle-omitted':
      if (syllables.length < 3) return undefined;
      syllables.splice(random.between(1, syllables.length - 2), 1);
      return syllables.join(' ');
    case 'name.initials':
      if (syllables.length < 3) return undefined;
      return `${syllables
        .slice(0, -1)
        .map((syllable) => `${syllable[0]}.`)
        .join('')} ${syllables.at(-1)}`;
    case 'name.order-changed':
      if (syllables.length < 2) return undefined;
      return unlessSame(name, [syllables.at(-1), ...syllables.slice(0, -1)].join(' '));
    case 'name.typing-error':
      return changeOne(random, syllables, (syllable) => {
        for (let attempt = 0; attempt < 5; attempt++) {
          const slip = mistyped(random, syllable);
          if (slip !== undefined) return slip;
        }
        return undefined;
      });
    case 'name.i-for-y':
      return changeOne(random, syllables, otherI);
  }
}

/** The name with its tones in the other place (Hòa, Hoà); undefined where it has none of oa, oe, uy. */
export function withToneElsewhere(name: string): string | undefined {
  const moved = name.split(' ').map((syllable) => {
    for (const [first, second] of TONE_PLACES) {
      if (syllable.endsWith(first)) return syllable.slice(0, -2) + second;
      if (syllable.endsWith(second) && !/^qu/i.test(syllable)) return syllable.slice(0, -2) + first;
    }
    return syllable;
  });
  return unlessSame(name, moved.join(' '));
}

export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

function otherTone(random: Random, syllable: string): string | undefined {
  const letters = syllable.normalize('NFD');
  const tone = ANY_TONE.exec(letters)?.[0];
  if (tone === undefined) return undefined;
  const others = (STOPPED.test(withoutDiacritics(syllable)) ? TONES_OF_STOPPED : TONES).filter(
    (other) => other !== tone,
  );
  return letters.replace(tone, random.pick(others)).normalize('NFC');
}

function otherI(syllable: string): string | undefined {
  const parts = I_OR_Y.exec(syllable);
  if (parts === null) return undefined;
  const [, start, vowel] = parts as unknown as [string, string, string];
  const small = vowel.toLowerCase();
  const other = Y_LETTERS[I_LETTERS.indexOf(small)] ?? I_LETTERS[Y_LETTERS.indexOf(small)]!;
  return start + (vowel === small ? other : other.toUpperCase());
}

/** One slip of the keys: a neighbour's letter, a letter too few or too many, or two in the wrong order. */
function mistyped(random: Random, syllable: string): string | undefined {
  const letters = [...syllable];
  if (letters.length < 3) return undefined;
  const at = random.between(1, letters.length - 1);
  const letter = letters[at]!;
  switch (random.below(4)) {
    case 0: {
      const neighbours = NEIGHBOURS[withoutDiacritics(letter).toLowerCase()];
      if (neighbours === undefined) return undefined;
      letters[at] = neighbours[random.below(neighbours.length)]!;
      break;
    }
    case 1:
      letters.splice(at, 1);
      break;
    case 2:
      letters.splice(at, 0, letter);
      break;
    default:
      if (at + 1 === letters.length) return undefined;
      [letters[at], letters[at + 1]] = [letters[at + 1]!, letter];
  }
  return unlessSame(syllable, letters.join(''));
}

/** Changes the first syllable, from a random one on, that lets itself be changed. */
function changeOne(
  random: Random,
  syllables: readonly string[],
  change: (syllable: string) => string | undefined,
): string | undefined {
  const start = random.below(syllables.length);
  for (let step = 0; step < syllables.length; step++) {
    const at = (start + step) % syllables.length;
    const changed = change(syllables[at]!);
    if (changed !== undefined) return syllables.with(at, changed).join(' ');
  }
  return undefined;
}

function unlessSame(before: string, after: string): string | undefined {
  return after === before ? undefined : after;
}
