import type { ComparedField, FindingCode, LinkedBy, Relation } from '#lib/contracts';
import type { Place, PlainDate } from '#lib/person';
import { explainBirthDate } from './birth-date.js';
import type { Candidate } from './candidate.js';
import { compareNames, explainName } from './name-forms.js';
import { compareNumber, explainNumber } from './number-form.js';
import { compareOrigin, compareResidence, explainOrigin, explainResidence } from './place.js';
import { relate } from './relation.js';
import type { NamedRelative, Subject } from './subject.js';

/** A compared field, and the finding that explains its relation to an officer where one does. */
export interface ExplainedField {
  readonly field: ComparedField;
  readonly explanation: FindingCode | undefined;
}

export const POINTER = {
  numbers: '/subject/identifiers',
  name: '/subject/fullName',
  birthDate: '/subject/birthDate',
  sex: '/subject/sex',
  residence: '/subject/residence/commune',
  origin: '/subject/origin',
} as const;

/**
 * Every field of the record that the register can be compared with, each with its relation. Name and birth date carry the
 * register's value, whatever the relation: who sends it on applies the sector's release policy.
 *
 * @param strangersNumbers numbers of candidates who were not linked
 */
export function compareFields(
  subject: Subject,
  candidate: Candidate,
  linkedBy: LinkedBy,
  strangersNumbers: ReadonlySet<string>,
): ExplainedField[] {
  const { citizen, name, nameRelation, birthDateRelation } = candidate;
  const foundByName = linkedBy === 'attributes';
  const residence = relate(subject.residence, isPlace(citizen.residence) ? citizen : undefined, compareResidence);
  const origin = relate(subject.origin, isPlace(citizen.origin) ? citizen : undefined, compareOrigin);
  return [
    ...compareNumbers(subject, candidate, linkedBy, strangersNumbers),
    explained(
      { pointer: POINTER.name, relation: nameRelation, foundBy: foundByName, registered: citizen.fullName },
      subject.name && explainName(subject.name, name, nameRelation),
    ),
    explained(
      { pointer: POINTER.birthDate, relation: birthDateRelation, foundBy: foundByName, registered: citizen.birthDate },
      explainBirthDate(subject.birthDate, citizen.birthDate as PlainDate, birthDateRelation),
    ),
    explained({ pointer: POINTER.sex, relation: relate(subject.sex, citizen.sex, sameWord) }),
    explained({ pointer: POINTER.residence, relation: residence }, explainResidence(residence)),
    explained({ pointer: POINTER.origin, relation: origin }, explainOrigin(origin)),
    ...subject.relatives.map((relative) => compareRelative(relative, candidate)),
  ].filter((compared) => compared !== undefined);
}

type Compared = ExplainedField | undefined;

function compareNumbers(
  subject: Subject,
  { citizen }: Candidate,
  linkedBy: LinkedBy,
  strangersNumbers: ReadonlySet<string>,
): Compared[] {
  if (subject.numbers.length === 0) return [explained({ pointer: POINTER.numbers, relation: 'absent-in-record' })];
  const finders =
    linkedBy === 'number' ? [citizen.personalNumber] : linkedBy === 'old-number' ? citizen.oldNumbers : [];
  return subject.numbers.map((number) => {
    const { pointer, digits } = number;
    const relation = compareNumber(number, citizen);
    const foundBy = digits !== undefined && finders.includes(digits);
    return explained({ pointer, relation, foundBy }, explainNumber(number, citizen, relation, strangersNumbers));
  });
}

function compareRelative({ relation, pointer, name }: NamedRelative, { person }: Candidate): Compared {
  const registered = person.nameOf(relation);
  const found = relate(name, registered, compareNames);
  return explained({ pointer, relation: found }, registered && explainName(name, registered, found));
}

const isPlace = ({ code }: Place): boolean => code !== '';

function sameWord(recorded: string, registered: string): Relation {
  return recorded === registered ? 'equal' : 'different';
}

/** A field that neither side has is none. A difference that nothing explains better is said to be one. */
function explained(
  compared: { pointer: string; relation: Relation | undefined; foundBy?: boolean; registered?: string },
  explanation?: FindingCode,
): Compared {
  const { pointer, relation, foundBy = false, registered } = compared;
  if (relation === undefined) return undefined;
  return {
    field: { pointer, relation, ...(foundBy && { foundBy }), ...(registered !== undefined && { registered }) },
    explanation: explanation ?? (relation === 'different' ? 'field.differs' : undefined),
  };
}
