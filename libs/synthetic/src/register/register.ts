import type { Citizen } from '#lib/person';
import { dateText } from '../calendar.js';
import { Random } from '../random.js';
import { FamilyMaker } from './family.js';
import { headOf, type Member, relationToHead } from './member.js';
import { NumberIssuer } from './numbers.js';
import { BIRTH_PROVINCES } from './places.js';

const BEFORE = 'before-2025-07';
const CURRENT = 'current';
const NATIONALITY = 'VN';

export interface RegisterPlan {
  /** The printed seed; the same seed gives the same citizens, whatever the machine. */
  readonly seed: number;
  /** How many citizens, exactly. */
  readonly citizens: number;
}

/**
 * A register of synthetic citizens, family after family, household after household, as of `AS_OF`. Lazy: memory holds one
 * family at a time. A shorter register is a beginning of a longer one of the same seed, its last family apart.
 */
export function* generateRegister({ seed, citizens }: RegisterPlan): Generator<Citizen> {
  const random = new Random(seed, 'register');
  const families = new FamilyMaker(random, new NumberIssuer(random, BIRTH_PROVINCES));
  let firstId = 1;
  let householdId = 1;
  while (firstId <= citizens) {
    let family = families.family();
    if (family.members.length > citizens - firstId + 1) family = families.single();
    for (const { members } of family.households) for (const member of members) member.id = firstId++;
    for (const household of family.households) {
      const head = headOf(household);
      for (const member of household.members) yield citizenOf(member, head, householdId);
      householdId++;
    }
  }
}

/** Members stand in one fixed order, so that the same citizen is the same bytes. */
function citizenOf(member: Member, head: Member, householdId: number): Citizen {
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
