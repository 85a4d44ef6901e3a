import type { Sector } from '#lib/contracts';
import { describe, expect, it } from '@jest/globals';
import {
  aCitizen,
  aSubject,
  codesOf,
  frequenciesOf,
  matcher,
  matching,
  matchOf,
  numbered,
  relationsOf,
} from './people.js';

const citizen = aCitizen();
const stranger = aCitizen({
  citizenId: 2,
  personalNumber: '066185900002',
  oldNumbers: [],
  fullName: 'Lê Thị Sen',
  birthDate: '1985-07-21',
  sex: 'female',
});
const twin = aCitizen({ citizenId: 3, personalNumber: '066090900003', oldNumbers: [], fullName: 'Nguyễn Văn Hiếu' });
const namesake = aCitizen({ citizenId: 4, personalNumber: '048090900004', oldNumbers: [] });
const without = { identifiers: undefined };
const nowhere = { residence: undefined, origin: undefined };

describe('who is linked', () => {
  it.each([
    ['number, name and birth date', {}, 'number', 'matched'],
    ['number and name, the birth date being another', { birthDate: '1991-03-12' }, 'number', 'mismatched'],
    ['number and birth date, the name being another', { fullName: 'Lê Thị Sen' }, 'number', 'mismatched'],
    [
      'number and a name without diacritics',
      { fullName: 'Nguyen Van Hoa', birthDate: undefined },
      'number',
      'mismatched',
    ],
    [
      'number and a name one letter off, day and month of birth exchanged',
      { fullName: 'Nguyễn Văn Hoàn', birthDate: '1990-12-03' },
      'number',
      'mismatched',
    ],
    [
      'number and birth date, the given name being left out',
      { fullName: 'Nguyễn Văn', residence: undefined },
      'number',
      'mismatched',
    ],
    [
      'birth date and home, the name being typed as Telex keys',
      { ...without, fullName: 'Nguyeenx Vawn Hoaf' },
      'attributes',
      'matched',
    ],
    ['number and year of birth', { fullName: undefined, birthDate: '1990' }, 'number', 'matched'],
    ['number with blanks', { identifiers: [numbered('066 090 900 001')] }, 'number', 'matched'],
    ['number without its leading zero', { identifiers: [numbered('66090900001')] }, 'number', 'matched'],
    ['old number', { identifiers: [numbered('900000001', 'old-id-9')] }, 'old-number', 'matched'],
    ['old number in the place of the number', { identifiers: [numbered('900000001')] }, 'old-number', 'mismatched'],
    [
      'former number of twelve digits',
      { identifiers: [numbered('066090900901', 'former-personal-number')] },
      'old-number',
      'matched',
    ],
    [
      'former number in the place of the number',
      { identifiers: [numbered('066090900901')] },
      'old-number',
      'mismatched',
    ],
    ['name and birth date', without, 'attributes', 'matched'],
    ['a former name and birth date', { ...without, fullName: 'Nguyễn Văn Cũ' }, 'attributes', 'mismatched'],
    ['a name in an old encoding and birth date', { ...without, fullName: 'NguyÔn V¨n Hßa' }, 'attributes', 'matched'],
    [
      'name and birth date in another spelling',
      { ...without, fullName: 'NGUYỄN VĂN HOÀ'.normalize('NFD') },
      'attributes',
      'matched',
    ],
    [
      'name and birth date, the number being nobody’s',
      { identifiers: [numbered('066090911111')] },
      'attributes',
      'mismatched',
    ],
  ] as const)('by %s', (_, subject, linkedBy, outcome) => {
    const found = matching(subject, citizen);
    expect([found.citizenId, found.linkedBy, found.outcome]).toEqual([1, linkedBy, outcome]);
    expect(found.wouldDecide).toEqual([]);
  });

  it('is nobody for sure where all is a twin’s too but the given name, one letter off as others are called: the register may lack the twin', () => {
    const family = { fatherName: 'Trần Quốc Bảo', motherName: 'Lê Thị Lan' };
    const child = aCitizen({ ...family, fullName: 'Trần Thiên Phúc', otherNames: [] });
    const relatives = [
      { relation: 'father', fullName: family.fatherName },
      { relation: 'mother', fullName: family.motherName },
    ];
    const ofOne = (fullName: string) => matchOf(aSubject({ ...without, fullName }, { relatives }), [child]);
    const { citizenId, explanation } = ofOne('Trần Thiên Phước');
    expect([citizenId, explanation.weights[0]!.level]).toEqual([undefined, 'one-letter-differs']);
    expect(explanation.probability).toBeGreaterThan(0.9);
    expect(explanation.relatives).toBeGreaterThan(0.01);
    const numberToo = matchOf(aSubject({ fullName: 'Trần Thiên Phước' }, { relatives }), [child]);
    expect([numberToo.citizenId, numberToo.linkedBy]).toEqual([1, 'number']);
    for (const slip of ['Trần Thiên Phúcc', 'Trần Thin Phúc', 'Trần ThiênPhúc', 'Trần Thiên Phúc']) {
      expect(ofOne(slip).explanation.probability).toBeGreaterThan(0.999999);
    }
  });

  it('and may be their twin where it is a former name, or a middle name, that is a letter off', () => {
    const born = { birthDate: '1990-02-11', fatherName: 'Trần Quốc Bảo' };
    const relatives = [{ relation: 'father', fullName: born.fatherName }];
    const ofOne = (fullName: string, fullNameToday: string, otherNames: string[] = []) =>
      matchOf(aSubject({ ...without, fullName }, { relatives }), [
        aCitizen({ ...born, fullName: fullNameToday, otherNames }),
      ]).explanation;
    const former = ofOne('Trần Thiên Phước', 'Trần Minh Phúc', ['Trần Thiên Phúc']);
    const middle = ofOne('Trần Ngọc Lam Anh', 'Trần Ngọc Lan Anh');
    const slip = ofOne('Trần Ngọc Laan Anh', 'Trần Ngọc Lan Anh');
    for (const { weights } of [former, middle, slip]) expect(weights[0]!.level).toBe('one-letter-differs');
    expect(former.relatives).toBeGreaterThan(0.003);
    expect(middle.relatives).toBeGreaterThan(100 * slip.relatives);
  });

  it('and may be their twin where a tone of the given name is another, and others are called so', () => {
    const born = { fatherName: 'Nguyễn Quốc Bảo', birthDate: '1990-02-11', otherNames: [] };
    const relatives = [{ relation: 'father', fullName: born.fatherName }];
    const doubtOf = (fullName: string) =>
      matchOf(aSubject({ ...without, fullName }, { relatives }), [aCitizen({ ...born, fullName: 'Nguyễn Văn Hoa' })])
        .explanation.relatives;
    expect(doubtOf('Nguyễn Văn Hòa')).toBeGreaterThan(5 * doubtOf('Nguyễn Văn Họa'));
    expect(doubtOf('Nguyen Van Hoa')).toBeLessThan(doubtOf('Nguyễn Văn Hòa') / 50);
  });

  it('may be a brother or sister whom the register lacks, where home and parents are all that agrees', () => {
    const child = aCitizen({ fullName: 'Trần Thiên Phúc', fatherName: 'Trần Quốc Bảo', otherNames: [] });
    const relatives = [{ relation: 'father', fullName: 'Trần Quốc Bảo' }];
    const subject = { ...without, fullName: 'Trần Thiên Phước', birthDate: undefined };
    expect(matchOf(aSubject(subject, { relatives }), [child]).explanation.relatives).toBeGreaterThan(0.1);
  });

  it('is the likelier by a name a letter off where nobody is called so, the less likely where others are', () => {
    const odd = aCitizen({ fullName: 'Nguyễn Văn Hiênn' });
    const weightOf = (fullName: string) =>
      matching({ ...without, fullName }, odd).explanation.weights.find(({ field }) => field === 'name')!;
    for (const fullName of ['Nguyễn Văn Hiêng', 'Nguyễn Văn Hiên']) {
      expect(weightOf(fullName).level).toBe('one-letter-differs');
    }
    expect(weightOf('Nguyễn Văn Hiêng').weight).toBeGreaterThan(3);
    expect(weightOf('Nguyễn Văn Hiên').weight).toBeLessThan(0);
  });

  it('is the likelier by a name without its middle, however many are called so and would be a letter off', () => {
    const [name] = matching({ ...without, fullName: 'Nguyễn Hòa' }, citizen).explanation.weights;
    expect(name!.level).toBe('middle-omitted');
    expect(name!.weight).toBeGreaterThan(2);
  });

  it.each([
    ['Nguyễn Thị H.', 'Nguyễn Thị Ý'],
    ['Trần Thị A.', 'Trần Thị Hà'],
    ['Lê Văn U.', 'Lê Văn Tú'],
  ])('is nobody whose initial is another than the record’s: %s, %s', (recorded, fullName) => {
    const people = [aCitizen({ fullName, otherNames: [] })];
    const [name] = matchOf(aSubject({ ...without, fullName: recorded }), people).explanation.weights;
    expect(name!.level).toBe('else');
  });

  it.each([
    ['1991-02-11', 'year-off-by-one', 6],
    ['1990-11-02', 'day-month-swapped', 7],
    ['1990-02-17', 'one-digit-differs', 3],
  ])(
    'is the likelier by a date written %s (%s): how many share the year does not count against it',
    (birthDate, level, least) => {
      const { weights } = matching({ ...without, birthDate }, citizen).explanation;
      const found = weights.find(({ field }) => field === 'birth-date')!;
      expect(found.level).toBe(level);
      expect(found.weight).toBeGreaterThan(least);
    },
  );

  it('is the likelier by what is left of a name with letters lost, and the less likely where that is another’s', () => {
    const weightOf = (fullName: string) =>
      matching({ ...without, fullName }, citizen).explanation.weights.find(({ field }) => field === 'name');
    expect(weightOf('Nguy?n V?n Hòa')!.weight).toBeGreaterThan(6);
    expect(weightOf('Lê V?n Hòa')!.weight).toBeLessThan(-5);
    expect(weightOf('Nguy?n Hòa')).toBeUndefined();
    expect(relationsOf(matching({ ...without, fullName: 'Nguy?n V?n Hòa' }, citizen))['/subject/fullName']).toBe(
      'unreadable',
    );
  });

  it('may be a brother or sister by a name with letters lost, as by the whole one', () => {
    const rare = aCitizen({ fullName: 'Tôn Thất Tân', otherNames: [], fatherName: 'Tôn Thất Bảo' });
    const relatives = [{ relation: 'father', fullName: 'Tôn Thất Bảo' }];
    const doubtOf = (fullName: string) =>
      matchOf(aSubject({ ...without, fullName, birthDate: undefined }, { relatives }), [rare]).explanation.relatives;
    expect(doubtOf('Tôn Th?t T?n')).toBeGreaterThan(0.001);
    expect(doubtOf('Tôn Thất Tân')).toBeGreaterThan(0.001);
  });

  it('is the less sure where no more than name and commune is said, for namesakes live together', () => {
    const said = { ...without, birthDate: undefined, sex: undefined };
    const doubtOf = (subject: object, one = citizen) => {
      const { relatives, nobody } = matching({ ...said, ...subject }, one).explanation;
      return relatives / nobody;
    };
    expect(doubtOf({ origin: undefined })).toBeGreaterThan(0.6);
    expect(doubtOf({ residence: undefined })).toBeGreaterThan(0.6);
    expect(doubtOf(nowhere)).toBeLessThan(0.1);
    expect(doubtOf({ fullName: 'Lê Thị Sen', origin: undefined })).toBeLessThan(0.1);
  });

  it('is hardly whoever was born after the event of a record without a birth date', () => {
    const of2007 = { certificate: { issuedOn: '2007-05-06' } };
    const chanceOf = (birthDate: string, subject: object = {}) =>
      matchOf(aSubject({ ...without, birthDate: undefined, ...subject }, of2007), [aCitizen({ birthDate })])
        .explanation;
    expect(chanceOf('2008-01-02').weights).toContainEqual(
      expect.objectContaining({ field: 'birth-date', level: 'else' }),
    );
    expect(chanceOf('2008-01-02').probability).toBeLessThan(0.1);
    expect(chanceOf('2007-01-02').weights.map(({ field }) => field)).not.toContain('birth-date');
    expect(chanceOf('2007-01-02').probability).toBeGreaterThan(0.9);
  });

  it('is less likely in the register the older in a year before it began, and hardly where they died then', () => {
    const old = aCitizen({ birthDate: '1930-02-11' });
    const explained = (record: object, sector: Sector, role = 'holder') =>
      matchOf(aSubject({ ...without, role, birthDate: '1930-02-11' }, { ...record }, sector), [old]).explanation;
    const civil = (date: string, record: object = {}, role?: string) =>
      explained({ kind: 'marriage', registration: { date }, ...record }, 'civil-status', role);
    const land = (issuedOn: string) => explained({ certificate: { issuedOn } }, 'land').nobody;
    expect(civil('1995-05-06').nobody).toBeGreaterThan(3 * civil('2017-05-06').nobody);
    expect(civil('1995-05-06').nobody).toBeGreaterThan(civil('2010-05-06').nobody);
    expect(civil('1995-05-06').prior).toBeLessThan(civil('2017-05-06').prior);
    expect(land('1995')).toBeGreaterThan(3 * land('2017'));
    const death = { kind: 'death', deathDate: '2010-05-05' };
    expect(civil('2020-05-06', death, 'deceased').nobody).toBeGreaterThan(3 * civil('2010-05-06').nobody);
    expect(civil('2010-05-06', death, 'spouse').nobody).toBe(civil('2010-05-06').nobody);
    expect(civil('2020-05-06', { ...death, deathDate: '2020-05-05' }, 'deceased').nobody).toBe(civil('2020').nobody);
    const since1990 = explained({ status: { state: 'active', from: '1990' } }, 'tax');
    expect(since1990.nobody).toBe(explained({}, 'tax').nobody);
  });

  it('is nearly as likely as by the whole name by one written in a way that is nobody’s name, the less the more have theirs', () => {
    const weightOf = (written: string, fullName: string) => {
      const people = [aCitizen({ fullName, otherNames: [] })];
      const { level, weight } = matchOf(aSubject({ ...without, fullName: written }), people).explanation.weights[0]!;
      return [level, weight] as const;
    };
    const [, whole] = weightOf('Kiều Văn Hiếu', 'Kiều Văn Hiếu');
    for (const [level, ofRare, ofCommon, leastOfCommon] of [
      ['one-letter-differs', 'Kiều Văn Hiếuu', 'Nguyễn Văn Hòaa', 5],
      ['order-changed', 'Hiếu Kiều Văn', 'Hòa Nguyễn Văn', 7],
      ['middle-omitted', 'Kiều Hiếu', 'Nguyễn Hòa', 4.5],
    ] as const) {
      const [rare, common] = [weightOf(ofRare, 'Kiều Văn Hiếu'), weightOf(ofCommon, 'Nguyễn Văn Hòa')];
      expect([rare[0], common[0]]).toEqual([level, level]);
      expect(rare[1]).toBeGreaterThan(whole - 7.5);
      expect(rare[1]).toBeGreaterThan(common[1] + 5);
      expect(common[1]).toBeGreaterThan(leastOfCommon);
    }
    // 0.0002 of all are called Nguyễn Hòa by their whole name.
    expect(weightOf('Nguyễn Hòa', 'Nguyễn Văn Hòa')[1]).toBeLessThan(7);
    // A middle name that was added may be any.
    expect(weightOf('Nguyễn Văn Minh Hòa', 'Nguyễn Văn Hòa')[1]).toBeLessThan(3.5);
  });

  it('is the likelier by a middle name’s initial the rarer family and given name are', () => {
    const weightOf = (fullName: string, initials: string) =>
      matching({ ...without, fullName: initials }, aCitizen({ fullName, otherNames: [] })).explanation.weights[0]!;
    const rare = weightOf('Kiều Thị Hòa', 'Kiều T. Hòa');
    expect(rare.level).toBe('initials');
    expect(rare.weight).toBeGreaterThan(weightOf('Nguyễn Thị Hòa', 'Nguyễn T. Hòa').weight + 8);
  });

  it('is the one of that name and birth date, where the number names a stranger', () => {
    const found = matching({ identifiers: [numbered(stranger.personalNumber)] }, stranger, citizen);
    expect([found.citizenId, found.linkedBy, found.outcome]).toEqual([1, 'attributes', 'mismatched']);
    expect(codesOf(found)).toContain('number.names-another');
  });

  it('is the twin whose name it is, where the record bears the other one’s number', () => {
    const found = matching({ identifiers: [numbered(twin.personalNumber)] }, citizen, twin);
    expect([found.citizenId, found.linkedBy, found.outcome]).toEqual([1, 'attributes', 'mismatched']);
  });

  it('also where the twins live in two households and the register has none of their parents’ numbers', () => {
    const parents = { fatherName: 'Nguyễn Văn Bảo', motherName: 'Lê Thị Sen' };
    const doubtBeside = (changes: Partial<typeof citizen>, birthDate = '1990-02-11') => {
      const one = { ...citizen, ...parents, birthDate };
      const twinElsewhere = {
        ...twin,
        personalNumber: '066090955553',
        householdId: 2,
        ...parents,
        birthDate,
        ...changes,
      };
      const identifiers = [numbered(twinElsewhere.personalNumber)];
      const { citizenId, explanation } = matching({ identifiers, birthDate }, one, twinElsewhere);
      return [citizenId, explanation.runnerUp!] as const;
    };
    const elsewhere = { code: '27151', edition: 'before-2025-07' } as const;
    const [linked, doubt] = doubtBeside({});
    expect(linked).toBe(1);
    for (const [changes, birthDate] of [
      [{ fatherName: 'Lê Văn Tám', origin: elsewhere }],
      [{ motherName: 'Lê Thị Bé', origin: elsewhere }],
      [{ fatherName: 'Lê Văn Tám', motherName: 'Lê Thị Bé' }],
      [{ fatherName: '-', motherName: '?' }],
      [{}, '1990-01-01'],
    ] as const) {
      expect(doubtBeside(changes, birthDate)[1]).toBeGreaterThan(20 * doubt);
    }
    for (const changes of [{ fatherName: 'Lê Văn Tám' }, { motherName: 'Lê Thị Bé' }, { origin: elsewhere }]) {
      expect(doubtBeside(changes)[1]).toBeLessThan(2 * doubt);
    }
  });

  it('is the spouse whose name it is, where the record bears the other one’s number and no date', () => {
    const spouse = aCitizen({ citizenId: 2, personalNumber: '066192900007', fullName: 'Trần Thị Lý', sex: 'female' });
    const theirs = { ...spouse, oldNumbers: [], otherNames: [], birthDate: '1992-05-06', spouseName: citizen.fullName };
    const subject = { fullName: 'Trần Thị Lý', sex: 'female', birthDate: undefined };
    expect(matching(subject, citizen, theirs).citizenId).toBe(2);
  });

  it('is the one whose name and birth date it is, of two people with one number, or whose numbers it bears', () => {
    const same = { ...stranger, personalNumber: citizen.personalNumber };
    expect(matching({}, same, citizen)).toMatchObject({ citizenId: 1, linkedBy: 'number' });
    const both = { identifiers: [numbered(citizen.personalNumber), numbered(stranger.personalNumber)] };
    expect(matching(both, citizen, stranger)).toMatchObject({ citizenId: 1, outcome: 'mismatched' });
  });

  it('is the owner of the number among people of one name and birth date', () => {
    expect(matching({}, namesake, citizen)).toMatchObject({ citizenId: 1, linkedBy: 'number' });
  });

  it('is the one of two owners of an old number whose name or birth date agrees', () => {
    const other = { ...stranger, oldNumbers: ['900000001'] };
    const subject = { identifiers: [numbered('900000001', 'old-id-9')] };
    expect(matching(subject, other, citizen)).toMatchObject({ citizenId: 1, linkedBy: 'old-number' });
  });

  it('is the dead too, and it says so, but not of a record that registers the death', () => {
    const dead = aCitizen({ deathDate: '2020-05-05' });
    const found = matching({}, dead);
    expect(found).toMatchObject({ outcome: 'matched', citizenId: 1, isDeceased: true });
    expect(found.findings).toContainEqual({
      code: 'person.deceased',
      severity: 'warning',
      pointer: '/subject',
      parameters: {},
    });
    const death = matchOf(aSubject({ role: 'deceased' }, { kind: 'death' }, 'civil-status'), [dead]);
    expect([death.citizenId, codesOf(death)]).toEqual([1, []]);
  });
});

