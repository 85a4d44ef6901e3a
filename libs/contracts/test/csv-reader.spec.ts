import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { CsvReader, type CsvRecord } from '../src/csv/csv-reader.js';

const SEED = Number(process.env['TEST_SEED'] ?? 20261124);

function read(bytes: Buffer, size: number, limit = 1_000): CsvRecord[] {
  const reader = new CsvReader(limit);
  const records: CsvRecord[] = [];
  for (let at = 0; at < bytes.length; at += size) records.push(...reader.push(bytes.subarray(at, at + size)));
  records.push(...reader.end());
  return records;
}
const cellsOf = (text: string, size = 7): unknown[] =>
  read(Buffer.from(text), size).map((record) => ('cells' in record ? record.cells : record.fault));

describe('CSV', () => {
  it('is read whatever pieces it comes in (RFC 4180)', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', ';', '\n', ' '), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (rows, size, delimiter, end, closed) => {
          const header = ['x', 'y'].join(delimiter);
          const quoted = rows.map((row) =>
            row.map((text) => (/["\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter),
          );
          const text = [header, ...quoted].join(end) + (closed ? end : '');
          expect(cellsOf(text, size)).toEqual([['x', 'y'], ...rows]);
        },
      ),
      { seed: SEED },
    );
  });

  it('counts the lines on which records begin', () => {
    expect(read(Buffer.from('a,b\n"x\ny",1\n\nz,2'), 3).map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('drops a BOM, and passes over empty lines', () => {
    expect(cellsOf('\uFEFFa;b\r\n\r\n1;2\r\n', 1)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('loses one line to a quotation mark out of place, and no other', () => {
    expect(cellsOf('a,b\n"x"y,1\n2,2\n3"3,3\n4,4')).toEqual([['a', 'b'], 'quotes', ['2', '2'], 'quotes', ['4', '4']]);
    expect(cellsOf('a,b\n"never closed,1\n2,2\n3,3')).toEqual([['a', 'b'], 'quotes', ['2', '2'], ['3', '3']]);
  });

  it('skips what is longer than its limit in bounded memory', () => {
    const long = 'x'.repeat(5_000);
    const faults = read(Buffer.from(`a,b\n${long},1\n2,2\n"${'y\n'.repeat(2_000)}3,3\n${long}`), 64).map((record) =>
      'fault' in record ? `${record.line} ${record.fault}` : record.cells.join(),
    );
    expect(faults.slice(0, 4)).toEqual(['a,b', '2 too long', '2,2', '4 quotes']);
    expect(faults.slice(-2)).toEqual(['3,3', '2005 too long']);
  });

  it('refuses a line that is not UTF-8, or holds NUL', () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b\n'),
      Buffer.from('Nguy\xean,1\n', 'latin1'),
      Buffer.from('x\0,1\ny,2'),
    ]);
    expect(read(bytes, 5).map((record) => ('cells' in record ? record.cells : record.fault))).toEqual([
      ['a', 'b'],
      'encoding',
      'encoding',
      ['y', '2'],
    ]);
  });
});
