import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { sha256 } from '#lib/signing';
import { Client } from 'pg';

import { KNOWN } from '../src/pipeline/known.js';
import { LOOK_FOR_OLD_REFUSALS, prune, ROWS_AT_ONCE } from '../src/retention/prune.js';
import { DAY, NOON } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

describe('what strangers and repetition can cause is bounded', () => {
  let centre: TestCentre;

  beforeAll(async () => {
    centre = await TestCentre.start();
  }, 60_000);
  afterAll(() => centre?.stop());
  beforeEach(() => centre.empty());

  const TOPIC = 'lienthong.land.records.v1';

  /** The same bytes, refused so many times at other offsets, a minute apart. */
  const refuseBefore = (digest: string, times: number) =>
    centre.asOwner(
      `INSERT INTO refusal (at, sector, topic, partition, at_offset, arrived, code, findings, digest, value_digest, length, rejection_id)
       SELECT $2::timestamptz - ($3 - g) * interval '1 minute', 'land', '${TOPIC}', 0, g, $2::timestamptz, 'ENVELOPE_FORM', '[]', $1, $1, 1, gen_random_uuid()
       FROM generate_series(1, $3::int) AS g`,
      [digest, new Date(NOON).toISOString(), times],
    );

  /** Rows of a table that a statement really looks at. */
  async function looksAt(table: string, statement: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await centre.sql<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`,
      parameters,
    );
    return flat(row!['QUERY PLAN'][0]!.Plan)
      .filter((node) => node['Relation Name'] === table)
      .reduce(
        (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
        0,
      );
  }

  it('bytes that were refused before cost one look each, however often that was', async () => {
    const digest = sha256(Buffer.from('x'));
    await refuseBefore(digest, 2_000);
    const copies = 100;
    const all = <T>(value: T): T[] => Array.from({ length: copies }, () => value);
    const came = [all(0), all(digest), all(false), all('7'), all(NOON)];
    const looked = await looksAt('refusal', KNOWN, [TOPIC, [0], [], [], [], [], ...came, 'land']);
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThanOrEqual(3 * copies);
  });

  it('the same refused bytes in two partitions, in another order, hold neither up', async () => {
    await centre.deliver([Buffer.from('w')]);
    const blocker = new Client({ connectionString: centre.stack.databases['population-service'].ownerUrl });
    await blocker.connect();
    try {
      // Whoever comes to the one in the middle waits until both batches have begun.
      await blocker.query('BEGIN');
      await blocker.query('INSERT INTO refused_value VALUES ($1, $2)', [sha256(Buffer.from('y')), Buffer.from('y')]);
      const values = ['x', 'y', 'z'].map((text) => Buffer.from(text));
      const batches = [
        centre.deliver(values, { partition: 0 }),
        centre.deliver([...values].reverse(), { partition: 1 }),
      ];
      await waiting(blocker, 2);
      await blocker.query('ROLLBACK');
      expect(await Promise.all(batches)).toEqual([{ state: 'done' }, { state: 'done' }]);
      expect(centre.failures).toEqual([]);
    } finally {
      await blocker.end();
    }
  });

  it('counts of duplicates go in portions too: one statement for all of a replayed topic would never end', async () => {
    await centre.asOwner(
      `INSERT INTO duplicate_count (event_id, sector, hour, token_digest, count, first_time)
       SELECT gen_random_uuid(), 'land', $1, '', 1, $1 FROM generate_series(1, $2::int)`,
      [new Date(NOON).toISOString(), ROWS_AT_ONCE + 1],
    );
    const later = NOON + 10 * DAY;
    expect(await prune(centre.dataSource, later)).toMatchObject({ duplicates: ROWS_AT_ONCE, more: true });
    expect(await prune(centre.dataSource, later)).toMatchObject({ duplicates: 1, more: false });
  });

  it('looking for refusals to forget costs one portion, however many are kept', async () => {
    await refuseBefore(sha256(Buffer.from('x')), 3 * ROWS_AT_ONCE);
    await centre.asOwner('ANALYZE refusal');
    const looked = await looksAt('refusal', LOOK_FOR_OLD_REFUSALS, [new Date(NOON - 30 * DAY).toISOString()]);
    expect(looked).toBeLessThanOrEqual(ROWS_AT_ONCE);
  });
});

/** Until so many sessions wait for a lock. */
async function waiting(client: Client, sessions: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM pg_locks WHERE NOT granted');
    if (Number(rows[0]!.count) >= sessions) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function flat(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(flat)];
}
