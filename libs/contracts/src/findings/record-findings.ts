import type { FindingEntry } from './catalogue.js';

/** What any sector's record may have wrong, found without the register. */
export const RECORD_FINDINGS = {
  'record.field-missing': {
    severity: 'warning',
    vi: 'Thiếu {field}, là trường ngành yêu cầu nên bản ghi chưa đủ. Hãy bổ sung khi có.',
    en: 'The sector requires {field}; without it the record is not complete. Add it when it is known.',
  },
  'subject.nobody': {
    severity: 'error',
    vi: 'Bản ghi không có họ tên và cũng không có số giấy tờ nào, nên không thể biết là ai. Hãy ghi ít nhất một trong hai.',
    en: 'The record has neither a name nor a number, so nobody can tell whom it means. Give at least one of them.',
  },
  'subject.role-unknown': {
    severity: 'warning',
    vi: 'Vai trò "{value}" chưa có trong danh mục của ngành. Hãy dùng một vai trò trong danh mục: {known}.',
    en: 'The role "{value}" is not in the sector\'s list. Use one of: {known}.',
  },
  'date.in-future': {
    severity: 'error',
    vi: '{field} ({value}) nằm sau ngày hôm nay. Hãy kiểm tra với giấy tờ gốc.',
    en: '{field} ({value}) lies in the future. Check it against the original paper.',
  },
  'date.death-before-birth': {
    severity: 'error',
    vi: 'Ngày chết {death} trước ngày sinh {birth}. Hãy kiểm tra cả hai với giấy tờ gốc.',
    en: 'The death on {death} lies before the birth on {birth}. Check both against the original papers.',
  },
  'period.reversed': {
    severity: 'warning',
    vi: 'Kỳ kết thúc ({to}) trước khi bắt đầu ({from}). Hãy kiểm tra hai ngày.',
    en: 'The period ends ({to}) before it begins ({from}). Check both dates.',
  },
  'identifier.characters': {
    severity: 'error',
    vi: 'Số có ký tự không phải chữ số 0–9 (hộ chiếu: chữ A–Z và số), ví dụ chữ cái hoặc chữ số của hệ chữ khác. Hãy nhập lại số.',
    en: 'The number holds characters other than the digits 0–9 (passport: A–Z and digits), such as letters or digits of another script. Type it again.',
  },
  'number.blanks': {
    severity: 'warning',
    vi: 'Số có dấu cách hoặc dấu phân cách. Hãy ghi liền các chữ số.',
    en: 'The number holds blanks or separators. Write its digits without them.',
  },
  'number.length': {
    severity: 'warning',
    vi: 'Số định danh cá nhân có {digits} chữ số thay vì {expected} (bảng tính hay làm mất số 0 ở đầu). Hãy đối chiếu với thẻ.',
    en: 'The personal number has {digits} digits instead of {expected} (spreadsheets drop leading zeros). Compare it with the card.',
  },
  'number.province-unknown': {
    severity: 'warning',
    vi: 'Ba chữ số đầu {code} không phải mã tỉnh nơi đăng ký khai sinh đã biết (có thể là mã nước). Hãy đối chiếu với thẻ.',
    en: 'The first three digits {code} are no known province of birth registration (they may be a country). Compare with the card.',
  },
  'number.sex-contradicts': {
    severity: 'warning',
    vi: 'Số định danh cá nhân ứng với giới tính {expected}, bản ghi ghi {given}. Hãy đối chiếu số và giới tính với thẻ.',
    en: 'The personal number is that of a {expected} person, the record says {given}. Compare number and sex with the card.',
  },
  'number.birth-year-contradicts': {
    severity: 'warning',
    vi: 'Số định danh cá nhân ứng với năm sinh {expected}, bản ghi ghi {given}. Hãy đối chiếu số và ngày sinh với thẻ.',
    en: 'The personal number is that of someone born in {expected}, the record says {given}. Compare number and birth date with the card.',
  },
  'number.birth-year-ahead': {
    severity: 'warning',
    vi: 'Số định danh cá nhân ứng với năm sinh {expected}, chưa tới. Hãy đối chiếu với thẻ.',
    en: 'The personal number is that of someone born in {expected}, which is still to come. Compare it with the card.',
  },
  'old-number.length': {
    severity: 'warning',
    vi: 'Số CMND có {digits} chữ số thay vì {expected}. Hãy đối chiếu với giấy tờ cũ.',
    en: 'The old identity card number has {digits} digits instead of {expected}. Compare it with the old paper.',
  },
  'name.broken': {
    severity: 'warning',
    vi: 'Họ tên có vẻ bị lỗi bảng mã (TCVN3, VNI …) hoặc có chữ số. Hãy chuyển sang Unicode và kiểm tra lại.',
    en: 'The name looks broken: an old encoding (TCVN3, VNI …), or digits in it. Convert it to Unicode and check it.',
  },
  'name.look-alike': {
    severity: 'warning',
    vi: 'Họ tên có chữ của hệ chữ khác trông giống chữ Latinh. Hãy gõ lại tên.',
    en: 'The name holds letters of another script that look like Latin ones. Type the name again.',
  },
  'name.control': {
    severity: 'warning',
    vi: 'Họ tên có ký tự ẩn (độ rộng bằng không, đổi chiều chữ, điều khiển). Hãy gõ lại tên.',
    en: 'The name holds hidden characters (zero-width, direction overrides, controls). Type the name again.',
  },
  'name.combining-flood': {
    severity: 'warning',
    vi: 'Họ tên có quá nhiều dấu chồng lên một chữ. Hãy gõ lại tên.',
    en: 'The name piles too many marks on one letter. Type the name again.',
  },
  'commune.unknown': {
    severity: 'warning',
    vi: 'Mã xã {code} không có trong danh mục {edition}. Hãy kiểm tra mã và danh mục (trước hay sau 01/7/2025).',
    en: 'There is no commune {code} in the list {edition}. Check the code, and which list it belongs to (before or after 1 July 2025).',
  },
} as const satisfies Record<string, FindingEntry>;
