import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { emptyFolder } from '#lib/local-stack';
import { System } from './system.js';

/** The seed of a spec's random choices: fixed, or TEST_SEED. */
export const SEED = Number(process.env['TEST_SEED'] ?? 20_261_124);

/**
 * The whole system for the specs of one file: five services from the build, a real broker and a real database in a folder of
 * its own, gone afterwards. With TEST_KEEP set the folder stays, logs and all, and its name is printed.
 */
export function systemForSpec(options: Partial<Parameters<typeof System.start>[0]> = {}): () => System {
  let system: System | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lienthong-spec-'));
    system = await System.start({ folder, citizens: 500, seed: SEED, sample: 500, say: () => undefined, ...options });
  }, 300_000);
  afterAll(async () => {
    await system?.stop();
    if (process.env['TEST_KEEP'] === undefined) await emptyFolder(folder);
    else console.info(`kept: ${folder}`);
  }, 60_000);
  return () => {
    if (system === undefined) throw new Error('the system did not start');
    return system;
  };
}
