import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Batch, BatchOutcome } from '#lib/messaging';
import { decodePayload } from '#lib/signing';

import { aRecord } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

describe('what several partitions bring at the same time', () => {
  let centre: TestCentre;

  beforeAll(async () => {
    centre = await TestCentre.start();
  }, 60_000);
  afterAll(() => centre?.stop());
  beforeEach(() => centre.empty());

  const record = (partition: number, sequence: number) =>
    aRecord()
      .with({ recordId: `land-${partition}-${sequence}` })
      .event({ stream: String(partition) })
      .numbered(sequence);

  /** Records with these numbers for each partition, as batches of one call. */
  async function batches(numbers: readonly (readonly number[])[]): Promise<Batch[]> {
    const all: Batch[] = [];
    for (const [partition, ofPartition] of numbers.entries()) {
      const values = ofPartition.map((sequence) => record(partition, sequence).sealedBy(centre.keys.land));
      all.push(await centre.batch(values, { sector: 'land', partition }));
    }
    return all;
  }

  const handle = (all: readonly Batch[]): Promise<BatchOutcome[]> => centre.handler.handle('land', all);
  const done = { state: 'done' };

  it('is answered in one transaction, each record on its own partition, numbered there without a gap', async () => {
    expect(await handle(await batches([[1, 2, 3], [1], [1, 2]]))).toEqual([done, done, done]);
    const [transactions] = await centre.sql<{ count: string }>('SELECT count(DISTINCT xmin::text) FROM inbox');
    expect(transactions!.count).toBe('1');
    const rows = await centre.sql<{ partition: number; token: string }>(
      'SELECT o.partition, s.token FROM outbox o JOIN sealed_token s USING (event_id) ORDER BY o.id',
    );
    const answers = rows.map(({ partition, token }) => {
      const event = decodePayload(token) as { stream: string; sequence: string; data: { recordId: string } };
      return [partition, event.stream, event.sequence, event.data.recordId];
    });
    expect(answers).toEqual([
      [0, '0', '1', 'land-0-1'],
      [0, '0', '2', 'land-0-2'],
      [0, '0', '3', 'land-0-3'],
      [1, '1', '1', 'land-1-1'],
      [2, '2', '1', 'land-2-1'],
      [2, '2', '2', 'land-2-2'],
    ]);
    expect(
      await centre.sql('SELECT partition, received::int, answered::int FROM partition_count ORDER BY partition'),
    ).toEqual([
      { partition: 0, received: 3, answered: 3 },
      { partition: 1, received: 1, answered: 1 },
      { partition: 2, received: 2, answered: 2 },
    ]);
  });

  it('leaves each partition its own gaps, and closes each partition’s own', async () => {
    const gaps = () =>
      centre.sql(
        `SELECT s.stream, g.first::int, g.last::int FROM gap g JOIN incoming_stream s ON s.id = g.stream_id
         ORDER BY s.stream, g.first`,
      );
    await handle(await batches([[1, 5], [3], [1, 2]]));
    expect(await gaps()).toEqual([
      { stream: 0, first: 2, last: 4 },
      { stream: 1, first: 1, last: 2 },
    ]);
    await handle(await batches([[3], [1, 2], [3]]));
    expect(await gaps()).toEqual([
      { stream: 0, first: 2, last: 2 },
      { stream: 0, first: 4, last: 4 },
    ]);
  });

  it('row 29: a record that brings an error out costs that record alone, in its partition', async () => {
    await centre.asOwner(`
      CREATE FUNCTION test_break() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.sequence = 77 THEN RAISE EXCEPTION 'bad' USING ERRCODE = '22003'; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER test_break BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION test_break()`);
    try {
      expect(await handle(await batches([[1, 2], [76, 77, 78], [1]]))).toEqual([done, done, done]);
    } finally {
      await centre.asOwner('DROP TRIGGER test_break ON inbox; DROP FUNCTION test_break');
    }
    expect(await centre.counts()).toMatchObject({ received: 6, answered: 5, refused: 1 });
    expect(await centre.refusals()).toMatchObject([{ code: 'INTERNAL', at_offset: '1' }]);
    expect(await centre.sql('SELECT partition FROM refusal')).toEqual([{ partition: 1 }]);
  });

  it('row 35: leaves nothing where another member has moved one of the positions', async () => {
    const all = await batches([[1], [1]]);
    expect(await handle([all[1]!])).toEqual([done]);
    const before = await centre.counts();
    expect(await handle(all)).toEqual([{ state: 'fenced' }, { state: 'fenced' }]);
    expect(await centre.counts()).toEqual(before);
    expect(await centre.sql('SELECT partition, next FROM position ORDER BY partition')).toEqual([
      { partition: 0, next: '0' },
      { partition: 1, next: '1' },
    ]);
    expect(await handle([all[0]!])).toEqual([done]);
  });

  it('row 15: of two events with one id in two partitions the first is answered, the second refused', async () => {
    const [first, second] = [record(0, 1).identified(), record(1, 1)];
    const twin = second.event({ id: first.build().id });
    const all = [
      await centre.batch([first.sealedBy(centre.keys.land)], { sector: 'land', partition: 0 }),
      await centre.batch([twin.sealedBy(centre.keys.land)], { sector: 'land', partition: 1 }),
    ];
    expect(await handle(all)).toEqual([done, done]);
    expect(await centre.counts()).toMatchObject({ answered: 1, refused: 1 });
    expect(await centre.refusals()).toMatchObject([{ code: 'EVENT_EQUIVOCATION' }]);
    expect(centre.alarms).toContain('EVENT_EQUIVOCATION');
  });
});
