import { describe, expect, it } from '@jest/globals';
import type { Sector, SectorRecord } from '#lib/contracts';
import { actKeyOf, DuplicateFinder, type Listed } from '../src/index.js';

describe('a duplicate within a file', () => {
  const listed = (changes: Partial<Listed>): Listed => ({
    sector: 'land',
    citizenId: 1,
    key: '1/2',
    content: 'a',
    ...changes,
  });
  const found = (...records: Listed[]): (number | undefined)[] => {
    const finder = new DuplicateFinder();
    return records.map((one, at) => finder.add(one, at + 1));
  };

  it.each([
    ['the same parcel of the same person', [listed({}), listed({ content: 'b' })], 1],
    ['another parcel', [listed({}), listed({ key: '1/3' })], undefined],
    ['the same parcel of another person', [listed({}), listed({ citizenId: 2 })], undefined],
    ['the same parcel in another sector', [listed({}), listed({ sector: 'civil-status' })], undefined],
    ['the same tax code again', [listed({ sector: 'tax' }), listed({ sector: 'tax' })], undefined],
    ['another tax code of the same person', [listed({ sector: 'tax' }), listed({ sector: 'tax', key: '9' })], 1],
    [
      'a key of which nobody knows whose',
      [listed({ citizenId: undefined }), listed({ citizenId: undefined })],
      undefined,
    ],
    ['the same content without a key', [listed({ key: '' }), listed({ key: '' })], 1],
    ['other content without a key', [listed({ key: '' }), listed({ key: '', content: 'b' })], undefined],
  ])('is told of %s', (_, records, first) => {
    expect(found(...records)).toEqual([undefined, first]);
  });

  it('is told with the record that came first, however many follow', () => {
    const own = listed({ sector: 'tax' });
    const other = listed({ sector: 'tax', key: '9' });
    expect(found(listed({}), own, other, own, other, listed({}))).toEqual([undefined, undefined, 2, undefined, 2, 1]);
  });
});

describe('what a record is about', () => {
  const OWN_NUMBER = '066090900001';
  type Members = Readonly<Record<string, unknown>>;
  const keyOf = (sector: Sector, members: Members, role = 'holder') =>
    actKeyOf({ subject: { role }, ...members } as unknown as SectorRecord, sector, OWN_NUMBER);

  const commune = { code: '00007', edition: 'before-2025-07' };
  const parcel = { mapSheet: '12', number: '345', commune };
  const registration = { number: '45', book: '01/2020', office: 'UBND xã Giả Định' };

  describe('of land is the parcel', () => {
    it.each([
      ['with zeros before its numbers', { ...parcel, mapSheet: '012', number: '0345' }, true],
      ['with blanks', { ...parcel, mapSheet: ' 12 ', number: '345' }, true],
      ['of another sheet', { ...parcel, mapSheet: '13' }, false],
      ['of another number', { ...parcel, number: '346' }, false],
      ['of another commune', { ...parcel, commune: { ...commune, code: '00008' } }, false],
      ['of a code that means another commune today', { ...parcel, commune: { ...commune, edition: 'current' } }, false],
    ])('%s', (_, other, isSame) => {
      expect(keyOf('land', { parcel: other }) === keyOf('land', { parcel })).toBe(isSame);
    });

    it.each(['mapSheet', 'number', 'commune'])('and nothing without its %s', (member) => {
      expect(keyOf('land', { parcel: { ...parcel, [member]: undefined } })).toBeUndefined();
      expect(keyOf('land', {})).toBeUndefined();
    });

    it('whose parts can not run into one another', () => {
      expect(keyOf('land', { parcel: { ...parcel, mapSheet: '1', number: '2345' } })).not.toBe(
        keyOf('land', { parcel }),
      );
    });
  });

  describe('of civil status is the registration', () => {
    it.each([
      ['in another spelling', { ...registration, number: '045', office: 'UBND  XÃ GIẢ ĐỊNH'.normalize('NFD') }, true],
      ['of another number', { ...registration, number: '46' }, false],
      ['in another book', { ...registration, book: '02/2020' }, false],
      ['of another office', { ...registration, office: 'UBND xã Giả Định Hai' }, false],
    ])('%s', (_, other, isSame) => {
      const marriage = (of: Members) => keyOf('civil-status', { kind: 'marriage', registration: of }, 'spouse');
      expect(marriage(other) === marriage(registration)).toBe(isSame);
    });

    it('of its kind', () => {
      const [one, other] = ['marriage', 'correction'].map((kind) => keyOf('civil-status', { kind, registration }));
      expect(one).not.toBe(other);
    });

    it.each(['number', 'book', 'office'])('and nothing without its %s', (member) => {
      const partial = { ...registration, [member]: undefined };
      expect(keyOf('civil-status', { kind: 'marriage', registration: partial })).toBeUndefined();
    });

    it('but of a birth and of a death nothing more than that: each happens once', () => {
      const birth = keyOf('civil-status', { kind: 'birth', registration }, 'child');
      expect(keyOf('civil-status', { kind: 'birth' }, 'child')).toBe(birth);
      expect(keyOf('civil-status', { kind: 'death', registration }, 'deceased')).not.toBe(birth);
    });

    it('and of a parent, who has as many births as children, the registration again', () => {
      const births = ['45', '46'].map((number) =>
        keyOf('civil-status', { kind: 'birth', registration: { ...registration, number } }, 'parent'),
      );
      expect(births[0]).not.toBe(births[1]);
      expect(keyOf('civil-status', { kind: 'birth' }, 'parent')).toBeUndefined();
    });
  });

  describe('for tax is the code', () => {
    it.each([
      ['with separators', '9912345678', '9912 345-678', true],
      ['with a branch', '9912345678', '9912345678-001', true],
      ['without its leading zero', '0112345678', '112345678', true],
      ['another one', '9912345678', '9912345679', false],
      ['a number of somebody else', '9912345678', '066090900002', false],
    ])('%s', (_, one, other, isSame) => {
      expect(keyOf('tax', { taxCode: other }) === keyOf('tax', { taxCode: one })).toBe(isSame);
    });

    it.each([OWN_NUMBER, OWN_NUMBER.slice(1), 'unknown'])(
      'and nothing for %s: no code beside a person’s number',
      (code) => {
        expect(keyOf('tax', { taxCode: code })).toBeUndefined();
      },
    );

    it('and nothing for who represents a company; of a household business its owner’s', () => {
      const business = { taxCode: '9912345678', taxpayerKind: 'household-business' };
      expect(keyOf('tax', business, 'representative')).toBe(keyOf('tax', business, 'taxpayer'));
      expect(keyOf('tax', { ...business, taxpayerKind: 'organisation' }, 'representative')).toBeUndefined();
    });
  });

  describe('for social security is the insurance number', () => {
    it('or the last ten digits of the card where it is not said', () => {
      const number = keyOf('social-security', { insuranceNumber: '9912345678' });
      expect(number).toBeDefined();
      expect(keyOf('social-security', { healthCardNumber: 'DN466 9912345678' })).toBe(number);
      expect(keyOf('social-security', { healthCardNumber: '9912345678' })).toBe(number);
      expect(keyOf('social-security', { insuranceNumber: '9900000000', healthCardNumber: 'DN4669912345678' })).not.toBe(
        number,
      );
    });

    it('and nothing for the person’s own number in its place, nor without both', () => {
      expect(keyOf('social-security', { insuranceNumber: OWN_NUMBER })).toBeUndefined();
      expect(keyOf('social-security', { healthCardNumber: OWN_NUMBER })).toBeUndefined();
      expect(keyOf('social-security', {})).toBeUndefined();
    });
  });
});
