import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { makeScratchDatabase, type ScratchDatabase } from '#lib/local-stack';
import { POPULATION_MODEL, type Model } from '#lib/matching';
import {
  FileFormatError,
  learnFromFile,
  makeRegisterTables,
  matchFiles,
  RECORD_COLUMNS,
  REGISTER_COLUMNS,
  type BadRow,
  type UnreadCell,
} from '#lib/population';

type Cells = Readonly<Record<string, string>>;

const AN: Cells = {
  citizenId: 'C-one',
  personalNumber: '001090900123',
  oldNumbers: '900000001|001090900456',
  fullName: 'Nguyễn Văn An',
  birthDate: '1990-02-11',
  sex: 'M',
  originCommune: '00001',
  originEdition: 'before-2025-07',
  residenceCommune: '00004',
  residenceEdition: 'current',
  motherName: 'Lê Thị Sen',
  householdId: 'H 7',
};
const BINH: Cells = {
  citizenId: 'C,two',
  personalNumber: '001190900456',
  fullName: 'Trần Thị Bình',
  birthDate: '1985',
  sex: 'F',
  residenceCommune: '00008',
  residenceEdition: 'current',
};
const OF_AN: Cells = {
  recordId: 'GD-1',
  sector: 'land',
  personalNumber: AN['personalNumber']!,
  fullName: 'NGUYEN VAN AN',
  birthDate: '11/02/1990',
  sex: 'Nam',
  residenceCommune: '4',
  residenceEdition: 'current',
};

