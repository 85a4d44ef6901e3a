import type { Language } from '#lib/contracts';

import type { WorklistItem } from './worklist.js';

const HEADER: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Mã',
    'Mã bản ghi',
    'Phiên bản',
    'Cơ quan',
    'Xã',
    'Hồ sơ',
    'Kết quả',
    'Trường',
    'Trong hồ sơ',
    'Trong CSDL quốc gia',
    'Cần làm gì',
  ],
  en: [
    'Id',
    'Record id',
    'Version',
    'Agency',
    'Commune',
    'Act',
    'Outcome',
    'Field',
    'In the record',
    'In the register',
    'What about it',
  ],
};

const WOULD_DECIDE: Readonly<Record<Language, string>> = {
  vi: 'Giúp xác định đúng người: hãy bổ sung hoặc đối chiếu với giấy tờ gốc.',
  en: 'Would tell who it is: add it, or compare it with the original paper.',
};

/**
 * A page of the worklist as CSV (RFC 4180, UTF-8 with BOM, so that spreadsheets read it rightly): a line for each thing
 * to do, one at the least for each record.
 */
export function worklistCsv(items: readonly WorklistItem[], language: Language): string {
  const lines = [HEADER[language], ...items.flatMap((item) => linesOf(item, language))];
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function linesOf(item: WorklistItem, language: Language): string[][] {
  const { id, recordId, version, agency, commune = '', act = '', outcomeText } = item;
  const start = [id, recordId, String(version), agency, commune, act, outcomeText];
  const lines = [
    ...item.toCorrect.map(({ field, inRecord = '', registered = '', text }) => [
      ...start,
      field,
      inRecord,
      registered,
      text,
    ]),
    ...item.remarks.map(({ field, text }) => [...start, field, '', '', text]),
    ...item.wouldDecide.map(({ field }) => [...start, field, '', '', WOULD_DECIDE[language]]),
  ];
  return lines.length > 0 ? lines : [[...start, '', '', '', '']];
}

/**
 * A cell that no spreadsheet takes for a formula (OWASP, CSV injection): one that begins with what starts a formula, also
 * in full width, or behind blanks, gets an apostrophe in front.
 */
export function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
