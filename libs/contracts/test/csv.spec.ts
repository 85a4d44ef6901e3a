import { describe, expect, it } from '@jest/globals';
import { checkRecord, csvColumns, csvHeaderFindings, recordFromCsv, SECTORS } from '#lib/contracts';
import { spoken, TODAY } from './a-record.js';

const line = (cells: Readonly<Record<string, string>>): [string[], string[]] => [
  Object.keys(cells),
  Object.values(cells),
];

const HOLDER = { recordId: 'L1', version: '2', agency: 'A', role: 'holder', fullName: 'Nguyễn Văn Mẫu' };

describe('the CSV form', () => {
  it.each(SECTORS)('%s has each column once, each with a member of its own', (sector) => {
    const columns = csvColumns(sector);
    expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length);
    expect(new Set(columns.map(({ pointer }) => pointer)).size).toBe(columns.length);
  });

  it.each(SECTORS)('%s: a line with every column filled is a record of which no member is unknown', (sector) => {
    const columns = csvColumns(sector).map(({ column }) => column);
    const record = recordFromCsv(
      sector,
      columns,
      columns.map(() => '1'),
    );
    const codes = checkRecord(sector, record, TODAY).findings.map(({ code }) => code);
    expect(codes).not.toContain('record.member-unknown');
    expect(codes).not.toContain('record.member-missing');
  });

  it('reads a whole line of the land sector', () => {
    const record = recordFromCsv(
      'land',
      ...line({
        ...HOLDER,
        withdrawn: 'không',
        personalNumber: '066090111111',
        personalNumberIssuedOn: '2021-05-04',
        oldNumber: ' 240111111',
        sex: 'Nữ',
        residenceCommune: '24121',
        residenceEdition: 'before-2025-07',
        fatherName: 'Nguyễn Văn Bản',
        fatherNumber: '066060111111',
        fatherBirthYear: '1960',
        areaSquareMetres: '250,5',
        uses: 'ONT:100:lâu dài|CLN:150.5|LUC',
        certificateSerial: '',
        share: '  ',
      }),
    );
    expect(record).toEqual({
      recordId: 'L1',
      version: 2,
      withdrawn: false,
      agency: 'A',
      subject: {
        role: 'holder',
        fullName: 'Nguyễn Văn Mẫu',
        sex: 'female',
        identifiers: [
          { type: 'personal-number', value: '066090111111', issuedOn: '2021-05-04' },
          { type: 'old-id-9', value: ' 240111111' },
        ],
        residence: { kind: 'unknown', commune: { code: '24121', edition: 'before-2025-07' } },
      },
      relatives: [
        {
          relation: 'father',
          fullName: 'Nguyễn Văn Bản',
          identifiers: [{ type: 'personal-number', value: '066060111111' }],
          birthYear: 1960,
        },
      ],
      areaSquareMetres: 250.5,
      uses: [
        { code: 'ONT', areaSquareMetres: 100, until: 'lâu dài' },
        { code: 'CLN', areaSquareMetres: 150.5 },
        { code: 'LUC' },
      ],
    });
  });

  it('guesses at nothing: what cannot be read stays text and is named at its member', () => {
    const cells = { ...HOLDER, version: 'v2', withdrawn: 'maybe', areaSquareMetres: '1,234', birthDate: '11/02/1990' };
    const { findings } = checkRecord('land', recordFromCsv('land', ...line(cells)), TODAY);
    expect(spoken(findings.filter(({ severity }) => severity === 'error'))).toEqual([
      'error value.wrong-type /version',
      'error date.unreadable /subject/birthDate',
      'error value.wrong-type /withdrawn',
      'error value.wrong-type /areaSquareMetres',
    ]);
  });

  it('loses nothing: cells of unknown columns, and beyond the header, refuse the line', () => {
    const record = recordFromCsv('land', ['recordId', 'nickname', '__proto__'], ['L1', 'Tí', 'x', 'beyond', '']);
    expect(Object.keys(record as object)).toEqual(['recordId', 'nickname', '__proto__', 'column 4']);
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    const codes = checkRecord('land', record, TODAY).findings.filter(({ code }) => code === 'record.member-unknown');
    expect(codes.map(({ pointer }) => pointer)).toEqual(['/nickname', '/__proto__', '/column 4']);
  });

  it('a header names what is unknown, twice or absent', () => {
    const header = ['\ufeffrecordId', ' version ', 'agency', 'agency', 'hoTen'];
    expect(spoken(csvHeaderFindings('land', header))).toEqual([
      'error csv.column-twice /agency',
      'error csv.column-unknown /hoTen',
      'error csv.column-missing /role',
    ]);
    expect(csvHeaderFindings('land', ['recordId', 'version', 'agency', 'role'])).toEqual([]);
  });
});
