import { describe, expect, it } from '@jest/globals';
import { TO_CORRECT, type Relation } from '#lib/contracts';
import { aCitizen, aRecord, aSubject, codesOf, matching, matchOf, numbered, relationsOf } from './people.js';

const NUMBER = '/subject/identifiers/0/value';
const NAME = '/subject/fullName';
const DATE = '/subject/birthDate';
const RESIDENCE = '/subject/residence/commune';
const ORIGIN = '/subject/origin';
const citizen = aCitizen();
const living = (code: string, edition: string, kind = 'permanent') => ({
  residence: { kind, commune: { code, edition } },
});

const NOWHERE = { residence: undefined, origin: undefined };
/** A relative in the record who is no relative's relative: it tells the person from brothers and sisters. */
const withSpouse = (subject: Parameters<typeof aSubject>[0], of: typeof citizen) =>
  matchOf(aSubject(subject, { relatives: [{ relation: 'spouse', fullName: 'Trần Thị Lý' }] }), [of]);

describe('every compared field', () => {
  it('gets its relation, never only the first that differs', () => {
    const subject = {
      identifiers: [numbered('066090900001'), numbered('911111111', 'old-id-9'), numbered('C1234567', 'passport')],
      fullName: 'Nguyen Van Hoa',
      birthDate: '1991-02-11',
      sex: 'female',
      ...living('00097', 'current'),
      origin: { code: '00001', edition: 'before-2025-07' },
    };
    const relatives = [
      { relation: 'father', fullName: 'Nguyễn Văn Bao' },
      { relation: 'mother', fullName: 'Lê Thị Sen' },
      { relation: 'co-holder', fullName: 'Lê Thị Sen' },
      { relation: 'spouse', fullName: 'TRẦN THỊ LÍ' },
    ];
    expect(relationsOf(matchOf(aSubject(subject, { relatives }), [citizen]))).toEqual({
      [NUMBER]: 'equal',
      '/subject/identifiers/1/value': 'different',
      '/subject/identifiers/2/value': 'absent-in-register',
      [NAME]: 'diacritics-differ',
      [DATE]: 'close',
      '/subject/sex': 'different',
      [RESIDENCE]: 'different',
      [ORIGIN]: 'different',
      '/relatives/0/fullName': 'diacritics-differ',
      '/relatives/1/fullName': 'absent-in-register',
      '/relatives/3/fullName': 'equal-normalised',
    });
  });

  it('that the record leaves out is absent in it, and nothing to correct', () => {
    const bare = { birthDate: undefined, sex: undefined, residence: undefined, origin: undefined };
    const found = matching(bare, citizen);
    expect(found.outcome).toBe('matched');
    expect(relationsOf(found)).toEqual({
      [NUMBER]: 'equal',
      [NAME]: 'equal',
      [DATE]: 'absent-in-record',
      '/subject/sex': 'absent-in-record',
      [RESIDENCE]: 'absent-in-record',
      [ORIGIN]: 'absent-in-record',
    });
    expect(relationsOf(matching({ identifiers: [] }, citizen))['/subject/identifiers']).toBe('absent-in-record');
  });

  it('says whether it found the person, and name and birth date carry the register’s value', () => {
    const byNumber = matching({ fullName: 'Nguyen Van Hoa' }, citizen).fields;
    expect(byNumber.filter(({ foundBy }) => foundBy).map(({ pointer }) => pointer)).toEqual([NUMBER]);
    const byName = matching({ identifiers: undefined }, citizen).fields;
    expect(byName.filter(({ foundBy }) => foundBy).map(({ pointer }) => pointer)).toEqual([NAME, DATE]);
    expect(byNumber.flatMap(({ pointer, registered }) => (registered ? [[pointer, registered]] : []))).toEqual([
      [NAME, 'Nguyễn Văn Hòa'],
      [DATE, '1990-02-11'],
    ]);
  });
});

