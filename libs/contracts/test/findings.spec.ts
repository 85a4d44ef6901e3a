import { describe, expect, it } from '@jest/globals';
import {
  fieldText,
  finding,
  FINDINGS,
  findingText,
  outcomeText,
  OUTCOMES,
  quoted,
  REASON_CODES,
  reasonText,
  RELATIONS,
  recordJsonSchema,
  relationText,
  REQUIRED_FIELDS,
  SECTORS,
  type FindingCode,
} from '#lib/contracts';

const CODES = Object.keys(FINDINGS) as FindingCode[];
const VIETNAMESE = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;

describe('texts for people', () => {
  it.each(CODES)('%s says in both languages what is wrong and what to do', (code) => {
    const { vi, en, severity } = FINDINGS[code];
    expect(vi).toMatch(VIETNAMESE);
    expect(en).not.toMatch(VIETNAMESE);
    for (const text of [vi, en]) expect(text).toMatch(/^[\p{Lu}{].{20,}\.$/u);
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(['error', 'warning', 'info']).toContain(severity);
    const parameters = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();
    expect(parameters(vi)).toEqual(parameters(en));
  });

  it.each(REASON_CODES)('%s says in both languages what it means and what to do', (code) => {
    expect(reasonText(code, 'vi')).toMatch(VIETNAMESE);
    expect(reasonText(code, 'en')).toMatch(/^[A-Z].{30,}\.$/);
  });

  it('every outcome, relation and required field has words', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const outcome of OUTCOMES) expect(outcomeText(outcome, language).length).toBeGreaterThan(3);
      for (const relation of RELATIONS) expect(relationText(relation, language).length).toBeGreaterThan(3);
      for (const { pointer } of SECTORS.flatMap((sector) => REQUIRED_FIELDS[sector])) {
        expect(fieldText(pointer, language)).not.toContain('/');
      }
    }
  });

  it('parameters and fields are filled in, in the words of the language', () => {
    const found = finding('number.sex-contradicts', '/subject/identifiers/0/value', {
      expected: 'male',
      given: 'female',
    });
    expect(findingText(found, 'vi')).toContain('giới tính nam, bản ghi ghi nữ');
    expect(findingText(found, 'en')).toContain('a male person, the record says female');
    expect(findingText(finding('record.field-missing', '/subject/birthDate'), 'vi')).toMatch(/^Thiếu ngày sinh,/);
    expect(fieldText('/relatives/3/fullName', 'en')).toBe("relative's name");
  });

  it('every member of every record has words', () => {
    for (const pointer of SECTORS.flatMap((sector) => pointersOf(recordJsonSchema(sector), ''))) {
      for (const language of ['vi', 'en'] as const) expect(fieldText(pointer, language)).not.toContain('/0');
      expect(fieldText(pointer, 'vi')).not.toBe(pointer);
    }
  });

  it('a field of a relative or a number says whose and which it is', () => {
    const record = {
      subject: { identifiers: [{ type: 'old-id-9' }, { type: 'passport' }] },
      relatives: [{ relation: 'father' }, { relation: 'mother', identifiers: [{ type: 'personal-number' }] }, 7, {}],
    };
    const text = (pointer: string): string[] => (['vi', 'en'] as const).map((l) => fieldText(pointer, l, record));
    expect(text('/relatives/0/fullName')).toEqual(['họ tên cha', "father's name"]);
    expect(text('/relatives/1/birthYear')).toEqual(['năm sinh của mẹ', "mother's year of birth"]);
    expect(text('/relatives/1/identifiers/0/value')).toEqual([
      'số định danh cá nhân của mẹ',
      "mother's personal number",
    ]);
    expect(text('/relatives/2/fullName')).toEqual(['họ tên người thân', "relative's name"]);
    expect(text('/relatives/9/fullName')).toEqual(['họ tên người thân', "relative's name"]);
    expect(text('/subject/identifiers/0/value')).toEqual(['số CMND', 'identity card number']);
    expect(text('/subject/identifiers/1/issuedOn')).toEqual([
      'ngày cấp số hộ chiếu',
      'date of issue of the passport number',
    ]);
    expect(text('/subject/identifiers/2/value')).toEqual(['số giấy tờ', 'number']);
    expect(text('/nobody/knows')).toEqual(['/nobody/knows', '/nobody/knows']);
  });

  it('a text that begins with a field begins with a capital letter', () => {
    const found = finding('field.differs', '/relatives/0/fullName');
    const record = { relatives: [{ relation: 'mother' }] };
    expect(findingText(found, 'vi', record)).toMatch(/^Họ tên mẹ khác /);
    expect(findingText(found, 'en', record)).toMatch(/^Mother's name differs /);
  });

  it('a parameter that is absent, or named like a member of Object, leaves an ellipsis', () => {
    expect(findingText(finding('value.too-long', '/act'), 'en')).toContain('longer than … characters');
    const odd = { code: 'value.not-in-list', severity: 'error', pointer: '', parameters: {} } as const;
    expect(findingText(odd, 'en')).toBe('The value must be one of: ….');
  });

  it('a parameter cannot smuggle in another parameter', () => {
    const found = finding('subject.role-unknown', '', { value: '{known} $& $1', known: 'holder' });
    expect(findingText(found, 'en')).toContain('The role "{known} $& $1" is not');
  });

  it('a code of a newer catalogue is named as it is', () => {
    const later = { code: 'later.code', severity: 'info', pointer: '', parameters: {} } as const;
    expect(findingText(later, 'en')).toBe('Finding later.code.');
    expect(findingText({ ...later, code: 'toString' }, 'vi')).toBe('Phát hiện toString.');
  });

  it('quotations are at most 80 units and never end in half a character', () => {
    expect(quoted('short')).toBe('short');
    for (const shift of ['', 'x']) {
      const cut = quoted(shift + '😀'.repeat(100));
      expect(cut.length).toBeLessThanOrEqual(80);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Pointers to every member that a schema describes, with 0 for a position. */
function pointersOf(schema: Schema, at: string): string[] {
  return [
    at,
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => pointersOf(inner, `${at}/${name}`)),
    ...(schema.items?.properties === undefined ? [] : pointersOf(schema.items, `${at}/0`)),
  ];
}
