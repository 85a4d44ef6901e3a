import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameFrequencies } from './name-frequencies.js';
import { looksBroken } from './name-repair.js';
import { isVietnameseSyllable, isWellWrittenSyllable } from './vietnamese-syllable.js';

const seed = Number(process.env['TEST_SEED'] ?? 20260101);
const { family, middle, givenFemale, givenMale } = nameFrequencies();
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
const syllables = [...names(family), ...names(middle), ...names(givenFemale), ...names(givenMale)];

describe('a sound name', () => {
  it('of the frequency tables never looks broken, in any case and composition', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (parts, form, upper) => {
          const name = parts.join(' ').normalize(form);
          expect(looksBroken(upper ? name.toUpperCase() : name)).toBe(false);
        },
      ),
      { seed, numRuns: 3000 },
    );
  });

  it.each([
    ...[
      "H'Hen Niê",
      'Y Bhăm Êban',
      "K'Brơi",
      "H'Ñor Niê",
      'Y Ñuê',
      'Rơ Châm Rộ',
      'Mlô Y Wôn',
      'Kpă Bdap',
      'Ksor H\u2019Bia',
    ],
    ...['Lò Thị Ơn', 'Vàng A Sáu', 'Giàng Thị Mỷ', 'Thạch Sô Phia', 'Danh Ượng', 'Chảo Láo Tả', 'Tôn Nữ Quỳnh Ngoao'],
    ...[
      "John O'Neill",
      'Zoë',
      'Loïc Martin',
      'François Noël',
      'Björn Müller',
      'Muñoz',
      'José María',
      'Gaël',
      'Paral\u00b7lel',
    ],
    ...['Đinh Y Ô', '\u00d0ỗ Mười', 'Nguyễn\u00a0Văn An', 'Nguyen Van An', 'Thúy', 'Thuý', ''],
  ])('%j does not look broken', (name) => {
    expect(looksBroken(name)).toBe(false);
  });
});

describe('a broken name', () => {
  it.each([
    [
      'TCVN3',
      ['NguyÔn V¨n An', 'TrÇn ThÞ B×nh', 'Lª ThÞ Hång', 'Vâ V¨n Hïng', 'Bïi ThÞ Thñy', 'Hå TuÊn', 'Hoµng §×nh'],
    ],
    ['TCVN3 in capitals', ['NGUYÔN TUÊN ANH', 'PHÏNG THANH THÓY']],
    ['TCVN3 with ư as a soft hyphen', ['L\u00adu B¸', 'H\u00ad\u00ac']],
    [
      'VNI',
      [
        'Nguyeãn Vaên An',
        'Traàn Thò Bình',
        'Ñaëng Thò Myõ',
        'Ñinh Thanh Huy',
        'Leâ Hoaøng',
        'Phaïm Thò Höông',
        'NGUYEÃN VAÊN AN',
      ],
    ],
    [
      'doubly encoded UTF-8',
      ['Nguyá»…n VÄƒn An', 'Nguy\u00e1\u00bb\u0085n', 'Tráº§n', 'Ä\u0090á»—', 'Ä‘inh', 'HÃ\u00a0'],
    ],
    ['lost letters', ['Nguy?n V?n An', 'Nguy\ufffdn']],
    ['digits', ['Nguyễn Văn 4n', 'An\u0663']],
  ])('in %s looks broken', (_, broken) => {
    for (const name of broken) expect([name, looksBroken(name)]).toEqual([name, true]);
  });
});

describe('the syllable grammar', () => {
  it('knows every syllable of the frequency tables as well written', () => {
    expect(syllables.filter((syllable) => !isVietnameseSyllable(syllable))).toEqual([]);
    expect(syllables.filter((syllable) => !isWellWrittenSyllable(syllable))).toEqual([]);
  });

  it.each([
    'nghiêng',
    'gì',
    'gìn',
    'giếng',
    'quýt',
    'quyển',
    'khuỷu',
    'hòa',
    'hoà',
    'thúy',
    'thuý',
    'mùa',
    'bìa',
    'người',
    'hoàng',
  ])('takes %s', (syllable) => {
    expect(isWellWrittenSyllable(syllable)).toBe(true);
  });

  it.each(['kón', 'ngê', 'càt', 'tòanh', 'hoảc', 'zoë', 'brơi', 'nguyen', 'martin', 'ếề', ''])(
    'refuses %j',
    (syllable) => {
      expect(isWellWrittenSyllable(syllable)).toBe(false);
    },
  );
});