describe('the relation and its finding', () => {
  it.each([
    ['the same number', { identifiers: [numbered('066090900001')] }, NUMBER, 'equal', []],
    ['a number with blanks', { identifiers: [numbered('066090 900001')] }, NUMBER, 'equal-normalised', []],
    [
      'a number that lost a zero',
      { identifiers: [numbered('66090900001')] },
      NUMBER,
      'equal-normalised',
      ['number.leading-zeros-lost'],
    ],
    ['a number of eight digits', { identifiers: [numbered('66090900')] }, NUMBER, 'different', ['field.differs']],
    [
      'a number of thirteen digits',
      { identifiers: [numbered('0660909000011')] },
      NUMBER,
      'different',
      ['field.differs'],
    ],
    [
      'a number of nobody',
      { identifiers: [numbered('066090911111')] },
      NUMBER,
      'different',
      ['number.not-in-register'],
    ],
    ['a former number', { identifiers: [numbered('066090900901')] }, NUMBER, 'outdated', ['number.former']],
    ['one digit another', { identifiers: [numbered('066090900002')] }, NUMBER, 'close', ['number.one-digit-differs']],
    [
      'two digits exchanged',
      { identifiers: [numbered('066099000001')] },
      NUMBER,
      'close',
      ['number.one-digit-differs'],
    ],
    [
      'the spouse’s number',
      { identifiers: [numbered('066192900007')] },
      NUMBER,
      'different',
      ['number.of-household-member'],
    ],
    ['an old number', { identifiers: [numbered('900000001', 'old-id-9')] }, NUMBER, 'equal', []],
    [
      'today’s number as a former one',
      { identifiers: [numbered('066090900001', 'former-personal-number')] },
      NUMBER,
      'equal',
      [],
    ],
    ['the same name', {}, NAME, 'equal', []],
    ['capitals', { fullName: 'NGUYỄN VĂN HÒA' }, NAME, 'equal-normalised', []],
    ['the tone in its other place', { fullName: 'Nguyễn Văn Hoà' }, NAME, 'equal-normalised', []],
    ['decomposed letters', { fullName: 'Nguyễn Văn Hòa'.normalize('NFD') }, NAME, 'equal-normalised', []],
    ['doubled blanks', { fullName: 'Nguyễn  Văn\u00a0Hòa' }, NAME, 'equal-normalised', []],
    ['no diacritics', { fullName: 'Nguyen Van Hoa' }, NAME, 'diacritics-differ', ['name.diacritics-absent']],
    ['another tone', { fullName: 'Nguyễn Văn Hóa' }, NAME, 'diacritics-differ', ['name.tone-differs']],
    ['another name', { fullName: 'Nguyễn Văn Hiếu' }, NAME, 'different', ['field.differs']],
    [
      'a household through its head',
      { fullName: 'Hộ ông Nguyễn Văn Hòa' },
      NAME,
      'equal-normalised',
      ['name.title-set-aside'],
    ],
    [
      'a remark in brackets',
      { fullName: 'Nguyễn Văn Hòa (chủ hộ)' },
      NAME,
      'equal-normalised',
      ['name.title-set-aside'],
    ],
    ['TCVN3', { fullName: 'NguyÔn V¨n Hßa' }, NAME, 'equal-normalised', ['name.encoding-tcvn3']],
    ['VNI in capitals', { fullName: 'NGUYEÃN VAÊN HOØA' }, NAME, 'equal-normalised', ['name.encoding-vni']],
    ['Windows-1258', { fullName: 'NguyêÞn Vãn HoÌa' }, NAME, 'equal-normalised', ['name.encoding-cp1258']],
    ['UTF-8 twice', { fullName: 'Nguyá»…n VÄƒn HÃ²a' }, NAME, 'equal-normalised', ['name.encoding-double-utf8']],
    ['Telex keys', { fullName: 'NGUYEENX VAWN HÒA' }, NAME, 'equal-normalised', ['name.encoding-telex']],
    ['VNI keys', { fullName: 'NGUYE6N4 VA8N HOA2' }, NAME, 'equal-normalised', ['name.encoding-vni-keys']],
    ['another name in TCVN3', { fullName: 'NguyÔn V¨n Dòng' }, NAME, 'different', ['field.differs']],
    ['the middle name left out', { fullName: 'Nguyen Hòa' }, NAME, 'close', ['name.middle-omitted']],
    ['a middle name more', { fullName: 'Nguyễn Văn Minh Hòa' }, NAME, 'close', ['name.middle-omitted']],
    ['initials', { fullName: 'N. V. Hòa' }, NAME, 'close', ['name.initials']],
    ['the given name first', { fullName: 'Hòa Nguyễn Văn' }, NAME, 'swapped', ['name.order-changed']],
    ['a letter typed wrong', { fullName: 'Nguyễn Vắn Hòn' }, NAME, 'close', ['name.one-letter-differs']],
    ['two letters exchanged', { fullName: 'Nguyễn Văn Hao' }, NAME, 'close', ['name.one-letter-differs']],
    ['a former name', { fullName: 'NGUYỄN VĂN CŨ' }, NAME, 'outdated', ['name.former']],
    ['letters that got lost', { fullName: 'Nguy\ufffdn V\ufffdn H\ufffda' }, NAME, 'unreadable', ['name.unreadable']],
    ['a digit for a tone', { fullName: 'Nguyễn Văn Hoa2' }, NAME, 'different', ['field.differs']],
    ['the year only', { birthDate: '1990' }, DATE, 'partial', ['birth-date.year-only']],
    ['year and month', { birthDate: '1990-02' }, DATE, 'partial', ['birth-date.year-only']],
    ['1 January', { birthDate: '1990-01-01' }, DATE, 'partial', ['birth-date.placeholder-day']],
    ['another digit', { birthDate: '1990-02-21' }, DATE, 'close', ['birth-date.one-digit-differs']],
    ['another month', { birthDate: '1990-03' }, DATE, 'close', ['birth-date.one-digit-differs']],
    ['the year before', { birthDate: '1989-02-11' }, DATE, 'close', ['birth-date.year-off-by-one']],
    ['1 January of the next year', { birthDate: '1991-01-01' }, DATE, 'close', ['birth-date.year-off-by-one']],
    ['day and month exchanged', { birthDate: '1990-11-02' }, DATE, 'swapped', ['birth-date.day-month-swapped']],
    ['another day and month', { birthDate: '1990-12-25' }, DATE, 'different', ['field.differs']],
    ['1 January of another decade', { birthDate: '1972-01-01' }, DATE, 'different', ['field.differs']],
    ['another sex', { sex: 'female' }, '/subject/sex', 'different', ['field.differs']],
    ['today’s commune', living('00008', 'current'), RESIDENCE, 'equal', []],
    [
      'the commune of before the merger',
      living('00007', 'before-2025-07'),
      RESIDENCE,
      'equal-normalised',
      ['residence.commune-merged-2025'],
    ],
    [
      'another commune of before that went there in part',
      living('00006', 'before-2025-07'),
      RESIDENCE,
      'equal-normalised',
      ['residence.commune-merged-2025'],
    ],
    ['another commune', living('00097', 'current'), RESIDENCE, 'different', ['field.differs']],
    ['a temporary residence', living('00097', 'current', 'temporary'), RESIDENCE, 'absent-in-record', []],
    [
      'the commune of origin by its name of today',
      { origin: { code: '00025', edition: 'current' } },
      ORIGIN,
      'equal-normalised',
      ['origin.commune-merged-2025'],
    ],
  ] as const)('%s', (_, subject, pointer, relation, codes) => {
    const found = withSpouse(subject, citizen);
    expect(relationsOf(found)[pointer]).toBe(relation);
    expect(codesOf(found)).toEqual(codes);
    expect(found.outcome).toBe(TO_CORRECT.has(relation as Relation) ? 'mismatched' : 'matched');
  });

  it('says that a residence is a former one', () => {
    const moved = aCitizen({ residence: { code: '00097', edition: 'current' } });
    const found = matching(living('00007', 'before-2025-07'), moved);
    expect([relationsOf(found)[RESIDENCE], codesOf(found)]).toEqual(['outdated', ['residence.outdated']]);
  });

  it('trusts the register’s own former code, where nobody knows what became of the commune', () => {
    const there = aCitizen({ residenceBefore: { code: '01651', edition: 'before-2025-07' } });
    const found = matching(living('01651', 'before-2025-07'), there);
    expect(relationsOf(found)[RESIDENCE]).toBe('equal-normalised');
  });

  it('is partial where the register knows less', () => {
    const found = matching({}, aCitizen({ birthDate: '1990' }));
    expect([found.outcome, relationsOf(found)[DATE], codesOf(found)]).toEqual(['matched', 'partial', []]);
  });
});

