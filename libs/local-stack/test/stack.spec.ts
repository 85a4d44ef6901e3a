import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startStack, type Stack } from '../src/index.js';
import { withAdmin } from '../src/topics.js';

describe('a stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-stack-'));
  let stack: Stack;
  beforeAll(async () => {
    stack = await startStack({ folder });
  }, 60_000);
  afterAll(async () => {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 30_000);

  it('has twelve topics with four partitions each', async () => {
    expect(await stack.ensureTopics()).toEqual([]);
    const { topics } = await withAdmin(stack.brokers, (admin) => admin.fetchTopicMetadata());
    expect(topics).toHaveLength(12);
    expect(new Set(topics.map(({ partitions }) => partitions.length))).toEqual(new Set([4]));
  });
});
