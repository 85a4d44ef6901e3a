import type { Engine, Inference, Weighed } from './engine/engine.js';

/** How a decision came about: a waterfall in bits from the prior to the best candidate, and who else was in question. */
export interface Explanation {
  /** The number decided, and no rival was looked for: probabilities are the owner's against nobody and the owner's relatives. */
  readonly shortWay: boolean;
  readonly threshold: number;
  /** Of the best candidate. Absent where there is none. */
  readonly probability?: number;
  readonly runnerUp?: number;
  /** log2 of the best candidate's probability over the runner-up's. */
  readonly margin?: number;
  /** Nobody in the register, the candidates' unregistered relatives and namesakes included. */
  readonly nobody: number;
  /** Unregistered relatives of candidates, and namesakes who live with them, alone. */
  readonly relatives: number;
  /** Members of the register whom no key found. */
  readonly unseen: number;
  /** log2 of one member's share before anything was compared. */
  readonly prior: number;
  /** Of the best candidate, those fields that say something. */
  readonly weights: readonly FieldWeight[];
}

export interface FieldWeight {
  readonly field: string;
  readonly level: string;
  /** log2 of the likelihood ratio, in bits. */
  readonly weight: number;
  /** The part of `weight` that comes from how frequent the very value is, or from whose number it is. */
  readonly frequency: number;
}

export function explain<R, C>(
  engine: Engine<R, C>,
  { candidates, rivals, nobody, unseen, weighed }: Inference,
  prior: number,
  threshold: number,
  shortWay: boolean,
): Explanation {
  const best = indexOfLargest(candidates);
  const second = best === undefined ? undefined : indexOfLargest(candidates, best);
  const relatives = rivals.reduce((sum, share) => sum + share, 0);
  return {
    shortWay,
    threshold,
    ...(best !== undefined && { probability: candidates[best]! }),
    ...(second !== undefined && {
      runnerUp: candidates[second]!,
      ...(candidates[second]! > 0 && { margin: bits(candidates[best!]! / candidates[second]!) }),
    }),
    nobody: nobody + relatives,
    relatives,
    unseen,
    prior: bits(prior),
    weights: best === undefined ? [] : weightsOf(engine, weighed[best]!),
  };
}

/** The first of equal ones; undefined where there is none but the one that is left out. */
export function indexOfLargest(values: readonly number[], leftOut?: number): number | undefined {
  let best: number | undefined;
  for (let at = 0; at < values.length; at += 1) {
    if (at !== leftOut && (best === undefined || values[at]! > values[best]!)) best = at;
  }
  return best;
}

function weightsOf<R, C>(engine: Engine<R, C>, weighed: Weighed): FieldWeight[] {
  return engine.evidence(weighed).map(({ field, level, ratio, usual }) => ({
    field,
    level,
    weight: bits(ratio),
    frequency: bits(ratio / usual),
  }));
}

/** Hundredths of a bit are more than anybody reads. */
function bits(ratio: number): number {
  return Math.round(Math.log2(ratio) * 100) / 100;
}
