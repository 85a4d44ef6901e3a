import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGivenOmitted, isOneEditAway, nearness } from './near-names.js';

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
    ['nguyen hieu chung', 'nguyen hieu trung', 'one-letter-differs'],
    ['tran quang phu', 'chan quang phu', 'one-letter-differs'],
    ['do ngocminhhao', 'do ngoc minh hao', 'one-letter-differs'],
    ['ydjoan knul', 'i djoan knul', 'one-letter-differs'],
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
    ['nguyen thi h', 'nguyen thi y'],
    ['nguyen t hoa', 'nguyen b hoa'],
    ['tran thi a', 'tran thi ha'],
    ['tran hieu chung', 'chan hieu trung'],
    ['nguyen hieu chinh', 'nguyen hieu trung'],
    ['tran van dang', 'tran van giang'],
    ['do ngocminhhao', 'do ngoc minh hieu'],
    ['nguyen hoa', 'tran nguyen hoa'],
    ['', 'nguyen'],
  ])('%s and %s are not', (a, b) => {
    expect(nearness(a, b)).toBeUndefined();
    expect(nearness(b, a)).toBeUndefined();
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
