/** Windows-1252 from 0x80 on; five bytes have no letter there and stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * UTF-8 whose bytes somebody took for letters of one byte: `Nguyễn` becomes `Nguyá»…n`.
 * @param readAs the encoding that it was mistaken for; Latin-1 leaves control characters, Windows-1252 quotation marks and dashes
 */
export function toDoubleUtf8(text: string, readAs: 'latin1' | 'windows-1252'): string {
  const bytes = Buffer.from(text, 'utf8').toString('latin1');
  if (readAs === 'latin1') return bytes;
  return bytes.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}
