import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVENT_JSON, readStrictJson, RECORD_JSON, type JsonReading } from '#lib/signing';
import { SEED } from './tokens.js';
import { describeVectors } from '../../../test/support/vectors.js';

const read = (text: string): JsonReading => readStrictJson(Buffer.from(text));
const reasonOf = (input: string | Uint8Array, limits = EVENT_JSON): string => {
  const reading = readStrictJson(typeof input === 'string' ? Buffer.from(input) : input, limits);
  return reading.ok ? 'accepted' : reading.reason;
};
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const withMembers = (count: number): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`m${at}`, at])));

describe('row 18: values that are refused', () => {
  it('row 18: a depth over 16', () => {
    expect(reasonOf(nested(16))).toBe('accepted');
    expect(reasonOf(nested(17))).toBe('too deep');
    expect(reasonOf('{"a":'.repeat(17) + '1' + '}'.repeat(17))).toBe('too deep');
    expect(reasonOf(nested(100_000))).toBe('too deep');
    expect(reasonOf(`[${nested(15)},${nested(15)}]`)).toBe('accepted');
  });

  it('row 18: over 200 members in one object, over 10,000 values in all', () => {
    expect(reasonOf(withMembers(200))).toBe('accepted');
    expect(reasonOf(withMembers(201))).toBe('too many members');
    expect(reasonOf(JSON.stringify(new Array(9_999).fill(0)))).toBe('accepted');
    expect(reasonOf(JSON.stringify(new Array(10_000).fill(0)))).toBe('too many values');
  });

  it('row 18: 1e400, integers over 2^53 however written, NaN and Infinity', () => {
    for (const number of ['1e400', '-1e400', '9007199254740992', '9007199254740993', '-9007199254740993', '1e16']) {
      expect(reasonOf(number)).toBe('number too large');
      expect(reasonOf(`{"a":[${number}]}`)).toBe('number too large');
    }
    for (const number of ['NaN', 'Infinity', '-Infinity', '-', '+1', '01', '1.', '.5', '0x10', '1e', '١']) {
      expect(reasonOf(number)).toBe('syntax');
    }
    expect(read('[9007199254740991,-9007199254740991,1.5e3,0.1]')).toEqual({
      ok: true,
      value: [9007199254740991, -9007199254740991, 1500, 0.1],
    });
  });

  it('row 18: lone surrogates, also by escape', () => {
    for (const text of [
      '"\\ud800"',
      '"\\udc00"',
      '"\\ud800\\ud800"',
      '"\\ud800x"',
      '"\\udc00\\ud800"',
      '"\\uD83D\\n"',
    ]) {
      expect(reasonOf(text)).toBe('lone surrogate');
    }
    expect(reasonOf('{"\\ud800":1}')).toBe('lone surrogate');
    expect(read('"\\ud83d\\ude02"')).toEqual({ ok: true, value: '😂' });
    expect(reasonOf(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toBe('not UTF-8');
  });

  it('row 18: invalid UTF-8, with the byte where it breaks', () => {
    for (const bytes of [[0xff], [0xc0, 0xaf], [0xe2, 0x82], [0x80], [0xf5, 0x80, 0x80, 0x80]]) {
      const input = Buffer.concat([Buffer.from('"é\uFFFD'), Buffer.from(bytes), Buffer.from('"')]);
      expect(readStrictJson(input)).toEqual({ ok: false, reason: 'not UTF-8', offset: 6 });
    }
    expect(reasonOf(Buffer.from('{}', 'utf16le'))).toBe('syntax');
  });

  it('row 18: NUL, also by escape, and raw control characters', () => {
    expect(reasonOf('"a\0b"')).toBe('NUL');
    expect(reasonOf('"a\\u0000b"')).toBe('NUL');
    expect(reasonOf('{"\\u0000":1}')).toBe('NUL');
    expect(reasonOf('"a\nb"')).toBe('control character');
    expect(reasonOf('"a\u001fb"')).toBe('control character');
    expect(reasonOf('1\0')).toBe('syntax');
  });

  it('refuses a byte order mark', () => {
    expect(reasonOf('\uFEFF{}')).toBe('byte order mark');
    expect(reasonOf(' \uFEFF{}')).toBe('syntax');
    expect(read('"\uFEFF"')).toEqual({ ok: true, value: '\uFEFF' });
  });

  it('says at which byte it stopped', () => {
    expect(read('{"tên":1,"tên":2}')).toEqual({ ok: false, reason: 'duplicate member', offset: 10 });
    expect(read('["Đà Nẵng",]')).toEqual({ ok: false, reason: 'syntax', offset: 15 });
  });
});

describe('row 19: member names', () => {
  it('row 19: refuses a name twice, also written with escapes, at any depth', () => {
    expect(reasonOf('{"a":1,"a":1}')).toBe('duplicate member');
    expect(reasonOf('{"a":1,"\\u0061":2}')).toBe('duplicate member');
    expect(reasonOf('[{"b":{"a":1,"b":2,"\\u0061":3}}]')).toBe('duplicate member');
    expect(reasonOf('{"":1,"":2}')).toBe('duplicate member');
    expect(reasonOf('{"a":{"a":1},"b":{"a":1}}')).toBe('accepted');
    expect(reasonOf('{"é":1,"e\u0301":2}')).toBe('accepted');
  });

  it('row 19: refuses __proto__, constructor and prototype, also with escapes, and leaves Object.prototype as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const name of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'c\\u006fnstructor']) {
      expect(reasonOf(`{"${name}":{"polluted":true}}`)).toBe('forbidden member name');
      expect(reasonOf(`{"a":[{"${name}":null}]}`)).toBe('forbidden member name');
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('row 19: takes the names of inherited methods as any others', () => {
    expect(read('{"toString":1,"hasOwnProperty":2,"valueOf":3}')).toEqual({
      ok: true,
      value: { toString: 1, hasOwnProperty: 2, valueOf: 3 },
    });
    expect(reasonOf('{"toString":1,"toString":2}')).toBe('duplicate member');
  });
});

describe('reading JSON', () => {
  it('gives what JSON.parse gives, for whatever JSON.stringify writes', () => {
    const names = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((name) => !name.includes('\0') && !/^(__proto__|constructor|prototype)$/.test(name));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !text.includes('\0')),
        fc.double({ noNaN: true, min: -(2 ** 53) + 1, max: 2 ** 53 - 1 }),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 6 }),
        fc.dictionary(names, tie('value'), { maxKeys: 6, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom('', ' ', '\t'), (given, indent) => {
        const text = JSON.stringify(given, null, indent);
        expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { seed: SEED },
    );
  });

  /** A line feed behind a document sends it to the reader, whatever it is. */
  function expectOneDecision(text: string): void {
    const [reading, other] = [read(text), read(`${text}\n`)];
    if (reading.ok) expect({ text, reading: other }).toEqual({ text, reading });
    else expect({ text, ok: other.ok }).toEqual({ text, ok: false });
  }

  it('decides about a document alike, whether JSON.parse may read it or the reader does', () => {
    const objects = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
    const documents = [
      ...[15, 16, 17, 18].map(objects),
      ...[15, 16, 17].map(nested),
      ...[199, 200, 201].map(withMembers),
      ...[9_998, 9_999, 10_000].map((count) => `[${Array(count).fill('0').join(',')}]`),
      ...['9007199254740991', '9007199254740992', '-9007199254740992', '1e+21', '1e-7', '-0', '0.10'],
      ...['{"a":1,"a":1}', '{"__proto__":{}}', '{"a":{"constructor":1}}', '{"b":1,"2":1,"1":1}', '{"1":1,"2":1,"b":1}'],
      ...['{"a":1,"a" :2}', '{"a":":","a":2}', '{"a":":","b":2}', '{"a": 1, "b": [2, 3]}', '{"a":"x" }', '{"":":"}'],
      ...[
        '"\\ud800"',
        '"\\u0000"',
        '"\\u001f"',
        '"a\\/b"',
        '"\u2028"',
        '{"tên":"\u{1F602}"}',
        'null',
        '""',
        '',
        '[1,]',
      ],
    ];
    expect(documents.filter((text) => read(text).ok).length).toBeGreaterThan(15);
    documents.forEach(expectOneDecision);
  });

  it('decides alike about names that come twice, with colons in names and values and blanks at any place', () => {
    const text = fc.constantFrom('', ':', '::', 'a', 'b', 'a:', ' :', ': ', '{', ',');
    const blank = fc.constantFrom('', '', ' ');
    const { value } = fc.letrec<{ value: string; member: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('1', 'null', 'true'),
        text.map((said) => `"${said}"`),
        fc.array(tie('value'), { maxLength: 3 }).map((elements) => `[${elements.join(',')}]`),
        fc
          .tuple(fc.array(tie('member'), { maxLength: 4 }), blank)
          .map(([members, end]) => `{${members.join(',')}${end}}`),
      ),
      member: fc
        .tuple(blank, text, blank, blank, tie('value'), blank)
        .map(([first, name, before, behind, given, last]) => `${first}"${name}"${before}:${behind}${given}${last}`),
    }));
    let twice = 0;
    fc.assert(
      fc.property(value, (document) => {
        twice += reasonOf(document) === 'duplicate member' ? 1 : 0;
        expectOneDecision(document);
      }),
      { seed: SEED, numRuns: 5_000 },
    );
    expect(twice).toBeGreaterThan(200);
  });

  it('never throws and never accepts what JSON.parse refuses, for any bytes and for damaged JSON', () => {
    const neverLooser = (bytes: Uint8Array): void => {
      const reading = readStrictJson(bytes);
      if (reading.ok) expect(reading.value).toEqual(JSON.parse(Buffer.from(bytes).toString()));
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), neverLooser), { seed: SEED });
    const sample = Buffer.from('{"a":[1,-2.5e3,"\\u00e9\\n",true,false,null,{}],"tên":{"b":"\\ud83d\\ude02"}}');
    const changes = fc.array(
      fc.tuple(fc.nat(sample.length - 1), fc.constantFrom(...Buffer.from('{}[],:"\\u0e-1 tfn'))),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(changes, (given) => {
        const bytes = Buffer.from(sample);
        for (const [at, byte] of given) bytes[at] = byte;
        neverLooser(bytes);
      }),
      { seed: SEED, numRuns: 5_000 },
    );
  });

  it('accepts within an event whatever it accepts as a record', () => {
    const record = nested(15);
    expect(reasonOf(record, RECORD_JSON)).toBe('accepted');
    expect(reasonOf(`{"data":${record}}`)).toBe('accepted');
    expect(reasonOf(nested(16), RECORD_JSON)).toBe('too deep');
  });

  it('row 27: reads 100 KB of one letter, blank, bracket or digit in under 50 ms', () => {
    for (const letter of ['a', '"', '\\', ' ', '[', '{', '9', '-', 'é', '\u0301']) {
      for (const text of [letter.repeat(100_000), `"${letter.repeat(100_000)}"`, `{"${letter.repeat(100_000)}":1}`]) {
        const start = performance.now();
        read(text);
        expect(performance.now() - start).toBeLessThan(50);
      }
    }
  });
});

