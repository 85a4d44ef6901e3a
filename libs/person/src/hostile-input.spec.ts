import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { commune } from './places.js';
import { bareName, canonicalName, comparedForms, foldFinalY } from './name.js';
import { looksBroken } from './name-repair.js';
import { scriptFindings } from './name-script.js';
import { isKnownBirthProvince, parsePersonalNumber } from './personal-number.js';
import { parsePlainDate } from './plain-date.js';
import { isTaxCode, taxCodeForm } from './tax-code.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  bareName,
  canonicalName,
  comparedForms,
  foldFinalY,
  looksBroken,
  scriptFindings,
  isVietnameseSyllable,
  parsePlainDate,
  parsePersonalNumber,
  isKnownBirthProvince,
  taxCodeForm,
  isTaxCode,
  commune: (text) => commune(text, 'current'),
};
const LETTERS = [
  'a',
  'Ô',
  'ễ',
  'đ',
  'd\u0336',
  'ß',
  '\u0430',
  '\u0301',
  '\u0323\u0301',
  '\u200b',
  '\u00ad',
  '1',
  "'",
  '-',
  ' ',
  '\u00a0',
  '\ufdfa',
  '\u{1d400}',
];
const HUNDRED_KB = 102_400;

describe('faults row 27: 100 KB of one letter', () => {
  it.each(Object.keys(FUNCTIONS))('takes %s less than 50 ms', (name) => {
    const work = FUNCTIONS[name]!;
    work('warm');
    for (const letter of LETTERS) {
      const text = letter.repeat(HUNDRED_KB / letter.length);
      const start = performance.now();
      work(text);
      expect([letter, performance.now() - start < 50]).toEqual([letter, true]);
    }
  });
});

describe('the words that are remembered', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };

  it.each(Object.entries({ bareName, canonicalName, comparedForms }))(
    'by %s do not keep the texts that they stood in',
    (name, form) => {
      const before = used();
      for (let at = 0; at < 600; at += 1) {
        const text = Buffer.alloc(100_000, `${name} longword${String(at).padStart(6, '0')} `).toString('latin1');
        form(text.slice(0, 60));
      }
      expect(used() - before).toBeLessThan(20);
    },
  );
});
