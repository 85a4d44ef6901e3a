import type { CivilStatusRecord, Relative, Sector, SectorRecord, Sex } from '#lib/contracts';
import { parsePlainDate, type Place, type PlainDate } from '#lib/person';
import { nameForms, type NameForms } from './name-forms.js';
import { numberForm, type NumberForm } from './number-form.js';

/** A relative whom the register holds by name. */
export interface NamedRelative {
  readonly relation: 'father' | 'mother' | 'spouse';
  /** JSON Pointer of the name. */
  readonly pointer: string;
  readonly name: NameForms;
}

/** What a record says about its person, in the forms that finding and comparing need. Absent members are absent in the record. */
export interface Subject {
  readonly sector: Sector;
  /** Every number, in the record's order. */
  readonly numbers: readonly NumberForm[];
  readonly name?: NameForms;
  readonly birthDate?: PlainDate;
  readonly sex?: Sex;
  /** Only a residence that the register's own, the permanent one, can be compared with. */
  readonly residence?: Place;
  readonly origin?: Place;
  readonly relatives: readonly NamedRelative[];
  /** A death registration: that its person is dead is no news. */
  readonly isDeathRecord: boolean;
}

/** Parses a record that `checkRecord` accepted; anything odd in it compares as different, or as unreadable. */
export function subjectOf(record: SectorRecord, sector: Sector): Subject {
  const { identifiers = [], fullName, birthDate, sex, residence, origin } = record.subject;
  const parsedDate = birthDate === undefined ? undefined : parsePlainDate(birthDate);
  const commune = residence && isPermanent(residence.kind) ? residence.commune : undefined;
  return {
    sector,
    numbers: identifiers.map((identifier, at) => numberForm(identifier, `/subject/identifiers/${at}/value`)),
    ...(fullName !== undefined && { name: nameForms(fullName) }),
    ...(parsedDate !== undefined && { birthDate: parsedDate }),
    ...(sex !== undefined && { sex }),
    ...(commune !== undefined && { residence: { code: commune.code, edition: commune.edition } }),
    ...(origin !== undefined && { origin: { code: origin.code, edition: origin.edition } }),
    relatives: (record.relatives ?? []).flatMap(namedRelative),
    isDeathRecord: sector === 'civil-status' && (record as CivilStatusRecord).kind === 'death',
  };
}

/** A temporary or contact address differs from the permanent one without being wrong. */
function isPermanent(kind: string): boolean {
  return kind === 'permanent' || kind === 'unknown';
}

function namedRelative({ relation, fullName }: Relative, at: number): NamedRelative[] {
  if (fullName === undefined || (relation !== 'father' && relation !== 'mother' && relation !== 'spouse')) return [];
  return [{ relation, pointer: `/relatives/${at}/fullName`, name: nameForms(fullName) }];
}
