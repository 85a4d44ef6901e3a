import type { Relation } from '#lib/contracts';
import type { PlainDate } from '#lib/person';
import type { Registered, Registrant } from './registrant.js';
import { compareBirthDates, isFullDate } from './birth-date.js';
import { compareWithNamesOf, type NameForms } from './name-forms.js';
import { isSame, relate, supports } from './relation.js';
import type { Subject } from './subject.js';

/** A citizen whom a key found, and how name and birth date relate to theirs. */
export interface Candidate {
  readonly person: Registrant;
  readonly citizen: Registered;
  readonly name: NameForms;
  /** Undefined where neither side has one. */
  readonly nameRelation: Relation | undefined;
  readonly birthDateRelation: Relation | undefined;
  /** The record bears this citizen's number, or an old or former one of theirs. */
  readonly byNumber: boolean;
  /** Name (or another name that the register has) and birth date are the same, the date known to the day. */
  readonly byAttributes: boolean;
  /** The name or the birth date is theirs, or nearly so: a number alone does not link. */
  readonly isSupported: boolean;
}

export function candidateOf(subject: Subject, person: Registrant): Candidate {
  const { citizen, names } = person;
  const name = names[0]!;
  const registeredName = name.isEmpty ? undefined : name;
  const registeredDate = citizen.birthDate === '' ? undefined : (citizen.birthDate as PlainDate);
  const nameRelation = relate(subject.name, registeredName, (recorded, registered) =>
    compareWithNamesOf(recorded, registered, names.slice(1)),
  );
  const birthDateRelation = relate(subject.birthDate, registeredDate, compareBirthDates);
  const bears = (number: string) => subject.numbers.some(({ digits }) => digits === number);
  return {
    person,
    citizen,
    name,
    nameRelation,
    birthDateRelation,
    byNumber: [citizen.personalNumber, ...citizen.oldNumbers].some(bears),
    byAttributes:
      isTheirName(nameRelation) && birthDateRelation === 'equal' && isFullDate(citizen.birthDate as PlainDate),
    isSupported: [nameRelation, birthDateRelation].some((relation) => relation !== undefined && supports(relation)),
  };
}

function isTheirName(relation: Relation | undefined): boolean {
  return relation !== undefined && (isSame(relation) || relation === 'outdated');
}
