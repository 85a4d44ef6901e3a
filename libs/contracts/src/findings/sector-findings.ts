import type { FindingEntry } from './catalogue.js';

/** What one sector's own fields may have wrong. */
export const SECTOR_FINDINGS = {
  'certificate.serial-form': {
    severity: 'warning',
    vi: 'Số phát hành giấy chứng nhận không theo dạng 1–2 chữ cái và 6–8 chữ số. Hãy đối chiếu với giấy (giấy cũ có thể khác).',
    en: 'The certificate serial is not 1 or 2 letters and 6 to 8 digits. Compare it with the paper (older ones may differ).',
  },
  'land-use.code-unknown': {
    severity: 'warning',
    vi: 'Mã loại đất "{value}" chưa có trong danh mục. Hãy dùng ký hiệu theo quy định (ONT, ODT, LUC, CLN …).',
    en: 'The land use code "{value}" is not in the list. Use the official symbols (ONT, ODT, LUC, CLN …).',
  },
  'share.form': {
    severity: 'warning',
    vi: 'Phần quyền không phải phân số từ trên 0 đến 1, ví dụ 1/2. Hãy ghi lại.',
    en: 'The share is not a fraction above 0 and up to 1, such as 1/2. Write it again.',
  },
  'civil-status.kind-unknown': {
    severity: 'warning',
    vi: 'Loại việc hộ tịch "{value}" chưa có trong danh mục: {known}. Hãy kiểm tra.',
    en: 'The kind of registration "{value}" is not in the list: {known}. Check it.',
  },
  'tax-code.form': {
    severity: 'warning',
    vi: 'Mã số thuế không phải 10 chữ số, 13 chữ số dạng 0123456789-001, hay số định danh cá nhân. Hãy kiểm tra.',
    en: 'The tax code is neither 10 digits, nor 13 like 0123456789-001, nor a personal number. Check it.',
  },
  'tax-code.check-digit': {
    severity: 'warning',
    vi: 'Chữ số kiểm tra (thứ mười) của mã số thuế sai. Hãy đối chiếu với thông báo mã số thuế.',
    en: 'The check digit (the tenth) of the tax code is wrong. Compare it with the tax notice.',
  },
  'tax-code.number-differs': {
    severity: 'warning',
    vi: 'Mã số thuế là một số định danh cá nhân khác với số của người nộp thuế trong bản ghi. Hãy kiểm tra cả hai.',
    en: 'The tax code is a personal number, but not the one that the record gives for the taxpayer. Check both.',
  },
  'tax.kind-unknown': {
    severity: 'warning',
    vi: 'Loại người nộp thuế "{value}" chưa có trong danh mục: {known}. Hãy kiểm tra.',
    en: 'The kind of taxpayer "{value}" is not in the list: {known}. Check it.',
  },
  'tax.status-unknown': {
    severity: 'warning',
    vi: 'Trạng thái "{value}" chưa có trong danh mục: {known}. Hãy kiểm tra.',
    en: 'The status "{value}" is not in the list: {known}. Check it.',
  },
  'insurance-number.form': {
    severity: 'warning',
    vi: 'Mã số BHXH không phải 10 chữ số hay số định danh cá nhân 12 chữ số. Hãy đối chiếu với sổ bảo hiểm.',
    en: 'The social insurance number is neither 10 digits nor a personal number of 12. Compare it with the insurance book.',
  },
  'health-card.form': {
    severity: 'warning',
    vi: 'Số thẻ BHYT không phải 2 chữ cái và 13 chữ số, 10 chữ số, hay 12 chữ số. Hãy đối chiếu với thẻ.',
    en: 'The health card number is not 2 letters and 13 digits, 10 digits, or 12 digits. Compare it with the card.',
  },
  'health-card.not-insurance-number': {
    severity: 'warning',
    vi: 'Mười chữ số cuối của thẻ BHYT khác mã số BHXH. Hãy kiểm tra cả hai; mỗi người chỉ có một mã.',
    en: 'The last ten digits of the health card are not the insurance number. Check both; a person has one number.',
  },
  'social-security.participation-unknown': {
    severity: 'warning',
    vi: 'Hình thức tham gia "{value}" chưa có trong danh mục: {known}. Hãy kiểm tra.',
    en: 'The kind of participation "{value}" is not in the list: {known}. Check it.',
  },
  'benefit.status-unknown': {
    severity: 'warning',
    vi: 'Trạng thái hưởng "{value}" chưa có trong danh mục: {known}. Hãy kiểm tra.',
    en: 'The status of the benefit "{value}" is not in the list: {known}. Check it.',
  },
} as const satisfies Record<string, FindingEntry>;
