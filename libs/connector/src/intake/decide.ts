import type { Candidate } from './candidate.js';

/** What the database knows of a record that a batch speaks of. */
export interface KnownRecord {
  readonly id: string;
  /** The newest version. */
  version: number;
  /** Content digests of its versions, as far as the batch asks for them. */
  readonly digests: Map<number, string>;
}

export type Decision =
  /** To be sealed. `newest`: the record's row is to follow it; `first`: there is no row yet. */
  | { readonly kind: 'accepted'; readonly id: string; readonly first: boolean; readonly newest: boolean }
  /** This very content was accepted before: it is answered, not repeated. */
  | { readonly kind: 'same'; readonly id: string }
  /** This version was accepted with other content. */
  | { readonly kind: 'conflict'; readonly id: string };

/**
 * Decides a batch in its order, also where it speaks of one record several times. `known` is brought up to date with
 * what is decided. An older version that was never sent is accepted too: each version gets its own answer, and the
 * newest one's state stands.
 */
export function decideIntake(
  batch: readonly Candidate[],
  known: Map<string, KnownRecord>,
  newId: () => string,
): Decision[] {
  const decisions: Decision[] = [];
  for (const candidate of batch) decisions.push(decideOne(candidate, known, newId));
  return decisions;
}

function decideOne(
  { record, contentDigest }: Candidate,
  known: Map<string, KnownRecord>,
  newId: () => string,
): Decision {
  const there = known.get(record.recordId);
  if (there === undefined) {
    const id = newId();
    known.set(record.recordId, { id, version: record.version, digests: new Map([[record.version, contentDigest]]) });
    return { kind: 'accepted', id, first: true, newest: true };
  }
  const digest = there.digests.get(record.version);
  if (digest !== undefined) return { kind: digest === contentDigest ? 'same' : 'conflict', id: there.id };
  const newest = record.version > there.version;
  there.digests.set(record.version, contentDigest);
  if (newest) there.version = record.version;
  return { kind: 'accepted', id: there.id, first: false, newest };
}
