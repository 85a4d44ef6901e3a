import { describe, expect, it } from '@jest/globals';
import { bareName } from './name.js';
import { communesNamed } from './place-names.js';
import { communesOf, provinces, type Edition } from './places.js';

/** Of each commune its code, after the initial of its edition. */
const named = (text: string, edition?: Edition): string[] =>
  communesNamed(text, edition).map((place) => `${place.edition === 'current' ? 'now' : 'old'} ${place.code}`);

/** The whole address of every commune of an edition. */
function addresses(edition: Edition): { code: string; address: string }[] {
  const provinceNames = new Map(provinces(edition).map(({ code, name }) => [code, name]));
  return communesOf(edition).map(({ code, name, districtName, provinceCode }) => ({
    code,
    address: [name, districtName, provinceNames.get(provinceCode)].filter((part) => part !== undefined).join(', '),
  }));
}

describe('a commune in free text', () => {
  it.each([
    ['Trúc Bạch', ['old 00004']],
    ['Phường Trúc Bạch', ['old 00004']],
    ['phuong truc bach', ['old 00004']],
    ['PHƯỜNG TRÚC BẠCH'.normalize('NFD'), ['old 00004']],
    ['P. Trúc Bạch, Q. Ba Đình, TP. Hà Nội', ['old 00004']],
    ['Trúc Bạch - Ba Đình - Hà Nội', ['old 00004']],
    ['Hà Nội/Ba Đình/Trúc Bạch', ['old 00004']],
    ['Đặc khu Phú Quốc', ['now 31078']],
    ['Cư M’gar', ['old 24289', 'now 24280']],
    ['Quan Lạn', ['old 07024']],
    ['Quảng Tâm, Thanh Hóa', ['old 16525']],
    ['Phường Văn Miếu - Quốc Tử Giám, Hà Nội', ['old 00181', 'now 00226']],
    ['Lang Biang - Đà Lạt', ['now 24846']],
  ])('%j alone is %j', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['Tân Lập', 'Tân Lập, Bắc Sơn, Lạng Sơn', ['old 06352']],
    ['Phường 5', 'P.05, Q. 3, Thành phố Hồ Chí Minh', ['old 27151']],
    ['An Bình', 'An Bình, Dĩ An', ['old 25960']],
    ['Ba Đình', 'Ba Đình, Hà Nội', ['now 00004']],
  ])('%j is several, and none; %j is %j', (several, one, expected) => {
    expect(named(several)).toEqual([]);
    expect(named(one)).toEqual(expected);
  });

  it.each([
    ['Phường Sa Pả, Sa Pa, Lào Cai', ['old 03002']],
    ['Phường Sa Pa, Sa Pa, Lào Cai', ['old 03001']],
    ['Phuong Sa Pa, Sa Pa, Lao Cai', []],
    ['TT. Yên Viên, Gia Lâm', ['old 00526']],
    ['Xã Yên Viên, Gia Lâm', ['old 00532']],
    ['Yên Viên, Gia Lâm', []],
  ])(
    'that differs from its neighbour in diacritics or kind alone is the one that is written so: %j is %j',
    (text, expected) => expect(named(text, 'before-2025-07')).toEqual(expected),
  );

  it('is looked for in one edition, where that is known, and else in both', () => {
    expect(named('Hồng Hà, Hà Nội')).toEqual(['old 09796', 'now 00097']);
    expect(named('Hồng Hà, Hà Nội', 'before-2025-07')).toEqual(['old 09796']);
    expect(named('Hồng Hà, Hà Nội', 'current')).toEqual(['now 00097']);
  });

  it.each([
    ...['', ' ', ',', '-', 'xã', 'P. ', '5', '12345', 'không rõ', 'chưa rõ', 'Việt Nam', 'nước ngoài', 'Nguyễn Văn An'],
    // What is larger than a commune is none, though one may have its name.
    ...['Quận Ba Đình, Hà Nội', 'TX. Sơn Tây', 'Huyện Sóc Sơn, Hà Nội', 'Tỉnh Hòa Bình', 'TP. Hà Nội', 'Hà Nội'],
    // Not where the text has it, or not to be told which.
    ...['Trúc Bạch, Hải Phòng', 'Trúc Bạch, Hoàn Kiếm, Hà Nội', 'thôn 3, xã Tân Lập', 'Trúc Bạchh', 'NguyÔn V¨n An'],
  ])('is none in %j', (text) => expect(named(text)).toEqual([]));

  it.each([
    ['before-2025-07', 10_030, 9_917],
    ['current', 3_321, 3_301],
  ] as const)(
    'of %s is found by its whole address, %i of them, %i without diacritics; never another in its place',
    (edition, found, foundBare) => {
      const [right, rightBare] = [new Set<string>(), new Set<string>()];
      for (const { code, address } of addresses(edition)) {
        const bare = address.split(', ').map(bareName).join(', ');
        for (const [text, ofText] of [
          [address, right],
          [bare, rightBare],
        ] as const) {
          const places = communesNamed(text, edition);
          if (places.length > 0) expect([text, places]).toEqual([text, [{ code, edition }]]);
          if (places.length > 0) ofText.add(code);
        }
      }
      expect([right.size, rightBare.size]).toEqual([found, foundBare]);
    },
  );

  it.each(['Xã Tân Lập, ', ', ', ' - ', 'P. ', ' ', 'ă', '\u0301', '1', '\ufdfa'])(
    'is none in 100 KB of %j',
    (piece) => {
      expect(named(piece.repeat(102_400 / piece.length))).toEqual([]);
    },
  );
});