describe('faults row 23: look-alikes, controls and heaped marks', () => {
  it.each([
    ['a Cyrillic letter', 'Nguyễn V\u0103n H\u043ea'],
    ['a Cyrillic а in a name that is else the same', 'Nguyễn Văn Hò\u0430'],
    ['a fullwidth letter', 'Nguyễn Văn \uff28òa'],
    ['a zero-width blank', 'Nguyễn\u200b Văn Hòa'],
    ['a direction override', '\u202eNguyễn Văn Hòa'],
    ['a tabulator', 'Nguyễn\tVăn Hòa'],
    ['a hundred marks', `Nguyễn Văn Hòa${'\u0300'.repeat(100)}`],
  ])('%s: never equal, nor equal but for its spelling, and finds nobody by name', (_, fullName) => {
    expect(relationsOf(withSpouse({ fullName }, citizen))[NAME]).toBe('different');
    expect(matching({ fullName, identifiers: undefined }, citizen).citizenId).toBeUndefined();
  });

  it('stays different where the register has the same odd text', () => {
    const fullName = 'Nguyễn V\u0430n Hòa';
    expect(relationsOf(withSpouse({ fullName }, aCitizen({ fullName })))[NAME]).toBe('different');
  });
});

describe('faults row 22: a number of odd form', () => {
  it('is repaired only in comparing: the record stays as it was written', () => {
    const record = aRecord({ identifiers: [numbered('66090 900001')] });
    const before = JSON.stringify(record);
    expect(matchOf(aSubject({ identifiers: [numbered('66090 900001')] }), [citizen]).linkedBy).toBe('number');
    expect(JSON.stringify(record)).toBe(before);
  });

  it.each(['\u0660\u0666\u0660909000011', '0660909OOOO1', '6609090000'])('is nobody’s as %j', (value) => {
    const found = matching({ identifiers: [numbered(value)], fullName: undefined, ...NOWHERE }, citizen);
    expect(found.citizenId).toBeUndefined();
  });
});
