import { describe, expect, it } from '@jest/globals';
import { TopicBackoff } from './topic-backoff.js';

describe('leaving a topic alone after a failure', () => {
  it('waits 250 ms, then twice as long each time, 2 s at the most', () => {
    let now = 0;
    const backoff = new TopicBackoff(() => now);
    const waits = [1, 2, 3, 4, 5].map(() => {
      backoff.failed('a', 'NOT_ENOUGH_REPLICAS');
      const wait = backoff.soonest()!;
      expect(backoff.names()).toEqual(['a']);
      now += wait;
      expect(backoff.names()).toEqual([]);
      return wait;
    });
    expect(waits).toEqual([250, 500, 1_000, 2_000, 2_000]);
  });

  it('says since when a topic is blocked until a send succeeds, also while the next attempt is due', () => {
    let now = 1_000;
    const backoff = new TopicBackoff(() => now);
    backoff.failed('a', 'UNKNOWN_TOPIC_OR_PARTITION');
    now = 9_000;
    backoff.failed('a', 'TOPIC_AUTHORIZATION_FAILED');
    now = 20_000;
    expect(backoff.list()).toEqual([{ topic: 'a', code: 'TOPIC_AUTHORIZATION_FAILED', since: new Date(1_000) }]);
    backoff.clear('a');
    expect(backoff.list()).toEqual([]);
    expect(backoff.soonest()).toBeUndefined();
  });
});
