import { describe, expect, it } from '@jest/globals';
import { readDate } from './values.js';

describe('a date in a cell', () => {
  it.each([
    ['', undefined],
    ['   ', undefined],
    ['1960', '1960'],
    ['1960-05', '1960-05'],
    ['1960-05-03', '1960-05-03'],
    ['3/5/1960', '1960-05-03'],
    ['03.05.1960', '1960-05-03'],
    ['03-05-1960', '1960-05-03'],
    ['5/1960', '1960-05'],
    ['29/02/1960', '1960-02-29'],
  ])('%j is read', (cell, value) => expect(readDate(cell)).toEqual(value === undefined ? {} : { value }));

  it.each([
    ['05/13/1960', '1960-05-13'],
    ['5/13/60', '1960-05-13'],
    ['05/13/1960 00:00:00', '1960-05-13'],
    ['5/13/1960 12:00:00 AM', '1960-05-13'],
  ])('%j has the month before the day', (cell, value) => expect(readDate(cell)).toEqual({ value, swapped: true }));

  it.each([
    '1960-05-03 00:00:00',
    '1960-05-03T00:00:00',
    '1960-05-03T00:00:00.000Z',
    '1960-05-03T00:00:00Z',
    '1960-05-03T00:00:00+07:00',
    '1960-05-03T00:00:00+0000',
    '1960-05-03 00:00:00.0',
    '1960-05-03 0:00',
    '1960-05-03 12:00:00 AM',
    '03/05/1960 00:00',
    '03/05/1960 12:00:00 SA',
    '3 / 5 / 1960  00:00',
    '19600503 00:00:00',
  ])('midnight behind it says nothing: %j', (cell) => expect(readDate(cell)).toEqual({ value: '1960-05-03' }));

  it.each([
    // Midnight of the fourth in Vietnam, written by a system that keeps UTC.
    ...['1960-05-03T17:00:00.000Z', '1960-05-03 17:00:00', '1960-05-03T16:00:00Z', '1960-05-03 07:00:00'],
    ...[
      '1960-05-03T00:00:00-05:00',
      '1960-05-03 12:00:00 PM',
      '1960-05-03 11:00:00 AM',
      '1960-05-03 12:00:00',
      '1960-05-03 00:00:01',
    ],
    ...['1960-05-03T', '1960-05-03T:00', '1960-05-03 24:00', '1960-05-03 00', '00:00', '12:00:00 AM'],
  ])('another time may be of another day: %j', (cell) => expect(readDate(cell)).toEqual({ unread: true }));

  it.each([
    ['03/05/1960 12:00:00 AM', undefined],
    ['3/5/1960 12:00 am', undefined],
    ['5/5/1960 12:00:00 AM', '1960-05-05'],
    ['13/05/1960 12:00:00 AM', '1960-05-13'],
    ['00/00/1960 12:00:00 AM', '1960'],
  ])('AM is of systems that write the month first: %j', (cell, value) =>
    expect(readDate(cell)).toEqual(value === undefined ? { unread: true } : { value }),
  );

  it.each([
    ['19600503', '1960-05-03'],
    ['03051960', '1960-05-03'],
    ['20102010', '2010-10-20'],
    ['20101020', '2010-10-20'],
    ['19101910', '1910-10-19'],
    ['20121999', '1999-12-20'],
    ['20001231', '2000-12-31'],
  ])('eight digits that can be one date only: %j', (cell, value) => expect(readDate(cell)).toEqual({ value }));

  it.each([
    ...['19600230', '30021960', '20202020', '05131960', '18600503', '03051860', '21000503', '19600500', '00051960'],
    ...['1960050', '3051960', '196005', '030560', '22039', '2203', '960', '12345678', '031960001234'],
  ])('digits that are no date stay unread: %j', (cell) => expect(readDate(cell)).toEqual({ unread: true }));

  it.each([
    ['00/00/1960', '1960'],
    ['0/0/1960', '1960'],
    ['00/05/1960', '1960-05'],
    ['0/5/1960', '1960-05'],
    ['00/1960', '1960'],
    ['00/00/60', '1960'],
    ['1960-00-00', '1960'],
    ['1960-00-00 00:00:00', '1960'],
    ['1960-05-00', '1960-05'],
    ['1960-00', '1960'],
  ])('zeros are what nobody knew: %j', (cell, value) => expect(readDate(cell)).toEqual({ value }));

  it.each([
    '00/01/1900',
    '0/1/1900 00:00',
    '03/00/1960',
    '1960-00-03',
    '00/13/1960',
    '00/00/0000',
    '0000-00-00',
    '0',
    '00',
  ])('zeros that leave no date stay unread: %j', (cell) => expect(readDate(cell)).toEqual({ unread: true }));

  it.each([
    ['ngày 3 tháng 5 năm 1960', '1960-05-03'],
    ['Ngày 03 tháng 05 năm 1960', '1960-05-03'],
    ['ngày 03 tháng 5, 1960', '1960-05-03'],
    ['ngày 03, tháng 5, năm 1960', '1960-05-03'],
    ['Sinh ngày 3 tháng 5 năm 1960', '1960-05-03'],
    ['ngay 3 thang 5 nam 1960', '1960-05-03'],
    ['ngày  3  tháng\u00a05 năm 1960', '1960-05-03'],
    ['tháng 5 năm 1960', '1960-05'],
    ['ngày 00 tháng 5 năm 1960', '1960-05'],
    ['năm 1960', '1960'],
    ['Sinh năm 1960', '1960'],
  ])('in words, however they are written: %j', (cell, value) => {
    for (const form of [cell, cell.normalize('NFD'), cell.toUpperCase(), cell.toUpperCase().normalize('NFD')])
      expect(readDate(form)).toEqual({ value });
  });

  it.each([
    ...['ngày 5 tháng 13 năm 1960', 'ngày 31 tháng 4 năm 1960', 'ngày 3 tháng 5 năm 60', 'ngày 3 năm 1960'],
    ...['ngày 3 tháng 5 năm 1960 (âm lịch)', 'khoảng năm 1960', 'năm 19.60', 'tháng 5', 'năm Canh Tý', 'nam'],
  ])('words that are no date stay unread: %j', (cell) => expect(readDate(cell)).toEqual({ unread: true }));

  it.each([
    ['3 / 5 / 1960', '1960-05-03'],
    ['3 /5/ 1960', '1960-05-03'],
    ['\u00a003 .  05 . 1960 ', '1960-05-03'],
    ['1960 - 05 - 03', '1960-05-03'],
    ['5 / 1960', '1960-05'],
  ])('blanks around separators: %j', (cell, value) => expect(readDate(cell)).toEqual({ value }));

  it.each([
    ['03/05/60', '1960-05-03'],
    ['3-5-99', '1999-05-03'],
    ['03/05/40', '1940-05-03'],
    ['03/05/39', undefined],
    ['03/05/26', undefined],
    ['03/05/00', undefined],
    ['00/00/00', undefined],
    ['60/05/03', undefined],
    ['05/60', undefined],
    ['03/05/960', undefined],
    ['60', undefined],
  ])('a year of two digits is read where its century is sure: %j', (cell, value) =>
    expect(readDate(cell)).toEqual(value === undefined ? { unread: true } : { value }),
  );

  it.each([
    '31/31/1990',
    '31/04/1990',
    '29/02/1961',
    '03/05/1700',
    '3 5 1960',
    '1960-5-3',
    '1960-5-03',
    '1960-5',
    '-',
    'about 1985',
    '١٩٦٠',
  ])('what is no date stays unread: %j', (cell) => expect(readDate(cell)).toEqual({ unread: true }));

  it('is no longer than sixty characters, the blanks around it not counted', () => {
    expect(readDate(`${' '.repeat(100)}3/5/1960${' '.repeat(100)}`)).toEqual({ value: '1960-05-03' });
    expect(readDate(`3/5${' '.repeat(52)}/1960`)).toEqual({ value: '1960-05-03' });
    expect(readDate(`3/5${' '.repeat(53)}/1960`)).toEqual({ unread: true });
  });

  it('costs little, whatever comes', () => {
    const started = performance.now();
    for (const text of ['3'.repeat(1_000_000), '3 / '.repeat(250_000), `3${' '.repeat(1_000_000)}/`]) readDate(text);
    for (const text of ['3 / '.repeat(15), ' T00:00'.repeat(8), 'ngày 3 '.repeat(8), `3${' '.repeat(58)}/`])
      for (let times = 0; times < 100; times += 1) readDate(text);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