describe('who is not linked', () => {
  it.each([
    [
      'the owner of a number whose name and birth date both differ',
      { fullName: 'Lê Thị Sen', birthDate: '1985-07-21' },
      [citizen],
    ],
    [
      'the owner of number and birth date, where the name is their spouse’s, or nearly: the lines were mixed up',
      { fullName: 'Trần Thị Lỳ', sex: undefined },
      [citizen],
    ],
    ['the owner of a number that comes alone', { fullName: undefined, birthDate: undefined }, [citizen]],
    ['either of two people with one name and birth date', without, [citizen, namesake]],
    [
      'a twin whose number the record bears, nor the other one, where the name is nobody’s',
      { identifiers: [numbered(twin.personalNumber)], fullName: 'Nguyễn Văn Sâm' },
      [citizen, twin],
    ],
    [
      'either of two owners of an old number who both agree',
      { ...without, identifiers: [numbered('900000001', 'old-id-9')], birthDate: '1990' },
      [citizen, { ...namesake, oldNumbers: ['900000001'] }],
    ],
    [
      'the stranger of a number, where two others have name and birth date',
      { identifiers: [numbered(stranger.personalNumber)] },
      [stranger, citizen, namesake],
    ],
  ] as const)('is %s: ambiguous', (_, subject, candidates) => {
    const found = matching(subject, ...candidates);
    expect(found.outcome).toBe('ambiguous');
    expect(found).not.toHaveProperty('citizenId');
    expect(found).not.toHaveProperty('linkedBy');
    expect([found.fields, found.findings]).toEqual([[], []]);
    expect(found.wouldDecide.length).toBeGreaterThan(0);
  });

  it('is the owner of an old number and the birth date, where the name is their father’s', () => {
    const old = { identifiers: [numbered('900000001', 'old-id-9')] };
    expect(matching({ ...old, fullName: 'Nguyễn Văn Bảo' }, citizen).citizenId).toBeUndefined();
    expect(matching({ ...old, fullName: 'Nguyễn Văn Hòa' }, aCitizen({ fatherName: 'Nguyễn Văn Hòa' })).citizenId).toBe(
      1,
    );
  });

  it('is someone of the same name born on a 1 January, which often stands for an unknown day', () => {
    const unplaced = { ...without, ...nowhere, birthDate: '1960-01-01' };
    const found = matching(unplaced, aCitizen({ birthDate: '1960-01-01' }), { ...namesake, birthDate: '1960-01-01' });
    expect([found.outcome, found.wouldDecide]).toEqual(['ambiguous', ['/subject/identifiers']]);
  });

  it('is either of two people with one number, name and date: nothing would decide', () => {
    const found = matching({}, citizen, { ...citizen, citizenId: 2 });
    expect(found).toMatchObject({ outcome: 'ambiguous', wouldDecide: [] });
  });

  it('is someone whose tone and one digit of the date are others, though home and origin are theirs', () => {
    const found = matching({ ...without, fullName: 'Nguyễn Văn Hóa' }, aCitizen({ birthDate: '1990-02-12' }));
    expect([found.outcome, found.citizenId]).toEqual(['ambiguous', undefined]);
  });

  it('is anybody in an empty register', () => {
    expect(matching({})).toMatchObject({ outcome: 'not-found', fields: [], findings: [], wouldDecide: [] });
  });

  it('is anybody who has nothing of the record, whatever the keys found', () => {
    expect(matching(without, stranger).outcome).toBe('not-found');
  });

  it('is anybody where the record gives too little to look for: ambiguous, with the finding', () => {
    const passport = { identifiers: [numbered('1234567', 'passport')], fullName: undefined, ...nowhere };
    const found = matching({ ...passport, birthDate: '1990' });
    expect([found.outcome, codesOf(found)]).toEqual(['ambiguous', ['record.too-little-to-search']]);
    expect(found.wouldDecide).toEqual(['/subject/identifiers', '/subject/fullName', '/subject/birthDate']);
  });
});

