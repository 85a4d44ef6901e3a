import { describe, expect, it } from '@jest/globals';
import type { Batch, BatchOutcome } from './batch.js';
import { Rounds, SharedRoom } from './rounds.js';

/** A handler whose calls end when the test says so. */
class Calls {
  readonly made: string[][] = [];
  private readonly ends: ((outcome: BatchOutcome | Error) => void)[] = [];

  readonly handle = (batches: readonly Batch[]): Promise<BatchOutcome[]> => {
    this.made.push(batches.map(({ topic, partition }) => `${topic}${partition}`));
    return new Promise((resolve, reject) => {
      this.ends.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(batches.map(() => outcome))));
    });
  };

  async end(outcome: BatchOutcome | Error = { state: 'done' }): Promise<void> {
    this.ends.shift()!(outcome);
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

function aBatch(partition: number, records = 10, topic = 't'): Batch {
  const messages = Array.from({ length: records }, (_, at) => ({ offset: BigInt(at), value: null, timestamp: 0 }));
  return { topic, partition, remembered: 0n, next: BigInt(records), end: BigInt(records), messages };
}

describe('batches that come at the same time', () => {
  it('share a call, up to its bound in records', async () => {
    const calls = new Calls();
    const rounds = new Rounds(calls.handle, 25, 9, new SharedRoom(9));
    for (const partition of [0, 1, 2, 3, 4]) void rounds.join(aBatch(partition), false);
    await settled();
    expect(calls.made).toEqual([['t0', 't1'], ['t2', 't3'], ['t4']]);
  });

  it('go alone where they are larger than the bound, and are never cut', async () => {
    const calls = new Calls();
    const rounds = new Rounds(calls.handle, 25, 9, new SharedRoom(9));
    void rounds.join(aBatch(0, 40), false);
    void rounds.join(aBatch(1), false);
    await settled();
    expect(calls.made).toEqual([['t0'], ['t1']]);
  });

  it('of two topics never share a call', async () => {
    const calls = new Calls();
    const rounds = new Rounds(calls.handle, 500, 9, new SharedRoom(9));
    void rounds.join(aBatch(0, 1, 'a'), false);
    void rounds.join(aBatch(0, 1, 'b'), false);
    void rounds.join(aBatch(1, 1, 'a'), false);
    await settled();
    expect(calls.made).toEqual([['a0', 'a1'], ['b0']]);
  });

  it('wait while as many calls as may run, and then go together', async () => {
    const calls = new Calls();
    const rounds = new Rounds(calls.handle, 500, 1, new SharedRoom(9));
    const first = rounds.join(aBatch(0), false);
    await settled();
    void rounds.join(aBatch(1), false);
    await settled();
    void rounds.join(aBatch(2), false);
    await settled();
    expect(calls.made).toEqual([['t0']]);
    await calls.end();
    expect(await first).toEqual({ state: 'done' });
    expect(calls.made).toEqual([['t0'], ['t1', 't2']]);
  });

  it('that were in trouble hold no other up: each has a call of its own', async () => {
    const calls = new Calls();
    const rounds = new Rounds(calls.handle, 500, 9, new SharedRoom(9));
    void rounds.join(aBatch(0), false);
    void rounds.join(aBatch(1), true);
    void rounds.join(aBatch(2), false);
    void rounds.join(aBatch(3), true);
    await settled();
    expect(calls.made).toEqual([['t0', 't2'], ['t1'], ['t3']]);
  });

  it('all hear what a call threw, and the next call goes on', async () => {
    const calls = new Calls();
    const rounds = new Rounds(calls.handle, 500, 1, new SharedRoom(9));
    const thrown = [0, 1].map((partition) => rounds.join(aBatch(partition), false).catch((error: unknown) => error));
    await settled();
    void rounds.join(aBatch(2), false);
    await settled();
    await calls.end(new Error('a bug'));
    expect(await Promise.all(thrown)).toEqual([new Error('a bug'), new Error('a bug')]);
    expect(calls.made.at(-1)).toEqual(['t2']);
  });

  it('are let go of at the end where they only wait; what is under way ends', async () => {
    const calls = new Calls();
    const rounds = new Rounds(calls.handle, 500, 1, new SharedRoom(9));
    const running = rounds.join(aBatch(0), false);
    await settled();
    const waiting = rounds.join(aBatch(1), false);
    rounds.drop();
    expect(await waiting).toBeUndefined();
    await calls.end();
    expect(await running).toEqual({ state: 'done' });
    expect(calls.made).toEqual([['t0']]);
  });

  it('of several readers share their room: each has a call at any time, and a second while the others leave room', async () => {
    const [ours, others] = [new Calls(), new Calls()];
    const room = new SharedRoom(2);
    const rounds = new Rounds(ours.handle, 10, 2, room);
    const beside = new Rounds(others.handle, 10, 2, room);
    for (const partition of [0, 1, 2]) void rounds.join(aBatch(partition), false);
    await settled();
    expect(ours.made).toEqual([['t0'], ['t1']]);
    void beside.join(aBatch(0), false);
    void beside.join(aBatch(1), false);
    await settled();
    expect(others.made).toEqual([['t0']]);
    await ours.end();
    expect(ours.made).toEqual([['t0'], ['t1']]);
    await ours.end();
    expect(ours.made).toEqual([['t0'], ['t1'], ['t2']]);
    await others.end();
    expect(others.made).toEqual([['t0'], ['t1']]);
  });

  it('take the room that another reader leaves, while their own call goes on', async () => {
    const [ours, others] = [new Calls(), new Calls()];
    const room = new SharedRoom(2);
    const rounds = new Rounds(ours.handle, 10, 2, room);
    void new Rounds(others.handle, 10, 2, room).join(aBatch(0), false);
    await settled();
    for (const partition of [0, 1]) void rounds.join(aBatch(partition), false);
    await settled();
    expect(ours.made).toEqual([['t0']]);
    await others.end();
    expect(ours.made).toEqual([['t0'], ['t1']]);
  });
});
