import type { CivilStatusRecord, Relative, Sector, SectorRecord, Sex } from '#lib/contracts';
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

/** A personal number of twelve digits, or a former one. */
export type WholeNumber = NumberForm & { readonly digits: string };

/** What a record says about its person, in the forms that finding and comparing need. Absent members are absent in the record. */
export interface Subject {
  readonly sector: Sector;
  /** Every number, in the record's order. */
  readonly numbers: readonly NumberForm[];
  /** The first one of twelve digits. */
  readonly number?: WholeNumber;
  /** The number says another sex or year of birth than the record. */
  readonly numberContradicts: boolean;
  /** The first one of nine digits. */
  readonly oldNumber?: string;
  readonly name?: NameForms;
  readonly birthDate?: PlainDate;
  readonly sex?: Sex;
  /** Only a residence that the register's own, the permanent one, can be compared with. */
  readonly residence?: Place;
  readonly origin?: Place;
  /** Communes of today that hold the residence, or may; none where it is absent or unknown. */
  readonly homes: readonly string[];
  readonly origins: readonly string[];
  readonly relatives: readonly NamedRelative[];
  /** A death registration: that its person is dead is no news. */
  readonly isDeathRecord: boolean;
}

/** Parses a record that `checkRecord` accepted; anything odd in it compares as different, or as unreadable. */
export function subjectOf(record: SectorRecord, sector: Sector): Subject {
  const { identifiers = [], fullName, birthDate, sex, residence, origin } = record.subject;
  const parsedDate = birthDate === undefined ? undefined : parsePlainDate(birthDate);
  const commune = residence && isPermanent(residence.kind) ? residence.commune : undefined;
  const numbers = identifiers.map((identifier, at) => numberForm(identifier, `/subject/identifiers/${at}/value`));
  const number = numbers.find(isWhole);
  const oldNumber = numbers.find(({ digits }) => digits?.length === 9)?.digits;
  return {
    sector,
    numbers,
    ...(number && { number }),
    numberContradicts: number !== undefined && contradicts(number.digits, sex, parsedDate),
    ...(oldNumber !== undefined && { oldNumber }),
    ...(fullName !== undefined && { name: nameForms(fullName) }),
    ...(parsedDate !== undefined && { birthDate: parsedDate }),
    ...(sex !== undefined && { sex }),
    ...(commune !== undefined && { residence: { code: commune.code, edition: commune.edition } }),
    ...(origin !== undefined && { origin: { code: origin.code, edition: origin.edition } }),
    homes: commune === undefined ? [] : communesToday(commune),
    origins: origin === undefined ? [] : communesToday(origin),
    relatives: (record.relatives ?? []).flatMap(namedRelative),
    isDeathRecord: sector === 'civil-status' && (record as CivilStatusRecord).kind === 'death',
  };
}

/** Sex and year of birth as a number has them: Circular 07/2016/TT-BCA. */
function contradicts(digits: string, sex: Sex | undefined, birthDate: PlainDate | undefined): boolean {
  const said = personalNumberParts(digits as PersonalNumber);
  return (sex !== undefined && said.sex !== sex) || (birthDate !== undefined && said.birthYear !== yearOf(birthDate));
}

function isWhole(number: NumberForm): number is WholeNumber {
  return number.digits?.length === 12;
}

/** A temporary or contact address differs from the permanent one without being wrong. */
function isPermanent(kind: string): boolean {
  return kind === 'permanent' || kind === 'unknown';
}

function namedRelative({ relation, fullName }: Relative, at: number): NamedRelative[] {
  if (fullName === undefined || (relation !== 'father' && relation !== 'mother' && relation !== 'spouse')) return [];
  return [{ relation, pointer: `/relatives/${at}/fullName`, name: nameForms(fullName) }];
}
