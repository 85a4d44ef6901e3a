import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from '#lib/signing';
import { SEED } from './tokens.js';
import { describeVectors } from '../../../test/support/vectors.js';

describe('the canonical form (RFC 8785)', () => {
  it('sorts members by UTF-16 code units, as the example of section 3.2.3 does', () => {
    const given = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(given)) as object).at(0)).toBe('One');
    expect([...canonicalJson(given).matchAll(/:"(\w+)/g)].map(([, first]) => first)).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ]);
  });

  it('writes numbers as ECMAScript does, as appendix B lists them', () => {
    const numbers: [number, string][] = [
      [-0, '0'],
      [5e-324, '5e-324'],
      [-5e-324, '-5e-324'],
      [1.7976931348623157e308, '1.7976931348623157e+308'],
      [9007199254740992, '9007199254740992'],
      [295147905179352830000, '295147905179352830000'],
      [1e21, '1e+21'],
      [9.999999999999997e22, '9.999999999999997e+22'],
      [0.000001, '0.000001'],
      [1e-7, '1e-7'],
      [333333333.3333332, '333333333.3333332'],
    ];
    for (const [number, text] of numbers) expect(canonicalJson(number)).toBe(text);
  });

  it('leaves out members that are undefined, as JSON does', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it('throws for what JSON can not hold', () => {
    for (const value of [undefined, Number.NaN, { a: Number.POSITIVE_INFINITY }, ['\ud800'], { '\udc00': 1 }]) {
      expect(() => canonicalJson(value)).toThrow();
    }
  });

  it('is the form that the package canonicalize gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 5 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { seed: SEED },
    );
  });
});

describeVectors('json-canonicalization.json', 'RFC 8785: vectors of its author', (vectors) => {
  it.each(vectors as { name: string; input: string; canonical: string }[])('writes $name', ({ input, canonical }) => {
    expect(canonicalJson(JSON.parse(input))).toBe(canonical);
  });
});
