import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attributeKeys, citizenKeys, kinKeys, numberKeys, Registrant } from '../src/index.js';
import { murmur3, stableHash } from '../src/stable-hash.js';
import { aCitizen, aSubject, numbered } from './people.js';

const seed = Number(process.env['TEST_SEED'] ?? 20260101);

/** Two octets a UTF-16 unit, the lower first. */
const units = (...octets: number[]) =>
  String.fromCharCode(...octets.flatMap((octet, at) => (at % 2 === 0 ? [octet | (octets[at + 1]! << 8)] : [])));

describe('the stable hash', () => {
  it.each([
    [[], 0x00000000, 0x00000000],
    [[], 0x00000001, 0x514e28b7],
    [[], 0xffffffff, 0x81f16f39],
    [[0x21, 0x43, 0x65, 0x87], 0, 0xf55b516b],
    [[0x21, 0x43, 0x65, 0x87], 0x5082edee, 0x2362f9de],
    [[0x21, 0x43], 0, 0xa0f7b07a],
    [[0x74, 0x65, 0x73, 0x74], 0, 0xba6bd213],
  ])('agrees with published values of MurmurHash3: %j under seed %i', (octets, hashSeed, expected) => {
    expect(murmur3(units(...octets), hashSeed)).toBe(expected);
  });

  it('never changes, for it stands in databases', () => {
    expect(stableHash('number:066090900001')).toBe(-4003212955846709833n);
  });

  it('is a signed 64-bit number, and tells a hundred thousand texts apart', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, at) => stableHash(`number:${at}`)));
    expect(hashes.size).toBe(100_000);
    expect([...hashes].filter((hash) => BigInt.asIntN(64, hash) !== hash)).toEqual([]);
  });
});

const living = (code: string, edition: string) => ({ kind: 'permanent', commune: { code, edition } });

describe('keys', () => {
  const keysOf = (subject: Parameters<typeof aSubject>[0], relatives: object[] = []) => {
    const it = aSubject(subject, { relatives });
    return [...numberKeys(it), ...attributeKeys(it)];
  };
  /** Kinds of the keys that find this citizen. */
  const shared = (subject: Parameters<typeof aSubject>[0], of = aCitizen(), relatives: object[] = []) => {
    const keys = new Set(citizenKeys(new Registrant(of)));
    return [...new Set(keysOf(subject, relatives).flatMap(({ kind, key }) => (keys.has(key) ? [kind] : [])))].sort();
  };
  const alone = { identifiers: [], residence: undefined, origin: undefined, birthDate: undefined };
  const spouse = [{ relation: 'spouse', fullName: 'Tran Thi Ly' }];

  it.each([
    ['number', { ...alone, identifiers: [numbered('066090900001')], fullName: undefined }, ['number']],
    ['number without its zero', { ...alone, identifiers: [numbered('66090900001')], fullName: undefined }, ['number']],
    ['old number', { ...alone, identifiers: [numbered('900000001', 'old-id-9')] }, ['old-number']],
    ['former number of twelve digits', { ...alone, identifiers: [numbered('066090900901')] }, ['old-number']],
    ['name and year', { ...alone, birthDate: '1990' }, ['name+year']],
    [
      'name without its middle and the date',
      { ...alone, fullName: 'Nguyễn Hòa', birthDate: '1990-02-11' },
      ['short+date'],
    ],
    [
      'name and the date with day and month exchanged',
      { ...alone, birthDate: '1990-11-02' },
      ['name+year', 'short+date'],
    ],
    ['name and residence', { ...alone, residence: living('00008', 'current') }, ['name+home']],
    ['name and a commune that went into it', { ...alone, residence: living('00007', 'before-2025-07') }, ['name+home']],
    ['name and origin', { ...alone, origin: { code: '00007', edition: 'before-2025-07' } }, ['name+origin']],
    [
      'family and given name, year and residence',
      { ...alone, fullName: 'Nguyễn Hòa', birthDate: '1990', residence: living('00008', 'current') },
      ['short+year+home'],
    ],
    [
      'date and residence',
      { ...alone, fullName: undefined, birthDate: '1990-02-11', residence: living('00008', 'current') },
      ['date+home'],
    ],
    [
      'date and origin',
      { ...alone, fullName: undefined, birthDate: '1990-02-11', origin: { code: '00007', edition: 'before-2025-07' } },
      ['date+origin'],
    ],
    ['nothing of an unreadable name', { ...alone, fullName: 'Nguy?n V?n Hòa', birthDate: '1990' }, []],
    ['nothing of a passport', { ...alone, identifiers: [numbered('066090900001', 'passport')] }, []],
  ] as const)('meet by %s', (_, subject, kinds) => {
    expect(shared(subject)).toEqual(kinds);
  });

  it('meet by a relative, with the name or with the date', () => {
    expect(shared(alone, aCitizen(), spouse)).toEqual(['name+relative']);
    const dated = { ...alone, fullName: undefined, birthDate: '1990-02-11' };
    expect(shared(dated, aCitizen(), spouse)).toEqual(['date+relative']);
  });

  it.each([
    ['in another spelling', 'NGUYỄN VĂN HOÀ'.normalize('NFD')],
    ['without diacritics', 'Nguyen Van Hoa'],
    ['in an old encoding', 'NguyÔn V¨n Hßa'],
    ['that is a former one', 'Nguyễn Văn Cũ'],
    ['behind a title', 'Hộ ông Nguyễn Văn Hòa'],
  ])('meet by a name %s', (_, fullName) => {
    expect(shared({ ...alone, fullName, birthDate: '1990' })).toEqual(['name+year']);
  });

  it('of i and y are one', () => {
    const ly = aCitizen({ fullName: 'Trần Thị Lý', otherNames: [] });
    expect(shared({ ...alone, fullName: 'Trần Thị Lí', birthDate: '1990' }, ly)).toEqual(['name+year']);
  });

  it('of a date that stands for an unknown day are none', () => {
    const unknown = aCitizen({ birthDate: '1990-01-01' });
    expect(shared({ ...alone, birthDate: '1990-01-01' }, unknown)).toEqual(['name+year']);
  });

  it('come each once, and none where there is nothing to look for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('066090900001', '66090900001', '900000001', 'x')), (values) => {
        const keys = keysOf({ identifiers: values.map((value) => numbered(value)) }).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed },
    );
    expect(keysOf(alone)).toEqual([]);
  });

  it('of siblings meet by household or a parent, with the date of birth', () => {
    const sister = aCitizen({ citizenId: 2, householdId: 7, fatherNumber: '066060900009' });
    const brother = aCitizen({ citizenId: 3, householdId: 8, fatherNumber: '066060900009' });
    const born = (date: string) => kinKeys(new Registrant({ ...brother, birthDate: date }));
    const sisters = new Set(citizenKeys(new Registrant(sister)));
    expect(born('1990-02-11').filter((key) => sisters.has(key))).toHaveLength(1);
    expect(born('1991-02-11').filter((key) => sisters.has(key))).toHaveLength(0);
  });
});