/** Documents that JSON allows and we do not, by the reason; anything else that is valid must be read. */
const STRICTER: Readonly<Record<string, string>> = {
  y_number: 'number too large',
  y_number_real_capital_e: 'number too large',
  y_number_real_exponent: 'number too large',
  y_number_real_fraction_exponent: 'number too large',
  y_object_extreme_numbers: 'number too large',
  y_object_duplicated_key: 'duplicate member',
  y_object_duplicated_key_and_value: 'duplicate member',
  y_object_escaped_null_in_key: 'NUL',
  y_string_null_escape: 'NUL',
};

describeVectors('json-parsing.json', 'rows 18, 19: JSONTestSuite', (vectors) => {
  const all = vectors as { name: string; expect: 'accept' | 'reject' | 'either'; base64: string }[];
  it('rows 18, 19: refuses every document that is no JSON, and decides about the others without a crash', () => {
    for (const { name, base64 } of all) {
      const reason = reasonOf(Buffer.from(base64, 'base64'));
      if (name.startsWith('n_')) expect(`${name} ${reason}`).not.toBe(`${name} accepted`);
    }
  });

  it('reads every valid document but those that our rules forbid', () => {
    const refused = all
      .filter(({ name }) => name.startsWith('y_'))
      .map(({ name, base64 }) => [name, reasonOf(Buffer.from(base64, 'base64'))] as const)
      .filter(([, reason]) => reason !== 'accepted');
    expect(Object.fromEntries(refused)).toEqual(STRICTER);
  });
});
