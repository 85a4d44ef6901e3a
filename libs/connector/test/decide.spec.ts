import { describe, expect, it } from '@jest/globals';

import type { Candidate } from '../src/intake/candidate.js';
import { decideIntake, type KnownRecord } from '../src/intake/decide.js';

const aCandidate = (recordId: string, version: number, contentDigest = 'a'): Candidate => ({
  record: { recordId, version } as Candidate['record'],
  contentDigest,
  findings: [],
});
let made = 0;
const decide = (batch: Candidate[], known = new Map<string, KnownRecord>()) =>
  decideIntake(batch, known, () => `new-${++made}`);
const kinds = (batch: Candidate[], known?: Map<string, KnownRecord>): string[] =>
  decide(batch, known).map(({ kind }) => kind);

describe('intake decides', () => {
  it('the same record twice in one batch as one', () => {
    const [first, second] = decide([aCandidate('r', 1), aCandidate('r', 1)]);
    expect([first?.kind, second]).toEqual(['accepted', { kind: 'same', id: first?.id }]);
  });

  it('another content of a version as a conflict, in a batch and across batches', () => {
    expect(kinds([aCandidate('r', 1, 'a'), aCandidate('r', 1, 'b')])).toEqual(['accepted', 'conflict']);
    const known = new Map([['r', { id: 'k', version: 3, digests: new Map([[3, 'a']]) }]]);
    expect(kinds([aCandidate('r', 3, 'b')], known)).toEqual(['conflict']);
  });

  it('an older version that was never sent as accepted, without moving the record back (row 57)', () => {
    const known = new Map([['r', { id: 'k', version: 3, digests: new Map<number, string>() }]]);
    expect(decide([aCandidate('r', 2), aCandidate('r', 4), aCandidate('r', 1)], known)).toEqual([
      { kind: 'accepted', id: 'k', first: false, newest: false },
      { kind: 'accepted', id: 'k', first: false, newest: true },
      { kind: 'accepted', id: 'k', first: false, newest: false },
    ]);
  });

  it('records called like members of every object as records', () => {
    expect(kinds([aCandidate('__proto__', 1), aCandidate('constructor', 1), aCandidate('__proto__', 1)])).toEqual([
      'accepted',
      'accepted',
      'same',
    ]);
  });
});
