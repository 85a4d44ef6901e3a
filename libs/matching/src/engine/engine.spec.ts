import { describe, expect, it } from '@jest/globals';
import { Engine } from './engine.js';
import type { Domain } from './field.js';
import { chancesOf } from './learn.js';

/** A field that says whatever level the record bears. */
const domain: Domain<number, null> = {
  fields: [{ name: 'colour', levels: ['equal', 'near', 'else'], level: (said) => said }],
};
const learned = { data: 'a test', seed: 1, date: '2026-11-27' };
const engine = new Engine(domain, chancesOf(domain, [], learned));

describe('a field that says a level which it has not declared', () => {
  it.each([3, -1, 1.5, NaN])('is refused by name, not weighed: %d', (level) => {
    const message = `The field colour says level ${level}; its levels are 0 to 2.`;
    expect(() => engine.compare(level, null)).toThrow(new RangeError(message));
    expect(() => chancesOf(domain, [[level, null]], learned)).toThrow(new RangeError(message));
  });

  it('is not taken for one that says nothing', () => {
    expect(engine.compare(2, null)).toEqual([{ form: 0, level: 2 }]);
  });
});
