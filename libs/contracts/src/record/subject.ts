import type { PlainDate } from '#lib/person';
import { Choice, DateAsGiven, Many, One, Optional, Text, Whole } from './members.js';
import {
  EDITIONS,
  IDENTIFIER_TYPES,
  RELATIVE_RELATIONS,
  RESIDENCE_KINDS,
  SEXES,
  SUBJECT_KINDS,
  type CommuneEdition,
  type IdentifierType,
  type RelativeRelation,
  type ResidenceKind,
  type Sex,
  type SubjectKind,
} from './vocabulary.js';

/** A commune by its code, in the list that the code belongs to. */
export class CommuneRef {
  @Text('Commune code, 5 digits', 10)
  code!: string;

  @Choice('List that the code belongs to', EDITIONS)
  edition!: CommuneEdition;
}

/** A number or paper that stands for the person, carried as the sector wrote it. */
export class Identifier {
  @Choice('What kind of number it is', IDENTIFIER_TYPES)
  type!: IdentifierType;

  @Text('The number as written in the sector', 40)
  value!: string;

  @Optional()
  @DateAsGiven('Date of issue')
  issuedOn?: PlainDate;

  @Optional()
  @Text('Place of issue', 200)
  issuedBy?: string;
}

/** Where the subject lives, in the sector's knowledge. */
export class Residence {
  @Choice('Kind of residence', RESIDENCE_KINDS)
  kind!: ResidenceKind;

  @Optional()
  @One('Commune', () => CommuneRef)
  commune?: CommuneRef;

  @Optional()
  @Text('Line of address below the commune', 500)
  line?: string;
}

/** The one person, organisation or community that a record speaks of, in one role. */
export class Subject {
  @Text('Role in the record; the words of each sector are listed below, others are a warning', 60)
  role!: string;

  @Optional()
  @Choice('What the subject is; individual if absent', SUBJECT_KINDS)
  kind?: SubjectKind;

  @Optional()
  @Many('Numbers of the subject', () => Identifier, 20)
  identifiers?: Identifier[];

  @Optional()
  @Text('Full name as written in the sector', 300)
  fullName?: string;

  @Optional()
  @DateAsGiven('Birth date, as precise as it is known')
  birthDate?: PlainDate;

  @Optional()
  @Choice('Sex', SEXES)
  sex?: Sex;

  @Optional()
  @One('Residence', () => Residence)
  residence?: Residence;

  @Optional()
  @One('Place of origin (quê quán)', () => CommuneRef)
  origin?: CommuneRef;
}

/** Someone that the record names beside its subject. */
export class Relative {
  @Choice('What they are to the subject', RELATIVE_RELATIONS)
  relation!: RelativeRelation;

  @Optional()
  @Text('Full name as written in the sector', 300)
  fullName?: string;

  @Optional()
  @Many('Numbers of the relative', () => Identifier, 10)
  identifiers?: Identifier[];

  @Optional()
  @Whole('Year of birth', 1800, 2200)
  birthYear?: number;
}
