import { describe, expect, it } from '@jest/globals';
import { RecentTokens } from './recent-tokens.js';

describe('tokens that were just committed', () => {
  it('are given out once', () => {
    const recent = new RecentTokens();
    recent.put([{ eventId: 'a', token: Buffer.from('token') }]);
    expect(recent.take('a')).toEqual(Buffer.from('token'));
    expect(recent.take('a')).toBeUndefined();
  });

  it('take 4 MiB at the most: the oldest are left to the database', () => {
    const recent = new RecentTokens();
    const megabyte = Buffer.alloc(1024 * 1024);
    recent.put(Array.from({ length: 5 }, (_, at) => ({ eventId: `event ${at}`, token: megabyte })));
    expect(recent.take('event 0')).toBeUndefined();
    expect(recent.take('event 1')).toBe(megabyte);
    expect(recent.take('event 4')).toBe(megabyte);
  });
});
