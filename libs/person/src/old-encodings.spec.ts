import { describe, expect, it } from '@jest/globals';
import { toDoubleUtf8, toLatin1UpperCase, toTcvn3 } from '#lib/synthetic';
import { nameFrequencies } from './name-frequencies.js';
import { upperCased, type OldEncoding } from './old-encodings.js';

const { family, middle, givenFemale, givenMale } = nameFrequencies();
const SYLLABLES = [
  ...new Set([family, middle, givenFemale, givenMale].flat().flatMap(({ name }) => name.toLowerCase().split(' '))),
].filter((syllable) => syllable.length > 1);

describe(`a syllable in capitals of a system that knew nothing of its encoding (${SYLLABLES.length} syllables of names)`, () => {
  it.each<[OldEncoding, (text: string) => string]>([
    ['tcvn3', toTcvn3],
    ['double-utf8', (text) => toDoubleUtf8(text, 'latin1')],
    ['double-utf8', (text) => toDoubleUtf8(text, 'windows-1252')],
  ])('is among what %s may have meant, made capital by either kind of system', (encoding, encode) => {
    const lost = SYLLABLES.filter((syllable) =>
      [toLatin1UpperCase(encode(syllable)), encode(syllable).toUpperCase()].some(
        (capitals) => !upperCased(encoding, capitals).includes(syllable),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('is looked for in nothing longer than a syllable', () => {
    expect(upperCased('tcvn3', 'Æ'.repeat(100_000))).toEqual([]);
    expect(upperCased('tcvn3', 'NGUYÔNN')).toEqual([]);
  });
});
