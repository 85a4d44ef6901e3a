/**
 * How synthetic people and records are recognised, by machine and by eye, without disturbing what is compared:
 *
 * - the six random digits of every personal number begin with 9 (one real number in ten does too, a whole file never);
 * - every old number begins with 9: cards with nine digits were issued under province prefixes 01 to 38 only;
 * - every record's id begins with `GD-` (*giả định*, assumed), and every line of address lies on a `Đường Giả Định`.
 *
 * No error that the generator makes touches these digits and words.
 */
export const RECORD_ID_PREFIX = 'GD-';

/** *Đường Giả Định*: Assumed Street, of which there is none. */
export const STREET = 'Đường Giả Định';

/** Random digits from 900000 are people in a register; from here on, people whom no generated register holds. */
export const FIRST_STRANGER = 980_000;
export const FIRST_CITIZEN = 900_000;

/** Whether a whole personal number (12 digits) or old number (9 digits) bears the marker of synthetic data. */
export function isSyntheticNumber(number: string): boolean {
  return /^(?:\d{6}9\d{5}|9\d{8})$/.test(number);
}
