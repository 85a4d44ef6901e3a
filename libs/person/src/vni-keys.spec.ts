import { describe, expect, it } from '@jest/globals';
import { nameFrequencies } from './name-frequencies.js';
import { canonicalName } from './name.js';
import { looksBroken, readName } from './name-repair.js';
import { fromVniKeys } from './vni-keys.js';

const repaired = (raw: string): string | undefined => {
  const reading = readName(raw);
  return reading.state === 'repaired' ? `${reading.encoding} ${reading.name}` : undefined;
};

/** The digit of a letter behind it, that of the tone behind the whole syllable. */
function keysOf(syllable: string): string {
  const digit: Readonly<Record<string, string>> = {
    '\u0301': '1',
    '\u0300': '2',
    '\u0309': '3',
    '\u0303': '4',
    '\u0323': '5',
    '\u0302': '6',
    '\u031b': '7',
    '\u0306': '8',
  };
  let tone = '';
  const keys = syllable.normalize('NFD').replace(/\p{M}/gu, (mark) => {
    const key = digit[mark]!;
    if (key > '5') return key;
    tone = key;
    return '';
  });
  return keys.replace(/đ/g, 'd9').replace(/Đ/g, 'D9') + tone;
}

describe('a name whose VNI keys were written', () => {
  it.each([
    ['every word', 'Nguye6n4 Thi5 Hoa2', 'vni-keys Nguyễn Thị Hòa'],
    ['capitals, beside syllables without keys', 'TRA6N2 VAN HUNG2', 'vni-keys TRẦN VAN HÙNG'],
    ['one 7 for both letters of ươ', 'Hu7a1 Phuo7ng', 'vni-keys Hứa Phương'],
    ['a 7 for each of them', 'Hu7a1 Phu7o7ng', 'vni-keys Hứa Phương'],
    ['the tone’s key behind its vowel', 'Nguye64n D9a5t', 'vni-keys Nguyễn Đạt'],
    ['all digits behind the syllable', 'Nguyen64 Dat95', 'vni-keys Nguyễn Đạt'],
  ])('%s: %j', (_, raw, expected) => expect(repaired(raw)).toBe(expected));

  it.each([
    'Nguyen Van Hoa2',
    'Nguyen Van A1',
    'Nguyễn Văn Hòa2',
    '4n',
    'Hoa2',
    'To6 5 Xa4',
    'Le6 Van Xyz1',
    'Nguye66n Va8n Hoa',
    'Hoa12 Mai21',
  ])('%j is not', (raw) => {
    expect(readName(raw)).toEqual({ state: 'unreadable' });
    expect(looksBroken(raw)).toBe(true);
  });

  it('is read as it was meant', () => {
    const { family, middle, givenFemale, givenMale } = nameFrequencies();
    const names = [...givenFemale, ...givenMale].map(({ name }, at) =>
      [family[at % family.length]!.name, middle[at % middle.length]!.name, name].join(' '),
    );
    const wrong: string[] = [];
    let read = 0;
    for (const meant of names) {
      const reading = readName(meant.split(' ').map(keysOf).join(' '));
      if (reading.state !== 'repaired') continue;
      read += 1;
      if (canonicalName(reading.name) !== canonicalName(meant)) wrong.push(`${meant}: ${reading.name}`);
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(0.8 * names.length);
  });

  it('costs little, whatever comes', () => {
    const started = performance.now();
    for (const word of ['a6'.repeat(50_000), 'uo7'.repeat(30_000)]) fromVniKeys(word);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