describe('a number that nobody in the register has', () => {
  const rare = aCitizen({ fullName: 'Tôn Nữ Diễm Quỳnh', sex: 'female', personalNumber: '066190900001' });
  const said = { fullName: 'Tôn Nữ Diễm Quỳnh', sex: 'female', birthDate: undefined, residence: undefined };
  const chance = (number: string, birthDate?: string): number =>
    matching({ ...said, birthDate, identifiers: [numbered(number)] }, rare).explanation.probability!;

  it('is that of somebody whom the register lacks rather than a wrong one of the namesake’s', () => {
    expect(matching({ ...said, identifiers: undefined }, rare).citizenId).toBe(1);
    expect(matching({ ...said, identifiers: [numbered('066171911111')] }, rare).outcome).toBe('not-found');
    const dated = { ...said, birthDate: '1990-02-11', origin: undefined };
    expect(matching({ ...dated, identifiers: [numbered('048190911111')] }, rare).outcome).toBe('ambiguous');
  });

  it('speaks less against the candidate where it says the same century, sex and year', () => {
    expect(chance('048190911111')).toBeGreaterThan(chance('048171911111'));
  });

  it('speaks least against the candidate where it contradicts the record, for then it is wrong whoever is meant', () => {
    expect(chance('048171911111', '1990-02-11')).toBeGreaterThan(chance('048190911111', '1990-02-11'));
  });
});

