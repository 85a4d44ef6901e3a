/**
 * Tax code (*mã số thuế*): 10 digits, the tenth a check digit, or with a branch `-NNN`;
 * since 1 July 2025 a person's 12-digit number takes its place (Circular 86/2024/TT-BTC).
 */
export type TaxCodeForm = 'personal-code' | 'branch' | 'personal-number';

const FORM = /^(?:([0-9]{10})(-[0-9]{3})?|[0-9]{12})$/;
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Which form the text has, by its shape alone; undefined if none. {@link isTaxCode} also checks the digit. */
export function taxCodeForm(text: string): TaxCodeForm | undefined {
  const parts = text.length <= 14 ? FORM.exec(text) : null;
  if (!parts) return undefined;
  if (parts[1] === undefined) return 'personal-number';
  return parts[2] === undefined ? 'personal-code' : 'branch';
}

/** Whether the text can be a tax code: one of the three forms, and the check digit right where the form has one. */
export function isTaxCode(text: string): boolean {
  const form = taxCodeForm(text);
  return form === 'personal-number' || (form !== undefined && checkDigit(text) === Number(text[9]));
}

/** 10 − (weighted sum mod 11). A remainder that gives 10 equals no digit: such a code was never issued. */
function checkDigit(code: string): number {
  return 10 - (WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(code[at]), 0) % 11);
}
