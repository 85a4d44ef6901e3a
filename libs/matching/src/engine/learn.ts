import { compare, Engine, type Comparison, type Inference } from './engine.js';
import type { Domain, Field, World } from './field.js';
import {
  LEAST_THRESHOLD,
  ONE_FORM,
  registeredOf,
  type LearnedField,
  type Learning,
  type Level,
  type Model,
} from './model.js';

/** A record with its candidates, whoever they are: learning needs no labels. */
export interface Case<R, C> {
  readonly record: R;
  readonly candidates: readonly C[];
  /** Records of a group share their π. */
  readonly group: string;
  /** The part of π that holds for this record, 0 < part ≤ 1; default: 1. π is learned from those of which the whole holds. */
  readonly part?: number;
  /** As of `posterior`, under a model. */
  unseen?(engine: Engine<R, C>): number;
}

export interface LearnOptions {
  /** Members of the register. */
  readonly population: number;
  /** Told after each round. */
  readonly onRound?: (round: number, change: number) => void;
}

/** What m counts at the beginning of each level: no level is impossible. */
const PSEUDO_COUNT = 0.5;
/** The least m. What these records hardly show, those of others may: no level is all but ruled out by one kind of records. */
const LEAST_M = 1e-3;
const SMALLEST_CHANGE = 1e-4;
const MOST_ROUNDS = 200;
const [LEAST_REGISTERED, MOST_REGISTERED] = [0.5, 0.99];
/** The mean of 1 − P over all links. */
const MOST_DOUBT = 1e-4;
/** A level that no random pair reached. */
const UNREACHED = 0.5;

/**
 * u of every level from random pairs; m at the beginning from how much better true pairs usually agree.
 * @param pairs a record with anybody at random
 */
export function chancesOf<R, C>(domain: Domain<R, C>, pairs: Iterable<readonly [R, C]>, learned: Learning): Model {
  const counts = domain.fields.map(emptyCounts);
  for (const [record, candidate] of pairs) {
    for (const [index, agreement] of compare(domain, record, candidate, false).entries()) {
      if (agreement) counts[index]![agreement.form]![agreement.level]! += 1;
    }
  }
  const fields: Record<string, LearnedField> = {};
  for (const [index, field] of domain.fields.entries()) {
    fields[field.name] = byForm(field, (form) => {
      const u = shares(counts[index]![form]!, UNREACHED);
      return field.levels.map((level, at) => ({ level, m: firstGuess(field.levels.length, at), u: u[at]! }));
    });
  }
  return { learned, fields, registered: {}, threshold: LEAST_THRESHOLD };
}

/** Nine in ten true pairs agree wholly, and half of the others in each next level. */
function firstGuess(levels: number, at: number): number {
  if (at === 0) return 0.9;
  return at === levels - 1 ? 0.1 / 2 ** (at - 1) : 0.1 / 2 ** at;
}

/**
 * m of every level, π of every group and the threshold by expectation–maximisation over the candidates of all cases, u held.
 * Deterministic: the same cases in the same order give the same bits.
 */
export function learn<R, C>(
  domain: Domain<R, C>,
  cases: readonly Case<R, C>[],
  start: Model,
  { population, onRound }: LearnOptions,
): Model {
  const compared = cases.map(({ record, candidates }) => candidates.map((its) => compare(domain, record, its)));
  let model = start;
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const next = maximised(new Engine(domain, model), cases, compared, population);
    const change = largestChange(model, next);
    model = next;
    onRound?.(round, change);
    if (change <= SMALLEST_CHANGE) break;
  }
  return { ...model, threshold: thresholdFor(new Engine(domain, model), cases, compared, population) };
}

function inferred<R, C>(
  engine: Engine<R, C>,
  { record, candidates, group, part = 1, unseen }: Case<R, C>,
  comparisons: readonly Comparison[],
  population: number,
): Inference {
  const world: World = { population, registered: part * registeredOf(engine.model, group) };
  return engine.infer(record, candidates, comparisons, world, unseen?.(engine));
}

