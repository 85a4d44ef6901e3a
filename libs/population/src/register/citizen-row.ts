import type { Registered } from '#lib/matching';
import type { Citizen } from '#lib/person';

type Place = Citizen['origin'];

/** A row of `citizen` as the driver gives it: bigint as text, absent values as null. */
export interface CitizenRow {
  readonly citizen_id: string;
  readonly personal_number: string;
  readonly old_numbers: string[];
  readonly full_name: string;
  readonly other_names: string[];
  readonly birth_date: string;
  readonly sex: NonNullable<Citizen['sex']> | null;
  readonly origin_code: string;
  readonly origin_edition: Place['edition'];
  readonly residence_code: string;
  readonly residence_edition: Place['edition'];
  readonly residence_before_code: string | null;
  readonly residence_before_edition: Place['edition'] | null;
  readonly household_id: string;
  readonly relation_to_head: string;
  readonly marital_status: string;
  readonly father_name: string | null;
  readonly mother_name: string | null;
  readonly spouse_name: string | null;
  readonly father_number: string | null;
  readonly mother_number: string | null;
  readonly spouse_number: string | null;
  readonly father_id: string | null;
  readonly mother_id: string | null;
  readonly spouse_id: string | null;
  readonly death_date: string | null;
  readonly nationality: string;
  readonly ethnicity: string;
}

/** Columns of `citizen` in the order of `citizenCells`. */
export const CITIZEN_COLUMNS = [
  'citizen_id',
  'personal_number',
  'old_numbers',
  'full_name',
  'other_names',
  'birth_date',
  'sex',
  'origin_code',
  'origin_edition',
  'residence_code',
  'residence_edition',
  'residence_before_code',
  'residence_before_edition',
  'household_id',
  'relation_to_head',
  'marital_status',
  'father_name',
  'mother_name',
  'spouse_name',
  'father_number',
  'mother_number',
  'spouse_number',
  'father_id',
  'mother_id',
  'spouse_id',
  'death_date',
  'nationality',
  'ethnicity',
] as const satisfies readonly (keyof CitizenRow)[];

export type Cell = string | number | readonly string[] | undefined;

/** A citizen's values in the order of `CITIZEN_COLUMNS`. */
export function citizenCells(citizen: Citizen): Cell[] {
  return [
    citizen.citizenId,
    citizen.personalNumber,
    citizen.oldNumbers,
    citizen.fullName,
    citizen.otherNames,
    citizen.birthDate,
    citizen.sex,
    citizen.origin.code,
    citizen.origin.edition,
    citizen.residence.code,
    citizen.residence.edition,
    citizen.residenceBefore?.code,
    citizen.residenceBefore?.edition,
    citizen.householdId,
    citizen.relationToHead,
    citizen.maritalStatus,
    citizen.fatherName,
    citizen.motherName,
    citizen.spouseName,
    citizen.fatherNumber,
    citizen.motherNumber,
    citizen.spouseNumber,
    citizen.fatherId,
    citizen.motherId,
    citizen.spouseId,
    citizen.deathDate,
    citizen.nationality,
    citizen.ethnicity,
  ];
}

/** What of `citizen c` matching needs, as text where the driver would be slow; lists are parted by the unit separator. */
export const MATCHED_COLUMNS = `c.citizen_id, c.personal_number, array_to_string(c.old_numbers, E'\\x1f') AS old_numbers,
  c.full_name, array_to_string(c.other_names, E'\\x1f') AS other_names, c.birth_date, c.sex, c.origin_code,
  c.origin_edition, c.residence_code, c.residence_edition, c.residence_before_code, c.residence_before_edition,
  c.household_id, c.father_name, c.mother_name, c.spouse_name, c.father_number, c.mother_number, c.spouse_number,
  c.death_date`;

/** A row of `MATCHED_COLUMNS`. */
export type MatchedRow = Omit<
  CitizenRow,
  | 'old_numbers'
  | 'other_names'
  | 'relation_to_head'
  | 'marital_status'
  | 'father_id'
  | 'mother_id'
  | 'spouse_id'
  | 'nationality'
  | 'ethnicity'
> & { readonly old_numbers: string; readonly other_names: string };

/** What matching knows of a row's citizen; what is null there is absent here. */
export function registeredOf(row: MatchedRow): Registered {
  return {
    citizenId: Number(row.citizen_id),
    personalNumber: row.personal_number,
    oldNumbers: listOf(row.old_numbers),
    fullName: row.full_name,
    otherNames: listOf(row.other_names),
    birthDate: row.birth_date,
    ...(row.sex !== null && { sex: row.sex }),
    origin: { code: row.origin_code, edition: row.origin_edition },
    residence: { code: row.residence_code, edition: row.residence_edition },
    ...(row.residence_before_code !== null &&
      row.residence_before_edition !== null && {
        residenceBefore: { code: row.residence_before_code, edition: row.residence_before_edition },
      }),
    householdId: Number(row.household_id),
    ...(row.father_name !== null && { fatherName: row.father_name }),
    ...(row.mother_name !== null && { motherName: row.mother_name }),
    ...(row.spouse_name !== null && { spouseName: row.spouse_name }),
    ...(row.father_number !== null && { fatherNumber: row.father_number }),
    ...(row.mother_number !== null && { motherNumber: row.mother_number }),
    ...(row.spouse_number !== null && { spouseNumber: row.spouse_number }),
    ...(row.death_date !== null && { deathDate: row.death_date }),
  };
}

function listOf(text: string): string[] {
  return text === '' ? [] : text.split('\u001f');
}
