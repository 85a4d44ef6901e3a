import type { Domain, Field, World } from './field.js';
import { ONE_FORM, type Model } from './model.js';
import { posterior, type Posterior } from './posterior.js';
import { ratiosOf } from './weights.js';

/** How a candidate compares in one field; undefined in `Comparison` where the field says nothing. */
export interface Agreement {
  readonly form: number;
  readonly level: number;
  readonly shares?: readonly (number | undefined)[];
}

/** By index of the field. It does not hang on the model: learning compares once and weighs many times. */
export type Comparison = readonly (Agreement | undefined)[];

/** What a field says about a candidate. */
export interface Evidence {
  readonly field: string;
  readonly form: string;
  readonly level: string;
  /** m ÷ u, with the frequency of the very value where the field has one. */
  readonly ratio: number;
  /** m ÷ u of the level, whatever the value. The rest of `ratio` is the frequency's part, or whose number it is. */
  readonly usual: number;
}

export interface Weighed {
  readonly comparison: Comparison;
  /** m ÷ u by index of the field; 1 where a field says nothing. */
  readonly ratios: readonly number[];
  readonly likelihood: number;
  readonly rivals: number;
}

export interface Inference extends Posterior {
  readonly weighed: readonly Weighed[];
}

interface Learned {
  readonly m: readonly number[];
  readonly u: readonly number[];
  /** m ÷ u without anybody's frequency. */
  readonly ratios: readonly number[];
}

/** A domain with what was learned about it. */
export class Engine<R, C> {
  /** By field, then form. */
  private readonly learned: readonly (readonly Learned[])[];
  /** Where ratios with shares are made, one pair after another. */
  private readonly pooled: number[] = [];

  /** @throws RangeError if the model lacks a field, a form or a level of the domain */
  constructor(
    readonly domain: Domain<R, C>,
    readonly model: Model,
  ) {
    this.learned = domain.fields.map((field) =>
      (field.forms ?? [ONE_FORM]).map((form) => learnedOf(model, field, form)),
    );
  }

  compare(record: R, candidate: C): Comparison {
    return compare(this.domain, record, candidate);
  }

  /**
   * Whom the record means.
   * @param comparisons one for each candidate, in their order
   * @param unseen as of `posterior`
   */
  infer(record: R, candidates: readonly C[], comparisons: readonly Comparison[], world: World, unseen = 0): Inference {
    const weighed = candidates.map((_, at) => this.weigh(record, candidates, at, comparisons[at]!, world));
    return { weighed, ...posterior(weighed, world, unseen) };
  }

  /** m and u of a field's levels in a form. */
  learnedOf(field: string, form: number): Learned {
    return this.learned[this.domain.fields.findIndex(({ name }) => name === field)]![form]!;
  }

  /** What was weighed, field by field, for people to read. */
  evidence({ comparison, ratios }: Weighed): Evidence[] {
    const found: Evidence[] = [];
    for (const [index, field] of this.domain.fields.entries()) {
      const agreement = comparison[index];
      if (!agreement) continue;
      found.push({
        field: field.name,
        form: field.forms?.[agreement.form] ?? ONE_FORM,
        level: field.levels[agreement.level]!,
        ratio: ratios[index]!,
        usual: this.learned[index]![agreement.form]!.ratios[agreement.level]!,
      });
    }
    return found;
  }

  private weigh(record: R, candidates: readonly C[], at: number, comparison: Comparison, world: World): Weighed {
    const ratios: number[] = [];
    let likelihood = 1;
    for (const [index, field] of this.domain.fields.entries()) {
      const agreement = comparison[index];
      const ratio = agreement ? this.ratioOf(index, field, agreement, record, candidates, at, world) : 1;
      ratios.push(ratio);
      likelihood *= ratio;
    }
    const rivals = this.domain.rivals?.({ record, candidates, at, ratios, world }) ?? 0;
    return { comparison, ratios, likelihood, rivals };
  }

  private ratioOf(
    index: number,
    field: Field<R, C>,
    { form, level, shares }: Agreement,
    record: R,
    candidates: readonly C[],
    at: number,
    world: World,
  ): number {
    const { m, u, ratios } = this.learned[index]![form]!;
    if (field.ratio) return field.ratio({ record, candidates, at, level, m, world });
    return shares ? ratiosOf(m, u, shares, this.pooled)[level]! : ratios[level]!;
  }
}

/**
 * Compares a record with a candidate, field by field.
 * @param withShares false where only levels are asked for
 * @throws RangeError if a field says a level that it has not declared: weighed, it would make every probability no number
 */
export function compare<R, C>(domain: Domain<R, C>, record: R, candidate: C, withShares = true): Comparison {
  const comparison: (Agreement | undefined)[] = [];
  for (const field of domain.fields) {
    const level = field.level(record, candidate);
    if (level === undefined) {
      comparison.push(undefined);
      continue;
    }
    if (field.levels[level] === undefined) {
      throw new RangeError(
        `The field ${field.name} says level ${level}; its levels are 0 to ${field.levels.length - 1}.`,
      );
    }
    const form = field.form?.(record, candidate) ?? 0;
    const shares = withShares ? sharesOf(field, record, candidate) : undefined;
    comparison.push(shares ? { form, level, shares } : { form, level });
  }
  return comparison;
}

/** By level. */
function sharesOf<R, C>(field: Field<R, C>, record: R, candidate: C): (number | undefined)[] | undefined {
  if (field.chance === undefined) return undefined;
  const shares: (number | undefined)[] = [];
  for (let level = 0; level < field.levels.length; level += 1) shares.push(field.chance(level, record, candidate));
  return shares;
}

function learnedOf<R, C>(model: Model, field: Field<R, C>, form: string): Learned {
  const levels = model.fields[field.name]?.[form];
  if (levels?.map(({ level }) => level).join() !== field.levels.join()) {
    throw new RangeError(`The model has no levels ${field.levels.join(', ')} for ${field.name} (${form}).`);
  }
  const [m, u] = [levels.map((level) => level.m), levels.map((level) => level.u)];
  return { m, u, ratios: ratiosOf(m, u) };
}
