import { describe, expect, it } from '@jest/globals';
import { canonicalName } from './name.js';
import { readName } from './name-repair.js';

const repaired = (raw: string): string | undefined => {
  const reading = readName(raw);
  return reading.state === 'repaired' ? `${reading.encoding} ${reading.name}` : undefined;
};

describe('a name in an old encoding', () => {
  it.each([
    ['TCVN3', 'NguyÔn V¨n An', 'tcvn3 Nguyễn Văn An'],
    ['TCVN3 with ư as a soft hyphen', 'L\u00adu B¸', 'tcvn3 Lưu Bá'],
    ['TCVN3 whose letters are all letters of sound names', 'Vò Tó', 'tcvn3 Vũ Tú'],
    ['TCVN3 in the capitals’ fonts', 'NGUYÔN TUÊN ANH', 'tcvn3 NGUYỄN TUẤN ANH'],
    ['TCVN3 upper-cased by a Latin-1 system', 'NG« HÅNG', 'tcvn3 NGÔ HỒNG'],
    ['TCVN3 upper-cased by one that knows Unicode, ß and µ too', 'NGUYÔN THÞ HSSA THΜNH', 'tcvn3 NGUYỄN THỊ HÒA THÀNH'],
    ['VNI', 'Ñaëng Thò Myõ', 'vni Đặng Thị Mỹ'],
    ['VNI in capitals', 'NGUYEÃN VAÊN AN', 'vni NGUYỄN VĂN AN'],
    ['VNI, of a people whose words are no syllables', "H'Wôt Nieâ", "vni H'Wơt Niê"],
    ['Windows-1258', 'NguyêÞn Vãn Ðýìc', 'cp1258 Nguyễn Văn Đức'],
    ['UTF-8 taken for Windows-1252', 'Nguyá»…n VÄƒn An', 'double-utf8 Nguyễn Văn An'],
    ['UTF-8 taken for Latin-1, a byte of it a blank', 'HÃ\u00a0 Thá»\u008b Mai', 'double-utf8 Hà Thị Mai'],
    ['UTF-8 of a foreign name', 'FranÃ§ois', 'double-utf8 François'],
    ['UTF-8 upper-cased', 'NGUYÁ»\u0085N VÄ\u0083N', 'double-utf8 NGUYỄN VĂN'],
  ])('%s: %j', (_, raw, expected) => expect(repaired(raw)).toBe(expected));

  it('is repaired the same whether its signs are composed or not', () => {
    expect(repaired('NguyÔn ThÞ Hång'.normalize('NFD'))).toBe('tcvn3 Nguyễn Thị Hồng');
  });
});

describe('a name that is sound', () => {
  it.each([
    'Vũ Tú',
    'Võ Tú',
    'Bùi Hà',
    'Lê Công Bá',
    'Phan Anh Bé',
    'Cao Minh Thìn',
    'Lò Thị Ơn',
    'Vừ A Tỳ',
    'Nguyen Van An',
  ])('%j stays as it is, however it is written', (name) => {
    const forms = [name, name.normalize('NFD'), name.toUpperCase(), name.toLowerCase()];
    expect(forms.map((form) => readName(form).state)).toEqual(forms.map(() => 'sound'));
  });

  it.each([
    "H'Hin Niê",
    'Y Bhăm Êban',
    "H'Ñor Niê",
    'Y Ñuê',
    'Mlô Y Wôn',
    'Kpă Bdap',
    'Rơ Châm Rộ',
    'Rah Lan Blô',
    'Đinh Nút',
    'Thạch Sô Phia',
    'Danh Ượng',
    'Giàng Thị Mỷ',
    'Sùng A Páo',
    'Chảo Láo Tả',
    'Lý Láo Ú',
    'Phù Ngọc Bé',
    'Kiều Thị Mỹ Ân',
    'Điểu Xrong',
  ])('%j, made up as a minority makes names, stays as it is', (name) => {
    for (const form of [name, name.toUpperCase(), name.normalize('NFD')])
      expect([form, repaired(form)]).toEqual([form, undefined]);
  });
});

describe('a name that nothing reads', () => {
  it.each(['Nguy\ufffdn V\ufffdn An', 'Nguy?n V?n An', 'Tr\u0090\u0091n', '»»»', '4n'])('%j is unreadable', (raw) => {
    expect(readName(raw)).toEqual({ state: 'unreadable' });
  });

  it('is not repaired by a guess: where two syllables become one in capitals, both as likely, it is unreadable', () => {
    expect(readName('HUÚNH TRUNG SÖU')).toEqual({ state: 'unreadable' });
  });

  it.each(['Â'.repeat(100_000), '§Æ '.repeat(30_000), 'Ã\u00a0'.repeat(500), '\u0301'.repeat(900)])(
    'costs no more than reading it (case %#)',
    (raw) => {
      const started = performance.now();
      readName(raw);
      expect(performance.now() - started).toBeLessThan(50);
    },
  );
});

it('a repaired name is sound, and its canonical form that of the name that was meant', () => {
  const reading = readName('TrÇn ThÞ Thóy Hßa');
  expect(reading).toMatchObject({ state: 'repaired', name: 'Trần Thị Thúy Hòa' });
  expect(canonicalName('Trần Thị Thuý Hoà')).toBe(canonicalName('Trần Thị Thúy Hòa'));
  expect(readName('Trần Thị Thúy Hòa')).toEqual({ state: 'sound' });
});
