import { describe, expect, it } from '@jest/globals';

import type { Candidate } from '../src/intake/candidate.js';
import { IntakeQueue } from '../src/intake/intake-queue.js';
import type { IntakeAnswer } from '../src/intake/intake.js';

const candidate = (recordId: string): Candidate => ({ record: { recordId } }) as unknown as Candidate;

/** A queue whose transactions are written down, and end when `commit` says so. */
function heldQueue(): { queue: IntakeQueue; transactions: string[][]; commit: () => void } {
  const transactions: string[][] = [];
  let commit = (): void => undefined;
  const queue = new IntakeQueue(async (batch) => {
    transactions.push(batch.map(({ record }) => record.recordId));
    await new Promise<void>((resolve) => (commit = resolve));
    return batch.map(({ record }): IntakeAnswer => ({ kind: 'same', id: record.recordId }));
  });
  return { queue, transactions, commit: () => commit() };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('records that wait to be taken in', () => {
  it('share a transaction where they come side by side, each with its own answer', async () => {
    const { queue, transactions, commit } = heldQueue();
    const answers = Promise.all(['a', 'b'].map((id) => queue.submit(() => candidate(id))));
    await turn();
    commit();
    expect((await answers).map(({ candidate: { record }, answer }) => [record.recordId, answer])).toEqual([
      ['a', { kind: 'same', id: 'a' }],
      ['b', { kind: 'same', id: 'b' }],
    ]);
    expect(transactions).toEqual([['a', 'b']]);
  });

  it('refuse alone where their examination fails: the others of the transaction are taken in', async () => {
    const { queue, transactions, commit } = heldQueue();
    const broken = queue.submit(() => {
      throw new Error('not readable');
    });
    const good = queue.submit(() => candidate('good'));
    await expect(broken).rejects.toThrow('not readable');
    commit();
    expect((await good).answer).toEqual({ kind: 'same', id: 'good' });
    expect(transactions).toEqual([['good']]);
  });

  it('take turns with the chunks of an upload', async () => {
    const { queue, transactions, commit } = heldQueue();
    const chunks = [1, 2].map((n) => queue.submitChunk([candidate(`chunk ${n}`)]));
    await turn();
    const single = queue.submit(() => candidate('single'));
    commit();
    await turn();
    commit();
    await single;
    await turn();
    commit();
    await Promise.all(chunks);
    expect(transactions).toEqual([['chunk 1'], ['single'], ['chunk 2']]);
  });
});
