import { describe, expect, it } from '@jest/globals';
import { gappedName } from './gapped-name.js';
import { readName } from './name-repair.js';

describe('a name with letters lost', () => {
  it.each([
    ['Nguy?n V?n Hòa', 'nguyen van hoa'],
    ['Nguy\ufffdn V\ufffdn Hòa', 'nguyen van hoa'],
    ['NGUY???N TH??? LY', 'nguyen thi ly'],
    ['??ng Th? M?', 'dang thi mi'],
    ['L? ?', 'ly i'],
    ['Tru?ng Thu? Hà', 'truong thuy ha'],
  ])('%j may be %j', (raw, bare) => expect(gappedName(raw)?.fits(bare)).toBe(true));

  it.each([
    ['Le V?n Hoa', 'bui tran phuoc'],
    ['Nguy?n V?n Hòa', 'nguyen van hao'],
    ['??ng Th? M?', 'hoang thi mi'],
  ])('%j is not %j', (raw, bare) => expect(gappedName(raw)?.fits(bare)).toBe(false));

  it.each([
    'Nguyễn Văn Hòa',
    'Hòa?',
    'Nguyá»?n VÄ?n HÃ²a',
    'Nguyeãn V?n Haûi',
    'NguyÔn V?n Hßa',
    'Ä?inh Thu Anh',
    'Ä\ufffdinh Thu Anh',
    'Cao V?n Tó',
    'Nguy?n V?n H.',
    'Ng. V?n Hòa',
    'N V?n Hòa',
    'nguyÊ? van An',
    'L? L? L? L? L? L? L? L? L? L? L? L? L?',
    '??????? ????',
    '',
    '?'.repeat(999),
  ])('%j says nothing so', (raw) => expect(gappedName(raw)).toBeUndefined());

  it('says nothing of a name with more syllables, or fewer', () => {
    for (const bare of ['tran tam', 'tran van tam em']) expect(gappedName('Tr?n V?n Tám')?.fits(bare)).toBeUndefined();
  });

  it('tells its first and last syllable, where they are whole', () => {
    expect(gappedName('Lê V?n H?a')).toMatchObject({ family: 'le', given: undefined });
    expect(gappedName('Tr?n V?n Hà')).toMatchObject({ family: undefined, given: 'ha' });
  });

  it.each(['Tr?n V?n Hà', 'Nguy?n V?n Hòa', 'Lê V?n Tám'])(
    '%j is not read as in an old encoding: the letters that are left are sound',
    (raw) => expect(readName(raw)).toEqual({ state: 'unreadable' }),
  );
});
