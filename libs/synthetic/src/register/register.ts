import type { Citizen } from '#lib/person';
import { Random } from '../random.js';
import { FamilyMaker } from './family.js';
import { citizenOf } from './citizen.js';
import { headOf } from './member.js';
import { NumberIssuer } from './numbers.js';
import { BIRTH_PROVINCES } from './places.js';

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
