import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidateKeys, citizenKeys } from '../src/index.js';
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

describe('keys', () => {
  const citizen = aCitizen();
  const shared = (subject: Parameters<typeof aSubject>[0], of = citizen) => {
    const keys = new Set(citizenKeys(of));
    return candidateKeys(aSubject(subject)).filter((key) => keys.has(key)).length;
  };

  it.each([
    ['number and name with birth date', {}, 2],
    ['number without its zero', { identifiers: [numbered('66090900001')], fullName: undefined }, 1],
    ['old number', { identifiers: [numbered('900000001', 'old-id-9')], birthDate: undefined }, 1],
    ['former number of twelve digits', { identifiers: [numbered('066090900901')], birthDate: undefined }, 1],
    ['name in another spelling', { identifiers: [], fullName: 'NGUYỄN VĂN HOÀ'.normalize('NFD') }, 1],
    ['former name', { identifiers: [], fullName: 'Nguyễn Văn Cũ' }, 1],
    ['name in an old encoding', { identifiers: [], fullName: 'NguyÔn V¨n Hßa' }, 1],
    ['unreadable name', { identifiers: [], fullName: 'Nguy?n V?n Hòa' }, 0],
    ['name with another tone', { identifiers: [], fullName: 'Nguyễn Văn Hóa' }, 0],
    ['name with only the year', { identifiers: [], birthDate: '1990' }, 0],
    ['passport', { identifiers: [numbered('066090900001', 'passport')], fullName: undefined }, 0],
  ] as const)('meet by %s', (_, subject, count) => {
    expect(shared(subject)).toBe(count);
  });

  it('of i and y are one', () => {
    expect(shared({ identifiers: [], fullName: 'Trần Thị Lí' }, aCitizen({ fullName: 'Trần Thị Lý' }))).toBe(1);
  });

  it('come each once, and none where there is nothing to look for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('066090900001', '66090900001', '900000001', 'x')), (values) => {
        const keys = candidateKeys(aSubject({ identifiers: values.map((value) => numbered(value)) }));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { seed },
    );
    expect(candidateKeys(aSubject({ identifiers: undefined, birthDate: undefined }))).toEqual([]);
  });
});