describe('what would decide', () => {
  it.each([
    ['the number, between people of one name and birth date', without, [citizen, namesake], ['/subject/identifiers']],
    [
      'all that contradicts, where a number comes with another name and date',
      { fullName: 'Lê Thị Sen', birthDate: '1985-07-21' },
      [citizen],
      ['/subject/identifiers', '/subject/fullName', '/subject/birthDate'],
    ],
    [
      'number and name, between twins',
      { identifiers: [numbered(twin.personalNumber)], fullName: 'Nguyễn Văn Sâm' },
      [citizen, twin],
      ['/subject/identifiers', '/subject/fullName'],
    ],
    [
      'what is missing, where nobody was found',
      { ...without, fullName: 'Lê Thị Sen', birthDate: '1985' },
      [],
      ['/subject/identifiers', '/subject/birthDate'],
    ],
  ] as const)('is %s', (_, subject, candidates, pointers) => {
    expect(matching(subject, ...candidates).wouldDecide).toEqual(pointers);
  });
});

describe('a match', () => {
  it('does not depend on the order of the candidates', () => {
    const subject = { identifiers: [numbered(twin.personalNumber)] };
    const one = matching(subject, citizen, twin, stranger, namesake);
    expect(matching(subject, namesake, stranger, twin, citizen)).toEqual(one);
  });

  it('names the model and the frequencies that decided', () => {
    expect(matcher.digests).toEqual({
      model: expect.stringMatching(/^[\w-]{43}$/) as unknown as string,
      frequencies: frequenciesOf().digest,
    });
  });
});
