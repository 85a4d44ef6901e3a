import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areTwoLettersApart, isGivenOmitted, isOneEditAway, nearness } from './near-names.js';

const seed = Number(process.env['TEST_SEED'] ?? 20260101);

describe('names that are nearly the same', () => {
  it.each([
    ['nguyen van hoa', 'hoa nguyen van', 'order-changed'],
    ['nguyen van hoa', 'van nguyen hoa', 'order-changed'],
    ['nguyen hoa', 'nguyen thi thu hoa', 'middle-omitted'],
    ['nguyen thu hoa', 'nguyen thi thu hoa', 'middle-omitted'],
    ['n v hoa', 'nguyen van hoa', 'initials'],
    ['nguyen v hoa', 'nguyen van hoa', 'initials'],
    ['nguyen van hoa', 'nguyen van hao', 'one-letter-differs'],
    ['nguyen vanhoa', 'nguyen van hoa', 'one-letter-differs'],
    ['nguyen van hoa', 'nguyen van hoan', 'one-letter-differs'],
  ])('%s and %s: %s', (a, b, how) => {
    expect(nearness(a, b)).toBe(how);
    expect(nearness(b, a)).toBe(how);
  });

  it.each([
    ['nguyen van hoa', 'nguyen van hoa'],
    ['nguyen van hoa', 'nguyen van hieu'],
    ['nguyen thi hoa', 'nguyen van minh hoa'],
    ['hoa', 'hao'],
    ['n v h', 'nguyen van hoa'],
    ['nguyen hoa', 'tran nguyen hoa'],
    ['', 'nguyen'],
  ])('%s and %s are not', (a, b) => {
    expect(nearness(a, b)).toBeUndefined();
    expect(nearness(b, a)).toBeUndefined();
  });
});

describe('names two letters apart', () => {
  it.each([
    ['nguyen van hieu', 'nguyen van hieeus'],
    ['duong thi oanh', 'duwowng thi oanh'],
    ['pham van trung', 'pham van chung'],
    ['nguyen vna hoa', 'nguyen van hao'],
    ['do van hung', 'do vanhungg'],
  ])('%s and %s are', (a, b) => {
    expect(areTwoLettersApart(a, b)).toBe(true);
    expect(areTwoLettersApart(b, a)).toBe(true);
  });

  it.each([
    ['nguyen van hoa', 'nguyen van hieu'],
    ['tran thanh cuong', 'tran thanh cuwowngf'],
    ['le an', 'le bien'],
    ['an binh', 'an bin'],
  ])('%s and %s are not: three edits, or too short to tell', (a, b) => {
    expect(areTwoLettersApart(a, b)).toBe(false);
    expect(areTwoLettersApart(b, a)).toBe(false);
  });

  it('are those that are one edit away from a name one edit away, wherever the edits are made', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 8, maxLength: 10 });
    const sign = fc.constantFrom('a', 'b', 'c', '');
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), sign, sign, (before, first, second, one, other) => {
        const put = (name: string, somewhere: number, by: string): string => {
          const at = somewhere % name.length;
          return name.slice(0, at) + by + name.slice(at + 1);
        };
        const after = put(put(before, first, one), second, other);
        if (after.length < 8) return;
        const near = after === before || isOneEditAway(before, after);
        expect(near || areTwoLettersApart(before, after)).toBe(true);
        expect(areTwoLettersApart(after, before)).toBe(areTwoLettersApart(before, after));
      }),
      { seed, numRuns: 3_000 },
    );
  });
});

describe('a name without its given name', () => {
  it.each([
    ['hoang dang', 'hoang dang son'],
    ['vu trong', 'vu trong viet truong'],
    ['le viet', 'le trong viet truong'],
  ])('%s is %s', (short, long) => {
    expect(isGivenOmitted(short, long)).toBe(true);
    expect(isGivenOmitted(long, short)).toBe(true);
  });

  it.each([
    ['hoang son', 'hoang dang son'],
    ['dang son', 'hoang dang son'],
    ['hoang', 'hoang dang son'],
    ['hoang dang', 'hoang dang'],
    ['hoang van', 'hoang dang son'],
    ['hoang dang an', 'hoang dang son'],
  ])('%s is not %s', (short, long) => {
    expect(isGivenOmitted(short, long)).toBe(false);
    expect(isGivenOmitted(long, short)).toBe(false);
  });
});

it('one edit is one sign more, less or another, or two neighbours exchanged, wherever it is made', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8 });
  const edit = fc.constantFrom('insert', 'delete', 'replace', 'exchange');
  fc.assert(
    fc.property(text, edit, fc.nat(), fc.constantFrom('a', 'b', 'c'), (before, kind, somewhere, sign) => {
      const at = somewhere % (before.length - 1);
      const [head, tail] = [before.slice(0, at), before.slice(at)];
      const after = {
        insert: head + sign + tail,
        delete: head + tail.slice(1),
        replace: head + sign + tail.slice(1),
        exchange: head + tail[1] + tail[0] + tail.slice(2),
      }[kind]!;
      expect(isOneEditAway(before, after)).toBe(before !== after);
      expect(isOneEditAway(after, before)).toBe(before !== after);
    }),
    { seed, numRuns: 2_000 },
  );
});
