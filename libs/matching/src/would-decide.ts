import type { Citizen } from '#lib/person';
import { isFullDate } from './birth-date.js';
import type { Candidate } from './candidate.js';
import { POINTER } from './field-comparison.js';
import type { Subject } from './subject.js';

/** Fields that can decide, in the order in which an officer should look at them. */
const DECIDING: readonly {
  readonly pointer: string;
  readonly isGiven: (subject: Subject) => boolean;
  readonly registered: (citizen: Citizen) => string | undefined;
}[] = [
  {
    pointer: POINTER.numbers,
    isGiven: ({ numbers }) => numbers.some(({ digits }) => digits !== undefined),
    registered: ({ personalNumber }) => personalNumber,
  },
  { pointer: POINTER.name, isGiven: ({ name }) => name !== undefined, registered: ({ fullName }) => fullName },
  {
    pointer: POINTER.birthDate,
    isGiven: ({ birthDate }) => birthDate !== undefined && isFullDate(birthDate),
    registered: ({ birthDate }) => birthDate,
  },
];

/** What the record lacks of the fields by which a person is found, as JSON Pointers; none where it has them all. */
export function missingToFind(subject: Subject): string[] {
  return DECIDING.filter(({ isGiven }) => !isGiven(subject)).map(({ pointer }) => pointer);
}

/**
 * Fields that would tell the candidates apart: what the record lacks and the candidates differ in. Where it lacks nothing,
 * what it has contradicts itself: then every field in which the candidates differ; of a single candidate, all that does not agree.
 */
export function tellingApart(subject: Subject, between: readonly Candidate[]): string[] {
  if (between.length === 1) return contradicting(subject, between[0]!);
  const apart = DECIDING.filter(
    ({ registered }) => new Set(between.map(({ citizen }) => registered(citizen))).size > 1,
  );
  const lacking = apart.filter(({ isGiven }) => !isGiven(subject));
  return (lacking.length > 0 ? lacking : apart).map(({ pointer }) => pointer);
}

function contradicting(
  subject: Subject,
  { byNumber, byOldNumber, nameRelation, birthDateRelation }: Candidate,
): string[] {
  const relations = new Map([
    [POINTER.name as string, nameRelation],
    [POINTER.birthDate as string, birthDateRelation],
  ]);
  return DECIDING.filter(({ pointer, isGiven }) =>
    pointer === POINTER.numbers
      ? byNumber || byOldNumber || !isGiven(subject)
      : !isGiven(subject) || relations.get(pointer) === 'different',
  ).map(({ pointer }) => pointer);
}
