import { describe, expect, it } from '@jest/globals';
import { isTaxCode, taxCodeForm } from './tax-code.js';

describe('a tax code', () => {
  it.each([
    ['0100109106', 'personal-code', true],
    ['0100109106-001', 'branch', true],
    ['0100109107', 'personal-code', false],
    ['0100109107-001', 'branch', false],
    ['066090000000', 'personal-number', true],
    ['0100109106001', undefined, false],
    ['0100109106-01', undefined, false],
    ['010010910', undefined, false],
    ['', undefined, false],
  ] as const)('%j has the form %s, and its check digit holds: %s', (text, form, valid) => {
    expect(taxCodeForm(text)).toBe(form);
    expect(isTaxCode(text)).toBe(valid);
  });

  it('was never issued where the remainder leaves no digit', () => {
    // The weighted sum of nine zeros is 0: 10 − 0 is no digit, whatever stands in the tenth place.
    for (let digit = 0; digit < 10; digit++) expect(isTaxCode(`000000000${digit}`)).toBe(false);
  });
});
