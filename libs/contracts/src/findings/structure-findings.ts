import type { FindingEntry } from './catalogue.js';

/** The record does not have the form of its class. */
export const STRUCTURE_FINDINGS = {
  'record.member-unknown': {
    severity: 'error',
    vi: 'Thành phần này không có trong lược đồ của ngành. Hãy bỏ nó đi hoặc sửa lại tên cho đúng.',
    en: "This member is not part of the sector's schema. Remove it, or correct its name.",
  },
  'record.member-missing': {
    severity: 'error',
    vi: 'Thiếu {field}, là thành phần bắt buộc. Hãy bổ sung.',
    en: 'The member {field} is mandatory and absent. Add it.',
  },
  'value.wrong-type': {
    severity: 'error',
    vi: 'Giá trị phải là {expected}. Hãy sửa kiểu dữ liệu; trường không có giá trị thì bỏ hẳn, không ghi null.',
    en: 'The value must be {expected}. Correct its type; leave out a member that has no value instead of writing null.',
  },
  'value.empty': {
    severity: 'error',
    vi: 'Giá trị rỗng. Hãy điền giá trị, hoặc bỏ hẳn thành phần này nếu không biết.',
    en: 'The text is empty. Fill it in, or leave the member out if it is not known.',
  },
  'value.too-long': {
    severity: 'error',
    vi: 'Văn bản dài quá {max} ký tự. Hãy rút ngắn.',
    en: 'The text is longer than {max} characters. Shorten it.',
  },
  'value.unstorable': {
    severity: 'error',
    vi: 'Văn bản có ký tự không lưu được (NUL hoặc nửa cặp thay thế Unicode). Hãy xuất lại dữ liệu từ nguồn.',
    en: 'The text holds a character that cannot be stored (NUL or half a surrogate pair). Export it again from its source.',
  },
  'value.not-in-list': {
    severity: 'error',
    vi: 'Giá trị phải là một trong: {allowed}.',
    en: 'The value must be one of: {allowed}.',
  },
  'value.too-small': {
    severity: 'error',
    vi: 'Giá trị nhỏ hơn {min}. Hãy kiểm tra lại.',
    en: 'The value is below {min}. Check it.',
  },
  'value.too-large': {
    severity: 'error',
    vi: 'Giá trị lớn hơn {max}. Hãy kiểm tra lại.',
    en: 'The value is above {max}. Check it.',
  },
  'value.too-many': {
    severity: 'error',
    vi: 'Danh sách có quá {max} phần tử. Hãy kiểm tra lại nguồn dữ liệu.',
    en: 'The list has more than {max} items. Check where it comes from.',
  },
  'value.malformed': {
    severity: 'error',
    vi: 'Giá trị không đúng dạng. Hãy kiểm tra lại theo tài liệu của ngành.',
    en: "The value does not have the form that is asked for. Check it against the sector's documentation.",
  },
  'date.unreadable': {
    severity: 'error',
    vi: 'Không đọc được ngày. Hãy viết theo dạng {expected}.',
    en: 'The date cannot be read. Write it as {expected}.',
  },
  'date.impossible': {
    severity: 'error',
    vi: 'Không có ngày {value} trên lịch, hoặc năm nằm ngoài 1800–2200. Hãy kiểm tra với giấy tờ gốc.',
    en: 'There is no day {value}, or its year lies outside 1800–2200. Check it against the original paper.',
  },
} as const satisfies Record<string, FindingEntry>;
