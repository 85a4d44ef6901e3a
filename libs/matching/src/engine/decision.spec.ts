import { describe, expect, it } from '@jest/globals';
import { decide } from './decision.js';

const posteriorOf = (candidates: readonly number[], unseen = 0) => ({ candidates, rivals: [], nobody: 0, unseen });

describe('the decision over all that a record may mean', () => {
  it('is for the likeliest candidate from the threshold on', () => {
    expect(decide(posteriorOf([0.004, 0.995, 0.001]), 0.995)).toEqual({ kind: 'member', at: 1 });
  });

  it('is for somebody below it, where members together are as likely as not', () => {
    expect(decide(posteriorOf([0.004, 0.994, 0.001]), 0.995)).toEqual({ kind: 'somebody' });
    expect(decide(posteriorOf([0.2, 0.2], 0.1), 0.99)).toEqual({ kind: 'somebody' });
  });

  it('is for somebody where only the unseen are likely', () => {
    expect(decide(posteriorOf([], 0.6), 0.99)).toEqual({ kind: 'somebody' });
  });

  it('is for nobody where members together are less likely than not', () => {
    expect(decide(posteriorOf([0.2, 0.2], 0.09), 0.99)).toEqual({ kind: 'nobody' });
    expect(decide(posteriorOf([]), 0.99)).toEqual({ kind: 'nobody' });
  });
});
