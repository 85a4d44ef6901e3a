import { describe, expect, it } from '@jest/globals';
import { FrequencyCounter, frequenciesFrom, type Counted } from '../src/index.js';

const counted = (citizens: readonly (readonly [Counted, string])[][]): FrequencyCounter => {
  const counter = new FrequencyCounter();
  for (const values of citizens) counter.addCitizen(values);
  return counter;
};

describe('frequencies of a register', () => {
  const citizens: [Counted, string][][] = Array.from({ length: 5_000 }, (_, at) => [
    ['name', `name ${at % 1_000}`],
    ['family', at % 2 === 0 ? 'nguyen' : `family ${at}`],
  ]);

  it('tell how often a value occurs, how many there are, and one for what nobody has', () => {
    const frequencies = frequenciesFrom(counted(citizens).toBytes());
    expect(frequencies.citizens).toBe(5_000);
    expect([frequencies.count('name', 'name 7'), frequencies.count('family', 'nguyen')]).toEqual([5, 2_500]);
    expect([frequencies.count('family', 'family 3'), frequencies.count('family', 'nobody’s')]).toEqual([1, 1]);
    expect([frequencies.distinct('name'), frequencies.distinct('family')]).toEqual([1_000, 2_501]);
    expect(frequencies.total('family')).toBe(5_000);
  });

  it('are the same bytes and digest in whatever order citizens come', () => {
    const [one, other] = [counted(citizens).toBytes(), counted(citizens.toReversed()).toBytes()];
    expect(one.equals(other)).toBe(true);
    expect(frequenciesFrom(one).digest).toBe(frequenciesFrom(other).digest);
  });

  it('of other bytes are refused', () => {
    expect(() => frequenciesFrom(Buffer.from('no frequencies'))).toThrow(RangeError);
  });
});
