import { AS_OF_DAY, type Day, dayOf } from '../calendar.js';
import type { Random } from '../random.js';
import { type Birth, Births } from './births.js';
import type { Household, Member } from './member.js';
import { familyName } from './names.js';
import type { NumberIssuer } from './numbers.js';
import { type People, peoplesOf } from './peoples.js';
import { anyPlace, type Home, homeIn, homeNear, placeInProvince } from './places.js';

const YEAR: Day = 365;
const PREGNANCY_AND_REST: Day = 320;
const MOTHERS_LAST_AGE = 44;
const MARRIAGES_UNTIL_GENERATION = 3;

/** Of births, the share of twins (`matching.md`); of twins, the share of one sex. */
const TWINS = 0.012;
const TWINS_OF_ONE_SEX = 0.65;
/**
 * One family: a founding couple, their children, and the households these found in turn, up to four generations. All
 * pointers (parents, spouses) stay within the family, so families can be streamed; a married-in spouse's parents have names only.
 */
export class FamilyMaker {
  readonly #random: Random;
  readonly #births: Births;
  #members: Member[] = [];
  #households: Household[] = [];

  constructor(random: Random, numbers: NumberIssuer) {
    this.#random = random;
    this.#births = new Births(random, numbers);
  }

  /** A family of one to about eighty people, in its households. */
  family(): { members: Member[]; households: Household[] } {
    const random = this.#random;
    this.#start();
    const home = homeIn(random, anyPlace(random));
    const household = this.#household(home);
    if (random.chance(0.05)) this.#person(household, random.chance(0.5), random.between(1940, 2003));
    else if (random.chance(0.04)) {
      const woman = this.#person(household, false, random.between(1935, 2000));
      this.#children(undefined, woman, household, 1);
    } else {
      const man = this.#person(household, true, random.between(1930, 1998));
      const woman = this.#person(household, false, Math.min(2003, man.birthYear + random.between(-3, 7)), man.people);
      this.#marry(man, woman);
      this.#children(man, woman, household, 1);
      if (random.chance(0.04)) this.#divorce(man, woman);
    }
    return this.#finish();
  }

  /** Somebody who lives alone. */
  single(): { members: Member[]; households: Household[] } {
    this.#start();
    const random = this.#random;
    const household = this.#household(homeIn(random, anyPlace(random)));
    this.#person(household, random.chance(0.5), random.between(1940, 2003));
    return this.#finish();
  }

  /** Empty hands, for the next family. */
  #start(): void {
    this.#members = [];
    this.#households = [];
  }

  #finish(): { members: Member[]; households: Household[] } {
    return { members: this.#members, households: this.#households.filter(({ members }) => members.length > 0) };
  }

  #household(home: Home): Household {
    const household = { home, members: [] };
    this.#households.push(household);
    return household;
  }

  /** Somebody whose parents the register does not hold. */
  #person(household: Household, male: boolean, birthYear: number, like?: People): Member {
    const random = this.#random;
    const { home } = household;
    const origin = random.chance(0.7)
      ? home.place
      : random.chance(0.6)
        ? placeInProvince(random, home.place.provinceCode)
        : anyPlace(random);
    const people = like !== undefined && random.chance(0.9) ? like : peoplesOf(origin.provinceCode).draw(random);
    const born = dayOf(birthYear, 1, 1) + random.below(YEAR);
    return this.#bear({ male, born, people, family: familyName(random, people), home, origin, household });
  }

  #bear(birth: Birth): Member {
    const member = this.#births.bear(birth, this.#members);
    this.#members.push(member);
    birth.household.members.push(member);
    return member;
  }

  #marry(one: Member, other: Member): void {
    one.spouse = other;
    other.spouse = one;
  }

  /** Both stay parents; he moves out. */
  #divorce(man: Member, woman: Member): void {
    man.spouse = undefined;
    woman.spouse = undefined;
    man.divorced = true;
    woman.divorced = true;
    const left = man.household.members;
    left.splice(left.indexOf(man), 1);
    man.household = this.#household(homeNear(this.#random, man.household.home));
    man.household.members.push(man);
  }

  #children(man: Member | undefined, woman: Member, household: Household, generation: number): void {
    const random = this.#random;
    const wanted = childrenWanted(random, woman.birthYear);
    const lastDay = Math.min(
      AS_OF_DAY,
      woman.born + MOTHERS_LAST_AGE * YEAR,
      woman.died ?? AS_OF_DAY,
      man?.died ?? AS_OF_DAY,
    );
    let born = woman.born + random.between(19, 29) * YEAR + random.below(YEAR);
    let stays = false;
    for (let count = 0; count < wanted && born <= lastDay; count++) {
      const { people, family, origin } = man ?? woman;
      const birth = { born, people, family, home: household.home, origin, father: man, mother: woman, household };
      const child = this.#bear({ ...birth, male: random.chance(0.515) });
      const siblings = [child];
      if (random.chance(TWINS))
        siblings.push(
          this.#bear({ ...birth, male: random.chance(TWINS_OF_ONE_SEX) ? child.male : !child.male, twin: child }),
        );
      for (const grown of siblings) stays = this.#settle(grown, household, generation, stays) || stays;
      born += PREGNANCY_AND_REST + random.below(4 * YEAR);
    }
  }

  /** A grown child marries, or not, and stays, or moves out; true if it stayed with a spouse. */
  #settle(child: Member, household: Household, generation: number, taken: boolean): boolean {
    const random = this.#random;
    const age = ((child.died ?? AS_OF_DAY) - child.born) / 365.25;
    const share = age < 22 ? 0 : age < 26 ? 0.25 : age < 31 ? 0.6 : 0.9;
    if (generation > MARRIAGES_UNTIL_GENERATION || !random.chance(share)) return false;
    const stays = !taken && random.chance(child.male ? 0.3 : 0.1);
    const home = stays ? household : this.#household(homeNear(random, household.home));
    if (!stays) {
      household.members.splice(household.members.indexOf(child), 1);
      home.members.push(child);
      child.household = home;
    }
    const spouseBorn = Math.min(2004, child.birthYear + (child.male ? random.between(-2, 6) : random.between(-6, 2)));
    const spouse = this.#person(home, !child.male, spouseBorn, child.people);
    this.#marry(child, spouse);
    const [man, woman] = child.male ? [child, spouse] : [spouse, child];
    this.#children(man, woman, home, generation + 1);
    if (random.chance(0.04)) this.#divorce(man, woman);
    return stays;
  }
}

function childrenWanted(random: Random, motherBorn: number): number {
  if (motherBorn < 1950) return random.between(2, 6);
  if (motherBorn < 1965) return random.between(1, 4);
  if (motherBorn < 1980) return random.between(1, 3);
  return random.between(0, 3);
}
