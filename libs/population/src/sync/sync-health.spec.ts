import { describe, expect, it } from '@jest/globals';

import { LagHistory } from './lag-history.js';
import { syncWord, type PartitionLag, type SyncFacts } from './sync-health.js';

const idle: PartitionLag = { partition: 0, lagRecords: 0, lagSeconds: 0, sinceProgress: 0 };
const facts = (changes: Partial<SyncFacts>): SyncFacts => ({
  outOfReach: undefined,
  partitions: [idle],
  sinceLastRecord: 60,
  sinceForeignEpoch: undefined,
  ...changes,
});
const waiting = (changes: Partial<PartitionLag>): PartitionLag => ({ ...idle, lagRecords: 10, ...changes });

describe('syncWord', () => {
  it.each<[word: string, when: string, facts: SyncFacts]>([
    [
      'stopped',
      'nothing can be read, whatever else is known',
      facts({ outOfReach: 'no broker answers', partitions: [waiting({ lagSeconds: 99, sinceProgress: 99 })] }),
    ],
    [
      'stalled',
      'records wait and none was handled for 30 s',
      facts({ partitions: [idle, waiting({ lagSeconds: 40, sinceProgress: 30 })] }),
    ],
    [
      'lagging',
      'the oldest waits for more than 5 s while others are handled',
      facts({ partitions: [waiting({ lagSeconds: 5.1, sinceProgress: 1 })] }),
    ],
    ['live', 'records wait for a moment only', facts({ partitions: [waiting({ lagSeconds: 5 })] })],
    ['live', 'everything is handled', facts({})],
    ['live', 'records come again after a quiet day', facts({ sinceLastRecord: 90_000, partitions: [waiting({})] })],
    ['quiet', 'nothing waits and the last record is older than a day', facts({ sinceLastRecord: 86_401 })],
    ['quiet', 'no record ever came', facts({ sinceLastRecord: undefined })],
  ])('says %s when %s', (word, _when, given) => {
    expect(syncWord(given).word).toBe(word);
  });

  it('tells the reason with its figures', () => {
    expect(syncWord(facts({ partitions: [waiting({ partition: 3, sinceProgress: 61 })] })).why).toBe(
      '10 records wait in partition 3, and none was handled there for 61 s',
    );
    expect(syncWord(facts({ outOfReach: 'no broker answers' })).why).toBe('no broker answers');
  });

  it('tells beside every reason, for an hour, that two copies of the sender may be running', () => {
    const doubled =
      "; an event of another run of the sender's was refused 59 minutes ago: two copies of it may be running";
    for (const each of [facts({}), facts({ outOfReach: 'no broker answers' }), facts({ sinceLastRecord: undefined })]) {
      const { word, why } = syncWord(each);
      expect(syncWord({ ...each, sinceForeignEpoch: 3_599 })).toEqual({ word, why: why + doubled });
      expect(syncWord({ ...each, sinceForeignEpoch: 3_601 })).toEqual({ word, why });
    }
  });
});

describe('LagHistory', () => {
  it('knows how long the oldest waiting record has been waiting', () => {
    const history = new LagHistory(0);
    expect(history.see(0, 10n, 10n)).toMatchObject({ lagRecords: 0, lagSeconds: 0 });
    expect(history.see(5_000, 10n, 12n)).toMatchObject({ lagRecords: 2, lagSeconds: 0, sinceProgress: 5 });
    expect(history.see(10_000, 10n, 20n)).toMatchObject({ lagRecords: 10, lagSeconds: 5, sinceProgress: 10 });
    expect(history.see(15_000, 13n, 20n)).toMatchObject({ lagRecords: 7, lagSeconds: 5, sinceProgress: 0 });
    expect(history.see(20_000, 20n, 20n)).toMatchObject({ lagRecords: 0, lagSeconds: 0, sinceProgress: 0 });
  });

  it('is not misled by a long silence before a record', () => {
    const history = new LagHistory(0);
    history.see(0, 10n, 10n);
    history.see(3_600_000, 10n, 10n);
    expect(history.see(3_600_100, 10n, 11n)).toMatchObject({ lagRecords: 1, lagSeconds: 0, sinceProgress: 0.1 });
  });

  it('stays small, and keeps the oldest sighting, during a long stall', () => {
    const history = new LagHistory(0);
    for (let look = 0; look < 5_000; look++) history.see(look * 1_000, 0n, BigInt(look + 1));
    expect(history.see(5_000_000, 0n, 9_999n).lagSeconds).toBe(5_000);
  });

  it('counts nothing as waiting on a topic that was made anew', () => {
    const history = new LagHistory(0);
    expect(history.see(0, 500n, 3n)).toMatchObject({ lagRecords: 0, lagSeconds: 0 });
  });
});
