import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { RECORD_COLUMNS, REGISTER_COLUMNS } from '#lib/population';
import { prepareForSplink } from './prepare.js';

const folder = mkdtempSync(join(tmpdir(), 'lienthong-prepare-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = Record<string, string>;

function write(name: string, columns: readonly string[], row: Row): string {
  const path = join(folder, name);
  writeFileSync(path, `${columns.join(',')}\n${columns.map((column) => row[column] ?? '').join(',')}\n`);
  return path;
}

/** One citizen and one record about them, as Splink is given both. */
async function prepared(citizen: Row, record: Row): Promise<{ citizen: Row; record: Row }> {
  const { register, records } = await prepareForSplink(folder, {
    register: write('register.csv', REGISTER_COLUMNS, { citizenId: '1', ...citizen }),
    records: write('records.csv', RECORD_COLUMNS, { recordId: 'a', sector: 'tax', ...record }),
    truth: '',
  });
  const only = (path: string): Row => (parse(readFileSync(path), { columns: true }) as Row[])[0]!;
  return { citizen: only(register), record: only(records) };
}

describe('what Splink is given', () => {
  it('has a name in an old encoding, in upper case and with a title as the register has it', async () => {
    const names = ['NguyÔn V¨n Hïng', 'NGUYỄN VĂN HÙNG', 'Ông Nguyễn Văn Hùng'];
    for (const fullName of names) {
      const { citizen, record } = await prepared({ fullName: 'Nguyễn Văn Hùng' }, { fullName });
      for (const column of ['name', 'bare', 'family', 'middle', 'given', 'short']) {
        expect(record[column]).toBe(citizen[column]);
      }
      expect(record['bare']).toBe('nguyen van hung');
    }
  });

  it('says nothing of a day that is not known', async () => {
    const { citizen, record } = await prepared({ birthDate: '1990-02-03' }, { birthDate: '01/01/1990' });
    expect([citizen['birth_date'], citizen['birth_swapped']]).toEqual(['1990-02-03', '1990-03-02']);
    expect([record['birth_text'], record['birth_date'], record['birth_year']]).toEqual(['1990', '', '1990']);
  });

  it('has numbers with their lost zeros', async () => {
    const { record } = await prepared({}, { personalNumber: '1 090 000 017', oldNumber: '12345678' });
    expect(record['number']).toBe('001090000017');
    expect(record['old_numbers']).toBe('012345678');
  });

  it('leads a commune of before July 2025 to all those of today that it may be', async () => {
    const today = { residenceCommune: '00025', residenceEdition: 'current' };
    const before = { residenceCommune: '00007', residenceEdition: 'before-2025-07' };
    const { citizen, record } = await prepared(today, before);
    expect(citizen['homes']).toBe('00025');
    expect(record['homes']).toBe('00008|00025');
    expect(record['home_province']).toBe(citizen['home_province']);
  });
});
