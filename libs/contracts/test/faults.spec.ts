import { describe, expect, it } from '@jest/globals';
import {
  checkRecord,
  csvColumns,
  fieldText,
  findingText,
  parseRejection,
  parseVerdict,
  recordFromCsv,
} from '#lib/contracts';
import { contentDigest } from '#lib/signing';
import { describeVectors } from '../../../test/support/vectors.js';
import { aRecord, said, spoken, TODAY } from './a-record.js';

describe('row 20: a record that does not have the form of its sector', () => {
  it('is refused with every finding: unknown members, wrong types, booleans as text, lists for scalars', () => {
    const record = aRecord('land', {
      '/surprise': 1,
      '/withdrawn': 'true',
      '/version': '1',
      '/agency': ['A'],
      '/subject/nickname': 'x',
      '/subject/sex': true,
      '/subject/identifiers/0/type': 'licence',
      '/subject/identifiers/1': 'CMND 240111111',
      '/parcel': [],
      '/uses/1/areaSquareMetres': '150.5',
    });
    const checked = checkRecord('land', record, TODAY);
    expect(checked.record).toBeUndefined();
    expect(spoken(checked.findings).sort()).toEqual([
      'error record.member-unknown /subject/nickname',
      'error record.member-unknown /surprise',
      'error value.not-in-list /subject/identifiers/0/type',
      'error value.wrong-type /agency',
      'error value.wrong-type /parcel',
      'error value.wrong-type /subject/identifiers/1',
      'error value.wrong-type /subject/sex',
      'error value.wrong-type /uses/1/areaSquareMetres',
      'error value.wrong-type /version',
      'error value.wrong-type /withdrawn',
    ]);
    expect(checked.findings.find(({ pointer }) => pointer === '/withdrawn')?.parameters).toEqual({
      expected: 'true-or-false',
    });
  });

  it('rules speak of the parts that are sound, beside what is wrong with the form', () => {
    expect(said('land', { '/surprise': 1, '/subject/birthDate': '2030-01-01', '/share': '2/1' })).toEqual([
      'error record.member-unknown /surprise',
      'error date.in-future /subject/birthDate',
      'warning number.birth-year-contradicts /subject/identifiers/0/value',
      'warning share.form /share',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is an unknown member like any other',
    (name) => {
      const record = JSON.parse(JSON.stringify(aRecord('tax')).replace('{', `{"${name}":{"a":1},`)) as unknown;
      expect(spoken(checkRecord('tax', record, TODAY).findings)).toEqual([`error record.member-unknown /${name}`]);
      expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    },
  );

  it('a member name of any length and content makes a short and valid pointer', () => {
    const [found] = checkRecord('tax', aRecord('tax', { ['/' + '😀'.repeat(60)]: 1 }), TODAY).findings;
    expect(found?.pointer.length).toBeLessThan(90);
    expect(found?.pointer).not.toMatch(/\p{Surrogate}/u);
    const record = { ...aRecord('tax'), 'a/b~c': 1 };
    expect(spoken(checkRecord('tax', record, TODAY).findings)).toEqual(['error record.member-unknown /a~1b~0c']);
  });
});

describe('row 21: dates that cannot be', () => {
  it.each([
    ['2023-02-29', 'date.impossible'],
    ['2024-13-01', 'date.impossible'],
    ['0000-01-01', 'date.impossible'],
    ['9999-12-31', 'date.impossible'],
    ['11/02/1990', 'date.unreadable'],
    ['11-02-1990', 'date.unreadable'],
    ['1990-2-11', 'date.unreadable'],
    ['1990-02-11T00:00:00Z', 'date.unreadable'],
    ['１９９０', 'date.unreadable'],
    ['', 'date.unreadable'],
    ['2026-11-25', 'date.in-future'],
    ['2027', 'date.in-future'],
  ])('birth date %p is refused: %s', (birthDate, code) => {
    const number = { '/subject/identifiers': [] };
    expect(said('civil-status', { ...number, '/subject/birthDate': birthDate })).toContain(
      `error ${code} /subject/birthDate`,
    );
  });

  it.each([
    ['2026-02-30', 'date.impossible'],
    ['2026-03-01T25:00:00Z', 'date.impossible'],
    ['2026-03-01T08:00:00', 'date.impossible'],
    ['01/03/2026', 'date.unreadable'],
    ['2026-03', 'date.unreadable'],
  ])('time of change %p is refused: %s', (changedAt, code) => {
    expect(said('tax', { '/changedAt': changedAt })).toEqual([`error ${code} /changedAt`]);
  });

  it.each(['1990', '1990-02', '1990-02-11', '2024-02-29'])('%p is a date as given', (birthDate) => {
    const found = said('civil-status', { '/subject/identifiers': [], '/subject/birthDate': birthDate });
    expect(found).toEqual(['warning record.field-missing /subject/identifiers']);
  });

  it('a death before the birth is refused, one that may be later is not', () => {
    const death = (deathDate: string): string[] =>
      said('civil-status', { '/kind': 'death', '/subject/role': 'deceased', '/deathDate': deathDate });
    expect(death('2026-01-14')).toEqual(['error date.death-before-birth /deathDate']);
    expect(death('2025')).toEqual(['error date.death-before-birth /deathDate']);
    expect(death('2026')).toEqual([]);
    expect(death('2026-01-15')).toEqual([]);
    expect(death('2026-11-25')).toEqual(['error date.in-future /deathDate']);
  });
});

describe('row 22: numbers as they come', () => {
  const NUMBER = '/subject/identifiers/0/value';

  it.each([
    '０６６０９０１１１１１１',
    '٠٦٦٠٩٠١١١١١١',
    '06609O111111',
    '06609011111l',
    '066090111111\u200b',
    '0660901111**',
  ])('%p is refused: letters, or digits of other scripts', (value) => {
    expect(said('land', { [NUMBER]: value })).toEqual([`error identifier.characters ${NUMBER}`]);
  });

  it.each([
    ['66090111', 8],
    ['6609011111', 10],
    ['66090111111', 11],
    ['0660901111111', 13],
  ])('%p is a warning and carried as written', (value, digits) => {
    const record = aRecord('land', { [NUMBER]: value });
    const checked = checkRecord('land', record, TODAY);
    expect(checked.findings).toEqual([
      { code: 'number.length', severity: 'warning', pointer: NUMBER, parameters: { digits, expected: 12 } },
    ]);
    expect(checked.record?.subject.identifiers?.[0]?.value).toBe(value);
  });

  it.each(['066 090 111 111', ' 066090111111 ', '066.090.111.111', '066\u00a0090111111'])(
    '%p has blanks: a warning, and its digits are checked all the same',
    (value) => {
      expect(said('land', { [NUMBER]: value })).toEqual([`warning number.blanks ${NUMBER}`]);
      expect(said('land', { [NUMBER]: value.replace('6', '') })).toEqual([
        `warning number.blanks ${NUMBER}`,
        `warning number.length ${NUMBER}`,
      ]);
    },
  );
});

describe('row 23: letters of pre-Unicode encodings', () => {
  it.each(['\u00a0', '\u00ad', '\u0080', '\u0085', '\u009f'])('%p in a name never refuses it', (letter) => {
    const name = `Nguy${letter}n`;
    const { record } = checkRecord('land', aRecord('land', { '/subject/fullName': name }), TODAY);
    expect(record?.subject.fullName).toBe(name);
  });

  it('100 combining marks are a warning', () => {
    expect(said('land', { '/subject/fullName': 'Ma' + '\u0301'.repeat(100) })).toEqual([
      'warning name.combining-flood /subject/fullName',
    ]);
  });
});

/** Milliseconds of the quickest of five runs: what the work takes, whatever else this machine does. */
function quickest(work: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...runs);
}

describe('row 27: 100 KB of one letter in any field', () => {
  it.each(['a', 'ạ', '0', ' ', '\u0301', '/', '😀'])('%p is refused in under 50 ms', (letter) => {
    const long = letter.repeat(Math.ceil(102_400 / Buffer.byteLength(letter)));
    const record = aRecord('land', {
      '/subject/fullName': long,
      '/subject/birthDate': long,
      '/changedAt': long,
      '/subject/identifiers/0/value': long,
      '/certificate/serial': long,
      '/share': long,
      [`/${long.replaceAll('/', '~')}`]: long,
    });
    expect(quickest(() => checkRecord('land', record, TODAY))).toBeLessThan(50);
    const checked = checkRecord('land', record, TODAY);
    expect(checked.record).toBeUndefined();
    expect(JSON.stringify(checked.findings).length).toBeLessThan(3_000);
  });

  it('the other functions bear it as well', () => {
    const long = '/'.repeat(102_400);
    const found = { code: 'value.too-long', severity: 'error', pointer: long, parameters: { max: long } } as const;
    const functions: (() => void)[] = [
      () => contentDigest({ a: long }),
      () => fieldText(long, 'vi'),
      () => findingText(found, 'vi'),
      () => recordFromCsv('land', [long, 'uses', 'areaSquareMetres'], [long, '|'.repeat(102_400), '1'.repeat(102_400)]),
      () => parseVerdict({ outcome: long, recordId: long }),
      () => parseRejection({ code: long, topic: long }),
    ];
    for (const work of functions) expect(quickest(work)).toBeLessThan(50);
  });
});

describeVectors(
  'naughty-strings.json',
  'row 24: the naughty strings as names, addresses, ids and CSV cells',
  (vectors) => {
    const strings = vectors as string[];
    const POINTERS = ['/subject/fullName', '/subject/residence/line', '/recordId', '/agency', '/act', '/subject/role'];

    it('are kept as they are or refused, and what is said of them is short and valid', () => {
      expect(strings.length).toBeGreaterThan(400);
      for (const string of strings) {
        for (const pointer of POINTERS) {
          const { record, findings } = checkRecord('land', aRecord('land', { [pointer]: string }), TODAY);
          if (record) expect(record).toEqual(aRecord('land', { [pointer]: string }));
          else expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
          for (const found of findings) expect(findingText(found, 'vi').length).toBeLessThan(500);
        }
      }
    });

    it('come through CSV untouched, under any header', () => {
      const columns = csvColumns('land').map(({ column }) => column);
      const at = columns.indexOf('fullName');
      for (const string of strings) {
        const cells = columns.map((_, position) => (position === at ? string : ''));
        const record = recordFromCsv('land', columns, cells) as { subject?: { fullName: string } };
        expect(record.subject?.fullName ?? '').toBe(string.trim() === '' ? '' : string);
        const strange = recordFromCsv('land', ['recordId', string], ['1', 'x']);
        expect(Object.keys(strange as object)).toHaveLength(string.trim() === 'recordId' ? 1 : 2);
      }
    });
  },
);
