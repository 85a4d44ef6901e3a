import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bareName, canonicalName, comparedForms, foldFinalY, LONGEST_NAME } from './name.js';
import { nameFrequencies } from './name-frequencies.js';

const seed = Number(process.env['TEST_SEED'] ?? 20260101);
const { family, middle, givenFemale, givenMale } = nameFrequencies();
const pick = (list: readonly { name: string }[]) => fc.constantFrom(...list.map(({ name }) => name));
const soundName = fc
  .tuple(pick(family), fc.array(pick(middle), { maxLength: 3 }), pick([...givenFemale, ...givenMale]))
  .map(([first, between, last]) => [first, ...between, last].join(' '));

describe('a canonical name', () => {
  it.each([
    ['Hoà', 'Hòa', 'hoa2'],
    ['Thuỷ', 'Thủy', 'thuy3'],
    ['Quý', 'Qúy', 'quy1'],
    ['Loè', 'Lòe', 'loe2'],
    ['Nguyễn', 'NGUYỄN', 'nguyên4'],
    ['Trần', 'Tr\u00e2\u0300n', 'trân2'],
    ['Phượng', 'Phu\u031bo\u031b\u0323ng', 'phương5'],
    ['Đỗ', '\u00d0ỗ', 'đô4'],
    ['Đỗ', '\u0189ỗ', 'đô4'],
    ['Đỗ', 'D\u0336ỗ', 'đô4'],
    ['Lê  Văn\u00a0 An ', 'Lê Văn An', 'lê văn an'],
    ['H\u2019Hen Niê', "H'Hen Niê", "h'hen niê"],
    ['Zoe\u0308', 'Zoë', 'zoë'],
  ])('is the same for %s and %s', (a, b, canonical) => {
    expect(canonicalName(a)).toBe(canonical);
    expect(canonicalName(b)).toBe(canonical);
  });

  it.each([
    ['Hòa', 'Hoa'],
    ['Hòa', 'Hóa'],
    ['Thương', 'Thuong'],
    ['Thúy', 'Thúi'],
    ['Dung', 'Dũng'],
    ['Ân', 'An'],
    ['Nguyễn', 'Nguyển'],
    ['Đa', 'Da'],
  ])('tells %s from %s', (a, b) => {
    expect(canonicalName(a)).not.toBe(canonicalName(b));
  });

  it.each([
    ['a Cyrillic а', 'Nguyễn V\u0430n An'],
    ['a fullwidth letter', 'Nguyễn Văn \uff21n'],
    ['a Greek ν', '\u03bdăn'],
    ['a zero-width blank', 'Nguyễn\u200b Văn An'],
    ['a byte order mark', '\ufeffNguyễn Văn An'],
    ['a direction override', 'Nguyễn \u202eVăn An'],
    ['a tabulator', 'Nguyễn\tVăn An'],
    ['a hundred marks', `Nguyễn Văn A${'\u0302'.repeat(100)}n`],
  ])('keeps %s, so that it never equals a sound name', (_, name) => {
    expect(canonicalName(name)).not.toBe(canonicalName('Nguyễn Văn An'));
    expect(canonicalName(name)).not.toBe(canonicalName('văn'));
  });

  it('leaves two tones in one syllable where they are, as no Vietnamese syllable has them', () => {
    expect(canonicalName('Désirée')).not.toBe(canonicalName('Desirée'));
    expect(canonicalName('Désirée')).toBe(canonicalName('DE\u0301SIRE\u0301E'));
  });

  it('is the same for every way of writing a sound name', () => {
    fc.assert(
      fc.property(soundName, (name) => {
        const canonical = canonicalName(name);
        for (const form of ['NFC', 'NFD'] as const) {
          expect(canonicalName(name.normalize(form))).toBe(canonical);
          expect(canonicalName(` ${name.toUpperCase().normalize(form).replaceAll(' ', '  ')} `)).toBe(canonical);
        }
      }),
      { seed },
    );
  });

  it('is idempotent, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(soundName, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const once = canonicalName(text);
        expect(canonicalName(once)).toBe(once);
        expect(bareName(bareName(text))).toBe(bareName(text));
        expect(foldFinalY(foldFinalY(once))).toBe(foldFinalY(once));
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('a bare name', () => {
  it.each([
    ['Nguyễn Thị Thuỷ', 'nguyen thi thuy'],
    ['ĐỖ MƯỜI', 'do muoi'],
    ["H'Hen Niê", 'hhen nie'],
    ['Y Bhăm Êban', 'y bham eban'],
    ["K'Brơi", 'kbroi'],
    ['Mai-Lan Zoë', 'mai lan zoe'],
    ['Łukasz Weiß', 'lukasz weiss'],
  ])('of %s is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it('of a sound name is in ASCII letters and single blanks', () => {
    fc.assert(
      fc.property(soundName, (name) => {
        expect(bareName(name)).toMatch(/^[a-z]+(?: [a-z]+)+$/);
      }),
      { seed },
    );
  });
});

describe('i and y', () => {
  it.each([
    ['Lý', 'Lí'],
    ['Mỹ Vy', 'Mĩ Vi'],
    ['Ý', 'Í'],
    ['Quý', 'Quí'],
    ['Sỹ', 'Sĩ'],
  ])('are one in %s and %s', (a, b) => {
    expect(foldFinalY(canonicalName(a))).toBe(foldFinalY(canonicalName(b)));
  });

  it.each([
    ['Thúy', 'Thúi'],
    ['Tây', 'Tâi'],
    ['Mây', 'Mâi'],
    ['Uy', 'Ui'],
    ['Huy', 'Hui'],
  ])('are two in %s and %s', (a, b) => {
    expect(foldFinalY(canonicalName(a))).not.toBe(foldFinalY(canonicalName(b)));
  });
});

describe('the forms in which names are compared', () => {
  it('are the canonical and the bare name, each with i and y as one, whatever they are made of', () => {
    const text = fc.oneof(soundName, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const withY = fc.stringMatching(/^(?:[yYýỳ15bcqu '\-–\t\u00a0]|Quý|Nguyễn){0,12}$/u);
    fc.assert(
      fc.property(fc.oneof(text, withY), (name) => {
        const [folded, bare] = [foldFinalY(canonicalName(name)), foldFinalY(bareName(name))];
        expect(comparedForms(name)).toEqual({ folded, bare });
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('leave a text that is too long for a name as it is, but for i and y', () => {
    const text = 'Lý '.repeat(LONGEST_NAME);
    expect(comparedForms(text)).toEqual({ folded: text, bare: text });
    expect(comparedForms('ly '.repeat(LONGEST_NAME)).bare).toBe('li '.repeat(LONGEST_NAME));
  });
});
