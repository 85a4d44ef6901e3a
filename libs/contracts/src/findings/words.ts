import type { Outcome, Relation } from '../bus/verdict.js';
import type { Language } from './finding.js';

export type Words = Readonly<Record<Language, string>>;
export const words = (vi: string, en: string): Words => ({ vi, en });

/** Values of parameters that are words of ours. */
export const PARAMETER_WORDS: ReadonlyMap<string, Words> = new Map([
  ['text', words('văn bản', 'a text')],
  ['number', words('số', 'a number')],
  ['whole-number', words('số nguyên', 'a whole number')],
  ['true-or-false', words('true hoặc false', 'true or false')],
  ['object', words('đối tượng', 'an object')],
  ['list', words('danh sách', 'a list')],
  ['male', words('nam', 'male')],
  ['female', words('nữ', 'female')],
  ['before-2025-07', words('trước 01/7/2025', 'of before July 2025')],
  ['current', words('hiện hành', 'of today')],
  ['date', words('NĂM-THÁNG-NGÀY, NĂM-THÁNG hoặc NĂM (1990-02-11)', 'YYYY-MM-DD, YYYY-MM or YYYY (1990-02-11)')],
  ['moment', words('2026-03-01T08:00:00+07:00 hoặc 2026-03-01', '2026-03-01T08:00:00+07:00 or 2026-03-01')],
]);

export const RELATION_WORDS: Readonly<Record<Relation, Words>> = {
  equal: words('khớp', 'equal'),
  'equal-normalised': words('khớp, chỉ khác cách viết', 'equal but for its spelling'),
  partial: words('khớp phần đã ghi, chưa đủ chi tiết', 'fits as far as it is given'),
  'absent-in-record': words('bản ghi không có', 'absent in the record'),
  'absent-in-register': words('dữ liệu dân cư không có', 'absent in the register'),
  'diacritics-differ': words('khác dấu', 'diacritics differ'),
  close: words('gần giống', 'close'),
  swapped: words('đảo thứ tự', 'swapped'),
  outdated: words('thông tin cũ', 'outdated'),
  unreadable: words('không đọc được', 'unreadable'),
  different: words('khác', 'different'),
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, Words>> = {
  matched: words('Khớp: đúng người, không có gì phải sửa', 'Matched: this person, nothing to correct'),
  mismatched: words('Lệch: đúng người, có thông tin phải sửa', 'Mismatched: this person, something to correct'),
  ambiguous: words('Chưa rõ: chưa xác định chắc chắn là ai', 'Ambiguous: someone, but not certainly whom'),
  'not-found': words(
    'Không tìm thấy: hãy đối chiếu số định danh, họ tên, ngày sinh với giấy tờ gốc',
    'Not found: compare number, name and birth date with the original paper',
  ),
  'not-applicable': words('Không đối chiếu', 'Not applicable'),
};
