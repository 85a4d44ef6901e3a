import { describe, expect, it } from '@jest/globals';
import { scriptFindings } from './name-script.js';

describe('faults row 23: what pretends to be a name', () => {
  it.each([
    ['a Cyrillic letter', 'Nguyễn V\u0430n An', ['look-alike']],
    ['a Greek letter', '\u0391n', ['look-alike']],
    ['a fullwidth letter', '\uff21n', ['look-alike']],
    ['a mathematical letter', '\u{1d400}n', ['look-alike']],
    ['an IPA letter', '\u0251n', ['look-alike']],
    ['a Roman numeral', 'An \u2160', ['look-alike']],
    ['a zero-width blank', 'A\u200bn', ['control']],
    ['a zero-width joiner', 'A\u200dn', ['control']],
    ['a byte order mark', '\ufeffAn', ['control']],
    ['a direction override', '\u202eAn', ['control']],
    ['a direction isolate', '\u2066An', ['control']],
    ['a line end', 'An\n', ['control']],
    ['an escape', '\u001b[31mAn', ['control']],
    ['a tag letter', 'An\u{e0041}', ['control']],
    ['a hundred marks', `A${'\u0301'.repeat(100)}n`, ['combining-flood']],
    ['all three', `\u0410\u0301\u0302\u0303\u0306\u200b`, ['look-alike', 'control', 'combining-flood']],
  ])('finds %s', (_, name, findings) => {
    expect(scriptFindings(name)).toEqual(findings);
  });

  it.each([
    ...['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'.normalize('NFD'), 'Đỗ', '\u00d0ỗ', '\u0189ỗ', '\u0256ỗ'],
    ...[
      "H'Hen Niê",
      'H\u02bcHen',
      'H\u2019Hen',
      'Y Bhăm Êban',
      "K'Brơi",
      "John O'Neill",
      'Zoë',
      'Ayu\u0306n O\u031b\u0306',
    ],
    ...['Mai-Lan', 'Nguyễn\u00a0An', 'Łukasz', 'Yıldız', ''],
  ])('finds nothing in %j', (name) => {
    expect(scriptFindings(name)).toEqual([]);
  });
});