/** Whether a pair is likelier one person than two, as far as comparing the two alone tells. */
export function isLikelyOne<R, C>(engine: Engine<R, C>, record: R, candidate: C, world: World): boolean {
  const comparison = engine.compare(record, candidate);
  return engine.infer(record, [candidate], [comparison], world).candidates[0]! > 0.5;
}

function maximised<R, C>(
  engine: Engine<R, C>,
  cases: readonly Case<R, C>[],
  compared: readonly (readonly Comparison[])[],
  population: number,
): Model {
  const { domain, model } = engine;
  const counts = domain.fields.map(emptyCounts);
  const groups = new Map<string, { cases: number; nobody: number }>();
  for (const [index, one] of cases.entries()) {
    const comparisons = compared[index]!;
    const inference = inferred(engine, one, comparisons, population);
    for (const [at, probability] of inference.candidates.entries()) {
      for (const [field, agreement] of comparisons[at]!.entries()) {
        if (agreement) counts[field]![agreement.form]![agreement.level]! += probability;
      }
    }
    if ((one.part ?? 1) < 1) continue;
    const sums = groups.get(one.group) ?? { cases: 0, nobody: 0 };
    sums.cases += 1;
    sums.nobody += inference.nobody;
    groups.set(one.group, sums);
  }
  const fields: Record<string, LearnedField> = {};
  for (const [index, field] of domain.fields.entries()) {
    fields[field.name] = byForm(field, (form, name) => {
      const m = raised(shares(counts[index]![form]!, PSEUDO_COUNT));
      return model.fields[field.name]![name]!.map(({ level, u }, at) => ({ level, m: m[at]!, u }));
    });
  }
  const registered = Object.fromEntries(
    [...groups].map(([group, { cases: all, nobody }]) => [
      group,
      Math.min(MOST_REGISTERED, Math.max(LEAST_REGISTERED, 1 - nobody / all)),
    ]),
  );
  return { ...model, fields, registered };
}

/** The smallest one, from .99, at which links are wrong in one of 10,000 by their own probabilities. */
function thresholdFor<R, C>(
  engine: Engine<R, C>,
  cases: readonly Case<R, C>[],
  compared: readonly (readonly Comparison[])[],
  population: number,
): number {
  const doubts: number[] = [];
  for (const [index, one] of cases.entries()) {
    const best = Math.max(0, ...inferred(engine, one, compared[index]!, population).candidates);
    if (best >= LEAST_THRESHOLD) doubts.push(1 - best);
  }
  doubts.sort((a, b) => a - b);
  let sum = 0;
  // Where even the surest link is too doubtful nothing links.
  let threshold = doubts.length > 0 ? 1 : LEAST_THRESHOLD;
  for (const [index, doubt] of doubts.entries()) {
    sum += doubt;
    if (sum / (index + 1) > MOST_DOUBT) break;
    threshold = 1 - doubt;
  }
  return doubts.length > 0 && sum / doubts.length <= MOST_DOUBT ? LEAST_THRESHOLD : threshold;
}

function emptyCounts<R, C>(field: Field<R, C>): number[][] {
  return (field.forms ?? [ONE_FORM]).map(() => Array<number>(field.levels.length).fill(0));
}

function byForm<R, C>(field: Field<R, C>, levelsOf: (form: number, name: string) => Level[]): LearnedField {
  return Object.fromEntries((field.forms ?? [ONE_FORM]).map((name, form) => [name, levelsOf(form, name)]));
}

function shares(counts: readonly number[], pseudo: number): number[] {
  const whole = counts.reduce((sum, count) => sum + count + pseudo, 0);
  return counts.map((count) => (count + pseudo) / whole);
}

/** The same shares, none of them below the least; they sum to one. */
function raised(m: readonly number[]): number[] {
  const enough = m.map((share) => Math.max(share, LEAST_M));
  const whole = enough.reduce((sum, share) => sum + share, 0);
  return enough.map((share) => share / whole);
}

function largestChange(before: Model, after: Model): number {
  let largest = 0;
  for (const [name, forms] of Object.entries(after.fields)) {
    for (const [form, levels] of Object.entries(forms)) {
      for (const [at, { m }] of levels.entries()) {
        largest = Math.max(largest, Math.abs(m - before.fields[name]![form]![at]!.m));
      }
    }
  }
  return largest;
}
