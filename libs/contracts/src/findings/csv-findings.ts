import type { FindingEntry } from './catalogue.js';

/** A CSV file's header does not fit the sector. */
export const CSV_FINDINGS = {
  'csv.column-unknown': {
    severity: 'error',
    vi: 'Cột "{column}" không có trong mẫu CSV của ngành. Hãy sửa tên cột hoặc bỏ cột.',
    en: 'The column "{column}" is not part of the sector\'s CSV form. Correct its name, or leave it out.',
  },
  'csv.column-twice': {
    severity: 'error',
    vi: 'Cột "{column}" xuất hiện hai lần. Hãy bỏ một cột.',
    en: 'The column "{column}" comes twice. Leave one out.',
  },
  'csv.column-missing': {
    severity: 'error',
    vi: 'Thiếu cột bắt buộc "{column}". Hãy thêm cột này.',
    en: 'The needed column "{column}" is absent. Add it.',
  },
} as const satisfies Record<string, FindingEntry>;
