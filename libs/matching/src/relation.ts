import { TO_CORRECT, type Relation } from '#lib/contracts';

/** Relations of a name or birth date that contradict nothing. */
const AGREES: ReadonlySet<Relation> = new Set<Relation>(['equal', 'equal-normalised', 'partial', 'diacritics-differ']);

export function agrees(relation: Relation): boolean {
  return AGREES.has(relation);
}

const SUPPORTS: ReadonlySet<Relation> = new Set<Relation>([...AGREES, 'outdated', 'close', 'swapped']);

/**
 * Relations of a name or birth date of which one must hold for a number to link, however probable its owner is: a mistyped
 * number must not return a stranger's values. A former name, or one slip, is not a stranger's.
 */
export function supports(relation: Relation): boolean {
  return SUPPORTS.has(relation);
}

/** The same value, however it is written. */
export function isSame(relation: Relation): boolean {
  return relation === 'equal' || relation === 'equal-normalised';
}

export function isToCorrect(relation: Relation): boolean {
  return TO_CORRECT.has(relation);
}

/** Compares two values that may be absent; absent on both sides is no field at all. */
export function relate<A, B>(
  recorded: A | undefined,
  registered: B | undefined,
  compare: (recorded: A, registered: B) => Relation,
): Relation | undefined {
  if (recorded === undefined) return registered === undefined ? undefined : 'absent-in-record';
  return registered === undefined ? 'absent-in-register' : compare(recorded, registered);
}