describe('files that are matched', () => {
  let folder: string;
  let database: ScratchDatabase;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lienthong-files-'));
    database = await makeScratchDatabase({ folder: join(folder, 'database') });
    await makeRegisterTables(database.url, database.owner);
  }, 60_000);
  afterAll(async () => {
    await database?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const path = (name: string): string => join(folder, name);
  const csv = (columns: readonly string[], rows: readonly Cells[]): string =>
    [columns, ...rows.map((row) => columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`))].join(
      '\n',
    );

  async function matched(
    register: readonly Cells[],
    records: readonly Cells[] | string,
    columns: readonly string[] = RECORD_COLUMNS,
  ) {
    writeFileSync(path('register.csv'), csv(REGISTER_COLUMNS, register));
    writeFileSync(path('records.csv'), typeof records === 'string' ? records : csv(columns, records));
    const badRows: BadRow[] = [];
    const unread: UnreadCell[] = [];
    const figures = await matchFiles({
      ownerUrl: database.url,
      register: path('register.csv'),
      records: path('records.csv'),
      out: path('out.csv'),
      model: POPULATION_MODEL,
      onBadRow: (_, row) => badRows.push(row),
      onUnread: (cell) => unread.push(cell),
    });
    const lines = parse(readFileSync(path('out.csv'), 'utf8'), { columns: true }) as Cells[];
    return { figures, badRows, unread, lines };
  }
  const codes = (line: Cells | undefined): string[] =>
    (JSON.parse(line!['findings']!) as { code: string }[]).map(({ code }) => code);

  it('are answered by the names that the register’s file has for its citizens, with every relation', async () => {
    const { lines, figures } = await matched([AN, BINH], [OF_AN]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ recordId: 'GD-1', outcome: 'mismatched', citizenId: 'C-one', linkedBy: 'number' });
    const relations = JSON.parse(lines[0]!['relations']!) as Cells[];
    expect(Object.fromEntries(relations.map(({ field, relation }) => [field, relation]))).toMatchObject({
      number: 'equal',
      name: 'diacritics-differ',
      birthDate: 'equal',
      sex: 'equal',
      residence: 'equal',
      origin: 'absent-in-record',
    });
    expect(relations.find(({ field }) => field === 'name')).toMatchObject({ level: 'diacritics-absent' });
    expect(codes(lines[0])).toEqual(['name.diacritics-absent']);
    expect(figures).toMatchObject({ citizens: 2, records: 1, badRows: 0 });
  });

  it('link by an old number, a former number, and a number that lost its zeros', async () => {
    const { lines } = await matched(
      [AN, BINH],
      [
        { ...OF_AN, recordId: 'a', personalNumber: '', oldNumber: '900000001' },
        { ...OF_AN, recordId: 'b', personalNumber: '001090900456' },
        { ...OF_AN, recordId: 'c', personalNumber: '1090900123' },
      ],
    );
    expect(lines.map(({ citizenId, linkedBy }) => [citizenId, linkedBy])).toEqual([
      ['C-one', 'old-number'],
      ['C-one', 'old-number'],
      ['C-one', 'number'],
    ]);
  });

  it('leave bad rows out, tell their lines, and answer the others in their order', async () => {
    const header = RECORD_COLUMNS.join(',');
    const row = (cells: Cells): string => RECORD_COLUMNS.map((column) => cells[column] ?? '').join(',');
    const records = [
      header,
      row({ ...OF_AN, recordId: 'first' }),
      'too,few',
      row({ ...OF_AN, recordId: '' }),
      row({ ...OF_AN, recordId: 'x', sector: 'fishing' }),
      row({ ...OF_AN, recordId: 'last' }),
    ].join('\n');
    const { lines, badRows, figures } = await matched([AN], records);
    expect(lines.map(({ recordId }) => recordId)).toEqual(['first', 'last']);
    expect(badRows.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(badRows[2]!.reason).toContain('"fishing" is none of land');
    expect(figures.badRows).toBe(3);
  });

  it.each([
    ['day first', '16/02/1982', []],
    ['month first, for 16 is no month', '02/16/1982', ['birth-date.day-month-swapped']],
    ['month first, in one digit', '2-16-1982', ['birth-date.day-month-swapped']],
  ])('read a date with the %s: %s', async (_, birthDate, told) => {
    const person = { ...AN, personalNumber: '066082900001', birthDate: '1982-02-16' };
    const asked = { ...OF_AN, personalNumber: '066082900001', fullName: AN['fullName']!, birthDate };
    const { lines } = await matched([person], [asked]);
    expect(lines[0]).toMatchObject({ outcome: 'matched', citizenId: 'C-one' });
    expect(codes(lines[0])).toEqual(told);
  });

  it('say what can not be read, and do not use it', async () => {
    const odd = { birthDate: '31/31/1990', sex: 'X', residenceCommune: 'Xã Không Có', originCommune: '00004' };
    const { lines } = await matched([AN], [{ ...OF_AN, ...odd, residenceEdition: '', originEdition: '' }]);
    expect(codes(lines[0])).toEqual([
      'birth-date.unreadable',
      'sex.unreadable',
      'commune.not-resolved',
      'commune.edition-unknown',
      'name.diacritics-absent',
      'field.differs', // 00004 is a commune of both editions, and neither is where An comes from
    ]);
  });

  it('take blanks in the register’s cells for nothing, and tell what of it can not be read', async () => {
    const blank = { ...AN, deathDate: ' ', fatherNumber: ' ', oldNumbers: ' 900000001 | ' };
    const { lines, unread } = await matched(
      [blank, { ...BINH, deathDate: '-', birthDate: 'about 1985' }],
      [{ ...OF_AN, personalNumber: '', oldNumber: '900000001' }],
    );
    expect(lines[0]).toMatchObject({ citizenId: 'C-one', linkedBy: 'old-number' });
    expect(codes(lines[0])).toEqual(['name.diacritics-absent']);
    expect(unread).toEqual([
      { line: 3, column: 'birthDate' },
      { line: 3, column: 'deathDate' },
    ]);
  });

  it('say nothing about a number that the register lacks, nor about a name without a letter', async () => {
    const { lines } = await matched(
      [{ ...AN, personalNumber: '' }],
      [{ ...OF_AN, oldNumber: '900000001', motherName: '-' }],
    );
    const relations = JSON.parse(lines[0]!['relations']!) as Cells[];
    expect(relations.find(({ field }) => field === 'number')).toEqual({
      field: 'number',
      relation: 'absent-in-register',
    });
    expect(relations.some(({ field }) => field === 'mother')).toBe(false);
  });

  it('fail with what is wrong where the answers can not be written', async () => {
    const plan = { ownerUrl: database.url, register: path('register.csv'), records: path('records.csv') };
    const out = join(folder, 'no', 'folder', 'out.csv');
    await expect(matchFiles({ ...plan, out, model: POPULATION_MODEL })).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('read communes by their names', async () => {
    const named = { residenceCommune: 'Phường Ba Đình, Thành phố Hà Nội', residenceEdition: 'current' };
    const { lines } = await matched([AN], [{ ...OF_AN, ...named }]);
    const relations = JSON.parse(lines[0]!['relations']!) as Cells[];
    expect(relations.find(({ field }) => field === 'residence')).toMatchObject({ relation: 'equal' });
  });

  it('name the later of two records about one matter', async () => {
    const keyed = (recordId: string, sector: string, actKey: string): Cells => ({ ...OF_AN, recordId, sector, actKey });
    const { lines } = await matched(
      [AN],
      [
        keyed('parcel', 'land', 'sheet 1, 2'),
        keyed('another parcel', 'land', 'sheet 1, 3'),
        keyed('the same parcel', 'land', 'sheet 1, 2'),
        keyed('tax code', 'tax', '100'),
        keyed('the same code, another period', 'tax', '100'),
        keyed('another code', 'tax', '200'),
        keyed('no key', 'social-security', ''),
        keyed('the same without a key', 'social-security', ''),
        { ...keyed('other content without a key', 'social-security', ''), sex: '' },
      ],
      [...RECORD_COLUMNS, 'actKey'],
    );
    const duplicates = lines.filter((line) => codes(line).includes('record.duplicate-in-sector'));
    const others = duplicates.map(({ findings }) => {
      const found = JSON.parse(findings!) as { code: string; parameters: { other?: string } }[];
      return found.find(({ code }) => code === 'record.duplicate-in-sector')!.parameters.other;
    });
    expect(duplicates.map(({ recordId }, at) => [recordId, others[at]])).toEqual([
      ['the same parcel', 'parcel'],
      ['another code', 'tax code'],
      ['the same without a key', 'no key'],
    ]);
  });

  it.each([
    ['of nobody', []],
    ['of one', [AN]],
    ['of two with one number', [AN, { ...BINH, personalNumber: AN['personalNumber']! }]],
    ['of people of whom nothing is known', [{ citizenId: 'x' }, { citizenId: 'y' }]],
  ])('have a clear outcome for every odd record in a register %s', async (_, register) => {
    const names = [
      '',
      'A',
      'x'.repeat(2_000),
      Array(300).fill('An').join(' '),
      '12345',
      "'; DROP TABLE citizen; --",
      '\u202e(╯°□°)╯',
      '   ',
    ];
    const records = names.map((fullName, at) => ({ recordId: String(at), sector: 'tax', fullName }));
    const { lines } = await matched(register, records);
    expect(lines.map(({ recordId }) => recordId)).toEqual(names.map((_name, at) => String(at)));
    for (const { outcome, citizenId } of lines) {
      expect(['ambiguous', 'not-found']).toContain(outcome);
      expect(citizenId).toBe('');
    }
  });

  it('are refused whole where the header is another, with the right one', async () => {
    await expect(matched([AN], 'recordId,sector\n1,land')).rejects.toThrow(FileFormatError);
    await expect(matched([AN], 'recordId,sector\n1,land')).rejects.toThrow(
      /lacks personalNumber.*must be: recordId,sector/,
    );
  });

  it('are matched by a model that is learned from them once the register is there, the same again by the same seed', async () => {
    const records = Array.from({ length: 40 }, (_, at) => ({
      ...OF_AN,
      recordId: String(at),
      ...(at % 4 === 0 && { personalNumber: '' }),
      ...(at % 5 === 0 && { birthDate: '1990' }),
    }));
    await matched([AN, BINH], records);
    const learnt = async (seed: number) => {
      const models: Model[] = [];
      const figures = await matchFiles({
        ownerUrl: database.url,
        register: path('register.csv'),
        records: path('records.csv'),
        out: path('out.csv'),
        model: async (sql, citizens) => {
          const plan = { records: path('records.csv'), most: 30, seed, date: '2026-11-27', randomPairs: 3_000 };
          models.push(await learnFromFile(sql, citizens, plan));
          return models[0]!;
        },
      });
      return { model: models[0]!, figures, out: readFileSync(path('out.csv'), 'utf8') };
    };
    const [first, again, other] = [await learnt(1), await learnt(1), await learnt(2)];
    expect(first.model.learned.data).toBe("30 of 40 records of a file, about a register's file of 2 citizens");
    expect(first.figures.learnSeconds).toBeGreaterThan(0);
    expect([again.model, again.out]).toEqual([first.model, first.out]);
    expect(other.model.fields).not.toEqual(first.model.fields);
  }, 120_000);

  it('give the same bytes again', async () => {
    const records = [
      OF_AN,
      { ...OF_AN, recordId: '2', personalNumber: '' },
      { ...OF_AN, recordId: '3', fullName: 'Lê An' },
    ];
    await matched([AN, BINH], records);
    const first = readFileSync(path('out.csv'), 'utf8');
    await matched([AN, BINH], records);
    expect(readFileSync(path('out.csv'), 'utf8')).toBe(first);
  });
});
