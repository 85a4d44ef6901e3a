import type { Dice } from './dice.js';
import type { Desk, Draft, Mistake } from './draft.js';
import { HOI_FOR_NGA, NO_TONES, plain, retoned, telexKeys } from './letters.js';

const NICKNAMES = ['Tí', 'Tèo', 'Cu', 'Bông', 'Bé', 'Út', 'Mít', 'Bin', 'Hai', 'Sáu', 'Đen', 'Còi'];
/** Neighbours on the keyboard. */
const NEXT_KEY: Readonly<Record<string, string>> = {
  a: 's', b: 'v', c: 'x', d: 'f', e: 'r', g: 'h', h: 'g', i: 'u', k: 'l', l: 'k', m: 'n', n: 'b', o: 'p', p: 'o', q: 'w', r: 't',
  s: 'd', t: 'y', u: 'i', v: 'b', x: 'c', y: 't',
}; // prettier-ignore
/** What begins, or ends, a syllable and sounds like something else somewhere in the country. */
const SOUNDS_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^l(?=[^h])/, 'n'],
  [/^n(?=[^gh])/, 'l'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^ch/, 'tr'],
  [/^gi/, 'd'],
  [/^v/, 'd'],
  [/n$/, 'ng'],
  [/ng$/, 'n'],
  [/t$/, 'c'],
  [/c$/, 't'],
];

export const NAME_MISTAKES = {
  'name with the given name first': mistake(25, 2, ({ name }) =>
    named(rearranged(name, (last, rest) => [last, ...rest])),
  ),
  'name without its middle': mistake(15, 6, ({ name }) => {
    const syllables = name.split(' ');
    return syllables.length < 3 ? undefined : { name: `${syllables[0]!} ${syllables.at(-1)!}` };
  }),
  'name without one syllable': mistake(10, 4, ({ name }, { dice }) => {
    const syllables = name.split(' ');
    const dropped = dice.between(0, syllables.length - 1);
    return syllables.length < 3 ? undefined : { name: syllables.filter((_, at) => at !== dropped).join(' ') };
  }),
  'name without the family name': mistake(6, 1, ({ name }) => {
    const syllables = name.split(' ');
    return syllables.length < 3 ? undefined : { name: syllables.slice(1).join(' ') };
  }),
  'name with Văn and Thị shortened': mistake(30, 4, ({ name }) =>
    named(changed(name, / Văn /, ' V. ') ?? changed(name, / Thị /, ' T. ')),
  ),
  'name shortened but for the given name': mistake(8, 1, ({ name }) => {
    const syllables = name.split(' ');
    const given = syllables.pop()!;
    return syllables.length === 0 ? undefined : { name: `${syllables.map((one) => `${one[0]!}.`).join('')} ${given}` };
  }),
  'name as Telex keys': mistake(8, 1, ({ name }) => named(differing(name, name.split(' ').map(telexKeys).join(' ')))),
  'name with a syllable as Telex keys': mistake(15, 6, ({ name }, { dice }) =>
    named(withSyllable(dice, name, telexKeys)),
  ),
  'name with y for i': mistake(20, 2, ({ name }) => named(changed(name, /(?<=[hklmst])([iíìỉĩị])(?= |$)/giu, yFor))),
  'name with i for y': mistake(20, 2, ({ name }) => named(changed(name, /(?<=[hklmst]|qu)([yýỳỷỹỵ])(?= |$)/giu, iFor))),
  'name with a neighbouring key': mistake(0, 7, ({ name }, { dice }) => named(withLetter(dice, name, nextKey))),
  'name with a letter doubled': mistake(0, 3, ({ name }, { dice }) =>
    named(withLetter(dice, name, (one) => one + one)),
  ),
  'name with a letter left out': mistake(0, 4, ({ name }, { dice }) => named(withLetter(dice, name, () => ''))),
  'name as it sounds': mistake(15, 7, ({ name }, { dice }) => named(withSyllable(dice, name, asItSounds))),
  'name with hỏi for ngã': mistake(20, 3, ({ name }) => named(differing(name, retoned(name, HOI_FOR_NGA)))),
  'name with a tone left out': mistake(0, 5, ({ name }, { dice }) =>
    named(withSyllable(dice, name, (syllable) => retoned(syllable, NO_TONES))),
  ),
  'name with a syllable without marks': mistake(0, 4, ({ name }, { dice }) => named(withSyllable(dice, name, plain))),
  'name with syllables joined': mistake(5, 3, ({ name }) => named(changed(name, / (?=\S+$)/, ''))),
  'nickname for the given name': mistake(4, 2, ({ name }, { dice }) =>
    named(rearranged(name, (_, rest) => [...rest, dice.pick(NICKNAMES)])),
  ),
  'nickname in brackets': mistake(10, 2, ({ name }, { dice }) => ({ name: `${name} (${dice.pick(NICKNAMES)})` })),
  'title before the name': mistake(25, 3, ({ name, sex }, { dice }) => ({
    name: `${dice.chance(0.3) ? 'Hộ ' : ''}${sex === 'female' ? 'Bà' : 'Ông'} ${name}`,
  })),
  "husband's family name": mistake(6, 1, ({ name, sex }, { person: { citizen } }) => {
    const [family] = (citizen.spouseName ?? '').split(' ');
    return sex !== 'female' || !family ? undefined : { name: `${family} ${name}` };
  }),
  'name of another of the household': mistake(0, 0.5, (_, { dice, person: { citizen, household } }) => {
    const others = household.filter((one) => one !== citizen);
    return others.length === 0 ? undefined : { name: dice.pick(others).fullName };
  }),
} satisfies Record<string, Mistake>;

