import { describe, expect, it } from '@jest/globals';
import { eventually, type Sent } from '#test/support';
import { CHAOS_SYSTEM, chaosOn, type ChaosFigures, type ChaosPlan } from '../chaos/chaos.js';
import { UnaskedEnds } from '../chaos/killer.js';
import { SEED, systemForSpec } from '../support/system-for-spec.js';

const system = systemForSpec(CHAOS_SYSTEM);
const sent: Sent = new Map();

/** The long forms: `npm run chaos -- --kills 200`, `-- --kills 100 --victims kafka`, `-- --kills 100 --victims postgres`. */
async function chaos(plan: Omit<ChaosPlan, 'rate' | 'say'>): Promise<ChaosFigures> {
  return chaosOn(system(), { ...plan, rate: 60, say: () => undefined }, sent);
}

const NOTHING_AMISS = { lost: 0, doubled: 0, unexplained: 0, findings: [], endedUnasked: [] };

describe(`processes killed under load (seed ${SEED})`, () => {
  it('any of them, 25 times: each record has one verdict at both ends, each verdict one audit entry, no number is missing', async () => {
    const figures = await chaos({ kills: 25, seed: SEED });
    expect(figures).toMatchObject({ kills: 25, ...NOTHING_AMISS });
    expect(figures.records).toBeGreaterThan(500);
  }, 480_000);

  it('row 32: the broker alone: nothing is lost or doubled, and the exchange resumes within 10 s of its return', async () => {
    const figures = await chaos({ kills: 2, seed: SEED + 10, victims: ['kafka'] });
    expect(figures).toMatchObject({ killsBy: { kafka: 2 }, ...NOTHING_AMISS });
    expect(figures.resumedAfterSeconds).toMatchObject({ late: 0 });
  }, 240_000);

  it('row 39: PostgreSQL alone, inside its transactions: they are rolled back and delivered again, one result each', async () => {
    const figures = await chaos({ kills: 3, seed: SEED + 20, victims: ['postgres'] });
    expect(figures).toMatchObject({ killsBy: { postgres: 3 }, ...NOTHING_AMISS });
  }, 240_000);

  it('a process that ends although nobody killed it is named, and started again; one that was killed is not', async () => {
    const { stack } = system();
    const said: string[] = [];
    const ends = new UnaskedEnds(stack, (text) => said.push(text));
    try {
      const first = stack.service('tax-connector').pid;
      await ends.kill('tax-connector', 600);
      expect(ends.seen).toEqual([]);
      expect(stack.service('tax-connector').pid).not.toBe(first);

      await stack.service('land-connector').stop();
      await eventually(
        'the land connector is ready again',
        async () => (await fetch(`${stack.service('land-connector').url}/health/ready`)).ok,
      );
      expect(ends.seen).toEqual(['land-connector']);
      expect(said).toEqual(['land-connector ended although nobody killed it; it is started again']);
    } finally {
      await ends.stop();
    }
  }, 120_000);
});
