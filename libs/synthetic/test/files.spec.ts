import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { checkRecord, recordFromCsv, SECTORS } from '#lib/contracts';
import { parsePlainDate } from '#lib/person';
import { generateRecords, generateRegister, toCsv, toNdjson } from '../src/index.js';

const SEED = 20260703;
const TODAY = parsePlainDate('2026-07-01')!;
const register = [...generateRegister({ seed: SEED, citizens: 3_000 })];

describe('toCsv', () => {
  it.each([
    ...SECTORS.map((sector) => [sector, ',', false] as const),
    ...SECTORS.map((sector) => [sector, ';', true] as const),
  ])(
    'writes %s with %j so that recordFromCsv reads the same records (byte order mark: %s)',
    (sector, separator, byteOrderMark) => {
      const made = [...generateRecords({ seed: SEED, sector, register, count: 600, forCsv: true })];
      const file = [
        ...toCsv(
          sector,
          made.map(({ record }) => record),
          { separator, byteOrderMark },
        ),
      ].join('');
      const [header, ...lines] = parse(file, { delimiter: separator, bom: true }) as string[][];
      const read = lines.map((cells) => recordFromCsv(sector, header!, cells));
      made.forEach(({ record, truth }, index) => {
        if (truth.valid) expect(read[index]).toEqual(record);
        expect(checkRecord(sector, read[index], TODAY).record !== undefined).toBe(truth.valid);
      });
    },
  );

  it('loses nothing in silence: a member without a column is an error', () => {
    expect(() => [...toCsv('tax', [{ recordId: 'GD-1', hoTen: 'An' }])]).toThrow(
      'The CSV form of tax has no column for the member hoTen.',
    );
  });

  it('quotes what would break a line', () => {
    const [, line] = [...toCsv('tax', [{ recordId: 'a,b', agency: 'c"d', office: 'e\nf' }])];
    expect(line).toContain('"a,b"');
    expect(line).toContain('"c""d"');
    expect(line).toContain('"e\nf"');
  });
});

describe('toNdjson', () => {
  it('writes one record a line', () => expect(toNdjson({ recordId: 'a\nb' })).toBe('{"recordId":"a\\nb"}\n'));
});
