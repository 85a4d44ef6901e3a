import type { CivilStatusRecord, LandRecord, Relative, Sector, SectorRecord, Sex } from '#lib/contracts';
import {
  parsePlainDate,
  personalNumberParts,
  yearOf,
  type PersonalNumber,
  type Place,
  type PlainDate,
} from '#lib/person';
import { nameForms, type NameForms } from './name-forms.js';
import { communesToday, type NamedKin } from './registrant.js';
import { numberForm, type NumberForm } from './number-form.js';

/** A relative whom the register holds by name. */
export interface NamedRelative {
  readonly relation: NamedKin;
  /** JSON Pointer of the name. */
  readonly pointer: string;
  readonly name: NameForms;
}

/** What a number says otherwise than the record. */
export interface Contradiction {
  readonly what: 'sex' | 'birth-year';
  readonly expected: string | number;
  readonly given: string | number;
}

/** A personal number of twelve digits, or a former one. */
export type WholeNumber = NumberForm & { readonly digits: string };

/** What a record says about its person, in the forms that finding and comparing need. Absent members are absent in the record. */
export interface Subject {
  readonly sector: Sector;
  /** Every number, in the record's order. */
  readonly numbers: readonly NumberForm[];
  /** The first one of twelve digits. */
  readonly number?: WholeNumber;
  /** What of the record the number contradicts. */
  readonly numberContradicts: readonly Contradiction[];
  /** The first one of nine digits. */
  readonly oldNumber?: string;
  readonly name?: NameForms;
  readonly birthDate?: PlainDate;
  readonly sex?: Sex;
  /**
   * Only a residence that the register's own, the permanent one, can be compared with. Several places where the record does
   * not say of which edition its code is.
   */
  readonly residence?: readonly Place[];
  readonly origin?: readonly Place[];
  /** Communes of today that hold the residence, or may; none where it is absent or unknown. */
  readonly homes: readonly string[];
  readonly origins: readonly string[];
  readonly relatives: readonly NamedRelative[];
  /** The registration of this person's death: that they are dead is no news. */
  readonly isDeathRecord: boolean;
  /** The year in which a certificate was issued or a civil event registered: its person was alive then, or died. */
  readonly seenIn?: number;
}

/** Parses a record that `checkRecord` accepted; anything odd in it compares as different, or as unreadable. */
export function subjectOf(record: SectorRecord, sector: Sector): Subject {
  const { role, identifiers = [], fullName, birthDate, sex, residence, origin } = record.subject;
  const parsedDate = birthDate === undefined ? undefined : parsePlainDate(birthDate);
  const commune = residence && isPermanent(residence.kind) ? residence.commune : undefined;
  const event = eventDateOf(record);
  return subjectFrom({
    sector,
    numbers: identifiers.map((identifier, at) => numberForm(identifier, `/subject/identifiers/${at}/value`)),
    ...(fullName !== undefined && { name: nameForms(fullName) }),
    ...(parsedDate !== undefined && { birthDate: parsedDate }),
    ...(sex !== undefined && { sex }),
    ...placed(
      commune && [{ code: commune.code, edition: commune.edition }],
      origin && [{ code: origin.code, edition: origin.edition }],
    ),
    relatives: (record.relatives ?? []).flatMap(namedRelative),
    isDeathRecord: sector === 'civil-status' && (record as CivilStatusRecord).kind === 'death' && role === 'deceased',
    ...(event !== undefined && { seenIn: yearOf(event) }),
  });
}

/**
 * When a certificate was issued, or a civil event registered: its person was alive then, or died. The beginning of a state that may last,
 * a taxpayer's or a pension's, says nothing of the kind.
 */
function eventDateOf(record: SectorRecord): PlainDate | undefined {
  const { certificate, deathDate, registration } = record as Partial<LandRecord & CivilStatusRecord>;
  const written = certificate?.issuedOn ?? deathDate ?? registration?.date;
  return written === undefined ? undefined : parsePlainDate(written);
}

/** A subject by its parts, with what follows from its numbers. What has no letter is no name, and as if it were not there. */
export function subjectFrom(parts: Omit<Subject, 'number' | 'oldNumber' | 'numberContradicts'>): Subject {
  const number = parts.numbers.find(isWhole);
  const oldNumber = parts.numbers.find(({ digits }) => digits?.length === 9)?.digits;
  const { name, ...others } = parts;
  return {
    ...others,
    ...(name && !name.isEmpty && { name }),
    relatives: parts.relatives.filter((relative) => !relative.name.isEmpty),
    ...(number && { number }),
    ...(oldNumber !== undefined && { oldNumber }),
    numberContradicts: number === undefined ? [] : contradictions(number.digits, parts.sex, parts.birthDate),
  };
}

/** Sex and year of birth as a number has them: Circular 07/2016/TT-BCA. */
function contradictions(digits: string, sex: Sex | undefined, birthDate: PlainDate | undefined): Contradiction[] {
  const said = personalNumberParts(digits as PersonalNumber);
  const found: Contradiction[] = [];
  if (sex !== undefined && said.sex !== sex) found.push({ what: 'sex', expected: said.sex, given: sex });
  if (birthDate !== undefined && said.birthYear !== yearOf(birthDate)) {
    found.push({ what: 'birth-year', expected: said.birthYear, given: yearOf(birthDate) });
  }
  return found;
}

function isWhole(number: NumberForm): number is WholeNumber {
  return number.digits?.length === 12;
}

/** The members of a subject that say where somebody lives and comes from. */
export function placed(
  residence: readonly Place[] | undefined,
  origin: readonly Place[] | undefined,
): Pick<Subject, 'residence' | 'origin' | 'homes' | 'origins'> {
  return {
    ...(residence && { residence }),
    ...(origin && { origin }),
    homes: communesOfAll(residence),
    origins: communesOfAll(origin),
  };
}

/** Each once. */
function communesOfAll(places: readonly Place[] = []): readonly string[] {
  return places.length === 1 ? communesToday(places[0]!) : [...new Set(places.flatMap(communesToday))];
}

/** A temporary or contact address differs from the permanent one without being wrong. */
function isPermanent(kind: string): boolean {
  return kind === 'permanent' || kind === 'unknown';
}

function namedRelative({ relation, fullName }: Relative, at: number): NamedRelative[] {
  if (fullName === undefined || (relation !== 'father' && relation !== 'mother' && relation !== 'spouse')) return [];
  return [{ relation, pointer: `/relatives/${at}/fullName`, name: nameForms(fullName) }];
}
