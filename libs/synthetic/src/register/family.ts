import { AS_OF_DAY, dayOf, yearOfDay, type Day } from '../calendar.js';
import type { Random } from '../random.js';
import type { Household, Member } from './member.js';
import { familyName, fullName } from './names.js';
import { type NumberIssuer, oldNumber } from './numbers.js';
import { type People, peoplesOf } from './peoples.js';
import { anyPlace, birthProvince, type Home, homeIn, homeNear, type Place, placeInProvince } from './places.js';

const YEAR: Day = 365;
const PREGNANCY_AND_REST: Day = 320;
const MOTHERS_LAST_AGE = 44;
/** Founders and spouses lived to this age at least. */
const GROWN: Day = 20 * YEAR;
const MARRIAGES_UNTIL_GENERATION = 3;

/** Of births, the share of twins (`matching.md`); of twins, the share of one sex. */
const TWINS = 0.012;
const TWINS_OF_ONE_SEX = 0.65;
/** Of people born before this year, the share whose day and month nobody wrote down. */
const ONLY_YEAR = 0.12;
const ONLY_YEAR_BEFORE = 1965;

interface Birth {
  readonly male: boolean;
  readonly born: Day;
  readonly people: People;
  readonly family: string;
  readonly home: Home;
  readonly origin: Place;
  readonly father?: Member | undefined;
  readonly mother?: Member | undefined;
  readonly household: Household;
  readonly twin?: Member;
}

/**
 * One family: a founding couple, their children, and the households these found in turn, up to four generations. All
 * pointers (parents, spouses) stay within the family, so families can be streamed; a married-in spouse's parents have names only.
 */
export class FamilyMaker {
  readonly #random: Random;
  readonly #numbers: NumberIssuer;
  #members: Member[] = [];
  #households: Household[] = [];

  constructor(random: Random, numbers: NumberIssuer) {
    this.#random = random;
    this.#numbers = numbers;
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
    const random = this.#random;
    const { male, born, people, family, household, origin, father, mother } = birth;
    const birthYear = yearOfDay(born);
    const registeredIn = random.chance(0.9) ? (father === undefined ? origin : birth.home.place) : anyPlace(random);
    const onlyYearKnown = birth.twin?.onlyYearKnown ?? (birthYear < ONLY_YEAR_BEFORE && random.chance(ONLY_YEAR));
    const name = this.#name(birth, birthYear);
    const personalNumber = this.#numbers.issue(birthProvince(registeredIn.provinceCode), male, birthYear);
    const named = (ofMother: boolean): string | undefined => this.#parentsName(ofMother, people, family, birthYear);
    const member: Member = {
      male,
      born,
      birthYear,
      onlyYearKnown,
      people,
      family,
      fullName: name,
      otherName: random.chance(0.01) ? this.#name(birth, birthYear) : undefined,
      personalNumber,
      oldNumbers: this.#oldNumbers(birthYear, personalNumber),
      origin,
      died: this.#death(born, mother === undefined ? GROWN : 0),
      father,
      mother,
      fatherName: father?.fullName ?? (mother === undefined ? named(false) : undefined),
      motherName: mother?.fullName ?? named(true),
      spouse: undefined,
      divorced: false,
      household,
      id: 0,
    };
    this.#members.push(member);
    household.members.push(member);
    return member;
  }

  #name({ people, family, male, twin, mother }: Birth, birthYear: number): string {
    const random = this.#random;
    let name = fullName(random, { people, family, male, birthYear });
    for (
      let attempt = 0;
      attempt < 4 && this.#members.some((other) => other.fullName === name && other.mother === mother);
      attempt++
    )
      name = fullName(random, { people, family, male, birthYear });
    if (twin === undefined || twin.male !== male || people.style !== 'vietnamese' || random.chance(0.3)) return name;
    // Twins are mostly named alike: all but the given name.
    const own = name.slice(name.lastIndexOf(' '));
    const alike = twin.fullName.slice(0, twin.fullName.lastIndexOf(' ')) + own;
    return alike === twin.fullName ? name : alike;
  }

  #parentsName(ofMother: boolean, people: People, family: string, childBorn: number): string {
    const random = this.#random;
    const own = ofMother ? familyName(random, people) : family;
    return fullName(random, { people, family: own, male: !ofMother, birthYear: childBorn - random.between(20, 36) });
  }

  #oldNumbers(birthYear: number, personalNumber: string): string[] {
    const random = this.#random;
    const numbers: string[] = [];
    // Cards with nine digits were given at fourteen and older, until 2016 to 2020, depending on the province.
    const share = birthYear <= 1990 ? 0.97 : birthYear <= 1998 ? 0.9 : birthYear <= 2002 ? (2003 - birthYear) / 6 : 0;
    if (random.chance(share)) {
      numbers.push(oldNumber(random));
      // Who moved to another province got another number.
      if (random.chance(0.04)) numbers.push(oldNumber(random));
    }
    if (random.chance(0.002))
      numbers.push(this.#numbers.issue(personalNumber.slice(0, 3), Number(personalNumber[3]) % 2 === 0, birthYear));
    return numbers;
  }

  #death(born: Day, notBefore: Day): Day | undefined {
    const random = this.#random;
    const age = (AS_OF_DAY - born) / 365.25;
    const share = age > 85 ? 0.6 : age > 75 ? 0.32 : age > 65 ? 0.14 : age > 50 ? 0.05 : 0.01;
    if (!random.chance(share)) return undefined;
    return AS_OF_DAY - random.below(Math.min(15 * YEAR, AS_OF_DAY - born - notBefore) + 1);
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
