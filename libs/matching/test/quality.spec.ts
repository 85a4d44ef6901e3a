import { describe, expect, it } from '@jest/globals';
import { finding } from '#lib/contracts';
import { judge } from '../src/index.js';
import { aCitizen, matching, numbered } from './people.js';

const good = { value: true, findings: [] };

describe('the four words of quality', () => {
  it('are all true of a record that says all as the register does', () => {
    expect(judge(matching({}, aCitizen()), [])).toEqual({ complete: good, clean: good, correct: good, live: good });
  });

  it('are only two without a link, or without a comparison', () => {
    expect(judge(matching({}), [])).toEqual({ complete: good, clean: good });
    expect(judge(undefined, [])).toEqual({ complete: good, clean: good });
  });

  it('complete: false where a field that the sector requires is missing, and that alone is not unclean', () => {
    const quality = judge(undefined, [
      finding('record.field-missing', '/taxCode'),
      finding('record.field-missing', '/office'),
    ]);
    expect(quality).toEqual({ complete: { value: false, findings: ['record.field-missing'] }, clean: good });
  });

  it('clean: false where the record’s form is odd, was repaired, or doubles another', () => {
    const zeros = matching({ identifiers: [numbered('66090900001')] }, aCitizen());
    const quality = judge(zeros, [
      finding('name.broken', '/subject/fullName'),
      finding('record.duplicate-in-sector', ''),
    ]);
    expect(quality.clean).toEqual({
      value: false,
      findings: ['name.broken', 'record.duplicate-in-sector', 'number.leading-zeros-lost'],
    });
    expect(quality.correct).toEqual(good);
  });

  it('clean: false where a name had to be repaired, though there is nothing to correct in it', () => {
    for (const [fullName, code] of [
      ['NguyÔn V¨n Hßa', 'name.encoding-tcvn3'],
      ['Nguyeenx Vawn Hoaf', 'name.encoding-telex'],
      ['Nguye6n4 Va8n Hoa2', 'name.encoding-vni-keys'],
    ] as const) {
      const { clean, correct } = judge(matching({ fullName }, aCitizen()), []);
      expect(clean).toEqual({ value: false, findings: [code] });
      expect(correct).toEqual(good);
    }
  });

  it('correct: false with what is to be corrected', () => {
    const found = matching({ fullName: 'Nguyen Van Hoa', sex: 'female', birthDate: '1990' }, aCitizen());
    expect(judge(found, []).correct).toEqual({ value: false, findings: ['name.diacritics-absent', 'field.differs'] });
  });

  it('live: false of the dead', () => {
    const found = matching({}, aCitizen({ deathDate: '2020' }));
    expect(judge(found, []).live).toEqual({ value: false, findings: ['person.deceased'] });
  });
});
