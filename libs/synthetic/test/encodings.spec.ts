import { describe, expect, it } from '@jest/globals';
import { looksBroken } from '#lib/person';
import { toDoubleUtf8, toLatin1UpperCase, toTcvn3, toVni } from '../src/index.js';

const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';

describe('encodings of before Unicode', () => {
  it.each([
    ['Nguyễn Văn An', 'NguyÔn V¨n An'],
    ['Trần Thị Bình', 'TrÇn ThÞ B×nh'],
    ['Đặng Ước', '§Æng ¦íc'],
    ['NGUYỄN VĂN', 'NGUYÔN V¡N'],
    ['Phương', 'Ph\u00ad¬ng'],
  ])('writes %s in TCVN3', (text, encoded) => expect(toTcvn3(text)).toBe(encoded));

  it.each([
    ['Nguyễn Văn An', 'Nguyeãn Vaên An'],
    ['Trần Thị Bình', 'Traàn Thò Bình'],
    ['Đặng Phượng', 'Ñaëng Phöôïng'],
    ['Lý Mỹ Ỵ', 'Lyù Myõ Î'],
    ['NGUYỄN VĂN ĐỨC', 'NGUYEÃN VAÊN ÑÖÙC'],
  ])('writes %s in VNI-Windows', (text, encoded) => expect(toVni(text)).toBe(encoded));

  it('reads UTF-8 as Latin-1 or Windows-1252', () => {
    expect(toDoubleUtf8('Nguyễn', 'latin1')).toBe('Nguyá»\u0085n');
    expect(toDoubleUtf8('Nguyễn', 'windows-1252')).toBe('Nguyá»…n');
    expect(Buffer.from(toDoubleUtf8('Đặng Ước', 'latin1'), 'latin1').toString('utf8')).toBe('Đặng Ước');
  });

  it('takes NFD as NFC', () => {
    expect(toTcvn3('Nguyễn'.normalize('NFD'))).toBe('NguyÔn');
    expect(toVni('Nguyễn'.normalize('NFD'))).toBe('Nguyeãn');
  });

  it.each([
    ['TCVN3', toTcvn3],
    ['VNI-Windows', toVni],
  ])('gives each of the 67 small letters its own form in %s, of Latin-1 letters only', (_name, encode) => {
    const forms = [...LETTERS].map(encode);
    expect(new Set(forms).size).toBe(67);
    expect(forms.filter((form) => !/^[a-y]?[\u0020-\u00ff]{1,2}$/.test(form))).toEqual([]);
  });

  it.each([toTcvn3, toVni])('leaves ASCII and foreign letters alone', (encode) => {
    expect(encode("H'Hen Ayŭn, 12")).toBe("H'Hen Ayŭn, 12");
  });

  it('makes names that look broken', () => {
    for (const encode of [toTcvn3, toVni, (text: string) => toDoubleUtf8(text, 'latin1')])
      expect(looksBroken(encode('Nguyễn Văn Phượng'))).toBe(true);
  });

  it('upper-cases blindly', () => expect(toLatin1UpperCase(toTcvn3('Nguyễn Mộng Tùng'))).toBe('NGUYÔN MÉNG TÏNG'));
});
