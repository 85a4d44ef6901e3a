import { describe, expect, it } from '@jest/globals';

import { newClusterId } from '../src/cluster-id.js';

describe('a cluster id', () => {
  it('never begins with a dash, which the storage tool would take for an option', () => {
    const drawn = [Buffer.alloc(16, 0xf8), Buffer.alloc(16, 0)];
    expect(drawn[0]!.toString('base64url')).toMatch(/^-/);
    expect(newClusterId(() => drawn.shift()!)).toBe('AAAAAAAAAAAAAAAAAAAAAA');
  });

  it('has 22 characters', () => {
    expect(newClusterId()).toHaveLength(22);
  });
});
