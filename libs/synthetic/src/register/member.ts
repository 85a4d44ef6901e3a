import type { Day } from '../calendar.js';
import type { Home, Place } from './places.js';
import type { People } from './peoples.js';

/** Somebody of a family that is being made; becomes a `Citizen` when the family is whole. */
export interface Member {
  readonly male: boolean;
  readonly born: Day;
  readonly birthYear: number;
  readonly onlyYearKnown: boolean;
  readonly people: People;
  readonly family: string;
  readonly fullName: string;
  readonly otherName: string | undefined;
  readonly personalNumber: string;
  readonly oldNumbers: readonly string[];
  readonly origin: Place;
  readonly died: Day | undefined;
  readonly father: Member | undefined;
  readonly mother: Member | undefined;
  /** Parents whom the register does not hold have a name only. */
  readonly fatherName: string | undefined;
  readonly motherName: string | undefined;
  spouse: Member | undefined;
  divorced: boolean;
  household: Household;
  /** The citizen's id; 0 until the family is whole. */
  id: number;
}

/** People who live together (*hộ gia đình*). */
export interface Household {
  readonly home: Home;
  readonly members: Member[];
}

/** Relation to the head of household (*quan hệ với chủ hộ*). */
export type RelationToHead =
  | 'head'
  | 'spouse'
  | 'child'
  | 'parent'
  | 'sibling'
  | 'grandchild'
  | 'grandparent'
  | 'child-in-law'
  | 'parent-in-law'
  | 'sibling-in-law'
  | 'other';

/** The head (*chủ hộ*): the eldest living member, a husband before his wife; in a household without a living one, its first. */
export function headOf(household: Household): Member {
  let head: Member | undefined;
  for (const member of household.members) {
    if (member.died !== undefined) continue;
    if (head === undefined || member.born < head.born) head = member;
  }
  if (head === undefined) return household.members[0]!;
  const husband = head.spouse;
  return husband?.male === true && husband.died === undefined && husband.household === household ? husband : head;
}

export function relationToHead(member: Member, head: Member): RelationToHead {
  if (member === head) return 'head';
  if (member.spouse === head) return 'spouse';
  if (isParent(head, member) || isParent(head.spouse, member)) return 'child';
  if (isParent(member, head)) return 'parent';
  if (areSiblings(member, head)) return 'sibling';
  if (isParent(head, member.father) || isParent(head, member.mother)) return 'grandchild';
  if (isParent(member, head.father) || isParent(member, head.mother)) return 'grandparent';
  if (isParent(head, member.spouse)) return 'child-in-law';
  if (isParent(member, head.spouse)) return 'parent-in-law';
  if (member.spouse !== undefined && areSiblings(member.spouse, head)) return 'sibling-in-law';
  return 'other';
}

function isParent(parent: Member | undefined, child: Member | undefined): boolean {
  return parent !== undefined && child !== undefined && (child.father === parent || child.mother === parent);
}

function areSiblings(one: Member, other: Member): boolean {
  return (
    (one.father !== undefined && one.father === other.father) ||
    (one.mother !== undefined && one.mother === other.mother)
  );
}
