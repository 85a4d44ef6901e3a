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
    ['P Trúc Bạch, Q Ba Đình, TP Hà Nội', ['old 00004']],
    ['F. Trúc Bạch, quận Ba Đình', ['old 00004']],
    ['F5, Q3, TP.HCM', ['old 27151']],
    ['H Cần Giờ, TP HCM', []],
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

  it.each([
    ['X· Lao Vµ Ch¶i - HuyÖn Yªn Minh - TØnh Hµ Giang', ['old 00844']],
    ['Vónh Loäc-An Phuù-An Giang', ['old 30361']],
    ['Bu«n K« Tam, X· Ho»ng Phó, Ho»ng Hãa', ['old 15883']],
    [Buffer.from('Thôn 3, Phường Trúc Bạch, Ba Đình').toString('latin1'), ['old 00004']],
    ['Vónh Loäc Ñoâng-An Phuù-An Giang', []],
    ['x. Phóc Sen, HuyÖn Qu¶ng Hßa', ['old 01603']],
    ['P  Laùi Thieâu, TX Thuaän An', ['old 25966']],
  ])('in an old encoding is read as it was meant, where it can be: %j is %j', (text, expected) =>
    expect(named(text, 'before-2025-07')).toEqual(expected),
  );

  it('is none where one edition has several of the name alone, though the other has one', () => {
    expect([named('xã Tân Lập'), named('Tân Lập, Đắk Lắk')]).toEqual([[], ['now 24121']]);
    expect(named('xã Đông Quang')).toEqual([]);
    expect(named('xã Đông Quang', 'current')).toHaveLength(1);
  });

  it('is looked for in one edition, where that is known, and else in both', () => {
    expect(named('Hồng Hà, Hà Nội')).toEqual(['old 09796', 'now 00097']);
    expect(named('Hồng Hà, Hà Nội', 'before-2025-07')).toEqual(['old 09796']);
    expect(named('Hồng Hà, Hà Nội', 'current')).toEqual(['now 00097']);
  });

  it('behind a street may be named like a district where that is no more', () => {
    expect(named('12 Đội Cấn, Ba Đình, Hà Nội')).toEqual([]);
    expect(named('12 Đội Cấn, Ba Đình, Hà Nội', 'current')).toEqual(['now 00004']);
  });

  it.each([
    ['Thôn 3, Xã Vĩnh Hậu, Huyện An Phú, Tỉnh An Giang', ['old 30364']],
    ['Xóm 12, xã Vĩnh Hậu, An Phú', ['old 30364']],
    ['ẤP TÂN LỢI, XÃ VĨNH HẬU, HUYỆN AN PHÚ'.normalize('NFD'), ['old 30364']],
    ['Ap Tan Loi, Vinh Hau, An Phu, An Giang', ['old 30364']],
    ['Bản Phiêng-Xã Điện Bàn Tây-Đà Nẵng', ['now 20569']],
    ['Buôn Kô Tam, X. Du Tiến, H. Yên Minh, Tỉnh Hà Giang', ['old 00868']],
    ['Plei Bông, Xã Tân Lập, Bắc Sơn', ['old 06352']],
    ['Làng Đông, Xã Tân Lập, Bắc Sơn', ['old 06352']],
    ['Khóm 3-X. Hòa Khánh-TP. Buôn Ma Thuột-Tỉnh Đắk Lắk', ['old 24175']],
    ['Đội 5, Tân Lập, Bắc Sơn, Lạng Sơn', ['old 06352']],
    ['Tổ dân phố số 5, P. Trúc Bạch, Q. Ba Đình', ['old 00004']],
    ['TDP 5, P. Trúc Bạch, Q. Ba Đình', ['old 00004']],
    ['Tổ 27, KP 3, Dong Hung, An Minh, Kien Giang', ['old 31033']],
    ['Khu phố 3, Phường 5, Quận 3, TP.HCM', ['old 27151']],
    ['KV3, Phường 5, Quận 3, TPHCM', ['old 27151']],
    ['Tiểu khu 2, P. Trúc Bạch, Hà Nội', ['old 00004']],
    ['Số 12 ngõ 45, P. Trúc Bạch, Q. Ba Đình, Hà Nội', ['old 00004']],
    ['SN 5, ngách 3, ngõ 45, tổ 7, khu 2, P. Trúc Bạch, Hà Nội', ['old 00004']],
    ['hẻm 5, đường Nguyễn Huệ, P. Trúc Bạch, Hà Nội', ['old 00004']],
    ['Căn hộ 12, chung cư A, P. Trúc Bạch, Hà Nội', ['old 00004']],
    ['161/23 duong Nguyen Hue, Binh Hung, Ho Chi Minh', ['old 27619', 'now 27619']],
    ['45/6B Nguyễn Huệ, P. Trúc Bạch, Hà Nội', ['old 00004']],
    ['12A, P. Trúc Bạch, Hà Nội', ['old 00004']],
    ['12-14 Nguyễn Huệ, P. Trúc Bạch, Hà Nội', ['old 00004']],
    // It may be named like what is larger, where its kind or place tells them apart.
    ['12 Đội Cấn, P. Ba Đình, Hà Nội', ['now 00004']],
    ['Khu phố 5, Gò Vấp, TP.HCM', ['now 26884']],
    ['đường Lê Lợi, Yên Minh, Yên Minh, Hà Giang', ['old 00820']],
    ['ap Phuong Thanh, Vinh Hau, An Phu, An Giang', ['old 30364']],
    ['Tổ 7, Thắng Tam, Vũng Tàu, BR-VT', ['old 26508']],
  ])('behind what lies below it is still found: %j is %j', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['Ấp 10 - Tân Lập - Đắk Lắk', ['now 24121']],
    ['KP 8-P. 5-Q. 8-TP. Hồ Chí Minh', ['old 27418']],
    ['Ấp 9-Phường 9-Thành phố Trà Vinh-Tỉnh Trà Vinh', ['old 29260']],
    ['Phường 14 - 8', ['old 27421']],
    ['Ấp 6-15-4-Hồ Chí Minh', ['old 27295']],
    ['Khu 3 - Phường Hoàng Liệt, Hoàng Mai, Hà Nội', ['old 00337']],
    ['Tổ 4, KP 5 - Phường Trúc Bạch-Hà Nội', ['old 00004']],
    ['Thôn 3, Phường Văn Miếu - Quốc Tử Giám, Hà Nội', ['old 00181', 'now 00226']],
    ['Đắk Lắk - Tân Lập - Ấp 10', ['now 24121']],
    ['Tỉnh An Giang, Huyện An Phú, Xã Vĩnh Hậu, Thôn 3', ['old 30364']],
    ['Tổ 6-5-Quận 3-TPHCM', ['old 27151']],
    ['xã Phú Hữu huyện An Phú', ['old 30352']],
    ['Phường Núi Voi thị xã Tịnh Biên', ['old 30508']],
    ['ấp An Thạnh xã Phú Hữu huyện An Phú', ['old 30352']],
    ['ấp An Thạnh xã Phú Hữu, An Phú, An Giang', ['old 30352']],
  ])('is found between separators of any kind, from either end: %j is %j', (text, expected) =>
    expect(named(text)).toEqual(expected),
  );

  it.each([
    ['Bản Qua, Bát Xát, Lào Cai', ['old 02716']],
    ['Thôn 3, Bản Qua, Bát Xát, Lào Cai', ['old 02716']],
    ['Đường Thượng, Yên Minh, Hà Giang', ['old 00862']],
    ['Xóm Củi, Quận 8', ['old 27415']],
    ['Tổ 5, Đường 10, Bù Đăng', ['old 25398']],
    ['Buôn Đôn, Đắk Lắk', ['now 24235']],
    ['Buôn Hồ', ['now 24305']],
    ['5 Phố Huế, Phố Huế, Hai Bà Trưng, Hà Nội', ['old 00262']],
    ['Duong To, Phu Quoc', ['old 31096']],
  ])('whose own name begins like a hamlet or street is found by it: %j is %j', (text, expected) =>
    expect(named(text)).toEqual(expected),
  );

  it.each([
    ...['Typo, Kỳ Anh, Hà Tĩnh', 'Thôn 3, Typo, Kỳ Anh, Hà Tĩnh', 'Thôn 3, Xã Typo, Kỳ Anh, Hà Tĩnh'],
    ...['Bản Quaa, Bát Xát, Lào Cai', 'Ban Quaa, Bat Xat, Lao Cai', 'Đường Thượngg, Yên Minh, Hà Giang'],
    ...['Tô Hiêuu, Ba Đình, Hà Nội', 'Phưng 5, Ba Đình, Hà Nội'],
    // The commune is left out, or has no comma before it.
    ...['12 Đội Cấn, Ba Đình, Hà Nội', 'Số 5, Tân Bình, TPHCM', 'Ấp 3, Trà Vinh', 'Thôn 3 Vĩnh Hậu, An Phú, An Giang'],
    ...['ap An Thanh xa Phu Huu, An Phu, An Giang', 'ap An Thanh xa Typo, An Phu, An Giang'],
    ...['Khu 3 - Phường Typo, Hoàng Mai, Hà Nội', 'Thôn 3 Bach Xa Tuyên Quang'],
    // Two numbers of one house, or of one group of them.
    ...['Số 6-5, Quận 3, TPHCM', 'Tổ 6-5, Quận 3, TPHCM', 'Số 6-5-Quận 3-TPHCM'],
    // A commune of another place is no hamlet.
    ...['Trúc Bạch, Buôn Hồ', 'Phố Huế, P. Trúc Bạch, Hà Nội', 'P5, P. Trúc Bạch, Hà Nội'],
  ])('is none in %j, where what is near might be taken for it', (text) => expect(named(text)).toEqual([]));

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

  it.each([
    ['before-2025-07', 79, 92],
    ['current', 7, 7],
  ] as const)(
    'of %s is found behind a hamlet as without; with dashes for commas all but %i are, %i without blanks, in whose address is a dash',
    (edition, unreadSpaced, unreadClose) => {
      const unread = { ' - ': 0, '-': 0 };
      const otherwise: string[] = [];
      for (const { address } of addresses(edition)) {
        const expected = named(address, edition).join();
        for (const dash of [', ', ' - ', '-'] as const) {
          const text = `Thôn 3, ${address}`.replaceAll(', ', dash);
          const found = named(text, edition).join();
          if (found === expected) continue;
          if (found === '' && dash !== ', ' && address.includes('-')) unread[dash]++;
          else otherwise.push(text);
        }
      }
      expect(otherwise).toEqual([]);
      expect(unread).toEqual({ ' - ': unreadSpaced, '-': unreadClose });
    },
  );

  it.each(['Xã Tân Lập, ', ', ', ' - ', 'P. ', ' ', 'ă', '\u0301', '1', '\ufdfa'])(
    'is none in 100 KB of %j',
    (piece) => {
      expect(named(piece.repeat(102_400 / piece.length))).toEqual([]);
    },
  );
});
