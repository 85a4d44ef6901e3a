import { describe, expect, it } from '@jest/globals';
import type { Domain, Field } from './field.js';
import { chancesOf, learn, type Case } from './learn.js';
import { ONE_FORM } from './model.js';

/** A member of a small register, by values from short lists. */
type Thing = Readonly<Record<'colour' | 'shape' | 'size' | 'age', number>>;

const SEED = 42;
const MEMBERS = 2_000;
const VALUES = { colour: 40, shape: 40, size: 20, age: 90 } as const;
/** What a record gets wrong, by field: what learning has to find out. */
const WRONG = { colour: 0.1, shape: 0.02, size: 0.3, age: 0.05 } as const;

const field = (name: keyof Thing): Field<Thing, Thing> => ({
  name,
  levels: ['equal', 'else'],
  level: (record, candidate) => (record[name] === candidate[name] ? 0 : 1),
});
const NAMES = ['colour', 'shape', 'size', 'age'] as const;
const domain: Domain<Thing, Thing> = { fields: NAMES.map(field) };

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function world() {
  const random = mulberry32(SEED);
  const below = (most: number): number => Math.floor(random() * most);
  const thing = (): Thing => ({
    colour: below(VALUES.colour),
    shape: below(VALUES.shape),
    size: below(VALUES.size),
    age: below(VALUES.age),
  });
  const register = Array.from({ length: MEMBERS }, thing);
  const cases: Case<Thing, Thing>[] = Array.from({ length: 3_000 }, () => {
    const member = register[below(MEMBERS)]!;
    const truth = random() < 0.8 ? member : thing();
    const record = Object.fromEntries(
      NAMES.map((name) => [name, random() < WRONG[name] ? below(VALUES[name]) : truth[name]]),
    ) as Thing;
    // Whoever agrees in one of two fields, as keys would find them.
    const candidates = register.filter(({ shape, age }) => shape === record.shape || age === record.age);
    return { record, candidates, group: 'things' };
  });
  const pairs = Array.from(
    { length: 50_000 },
    (_, at) => [cases[at % cases.length]!.record, register[below(MEMBERS)]!] as const,
  );
  return { cases, pairs };
}

describe(`learning without labels (seed ${SEED})`, () => {
  const { cases, pairs } = world();
  const start = chancesOf(domain, pairs, { data: 'things', seed: SEED, date: '2026-11-27' });
  const learned = learn(domain, cases, start, { population: MEMBERS });

  it('finds how often each field of a true pair agrees', () => {
    for (const name of NAMES) {
      const agrees = 1 - WRONG[name] * (1 - 1 / VALUES[name]);
      expect(Math.abs(learned.fields[name]![ONE_FORM]![0]!.m - agrees)).toBeLessThan(0.04);
    }
  });

  it('takes from random pairs how often a field agrees by chance', () => {
    for (const name of NAMES) {
      expect(Math.abs(learned.fields[name]![ONE_FORM]![0]!.u - 1 / VALUES[name])).toBeLessThan(0.01);
    }
  });

  it('finds what share of the records speak of members', () => {
    expect(Math.abs(learned.registered['things']! - 0.8)).toBeLessThan(0.05);
  });

  it('and not from records of whose people fewer are members than of others', () => {
    const ofStrangers = cases.slice(0, 1_000).map((one) => ({ ...one, candidates: [], part: 0.1 }));
    const beside = learn(domain, [...cases, ...ofStrangers], start, { population: MEMBERS });
    expect(beside.registered['things']).toBeCloseTo(learned.registered['things']!, 3);
  });

  it('rules no level out that these records never reach: those of others may', () => {
    const colour = { ...field('colour'), levels: ['equal', 'never', 'else'] };
    const level = (record: Thing, candidate: Thing): number => (record.colour === candidate.colour ? 0 : 2);
    const wider: Domain<Thing, Thing> = { fields: [{ ...colour, level }, ...domain.fields.slice(1)] };
    const { fields } = learn(wider, cases, chancesOf(wider, pairs, start.learned), { population: MEMBERS });
    const m = fields['colour']![ONE_FORM]!.map((one) => one.m);
    expect(m[1]).toBeCloseTo(0.001, 4);
    expect(m.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });

  it('gives the same bits again', () => {
    expect(JSON.stringify(learn(domain, cases, start, { population: MEMBERS }))).toBe(JSON.stringify(learned));
  });
});
