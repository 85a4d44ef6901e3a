import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { posterior } from './posterior.js';

const SEED = 20261127;
const WORLD = { registered: 0.9, population: 1_000_000 };

describe(`the posterior over all that a record may mean (seed ${SEED})`, () => {
  it('sums to one, nobody, rivals and the unseen included', () => {
    const weight = fc.double({ min: 0, max: 1e30, noNaN: true });
    const hypothesis = fc.record({ likelihood: weight, rivals: weight });
    const world = fc.record({
      registered: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      population: fc.integer({ min: 0, max: 100_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(hypothesis, { maxLength: 30 }), world, weight, (hypotheses, of, unseen) => {
        const { candidates, rivals, nobody, unseen: hidden } = posterior(hypotheses, of, unseen);
        const sum = [...candidates, ...rivals, nobody, hidden].reduce((all, one) => all + one, 0);
        expect(sum).toBeCloseTo(1, 9);
      }),
      { seed: SEED },
    );
  });

  it('gives a person whom a thousand others would match by chance no more than their share', () => {
    const { candidates, nobody } = posterior([{ likelihood: 1_000, rivals: 0 }], WORLD, 0);
    expect(candidates[0]).toBeCloseTo(0.0009 / (0.1 + 0.0009), 12);
    expect(nobody).toBeCloseTo(0.1 / (0.1 + 0.0009), 12);
  });

  it('doubts a candidate whose unregistered relative explains the record as well', () => {
    const { candidates, rivals } = posterior([{ likelihood: 1e12, rivals: 1e12 }], WORLD, 0);
    expect(candidates[0]).toBeCloseTo(0.5, 6);
    expect(rivals[0]).toBe(candidates[0]);
  });

  it('finds nobody in an empty register', () => {
    expect(posterior([], { registered: 0.9, population: 0 }, 0).nobody).toBe(1);
  });

  it('never lowers a candidate whose likelihood rises', () => {
    const weight = fc.double({ min: 1e-9, max: 1e20, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 10 }), weight, (likelihoods, more) => {
        const hypotheses = likelihoods.map((likelihood) => ({ likelihood, rivals: 0 }));
        const raised = [{ likelihood: likelihoods[0]! + more, rivals: 0 }, ...hypotheses.slice(1)];
        const before = posterior(hypotheses, WORLD, 0).candidates[0]!;
        expect(posterior(raised, WORLD, 0).candidates[0]).toBeGreaterThanOrEqual(before * (1 - 1e-12));
      }),
      { seed: SEED },
    );
  });
});
