import { describe, expect, it } from '@jest/globals';
import { nameFrequencies } from './name-frequencies.js';
import { canonicalName } from './name.js';
import { looksBroken, readName } from './name-repair.js';
import { fromTelex } from './telex.js';

const repaired = (raw: string): string | undefined => {
  const reading = readName(raw);
  return reading.state === 'repaired' ? `${reading.encoding} ${reading.name}` : undefined;
};

/** The keys of a letter, then those of the tone behind the whole syllable, as one types without thinking. */
function keysOf(syllable: string): string {
  const tone = { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };
  const letter: Readonly<Record<string, string>> = { đ: 'dd', â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw' };
  let last = '';
  const rest = syllable
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0301\u0300\u0309\u0303\u0323]/g, (mark) => {
      last = tone[mark as keyof typeof tone];
      return '';
    });
  return rest.normalize('NFC').replace(/[đâêôăơư]/g, (sign) => letter[sign]!) + last;
}

describe('a name whose Telex keys were written', () => {
  it.each([
    ['every word', 'Buif Thij Hoaf', 'telex Bùi Thị Hòa'],
    ['one word in capitals, blanks as they were', ' TRAANF  OANH ', 'telex  TRẦN  OANH '],
    ['small letters', 'nguyeenx van an', 'telex nguyễn van an'],
    ['one w for both letters of ươ', 'Phan Ngocj Huowng', 'telex Phan Ngọc Hương'],
    ['a w for each of them', 'DUWOWNG THỊ OANH', 'telex DƯƠNG THỊ OANH'],
    ['the tone’s key behind its vowel', 'Nguyeexn Văn An', 'telex Nguyễn Văn An'],
    ['đ', 'Chu Ddatj', 'telex Chu Đạt'],
    ['ông beside other keys, a syllable too as it stands', 'Noong Traanf Mai', 'telex Nông Trần Mai'],
    ['the key of a low tone behind a consonant', 'Phamj Hoàng Hòa', 'telex Phạm Hoàng Hòa'],
    ['a letter alone, beside keys that are nothing else', 'Lee Thij Hoaf', 'telex Lê Thị Hòa'],
  ])('%s: %j', (_, raw, expected) => expect(repaired(raw)).toBe(expected));

  it('is not broken: it is text of Unicode', () => {
    expect(['Buif Thij Hoaf', 'NguyÔn V¨n An'].map(looksBroken)).toEqual([false, true]);
  });

  it('is read as it was meant wherever its keys are no other syllable', () => {
    const { family, middle, givenFemale, givenMale } = nameFrequencies();
    let read = 0;
    let differing = 0;
    for (const [at, { name }] of [...givenFemale, ...givenMale].entries()) {
      const [first, second] = [family[at % family.length]!.name, middle[at % middle.length]!.name];
      const meant = `${first} ${second} ${name}`;
      if (first === 'Mông') continue; // its keys are the family name Moong
      const raw = meant.split(' ').map(keysOf).join(' ');
      const reading = readName(raw);
      if (reading.state !== 'repaired') continue;
      read += 1;
      if (canonicalName(reading.name) !== canonicalName(meant)) differing += 1;
    }
    expect(differing).toBe(0);
    expect(read).toBeGreaterThan(givenFemale.length);
  });
});

describe('a name that only looks like keys', () => {
  it.each([
    ['Korean', 'Lee Min Ho'],
    ['English', 'Max Lee'],
    ['English, a syllable as keys', 'Tom Beer'],
    ['English beside Vietnamese', 'Max Nguyễn'],
    ['Korean beside Vietnamese', 'Lee Bảo Anh'],
    ['Urdu beside Vietnamese', 'Taj Phạm'],
    ['Dutch beside Vietnamese', 'Lê Bas'],
    ['French beside Vietnamese', 'Lys Trần'],
    ['a letter alone, which may be another name', 'Lee Văn Hùng'],
    ['Khơ Mú', 'Moong Thị Lan'],
    ['Urdu', 'Najam Taj'],
    ['of a minority, beside keys that make no syllable', 'Y Khawm Byaw'],
    ['of one word', 'Buif'],
    ['Korean behind a title', 'Ông Lee Min Ho'],
    ['sound, with oo', 'Soong Văn A'],
    ['without marks, the tone’s key alone', 'Thuyr Tien'],
    ['with two tones', 'Nguyeenxs Văn An'],
  ])('(%s) %j stays as it is', (_, name) => expect(readName(name)).toEqual({ state: 'sound' }));

  it('is the Khơ Mú’s family name, also beside keys', () => {
    expect(repaired('Moong Văn Toanf')).toBe('telex Moong Văn Toàn');
  });

  it.each(['Nguyen', 'Nguyễn', 'ff', '', 'Bjork', 'a'.repeat(10_000)])('%j makes no syllable', (word) => {
    expect(fromTelex(word)).toBe('');
  });
});
