import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { RegisteredKey } from '#lib/signing';

import { SubjectKeys } from '../src/audit/subject-keys.js';
import { KeyRegistry } from '../src/keys/key-registry.js';
import { aKey, aRecord } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

describe('when something fails while records are under way', () => {
  let centre: TestCentre;

  beforeAll(async () => {
    centre = await TestCentre.start();
    await centre.asOwner('CREATE SEQUENCE test_calls; GRANT USAGE ON SEQUENCE test_calls TO PUBLIC');
  }, 60_000);
  afterAll(() => centre?.stop());
  beforeEach(() => centre.empty());
  afterEach(() => mend());

  const PLACE = { sector: 'land', partition: 0 } as const;
  const numbered = (count: number, from = 1): Buffer[] =>
    Array.from({ length: count }, (_, index) =>
      aRecord()
        .with({ recordId: `land-${from + index}` })
        .numbered(from + index)
        .sealedBy(centre.keys.land),
    );

  /** From now on the database fails with this SQLSTATE when a row of the inbox meets the condition. */
  async function breakInbox(condition: string, sqlstate: string): Promise<void> {
    await centre.asOwner(`
      CREATE OR REPLACE FUNCTION test_break() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF ${condition} THEN
          RAISE EXCEPTION 'Nguyễn Văn An is in this row: %', NEW USING ERRCODE = '${sqlstate}', TABLE = 'inbox';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER test_break BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION test_break()`);
  }
  const mend = () => centre.asOwner('DROP TRIGGER IF EXISTS test_break ON inbox; ALTER SEQUENCE test_calls RESTART');

  it('row 29: an SQL error that one of 500 records brings out costs that record alone', async () => {
    await breakInbox('NEW.sequence = 250', '22003');
    expect(await centre.deliver(numbered(500))).toEqual({ state: 'done' });
    expect(await centre.counts()).toMatchObject({ received: 500, answered: 499, refused: 1 });
    expect(await centre.refusals()).toMatchObject([{ code: 'INTERNAL', at_offset: '249' }]);
    const verdicts = (await centre.answers()).filter(({ type }) => type.endsWith('verdict'));
    expect(new Set(verdicts.map(({ data }) => data.recordId)).size).toBe(499);
    expect(centre.alarms).toEqual(['INTERNAL']);
    expect(await centre.sql('SELECT next FROM position')).toEqual([{ next: '500' }]);
  });

  it('row 29: an exception in a pure step is set aside as INTERNAL, its bytes kept, the others answered', async () => {
    const key = aKey();
    const ring = new Map(centre.registry.keys());
    const trap = Object.defineProperty(
      { ...ring.get(centre.keys.land.kid)!, kid: key.kid, publicKey: key.publicKey },
      'state',
      {
        get: () => {
          throw new TypeError('a bug of ours');
        },
      },
    ) as RegisteredKey;
    ring.set(key.kid, trap);
    centre.use({ registry: Object.assign(Object.create(KeyRegistry.prototype) as KeyRegistry, { keys: () => ring }) });
    const poison = aRecord().numbered(8).sealedBy(key);
    const values = numbered(16);
    values[7] = poison;
    expect(await centre.deliver(values)).toEqual({ state: 'done' });
    expect(await centre.counts()).toMatchObject({ answered: 15, refused: 1 });
    expect(await centre.refusals()).toMatchObject([{ code: 'INTERNAL', at_offset: '7' }]);
    expect(await centre.sql<{ bytes: Buffer }>('SELECT bytes FROM refused_value')).toEqual([{ bytes: poison }]);
    expect(centre.alarms).toEqual(['INTERNAL']);
  });

  it('a unique violation is tried once more before anybody is blamed: two deliveries may have raced', async () => {
    await breakInbox(`nextval('test_calls') = 3`, '23505');
    expect(await centre.deliver(numbered(5))).toEqual({ state: 'done' });
    expect(centre.failures.map(({ sqlstate }) => sqlstate)).toEqual(['23505']);
    expect(await centre.counts()).toMatchObject({ answered: 5, refused: 0 });
  });

  it.each(['57P01', '40001', '53100', '55P03'])(
    'row 40: %s pauses the partition, and nothing is refused for it',
    async (state) => {
      await breakInbox('true', state);
      const batch = await centre.batch(numbered(3), PLACE);
      expect(await centre.handle(batch)).toEqual({ state: 'retry', reason: state });
      expect(await centre.sql('SELECT FROM inbox UNION ALL SELECT FROM refusal UNION ALL SELECT FROM outbox')).toEqual(
        [],
      );
      await mend();
      expect(await centre.handle(batch)).toEqual({ state: 'done' });
      expect(await centre.counts()).toMatchObject({ received: 3, answered: 3, refused: 0 });
    },
  );

  it('row 40: a month’s key that can’t be made pauses the partition, and nothing is refused for it', async () => {
    const folder = join(centre.folder, 'vanishing-keys');
    centre.use({ subjectKeys: new SubjectKeys(folder) });
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    const batch = await centre.batch(numbered(3), PLACE);
    expect(await centre.handle(batch)).toEqual({ state: 'retry', reason: 'KEY_FILE' });
    expect(await centre.refusals()).toEqual([]);
    await rm(folder);
    expect(await centre.handle(batch)).toEqual({ state: 'done' });
    expect(await centre.counts()).toMatchObject({ received: 3, answered: 3, refused: 0 });
  });

  it('a failure in the second half leaves the first half committed; the transport is told to read the position anew', async () => {
    const poison = numbered(4);
    await breakInbox('true', '22003');
    await centre.asOwner(`
      CREATE OR REPLACE FUNCTION test_break() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.sequence = 2 THEN RAISE EXCEPTION 'bad' USING ERRCODE = '22003'; END IF;
        IF NEW.sequence = 4 THEN RAISE EXCEPTION 'away' USING ERRCODE = '57P01'; END IF;
        RETURN NEW;
      END $$`);
    const batch = await centre.batch(poison, PLACE);
    expect(await centre.handle(batch)).toEqual({ state: 'retry', reason: '57P01' });
    expect(await centre.sql('SELECT next FROM position')).toEqual([{ next: '2' }]);
    expect(await centre.handle(batch)).toEqual({ state: 'fenced' });
    await mend();
    const rest = { ...batch, remembered: 2n, messages: batch.messages.slice(2) };
    expect(await centre.handle(rest)).toEqual({ state: 'done' });
    expect(await centre.counts()).toMatchObject({ received: 4, answered: 3, refused: 1 });
  });

  it('row 34: a batch whose commit was not heard of is fenced when it comes again, and leaves one result each', async () => {
    const batch = await centre.batch(numbered(3), PLACE);
    expect(await centre.handle(batch)).toEqual({ state: 'done' });
    expect(await centre.handle(batch)).toEqual({ state: 'fenced' });
    expect(await centre.counts()).toMatchObject({ received: 3, answered: 3 });
    expect(await centre.answers()).toHaveLength(3);
  });

  it('row 35: of two members that both think they own the partition one is fenced', async () => {
    const batch = await centre.batch(numbered(50), PLACE);
    const outcomes = await Promise.all([centre.handle(batch), centre.handle(batch)]);
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['done', 'fenced']);
    expect(await centre.counts()).toMatchObject({ received: 50, answered: 50 });
  });

  it('a schema that does not fit is fatal, for no single record is at fault', async () => {
    await breakInbox('true', '42703');
    expect(await centre.deliver(numbered(1))).toMatchObject({ state: 'retry' });
    expect(centre.fatal).toMatchObject([{ sqlstate: '42703' }]);
    expect(await centre.refusals()).toEqual([]);
  });

  it('row 62: what is told of an SQL error is its state, table and constraint, and no value of anybody', async () => {
    await breakInbox('NEW.sequence = 250', '22003');
    await centre.deliver(numbered(500));
    expect(centre.failures.length).toBeGreaterThan(1);
    for (const failure of centre.failures)
      expect(failure).toEqual({ kind: 'refused', sqlstate: '22003', table: 'inbox' });
  });

  it('row 39: PostgreSQL killed inside the transaction rolls back; delivered again, one result each', async () => {
    const { postgres } = centre.stack;
    for (let round = 0; round < 4; round++) {
      const batch = await centre.batch(numbered(200, 1 + round * 200), PLACE);
      const handled = centre.handle(batch);
      await new Promise((resolve) => setTimeout(resolve, 20 + round * 25));
      await postgres.kill('SIGKILL');
      const outcome = await handled;
      expect(['retry', 'done']).toContain(outcome.state);
      await postgres.start();
      if (outcome.state === 'retry') {
        // Whether the commit went through is known to the position alone.
        expect(['done', 'fenced']).toContain((await centre.handle(batch)).state);
      }
    }
    expect(await centre.counts()).toMatchObject({ received: 800, answered: 800, refused: 0 });
    expect(await centre.answers()).toHaveLength(800);
    const [entries] = await centre.sql<{ count: string }>('SELECT count(*) FROM audit_entry');
    expect(entries!.count).toBe('800');
    expect(await centre.gaps()).toEqual([]);
  }, 60_000);
});
