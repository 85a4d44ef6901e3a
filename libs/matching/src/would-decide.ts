import type { Relation } from '#lib/contracts';
import type { Registered } from './registrant.js';
import { isFullDate } from './birth-date.js';
import type { Candidate } from './candidate.js';
import { POINTER } from './field-comparison.js';
import { agrees, isToCorrect } from './relation.js';
import type { Subject } from './subject.js';

interface DecidingField {
  readonly pointer: string;
  /** The record has it, precise enough to find somebody. */
  readonly isGiven: (subject: Subject) => boolean;
  readonly registered: (citizen: Registered) => string;
  /** It speaks against a candidate, or for one against everything else. */
  readonly isInDoubt: (candidate: Candidate) => boolean;
}

const isDoubtful = (relation: Relation | undefined): boolean =>
  relation !== undefined && isToCorrect(relation) && !agrees(relation);

/** The fields by which a person is found, in the order in which an officer should look at them. */
const DECIDING: readonly DecidingField[] = [
  {
    pointer: POINTER.numbers,
    isGiven: ({ numbers }) => numbers.some(({ digits }) => digits !== undefined),
    registered: ({ personalNumber }) => personalNumber,
    isInDoubt: ({ byNumber }) => byNumber,
  },
  {
    pointer: POINTER.name,
    isGiven: ({ name }) => name !== undefined,
    registered: ({ fullName }) => fullName,
    isInDoubt: ({ nameRelation }) => isDoubtful(nameRelation),
  },
  {
    pointer: POINTER.birthDate,
    isGiven: ({ birthDate }) => birthDate !== undefined && isFullDate(birthDate),
    registered: ({ birthDate }) => birthDate,
    isInDoubt: ({ birthDateRelation }) => isDoubtful(birthDateRelation),
  },
];

/** What the record lacks of the fields by which a person is found, as JSON Pointers; none where it has them all. */
export function missingToFind(subject: Subject): string[] {
  return pointersOf(DECIDING.filter(({ isGiven }) => !isGiven(subject)));
}

/**
 * Fields that would tell the candidates apart: what the record lacks and the candidates differ in. Where it lacks nothing, what it
 * has contradicts itself: then every field in which they differ. Of a single candidate, what the record lacks and what is in doubt.
 */
export function tellingApart(subject: Subject, between: readonly Candidate[]): string[] {
  const [single, ...more] = between;
  if (single && more.length === 0) {
    return pointersOf(DECIDING.filter(({ isGiven, isInDoubt }) => !isGiven(subject) || isInDoubt(single)));
  }
  const apart = DECIDING.filter(
    ({ registered }) => new Set(between.map(({ citizen }) => registered(citizen))).size > 1,
  );
  const lacking = apart.filter(({ isGiven }) => !isGiven(subject));
  return pointersOf(lacking.length > 0 ? lacking : apart);
}

function pointersOf(fields: readonly DecidingField[]): string[] {
  return fields.map(({ pointer }) => pointer);
}
