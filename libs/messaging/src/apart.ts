import type { BatchOutcome } from './batch.js';

/** What one message of a part brings out, so that the part can't be handled as it is. */
export interface Refused {
  readonly refused: unknown;
}

/**
 * The outcomes of parts that were refused together, in their order: each is tried alone, first all that are well, then comes the
 * search for what is not. What the world is at fault for once, it is for the rest.
 *
 * @param attempt handles one part alone
 * @param search finds the message of a refused part, sets it aside, and handles the others
 */
export async function apart<Part>(
  parts: readonly Part[],
  attempt: (part: Part) => Promise<BatchOutcome | Refused>,
  search: (part: Part, refused: unknown) => Promise<BatchOutcome>,
): Promise<BatchOutcome[]> {
  const tried: (BatchOutcome | Refused)[] = [];
  let away: BatchOutcome | undefined;
  for (const part of parts) {
    const outcome = away ?? (await attempt(part));
    if (!('refused' in outcome) && outcome.state === 'retry') away = outcome;
    tried.push(outcome);
  }
  const outcomes: BatchOutcome[] = [];
  for (const [at, outcome] of tried.entries()) {
    outcomes.push('refused' in outcome ? (away ?? (await search(parts[at]!, outcome.refused))) : outcome);
  }
  return outcomes;
}
