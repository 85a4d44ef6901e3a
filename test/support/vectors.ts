import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';

/**
 * A suite over vectors made by others. They are not part of this repository: the folder that holds them is named by
 * TEST_VECTORS. Without it the suite is reported as skipped, loudly, and never as passed.
 */
export function describeVectors(file: string, title: string, suite: (vectors: unknown) => void): void {
  const folder = process.env['TEST_VECTORS'];
  if (folder === undefined || folder === '') {
    console.warn(`SKIPPED: ${title}. Set TEST_VECTORS to the folder that holds ${file}.`);
    describe.skip(`${title} [TEST_VECTORS is not set]`, () => it('is skipped', () => undefined));
    return;
  }
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`TEST_VECTORS is set, but ${path} does not exist`);
  const vectors: unknown = JSON.parse(readFileSync(path, 'utf8'));
  describe(title, () => suite(vectors));
}
