import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

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
      if (ofPartition.length === 0) continue;
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

  it('keeps each of many records with its own token and its own answer', async () => {
    const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
    const all = await batches([upTo(20), upTo(15)]);
    expect(await handle(all)).toEqual([done, done]);
    const rows = await centre.sql<{ event_id: string; sector: string; token: string; answer: string }>(
      `SELECT r.event_id, r.sector, r.token, s.token AS answer
       FROM inbox i JOIN received_token r USING (event_id, sector) JOIN sealed_token s ON s.event_id = i.answer_id`,
    );
    const sent = all.flatMap(({ messages }) => messages.map(({ value }) => value!.toString()));
    expect(rows.map(({ token }) => token).sort()).toEqual(sent.sort());
    for (const { event_id, sector, token, answer } of rows) {
      const [event, verdict] = [token, answer].map(
        (one) => decodePayload(one) as { id: string; data: { eventId: string } },
      );
      expect([sector, event!.id, verdict!.data.eventId]).toEqual(['land', event_id, event_id]);
    }
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

  describe('one of which brings an error out', () => {
    /** From now on a record with this number brings this SQLSTATE out. */
    const breakAt = (sequence: number, sqlstate: string): Promise<unknown> =>
      centre.asOwner(`
        CREATE FUNCTION test_break() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.sequence = ${sequence} THEN RAISE EXCEPTION 'bad' USING ERRCODE = '${sqlstate}'; END IF;
          RETURN NEW;
        END $$;
        CREATE TRIGGER test_break BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION test_break()`);
    afterEach(() => centre.asOwner('DROP TRIGGER IF EXISTS test_break ON inbox; DROP FUNCTION IF EXISTS test_break()'));

    it('row 29: costs that record alone, in its partition', async () => {
      await breakAt(77, '22003');
      expect(await handle(await batches([[1, 2], [76, 77, 78], [1]]))).toEqual([done, done, done]);
      expect(await centre.counts()).toMatchObject({ received: 6, answered: 5, refused: 1 });
      expect(await centre.refusals()).toMatchObject([{ code: 'INTERNAL', at_offset: '1' }]);
      expect(await centre.sql('SELECT partition FROM refusal')).toEqual([{ partition: 1 }]);
    });

    it('costs the allowance of the others nothing: what was tried in vain is given back', async () => {
      await breakAt(77, '22003');
      const strangers = Array.from({ length: 20 }, (_, index) => Buffer.from(`stranger ${index}`));
      const [poisoned] = await batches([[], [77]]);
      const all = [await centre.batch(strangers, { sector: 'land', partition: 0 }), poisoned!];
      expect(await handle(all)).toEqual([done, done]);
      expect(await centre.sql('SELECT count(*)::int FROM refusal WHERE partition = 0')).toEqual([{ count: 20 }]);
      expect((await centre.entries()).filter(({ kind }) => kind === 'summary')).toEqual([]);
    });

    it('row 40: for which the world is at fault, is not searched for who is: all come again', async () => {
      await breakAt(77, '57014');
      expect(await handle(await batches([[1], [77]]))).toEqual([
        { state: 'retry', reason: '57014' },
        { state: 'retry', reason: '57014' },
      ]);
      expect(await centre.sql('SELECT FROM inbox UNION ALL SELECT FROM refusal')).toEqual([]);
    });
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
