import { csvColumns, type Sector } from '#lib/contracts';

type Json = Record<string, unknown>;

/** One record as a line of NDJSON, with its line feed. */
export function toNdjson(record: unknown): string {
  return `${JSON.stringify(record)}\n`;
}

/**
 * Records as the lines of a CSV file of the sector, header first, each with CRLF (RFC 4180): the inverse of `recordFromCsv`.
 * Throws on a record with a member that has no column, so that nothing is lost in silence.
 */
export function* toCsv(
  sector: Sector,
  records: Iterable<Json>,
  { separator = ',', byteOrderMark = false }: { separator?: ',' | ';'; byteOrderMark?: boolean } = {},
): Generator<string> {
  const columns = csvColumns(sector).map(({ column, pointer }) => ({ column, steps: stepsOf(pointer) }));
  const known = new Set(columns.map(({ steps }) => steps[0]!.name));
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;
  yield (byteOrderMark ? '\uFEFF' : '') + line(columns.map(({ column }) => column));
  for (const record of records) {
    const stray = Object.keys(record).find((name) => !known.has(name));
    if (stray !== undefined) throw new RangeError(`The CSV form of ${sector} has no column for the member ${stray}.`);
    yield line(columns.map(({ steps }) => cellOf(record, steps)));
  }
}

interface Step {
  readonly name: string;
  /** Of a list: the item whose member `by` is `is`, or the first. */
  readonly item?: { readonly by: string; readonly is: string };
}

function stepsOf(pointer: string): Step[] {
  return pointer
    .slice(1)
    .split('/')
    .map((step) => {
      const [, name = step, by = '', is] = /^(\w+)\[(?:(\w+)=)?([\w-]+)\]$/.exec(step) ?? [];
      return is === undefined ? { name } : { name, item: { by, is } };
    });
}

function cellOf(record: Json, steps: readonly Step[]): string {
  let value: unknown = record;
  for (const { name, item } of steps) {
    value = (value as Json | undefined)?.[name];
    if (item !== undefined)
      value = ((value ?? []) as Json[]).find((one, at) =>
        item.by === '' ? at === Number(item.is) : one[item.by] === item.is,
      );
  }
  if (value === undefined) return '';
  return Array.isArray(value) ? (value as Json[]).map(landUse).join('|') : String(value);
}

/** A use of land as `code:area:term`. */
function landUse({ code, areaSquareMetres = '', until = '' }: Json): string {
  return `${String(code)}:${String(areaSquareMetres)}:${String(until)}`.replace(/:+$/, '');
}

function quoted(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
