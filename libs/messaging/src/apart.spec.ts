import { describe, expect, it } from '@jest/globals';

import { apart } from './apart.js';
import type { BatchOutcome } from './batch.js';

/** Parts that are called what becomes of them; what was done with them, in its order. */
async function handled(parts: readonly string[]): Promise<{ outcomes: BatchOutcome[]; steps: string[] }> {
  const steps: string[] = [];
  const outcomes = await apart(
    parts,
    (part) => {
      steps.push(`try ${part}`);
      if (part === 'bad') return Promise.resolve({ refused: 'why' });
      return Promise.resolve(part === 'away' ? { state: 'retry', reason: part } : { state: 'done' });
    },
    (part, refused) => {
      steps.push(`search ${part}: ${String(refused)}`);
      return Promise.resolve({ state: 'done' });
    },
  );
  return { outcomes, steps };
}

const DONE: BatchOutcome = { state: 'done' };
const AWAY: BatchOutcome = { state: 'retry', reason: 'away' };

describe('parts that were refused together', () => {
  it('are handled alone, the sound ones first; what the others were refused for is searched with', async () => {
    const { outcomes, steps } = await handled(['bad', 'sound', 'bad']);
    expect(steps).toEqual(['try bad', 'try sound', 'try bad', 'search bad: why', 'search bad: why']);
    expect(outcomes).toEqual([DONE, DONE, DONE]);
  });

  it('wait with the one that the world is at fault for: nothing is tried or searched after it', async () => {
    const { outcomes, steps } = await handled(['sound', 'bad', 'away', 'sound']);
    expect(steps).toEqual(['try sound', 'try bad', 'try away']);
    expect(outcomes).toEqual([DONE, AWAY, AWAY, AWAY]);
  });
});
