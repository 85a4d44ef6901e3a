/**
 * Upper case as a Latin-1 system makes it, blind to what the bytes meant: `NguyÔn V¨n ¸nh` becomes `NGUYÔN V¨N ¸NH`, and
 * TCVN3's `ån` (ồn) becomes `ÅN`. ß, ÿ and µ have no capital there.
 */
export function toLatin1UpperCase(text: string): string {
  return text.replace(/[a-z\u00e0-\u00f6\u00f8-\u00fe]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x20));
}
