/**
 * A column of a multi-row statement, read by `string_to_array($n, ',')` there: for ids, numbers, digests and tokens, which
 * hold no comma. An array would have each value searched for quotation marks, and PostgreSQL read it character by
 * character: for tokens that cost more than inserting them.
 * Absent values are read back as NULL by `string_to_array($n, ',', '')`.
 */
export const listed = (values: readonly (string | number | null)[]): string => values.join(',');

/**
 * Long values of a column as one parameter of type `text`, read by `string_to_table($n, separator)` or `string_to_array`.
 * As octets: text would be put together, measured and encoded anew, and lie about as garbage until the statement is done.
 * @param values UTF-8 without the separator
 * @param separator one ASCII character
 */
export function joined(values: readonly Buffer[], separator: string): Buffer {
  let length = 0;
  for (const value of values) length += value.length + 1;
  const octets = Buffer.allocUnsafeSlow(Math.max(length - 1, 0));
  let at = 0;
  for (const value of values) {
    at += value.copy(octets, at);
    if (at < octets.length) octets[at++] = separator.charCodeAt(0);
  }
  return octets;
}

/** One column of rows: its value in a row. */
export type Column<Row, Value = string | number | null> = (row: Row) => Value;

/**
 * Columns of a multi-row statement, each as `listed`. Their functions belong to a module, not to a call: what the compiler
 * makes of a function that lives as long as one batch is lost at the next collection of garbage, and is made again.
 */
export function listedColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string[] {
  const lists: string[] = [];
  for (const column of columns) lists.push(listed(rows.map(column)));
  return lists;
}

type Element = string | number | bigint | boolean | null;

/** The same as arrays, for values that may hold a comma. */
export function arrayColumns<Row>(columns: readonly Column<Row, Element>[], rows: readonly Row[]): string[] {
  const arrays: string[] = [];
  for (const column of columns) arrays.push(arrayOf(rows.map(column)));
  return arrays;
}

/**
 * An array as PostgreSQL reads it. The driver would search each element for what has to be escaped and quote it, which costs
 * some half a microsecond each; most are ids, numbers and codes, which hold nothing of that kind.
 */
export const arrayOf = (values: readonly Element[]): string => `{${values.map(elementText).join(',')}}`;

const PLAIN = /^[\w.:+-]+$/;

function elementText(value: Element): string {
  if (typeof value !== 'string') return value == null ? 'NULL' : String(value);
  // Four letters, for NULL means none without quotation marks, however it is written.
  return value.length !== 4 && PLAIN.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
