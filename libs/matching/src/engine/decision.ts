import type { Posterior } from './posterior.js';

/** A member is meant, `at` among the candidates; somebody of the register is, but not certainly whom; or likelier nobody. */
export type Decision = { readonly kind: 'member'; readonly at: number } | { readonly kind: 'somebody' | 'nobody' };

/** Somebody is meant, but not certainly whom, from this probability of any member of the register. */
const SOMEBODY = 0.5;

/**
 * Whom a record means, as far as probabilities tell.
 * @param threshold the least probability of a link, as of the model
 */
export function decide({ candidates, unseen }: Posterior, threshold: number): Decision {
  let at = 0;
  for (const [index, probability] of candidates.entries()) if (probability > candidates[at]!) at = index;
  if (candidates.length > 0 && candidates[at]! >= threshold) return { kind: 'member', at };
  const somebody = candidates.reduce((sum, probability) => sum + probability, unseen);
  return { kind: somebody >= SOMEBODY ? 'somebody' : 'nobody' };
}