function mistake(offices: number, slips: number, spoil: Mistake['spoil']): Mistake {
  return { offices, slips, spoil: (draft: Draft, desk: Desk) => (draft.name === '' ? undefined : spoil(draft, desk)) };
}

function named(name: string | undefined): Partial<Draft> | undefined {
  return name === undefined ? undefined : { name };
}

function differing(before: string, after: string): string | undefined {
  return before === after ? undefined : after;
}

function changed(name: string, what: RegExp, by: string | ((found: string) => string)): string | undefined {
  return differing(name, typeof by === 'string' ? name.replace(what, by) : name.replace(what, by));
}

function rearranged(name: string, order: (last: string, rest: readonly string[]) => string[]): string | undefined {
  const syllables = name.split(' ');
  const last = syllables.pop()!;
  return syllables.length === 0 ? undefined : order(last, syllables).join(' ');
}

/** One syllable otherwise, of those with which something can happen. */
function withSyllable(dice: Dice, name: string, other: (syllable: string) => string): string | undefined {
  const syllables = name.split(' ');
  const fitting = [...syllables.keys()].filter((at) => other(syllables[at]!) !== syllables[at]);
  if (fitting.length === 0) return undefined;
  const at = dice.pick(fitting);
  syllables[at] = other(syllables[at]!);
  return syllables.join(' ');
}

/** One letter otherwise, never the first of a syllable. */
function withLetter(dice: Dice, name: string, other: (letter: string) => string): string | undefined {
  const letters = [...name.normalize('NFC')];
  const fitting = [...letters.keys()].filter(
    (at) => at > 0 && letters[at - 1] !== ' ' && letters[at] !== ' ' && other(letters[at]!) !== letters[at],
  );
  if (fitting.length === 0) return undefined;
  const at = dice.pick(fitting);
  letters[at] = other(letters[at]!);
  return letters.join('');
}

function nextKey(letter: string): string {
  return NEXT_KEY[letter] ?? letter;
}

function asItSounds(syllable: string): string {
  const small = syllable.toLowerCase();
  const found = SOUNDS_ALIKE.find(([sound]) => sound.test(small));
  if (found === undefined) return syllable;
  const heard = small.replace(found[0], found[1]);
  return syllable === small ? heard : heard.charAt(0).toUpperCase() + heard.slice(1);
}

const I = 'iíìỉĩị';
const Y = 'yýỳỷỹỵ';

function yFor(letter: string): string {
  return Y[I.indexOf(letter.toLowerCase())] ?? letter;
}

function iFor(letter: string): string {
  return I[Y.indexOf(letter.toLowerCase())] ?? letter;
}
