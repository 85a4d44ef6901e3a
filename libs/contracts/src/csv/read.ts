import type { Sector } from '../bus/sectors.js';
import type { Finding } from '../findings/finding.js';
import { below, finding, quoted } from '../findings/report.js';
import { csvColumns, type CsvColumn } from './columns.js';

type Draft = Record<string, unknown>;
type Step = { readonly name: string; readonly item?: { readonly by: string; readonly is: string } };

const BY_NAME = new WeakMap<readonly CsvColumn[], ReadonlyMap<string, { column: CsvColumn; path: readonly Step[] }>>();

/**
 * What is wrong with a header, to be said once for a file instead of at each line: columns that the sector does not
 * have, that come twice, or that are needed and absent. Blanks around a name and a byte order mark do not count.
 */
export function csvHeaderFindings(sector: Sector, columns: readonly string[]): Finding[] {
  const known = columnsByName(sector);
  const names = columns.map(headerName);
  const findings: Finding[] = [];
  names.forEach((name, position) => {
    const pointer = below('', name);
    if (!known.has(name)) findings.push(finding('csv.column-unknown', pointer, { column: quoted(name) }));
    else if (names.indexOf(name) < position) findings.push(finding('csv.column-twice', pointer, { column: name }));
  });
  for (const { column, needed } of csvColumns(sector)) {
    if (needed && !names.includes(column)) findings.push(finding('csv.column-missing', `/${column}`, { column }));
  }
  return findings;
}

/**
 * One line as the record's plain object, for `checkRecord`. Blank cells are absent members. Cells of unknown columns
 * and cells beyond the header become members of their own, so that the check refuses them instead of their being lost.
 */
export function recordFromCsv(sector: Sector, columns: readonly string[], cells: readonly string[]): unknown {
  const known = columnsByName(sector);
  const record: Draft = {};
  cells.forEach((cell, position) => {
    if (cell.trim() === '') return;
    const name = headerName(columns[position] ?? `column ${position + 1}`);
    const found = known.get(name);
    if (found) fill(record, found.path, found.column.read(cell));
    else define(record, name, cell);
  });
  completeResidence(record);
  return record;
}

function headerName(text: string): string {
  return text.replace(/^\uFEFF/, '').trim();
}

function columnsByName(sector: Sector): ReadonlyMap<string, { column: CsvColumn; path: readonly Step[] }> {
  const columns = csvColumns(sector);
  let byName = BY_NAME.get(columns);
  if (!byName) {
    byName = new Map(columns.map((column) => [column.column, { column, path: pathOf(column.pointer) }]));
    BY_NAME.set(columns, byName);
  }
  return byName;
}

/** `/relatives[relation=father]/fullName` → relatives, the item whose relation is father, fullName. */
function pathOf(pointer: string): Step[] {
  return pointer
    .slice(1)
    .split('/')
    .map((step) => {
      const [, name = step, by, is] = /^(\w+)\[(?:(\w+)=)?([\w-]+)\]$/.exec(step) ?? [];
      return is === undefined ? { name } : { name, item: { by: by ?? '', is } };
    });
}

function fill(record: Draft, path: readonly Step[], value: unknown): void {
  let at = record;
  for (const step of path.slice(0, -1)) at = step.item ? itemOf(at, step.name, step.item) : objectOf(at, step.name);
  at[path.at(-1)!.name] = value;
}

function objectOf(at: Draft, name: string): Draft {
  return (at[name] ??= {}) as Draft;
}

/** The item with that type or relation; without one to tell items apart, the list's only item. */
function itemOf(at: Draft, name: string, item: { by: string; is: string }): Draft {
  const list = (at[name] ??= []) as Draft[];
  const found = list.find((other) => item.by === '' || other[item.by] === item.is);
  if (found) return found;
  const made: Draft = item.by === '' ? {} : { [item.by]: item.is };
  list.push(made);
  return made;
}

/** A header may be called anything, `__proto__` too. */
function define(record: Draft, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
}

function completeResidence({ subject }: Draft): void {
  const residence = (subject as Draft | undefined)?.['residence'] as Draft | undefined;
  if (residence) residence['kind'] ??= 'unknown';
}
