import type { Outcome, Relation } from '../bus/verdict.js';
import type { Language } from './finding.js';

type Words = Readonly<Record<Language, string>>;
const words = (vi: string, en: string): Words => ({ vi, en });

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

/** Fields by JSON Pointer, without list positions. */
export const FIELD_WORDS: ReadonlyMap<string, Words> = new Map([
  ['/recordId', words('mã bản ghi', 'record id')],
  ['/version', words('phiên bản', 'version')],
  ['/agency', words('mã cơ quan', 'agency code')],
  ['/changedAt', words('thời điểm thay đổi gần nhất', 'time of the last change')],
  ['/subject', words('chủ thể', 'subject')],
  ['/subject/role', words('vai trò', 'role')],
  ['/subject/identifiers', words('số định danh cá nhân', 'personal number')],
  ['/subject/identifiers/value', words('số giấy tờ', 'number')],
  ['/subject/identifiers/issuedOn', words('ngày cấp', 'date of issue')],
  ['/subject/fullName', words('họ và tên', 'full name')],
  ['/subject/birthDate', words('ngày sinh', 'birth date')],
  ['/subject/sex', words('giới tính', 'sex')],
  ['/subject/residence', words('nơi cư trú', 'residence')],
  ['/subject/residence/commune', words('xã nơi cư trú', 'commune of residence')],
  ['/subject/residence/line', words('địa chỉ cụ thể', 'line of address')],
  ['/subject/origin', words('quê quán', 'place of origin')],
  ['/relatives', words('người thân', 'relatives')],
  ['/relatives/fullName', words('họ tên người thân', "relative's name")],
  ['/relatives/birthYear', words('năm sinh người thân', "relative's year of birth")],
  ['/relatives/identifiers/value', words('số giấy tờ người thân', "relative's number")],
  ['/relatives/identifiers/issuedOn', words('ngày cấp giấy tờ người thân', "issue date of the relative's number")],
  ['/certificate/serial', words('số phát hành giấy chứng nhận', 'certificate serial')],
  ['/certificate/registerEntry', words('số vào sổ', 'number of entry in the register')],
  ['/certificate/issuedOn', words('ngày cấp giấy chứng nhận', 'date of issue of the certificate')],
  ['/parcel/mapSheet', words('số tờ bản đồ', 'map sheet')],
  ['/parcel/number', words('số thửa', 'parcel number')],
  ['/parcel/commune', words('xã có thửa đất', 'commune of the parcel')],
  ['/areaSquareMetres', words('diện tích', 'area')],
  ['/uses', words('mục đích sử dụng đất', 'land use purposes')],
  ['/kind', words('loại việc hộ tịch', 'kind of registration')],
  ['/registration/number', words('số đăng ký', 'registration number')],
  ['/registration/book', words('quyển số', 'registration book')],
  ['/registration/date', words('ngày đăng ký', 'date of registration')],
  ['/registration/office', words('cơ quan đăng ký', 'office of registration')],
  ['/deathDate', words('ngày chết', 'date of death')],
  ['/corrected', words('nội dung thay đổi', 'what was changed')],
  ['/taxCode', words('mã số thuế', 'tax code')],
  ['/taxpayerKind', words('loại người nộp thuế', 'kind of taxpayer')],
  ['/status', words('trạng thái', 'status')],
  ['/status/from', words('ngày bắt đầu trạng thái', 'first day of the status')],
  ['/office', words('cơ quan thuế', 'tax office')],
  ['/insuranceNumber', words('mã số BHXH', 'social insurance number')],
  ['/healthCardNumber', words('số thẻ BHYT', 'health card number')],
  ['/participation', words('hình thức tham gia', 'kind of participation')],
  ['/employer', words('đơn vị sử dụng lao động', 'employer')],
  ['/contribution/from', words('tháng bắt đầu đóng', 'first month of contribution')],
  ['/benefit', words('chế độ hưởng', 'benefit')],
  ['/benefit/status', words('trạng thái hưởng', 'status of the benefit')],
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
  'not-found': words('Không tìm thấy', 'Not found'),
  'not-applicable': words('Không đối chiếu', 'Not applicable'),
};
