import { TO_CORRECT, type Relation } from '#lib/contracts';

/** Relations of a name or birth date that let a number link to its owner: a mistyped number must not return a stranger's values. */
const AGREES: ReadonlySet<Relation> = new Set<Relation>(['equal', 'equal-normalised', 'partial', 'diacritics-differ']);

export function agrees(relation: Relation): boolean {
  return AGREES.has(relation);
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
