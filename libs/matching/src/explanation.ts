import type { Domain } from './engine/field.js';
import type { Inference, Weighed } from './engine/engine.js';

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
  /** Nobody in the register, the candidates' unregistered relatives included. */
  readonly nobody: number;
  /** Unregistered relatives of candidates alone. */
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
  { fields }: Domain<R, C>,
  inference: Inference,
  prior: number,
  threshold: number,
  shortWay: boolean,
): Explanation {
  const { candidates, rivals, nobody, unseen, weighed } = inference;
  const order = [...candidates.keys()].sort((a, b) => candidates[b]! - candidates[a]!);
  const [best, second] = order;
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
    weights:
      best === undefined
        ? []
        : weightsOf(
            fields.map(({ name }) => name),
            weighed[best]!,
          ),
  };
}

function weightsOf(names: readonly string[], { evidence }: Weighed): FieldWeight[] {
  return evidence.flatMap((found, index) =>
    found === undefined
      ? []
      : [
          {
            field: names[index]!,
            level: found.level,
            weight: bits(found.ratio),
            frequency: bits(found.ratio / found.usual),
          },
        ],
  );
}

/** Hundredths of a bit are more than anybody reads. */
function bits(ratio: number): number {
  return Math.round(Math.log2(ratio) * 100) / 100;
}
