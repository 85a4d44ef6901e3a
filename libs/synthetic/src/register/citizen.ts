import type { Citizen } from '#lib/person';
import { dateText } from '../calendar.js';
import { type Member, relationToHead } from './member.js';

const BEFORE = 'before-2025-07';
const CURRENT = 'current';
const NATIONALITY = 'VN';

/** Members stand in one fixed order, so that the same citizen is the same bytes. */
export function citizenOf(member: Member, head: Member, householdId: number): Citizen {
  const { father, mother, spouse, fatherName, motherName } = member;
  const { home } = member.household;
  return {
    citizenId: member.id,
    personalNumber: member.personalNumber,
    oldNumbers: member.oldNumbers,
    fullName: member.fullName,
    otherNames: member.otherName === undefined ? [] : [member.otherName],
    birthDate: member.onlyYearKnown ? String(member.birthYear) : dateText(member.born),
    sex: member.male ? 'male' : 'female',
    origin: { code: member.origin.code, edition: BEFORE },
    residence: { code: home.current, edition: CURRENT },
    residenceBefore: { code: home.place.code, edition: BEFORE },
    householdId,
    relationToHead: relationToHead(member, head),
    maritalStatus: maritalStatus(member),
    ...(fatherName !== undefined && { fatherName }),
    ...(motherName !== undefined && { motherName }),
    ...(spouse && { spouseName: spouse.fullName }),
    ...(father && { fatherNumber: father.personalNumber }),
    ...(mother && { motherNumber: mother.personalNumber }),
    ...(spouse && { spouseNumber: spouse.personalNumber }),
    ...(father && { fatherId: father.id }),
    ...(mother && { motherId: mother.id }),
    ...(spouse && { spouseId: spouse.id }),
    ...(member.died !== undefined && { deathDate: dateText(member.died) }),
    nationality: NATIONALITY,
    ethnicity: member.people.ethnicity,
  };
}

function maritalStatus({ spouse, divorced, died }: Member): 'single' | 'married' | 'widowed' | 'divorced' {
  if (divorced) return 'divorced';
  if (spouse === undefined) return 'single';
  return spouse.died !== undefined && (died === undefined || spouse.died < died) ? 'widowed' : 'married';
}
