import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { sha256 } from '#lib/signing';

import { prune } from '../src/retention/prune.js';
import { aRecord, DAY, MINUTE, NOON, type RecordBuilder } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

describe('what comes again, out of order, or twice', () => {
  let centre: TestCentre;

  beforeAll(async () => {
    centre = await TestCentre.start();
  }, 60_000);
  afterAll(() => centre?.stop());
  beforeEach(() => centre.empty());

  const sealed = (builder: RecordBuilder = aRecord()): Buffer => builder.sealedBy(centre.keys.land);
  const codes = async (): Promise<string[]> => (await centre.refusals()).map(({ code }) => code);
  const kinds = async (): Promise<string[]> => (await centre.entries()).map(({ kind }) => kind);

  describe('row 14: the same bytes again', () => {
    it('count as duplicates, in one batch or in several, after a restart too, with one verdict for ever', async () => {
      const value = sealed();
      await centre.deliver([value, value]);
      await centre.deliver([value]);
      centre.use({});
      await centre.deliver([value]);
      expect(await centre.counts()).toMatchObject({ received: 4, answered: 1, duplicates: 3, refused: 0 });
      expect(await centre.answers()).toHaveLength(1);
      expect(await kinds()).toEqual(['verdict']);
      expect(await centre.sql('SELECT count FROM duplicate_count')).toEqual([{ count: 3 }]);
    });

    it('get the stored verdict again, unchanged, at most once a minute', async () => {
      const value = sealed();
      await centre.deliver([value]);
      centre.clock += MINUTE;
      await centre.deliver([value, value]);
      await centre.deliver([value]);
      const [first, again, ...more] = await centre.answers();
      expect(again!.token).toBe(first!.token);
      expect(more).toEqual([]);
      centre.clock += MINUTE;
      await centre.deliver([value]);
      expect(await centre.answers()).toHaveLength(3);
    });

    it('count as redelivery only where they were handled: the whole topic from offset 0', async () => {
      const values = [1, 2, 3].map((number) => sealed(aRecord().numbered(number)));
      const handled = values.map((value, offset) => ({ value, offset, at: NOON }));
      await centre.deliver(handled);
      centre.clock += 2 * MINUTE;
      await centre.asOwner('UPDATE position SET next = 0');
      await centre.deliver(handled);
      expect(await centre.counts()).toMatchObject({ answered: 3, duplicates: 0, redelivered: 3 });
      expect(await centre.answers()).toHaveLength(3);
    });

    it('at the same offset of a topic that was made anew are a second delivery, and answered again', async () => {
      const value = sealed();
      await centre.deliver([{ value, offset: 0, at: NOON }]);
      centre.clock += 2 * MINUTE;
      await centre.asOwner('UPDATE position SET next = 0');
      await centre.deliver([{ value, offset: 0, at: NOON + MINUTE }]);
      expect(await centre.counts()).toMatchObject({ duplicates: 1, redelivered: 0 });
      expect(await centre.answers()).toHaveLength(2);
    });

    it('count as duplicates after they have expired, and when their key was revoked, while the inbox knows them', async () => {
      const value = sealed();
      await centre.deliver([value]);
      centre.clock += 7 * DAY + MINUTE;
      await centre.register(centre.keys.land, 'land', 'revoked');
      await centre.registry.start();
      await centre.deliver([value]);
      await centre.register(centre.keys.land, 'land');
      await centre.registry.start();
      centre.registry.stop();
      expect(await centre.counts()).toMatchObject({ duplicates: 1, refused: 0 });
    });

    it('are judged again when they were refused, at most once a minute, under the number they took', async () => {
      const value = sealed(aRecord().with({ colour: 'red' }));
      await centre.deliver([value, value]);
      await centre.deliver([value]);
      expect(await codes()).toEqual(['CONTENT_SCHEMA']);
      expect(await centre.counts()).toMatchObject({ refused: 1, duplicates: 2 });
      centre.clock += MINUTE;
      await centre.deliver([value]);
      expect(await codes()).toEqual(['CONTENT_SCHEMA', 'CONTENT_SCHEMA']);
      expect(await centre.sql('SELECT state, sequence FROM inbox')).toEqual([{ state: 'refused', sequence: '1' }]);
      expect(await centre.gaps()).toEqual([]);
    });

    it('get their verdict once their cause is mended, and then are duplicates', async () => {
      const value = sealed(aRecord().event({ dataschema: 'urn:lienthong:schema:land:9' }));
      await centre.deliver([value]);
      // An upgrade, seen from the centre: the version is known from here on.
      await centre.asOwner(`UPDATE inbox SET state = 'answered'`);
      centre.clock += MINUTE;
      await centre.deliver([value]);
      expect(await codes()).toEqual(['CONTENT_VERSION']);
      expect(await centre.counts()).toMatchObject({ duplicates: 1 });
    });

    it('are refused on another partition, and the honest delivery is answered', async () => {
      const value = sealed();
      await centre.deliver([value], { partition: 1 });
      await centre.deliver([value], { partition: 0 });
      expect(await codes()).toEqual(['ENVELOPE_TOPIC']);
      expect(await centre.counts()).toMatchObject({ answered: 1, refused: 1 });
    });

    it('of a stranger are judged again at most once a minute', async () => {
      await centre.deliver([Buffer.from('x'), Buffer.from('x')]);
      await centre.deliver([Buffer.from('x')]);
      expect(await codes()).toEqual(['ENVELOPE_FORM']);
      centre.clock += MINUTE;
      await centre.deliver([Buffer.from('x')]);
      expect(await codes()).toHaveLength(2);
    });
  });

  describe('row 15: equivocation', () => {
    it('the same id with other content is refused with both entries, an alarm, and both tokens; the first stays', async () => {
      const one = aRecord().identified();
      const [first, second] = [sealed(one), sealed(one.with({ recordId: 'other' }).numbered(2))];
      await centre.deliver([first]);
      await centre.deliver([second, sealed(aRecord().numbered(3))]);
      expect(await codes()).toEqual(['EVENT_EQUIVOCATION']);
      expect(await kinds()).toEqual(['verdict', 'refusal', 'equivocation', 'verdict']);
      const entry = (await centre.entries())[2]!.entry;
      expect(entry).toMatchObject({
        tokenDigest: sha256(second),
        otherDigest: sha256(first),
        sequence: '2',
        stream: 0,
      });
      expect(await centre.sql('SELECT token, other_token FROM equivocation')).toEqual([
        { token: second.toString(), other_token: first.toString() },
      ]);
      expect(centre.alarms).toEqual(['EVENT_EQUIVOCATION']);
      expect(await centre.gaps()).toEqual([]);
    });

    it('the same number with another id is refused, within one batch too', async () => {
      const [first, second] = [sealed(), sealed(aRecord().with({ recordId: 'other' }))];
      await centre.deliver([first, second]);
      expect(await codes()).toEqual(['EVENT_EQUIVOCATION']);
      expect(await centre.counts()).toMatchObject({ answered: 1, refused: 1 });
      expect((await centre.entries()).at(-1)!.entry).toMatchObject({ otherDigest: sha256(first) });
    });

    it('that comes again is refused anew at most once a minute: whoever repeats it can make no more entries', async () => {
      const one = aRecord().identified();
      const twin = sealed(one.with({ recordId: 'other' }).numbered(2));
      await centre.deliver([sealed(one)]);
      await centre.deliver([twin]);
      await centre.deliver([twin, twin]);
      expect(await codes()).toEqual(['EVENT_EQUIVOCATION']);
      centre.clock += MINUTE;
      await centre.deliver([twin, twin]);
      expect(await codes()).toEqual(['EVENT_EQUIVOCATION', 'EVENT_EQUIVOCATION']);
      expect(await kinds()).toEqual(['verdict', 'refusal', 'equivocation', 'refusal', 'equivocation']);
    });

    it('one sector can’t take another’s event ids', async () => {
      const { id } = aRecord().build();
      await centre.deliver([aRecord('tax').event({ id }).sealedBy(centre.keys.tax)], { sector: 'tax' });
      await centre.deliver([sealed(aRecord().event({ id }))]);
      expect(await codes()).toEqual([]);
      expect(await centre.counts()).toMatchObject({ answered: 1 });
    });
  });

  describe('row 16: numbers and epochs', () => {
    const OLD = Math.floor((NOON - DAY) / 1000);
    const NEW = Math.floor((NOON - 60 * MINUTE) / 1000);

    it('a gap is recorded, splits, and closes when it is filled', async () => {
      await centre.deliver([sealed(aRecord().numbered(1)), sealed(aRecord().numbered(6))]);
      expect(await centre.gaps()).toEqual([[2, 5]]);
      await centre.deliver([sealed(aRecord().numbered(4))]);
      expect(await centre.gaps()).toEqual([
        [2, 3],
        [5, 5],
      ]);
      await centre.deliver([5, 3, 2].map((number) => sealed(aRecord().numbered(number))));
      expect(await centre.gaps()).toEqual([]);
      expect(await centre.counts()).toMatchObject({ answered: 6, refused: 0 });
    });

    it('a number that time refused is void: no gap, and not taken', async () => {
      await centre.deliver([
        sealed(aRecord().numbered(1)),
        sealed(
          aRecord()
            .numbered(2)
            .at(NOON - 8 * DAY),
        ),
        sealed(aRecord().numbered(3)),
      ]);
      expect(await centre.gaps()).toEqual([]);
      const early = sealed(
        aRecord()
          .numbered(4)
          .at(NOON + 3 * MINUTE),
      );
      await centre.deliver([early]);
      expect(await codes()).toEqual(['EVENT_EXPIRED', 'EVENT_FROM_FUTURE']);
      centre.clock += 2 * MINUTE;
      await centre.deliver([early]);
      expect(await centre.counts()).toMatchObject({ answered: 3 });
    });

    it('an event of an older epoch that was sealed before the newer one began is answered', async () => {
      await centre.deliver([sealed(aRecord().numbered(1, NEW))]);
      await centre.deliver([
        sealed(
          aRecord()
            .numbered(1, OLD)
            .at(NOON - 2 * 60 * MINUTE),
        ),
      ]);
      expect(await centre.counts()).toMatchObject({ answered: 2, refused: 0 });
    });

    it('an event of an older epoch that was sealed after the newer one began is refused, and leaves no gap', async () => {
      await centre.deliver([sealed(aRecord().numbered(1, OLD)), sealed(aRecord().numbered(1, NEW))]);
      await centre.deliver([
        sealed(
          aRecord()
            .numbered(2, OLD)
            .at(NOON - 30 * MINUTE),
        ),
      ]);
      expect(await codes()).toEqual(['EVENT_EPOCH']);
      expect(centre.alarms).toEqual(['EVENT_EPOCH']);
      await centre.deliver([
        sealed(
          aRecord()
            .numbered(3, OLD)
            .at(NOON - 90 * MINUTE),
        ),
      ]);
      expect(await centre.gaps()).toEqual([]);
      expect(await centre.counts()).toMatchObject({ answered: 3, refused: 1 });
    });

    it('an epoch that is still to come is not begun by what is refused: it would cut off the sender when it comes', async () => {
      const inThreeDays = NOON + 3 * DAY;
      const early = aRecord().numbered(7, inThreeDays / 1000);
      await centre.deliver([sealed(aRecord().numbered(1)), sealed(early.at(inThreeDays))]);
      await centre.deliver([sealed(early.at(NOON - 8 * DAY))]);
      expect(await codes()).toEqual(['EVENT_FROM_FUTURE', 'EVENT_EXPIRED']);
      centre.clock = inThreeDays + MINUTE;
      await centre.deliver([sealed(aRecord().numbered(2).at(centre.clock))]);
      expect(await centre.counts()).toMatchObject({ answered: 2, refused: 2 });
      expect(await centre.gaps()).toEqual([]);
    });

    it('an epoch that begins after its event was sealed is refused', async () => {
      await centre.deliver([sealed(aRecord().numbered(1, Math.floor(NOON / 1000) + 1))]);
      expect(await codes()).toEqual(['EVENT_EPOCH']);
    });
  });

  describe('row 17: after the inbox was pruned', () => {
    const inbox = () => centre.sql('SELECT event_id FROM inbox');

    it('a replay is refused EVENT_EXPIRED, and only a day past `expires` is the inbox pruned', async () => {
      const value = sealed();
      await centre.deliver([value]);
      await centre.asOwner('TRUNCATE outbox');
      await prune(centre.dataSource, NOON + 8 * DAY - MINUTE);
      expect(await inbox()).toHaveLength(1);
      expect(await prune(centre.dataSource, NOON + 8 * DAY + MINUTE)).toMatchObject({
        halted: false,
        events: 1,
        refusals: 0,
      });
      expect(await inbox()).toEqual([]);
      expect(await centre.sql('SELECT event_id FROM received_token UNION SELECT event_id FROM sealed_token')).toEqual(
        [],
      );
      centre.clock = NOON + 8 * DAY + MINUTE;
      await centre.deliver([value]);
      expect(await codes()).toEqual(['EVENT_EXPIRED']);
      expect(await kinds()).toEqual(['verdict', 'refusal']);
    });

    it('pruning stops while the clock is behind the newest row', async () => {
      await centre.deliver([sealed(aRecord().at(NOON - 10 * DAY)), Buffer.from('x')]);
      centre.clock += DAY;
      await centre.deliver([
        sealed(
          aRecord()
            .at(NOON + DAY)
            .numbered(2),
        ),
      ]);
      expect(await prune(centre.dataSource, NOON)).toMatchObject({ halted: true, events: 0, refusals: 0 });
    });

    it('refusals go with their bytes after 30 days', async () => {
      await centre.deliver([Buffer.from('x')]);
      await centre.asOwner('TRUNCATE outbox');
      expect(await prune(centre.dataSource, NOON + 31 * DAY)).toMatchObject({ halted: false, events: 0, refusals: 1 });
      expect(await centre.sql('SELECT FROM refused_value')).toEqual([]);
      expect(await centre.sql('SELECT FROM sealed_token')).toEqual([]);
    });
  });
});
