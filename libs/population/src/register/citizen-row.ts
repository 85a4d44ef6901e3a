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

/** The citizen of a row; what is null there is absent here. */
export function citizenOf(row: CitizenRow): Citizen {
  return {
    citizenId: Number(row.citizen_id),
    personalNumber: row.personal_number,
    oldNumbers: row.old_numbers,
    fullName: row.full_name,
    otherNames: row.other_names,
    birthDate: row.birth_date,
    ...(row.sex !== null && { sex: row.sex }),
    origin: { code: row.origin_code, edition: row.origin_edition },
    residence: { code: row.residence_code, edition: row.residence_edition },
    ...(row.residence_before_code !== null &&
      row.residence_before_edition !== null && {
        residenceBefore: { code: row.residence_before_code, edition: row.residence_before_edition },
      }),
    householdId: Number(row.household_id),
    relationToHead: row.relation_to_head,
    maritalStatus: row.marital_status,
    ...(row.father_name !== null && { fatherName: row.father_name }),
    ...(row.mother_name !== null && { motherName: row.mother_name }),
    ...(row.spouse_name !== null && { spouseName: row.spouse_name }),
    ...(row.father_number !== null && { fatherNumber: row.father_number }),
    ...(row.mother_number !== null && { motherNumber: row.mother_number }),
    ...(row.spouse_number !== null && { spouseNumber: row.spouse_number }),
    ...(row.father_id !== null && { fatherId: Number(row.father_id) }),
    ...(row.mother_id !== null && { motherId: Number(row.mother_id) }),
    ...(row.spouse_id !== null && { spouseId: Number(row.spouse_id) }),
    ...(row.death_date !== null && { deathDate: row.death_date }),
    nationality: row.nationality,
    ethnicity: row.ethnicity,
  };
}
