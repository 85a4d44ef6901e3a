import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requestsOf, type OutgoingMessage } from './publisher.js';

const SEED = 20_261_124;

describe('cutting messages into requests', () => {
  const message = fc.record({
    topic: fc.constantFrom('a', 'b'),
    partition: fc.nat(2),
    value: fc.nat(700).map((length) => 'x'.repeat(length)),
  });

  it('loses nothing, keeps the order of each partition, and fills no partition of a request beyond the limit', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 60 }), (messages) => {
        const requests = requestsOf(messages, 1_000);
        const places = new Set(messages.map(({ topic, partition }) => `${topic}/${partition}`));
        for (const place of places) {
          const own = (list: readonly OutgoingMessage[]) =>
            list.filter((one) => `${one.topic}/${one.partition}` === place);
          expect(requests.flatMap((request) => own([...request]))).toEqual(own(messages));
          for (const request of requests) {
            const sizes = own([...request]).map((one) => one.value.length);
            const bytes = sizes.reduce((sum, size) => sum + size, 0);
            expect(sizes.length === 1 || bytes <= 1_000).toBe(true);
          }
        }
        expect(requests.every((request) => request.length > 0)).toBe(true);
      }),
      { seed: SEED },
    );
  });

  it('sends one message that is over the limit alone', () => {
    const large = { topic: 'a', partition: 0, value: 'x'.repeat(5_000) };
    const small = { topic: 'a', partition: 0, value: 'y' };
    expect(requestsOf([small, large, small], 1_000)).toEqual([[small], [large], [small]]);
  });
});
