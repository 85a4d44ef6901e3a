import { describe, expect, it } from '@jest/globals';
import { missedBounds, type Results } from './bounds.js';
import type { GroupFigures } from './figures.js';

const figures = (over: Partial<GroupFigures> = {}): GroupFigures => ({
  records: 60_000,
  known: 50_000,
  seen: 50_000,
  links: 49_900,
  right: 49_900,
  ambiguous: 0,
  householdLinks: 0,
  twinLinks: 0,
  byNumberAlone: 0,
  ...over,
});
const good: Results = {
  generator: 'sectors',
  citizens: 1_000_000,
  whole: figures(),
  withoutNumber: figures({ known: 1_000, links: 980, right: 980 }),
  extra: new Map([['twins', figures({ links: 1_900, right: 1_890 })]]),
  bins: [{ range: '0.999 to 0.9999', links: 400, stated: 0.9995, right: 400, upper: 1, verdict: 'ok' }],
};

describe('missedBounds', () => {
  it('has nothing to say where all is well', () => expect(missedBounds(good)).toEqual([]));

  it.each([
    ['precision', { whole: figures({ right: 49_884 }) }, 'precision is 99.968 %, and at least 99.970 % is wanted'],
    [
      'recall',
      { whole: figures({ links: 49_690, right: 49_690 }) },
      'recall is 99.380 %, and at least 99.400 % is wanted',
    ],
    [
      'recall without any number',
      { withoutNumber: figures({ known: 1_000, links: 950, right: 950 }) },
      'recall without any number is 95.000 %, and at least 96.000 % is wanted',
    ],
    [
      'links to the family',
      { whole: figures({ twinLinks: 1, householdLinks: 2 }) },
      '3 records are linked to a twin or another of the household, and at most 2 may be',
    ],
    [
      'an extra group',
      { extra: new Map([['twins', figures({ links: 1_900, right: 1_889 })]]) },
      '11 of the twins are linked to somebody else, and at most 10 may be',
    ],
    [
      'probabilities',
      { bins: [{ ...good.bins[0]!, verdict: 'too sure' as const }] },
      'probabilities of 0.999 to 0.9999 state more than they keep',
    ],
  ])('says it of %s', (_, worse, sentence) => {
    expect(missedBounds({ ...good, ...worse })).toEqual([sentence]);
  });

  it('asks less recall of a register of millions, and the same precision', () => {
    const worse = {
      whole: figures({ links: 49_500, right: 49_500 }),
      withoutNumber: figures({ known: 100, right: 94 }),
    };
    expect(missedBounds({ ...good, ...worse })).toHaveLength(2);
    expect(missedBounds({ ...good, ...worse, citizens: 3_000_000 })).toEqual([]);
  });

  it('asks of the offices that links can be relied on, and nothing else', () => {
    const offices = { ...good, generator: 'offices' as const, withoutNumber: undefined };
    expect(missedBounds({ ...offices, whole: figures({ known: 60_000, twinLinks: 9, right: 49_880 }) })).toEqual([]);
    expect(missedBounds({ ...offices, whole: figures({ right: 49_870 }) })).toEqual([
      'precision is 99.940 %, and at least 99.950 % is wanted',
    ]);
  });
});
