/** What is known of each candidate before it is compared with the others. */
export interface Hypothesis {
  /** Likelihood ratio: the candidate is meant, against somebody at random. */
  readonly likelihood: number;
  /** The same of those who are not in the register but resemble the candidate, times their number for each member. */
  readonly rivals: number;
}

/** Probabilities of everything that a record may mean; they sum to one. */
export interface Posterior {
  /** In the order of the hypotheses. */
  readonly candidates: readonly number[];
  /** By candidate: somebody who is not in the register but resembles them. */
  readonly rivals: readonly number[];
  /** Somebody else who is not in the register. */
  readonly nobody: number;
  /** A member of the register whom no key found. */
  readonly unseen: number;
}

/**
 * The posterior over the whole set. A priori the record means each member with π ÷ N, and with 1 − π nobody in the register.
 *
 * @param registered π
 * @param population N; 0 leaves nobody to be meant
 * @param unseen weight of members whom no key found: their expected likelihood ratio times their number
 */
export function posterior(
  hypotheses: readonly Hypothesis[],
  { registered, population }: { readonly registered: number; readonly population: number },
  unseen: number,
): Posterior {
  const prior = population === 0 ? 0 : registered / population;
  let whole = 1 - registered + prior * unseen;
  for (const { likelihood, rivals } of hypotheses) whole += prior * (likelihood + rivals);
  return {
    candidates: hypotheses.map(({ likelihood }) => (prior * likelihood) / whole),
    rivals: hypotheses.map(({ rivals }) => (prior * rivals) / whole),
    nobody: (1 - registered) / whole,
    unseen: (prior * unseen) / whole,
  };
}
