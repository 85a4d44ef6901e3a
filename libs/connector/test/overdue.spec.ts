import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { MOST_RESENT, planResends, resendRules, type OverdueEvent, type StreamWatch } from '../src/delivery/overdue.js';

const MINUTE = 60_000;
const RULES = resendRules(10 * MINUTE);
const NOW = 1_000 * MINUTE;
const SEED = Number(process.env['TEST_SEED'] ?? 20261124);

const anEvent = (sequence: number, minutesAgo: number, sends = 1): OverdueEvent => ({
  eventId: `event-${sequence}`,
  epoch: 7n,
  sequence: BigInt(sequence),
  sends,
  sentAt: NOW - minutesAgo * MINUTE,
});
const aWatch = (changes: Partial<StreamWatch> = {}): StreamWatch => ({ stream: 0, window: 1, ...changes });
const numbers = (events: OverdueEvent[]): number[] => events.map(({ sequence }) => Number(sequence));

describe('what is sent again', () => {
  it('is an overdue event that later numbers have overtaken', () => {
    const watch = aWatch({ answered: { epoch: 7n, sequence: 9n }, answeredAt: NOW });
    expect(numbers(planResends(watch, [anEvent(5, 11), anEvent(12, 11)], 0, NOW, RULES))).toEqual([5]);
  });

  it('is only the oldest in a stream that has gone silent: after 10, 20, 40 minutes, then each hour', () => {
    const after = (sends: number, minutes: number): number[] =>
      numbers(planResends(aWatch(), [anEvent(1, minutes, sends), anEvent(2, 500)], 0, NOW, RULES));
    expect([
      after(1, 10),
      after(2, 19),
      after(2, 20),
      after(3, 39),
      after(3, 40),
      after(4, 59),
      after(4, 60),
      after(9, 60),
    ]).toEqual([[1], [], [1], [], [1], [], [1], [1]]);
  });

  it('is nothing in a stream that answers, but late: what waits is on its way (row 60)', () => {
    const watch = aWatch({ answered: { epoch: 7n, sequence: 4n }, answeredAt: NOW - 1_000 });
    expect(planResends(watch, [anEvent(5, 30), anEvent(6, 30)], 0, NOW, RULES)).toEqual([]);
  });

  it('is nothing in a stream whose answers come in batches some moments apart, however short the overdue time', () => {
    const watch = aWatch({
      window: 500,
      resendAnsweredAt: NOW - 1_000,
      answered: { epoch: 7n, sequence: 4n },
      answeredAt: NOW - 1_000,
    });
    expect(planResends(watch, [anEvent(5, 1), anEvent(6, 1)], 0, NOW, resendRules(5_000))).toEqual([]);
    const silent = { ...watch, answeredAt: NOW - 2_000 };
    expect(numbers(planResends(silent, [anEvent(5, 1), anEvent(6, 1)], 0, NOW, resendRules(5_000)))).toEqual([5, 6]);
  });

  it('grows with the answers to what was sent again, so that an empty broker is filled again', () => {
    const lost = Array.from({ length: 2_000 }, (_, at) => anEvent(at + 2, 30));
    const at = (window: number): number =>
      planResends(aWatch({ window, resendAnsweredAt: NOW - MINUTE, answeredAt: NOW - MINUTE }), lost, 0, NOW, RULES)
        .length;
    expect([at(1), at(2), at(8), at(512)]).toEqual([1, 2, 8, MOST_RESENT]);
  });

  it('is back to one after ten minutes without an answer to a resend', () => {
    const watch = aWatch({ window: 500, resendAnsweredAt: NOW - 10 * MINUTE, answeredAt: NOW - 10 * MINUTE });
    expect(numbers(planResends(watch, [anEvent(1, 30), anEvent(2, 30)], 0, NOW, RULES))).toEqual([1]);
  });

  it('leaves no event behind for ever because another never gets its answer', () => {
    const watch = aWatch({ answered: { epoch: 7n, sequence: 99n }, answeredAt: NOW });
    expect(numbers(planResends(watch, [anEvent(5, 10, 7), anEvent(7, 40)], 0, NOW, RULES))).toEqual([7]);
  });

  it('never exceeds the window, whatever waits', () => {
    const event = fc.record({
      sequence: fc.integer({ min: 1, max: 1e6 }),
      minutesAgo: fc.integer({ min: 10, max: 600 }),
      sends: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 600 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 1e6 }),
        (events, window, outstanding, minutes, answered) => {
          const overdue = events
            .map((one) => anEvent(one.sequence, one.minutesAgo, one.sends))
            .sort((a, b) => Number(a.sequence - b.sequence));
          const watch = aWatch({
            window,
            resendAnsweredAt: NOW - minutes * MINUTE,
            answered: { epoch: 7n, sequence: BigInt(answered) },
          });
          const planned = planResends(watch, overdue, outstanding, NOW, RULES).length;
          expect(planned + outstanding).toBeLessThanOrEqual(
            Math.max(outstanding, minutes < 10 ? Math.min(window, MOST_RESENT) : 1),
          );
        },
      ),
      { seed: SEED },
    );
  });
});
