import { describe, expect, it } from '@jest/globals';
import { bareName, canonicalName } from '#lib/person';
import { Random } from '../src/random.js';
import { nameWithError, withoutDiacritics, withToneElsewhere } from '../src/records/name-errors.js';

const random = new Random(5, 'names');

describe('errors in names', () => {
  it.each([
    ['Nguyễn Thị Hòa', 'Nguyễn Thị Hoà'],
    ['Nguyễn Thị Hoà', 'Nguyễn Thị Hòa'],
    ['Lê Thúy Nga', 'Lê Thuý Nga'],
    ['Trần Khỏe', 'Trần Khoẻ'],
  ])('moves the tone of %s to its other place: the same canonical name', (name, moved) => {
    expect(withToneElsewhere(name)).toBe(moved);
    expect(canonicalName(moved)).toBe(canonicalName(name));
  });

  it.each(['Nguyễn Hoàng Nam', 'Lê Văn Quý', 'Trần Anh'])('leaves %s, which has one place only', (name) =>
    expect(withToneElsewhere(name)).toBeUndefined(),
  );

  it('drops all diacritics', () => expect(withoutDiacritics('Đặng Thị Phượng')).toBe('Dang Thi Phuong'));

  it('gives a syllable another tone and keeps its letters', () => {
    for (let i = 0; i < 200; i++) {
      const wrong = nameWithError(random, 'Nguyễn Thị Phượng', 'name.tone-differs')!;
      expect(canonicalName(wrong)).not.toBe(canonicalName('Nguyễn Thị Phượng'));
      expect(bareName(wrong)).toBe(bareName('Nguyễn Thị Phượng'));
    }
  });

  it('gives syllables that end in p, t, c only the two tones that they can have', () => {
    for (let i = 0; i < 50; i++) expect(nameWithError(random, 'Đức', 'name.tone-differs')).toBe('Đực');
  });

  it.each([
    ['name.middle-omitted', 'Lê Văn An', 'Lê An'],
    ['name.initials', 'Lê Văn An', 'L.V. An'],
    ['name.order-changed', 'Lê Văn An', 'An Lê Văn'],
    ['name.i-for-y', 'Lê Anh Quý', 'Lê Anh Quí'],
    ['name.i-for-y', 'Vi Thị Lan', 'Vy Thị Lan'],
  ] as const)('makes %s of %s', (error, name, wrong) => expect(nameWithError(random, name, error)).toBe(wrong));

  it.each([
    ['name.middle-omitted', 'Lê An'],
    ['name.tone-differs', 'Lan Anh'],
    ['name.diacritics-absent', 'Lan Anh'],
    ['name.i-for-y', 'Trần Quang'],
  ] as const)('makes no %s where %s offers no occasion', (error, name) =>
    expect(nameWithError(random, name, error)).toBeUndefined(),
  );

  it('slips by one key', () => {
    for (let i = 0; i < 200; i++) {
      const wrong = nameWithError(random, 'Nguyễn Văn An', 'name.typing-error')!;
      expect(wrong).not.toBe('Nguyễn Văn An');
      expect(Math.abs(wrong.length - 'Nguyễn Văn An'.length)).toBeLessThan(2);
    }
  });
});
