import { AS_OF_DAY, type Day, yearOfDay } from '../calendar.js';
import type { Random } from '../random.js';
import type { Household, Member } from './member.js';
import { familyName, fullName, twinName } from './names.js';
import { type NumberIssuer, oldNumber } from './numbers.js';
import type { People } from './peoples.js';
import { anyPlace, birthProvince, type Home, type Place } from './places.js';

const YEAR: Day = 365;
/** Founders and spouses lived to this age at least. */
const GROWN: Day = 20 * YEAR;
/** Of people born before this year, the share whose day and month nobody wrote down. */
const ONLY_YEAR = 0.12;
const ONLY_YEAR_BEFORE = 1965;

/** What is known of somebody before name and numbers are given. */
export interface Birth {
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

/** Gives people their names and numbers, and the dead their day. */
export class Births {
  readonly #random: Random;
  readonly #numbers: NumberIssuer;

  constructor(random: Random, numbers: NumberIssuer) {
    this.#random = random;
    this.#numbers = numbers;
  }

  /** @param relatives the family so far; no two children of one mother get the same name */
  bear(birth: Birth, relatives: readonly Member[]): Member {
    const random = this.#random;
    const { male, born, people, family, household, origin, father, mother } = birth;
    const birthYear = yearOfDay(born);
    const registeredIn = random.chance(0.9) ? (father === undefined ? origin : birth.home.place) : anyPlace(random);
    const onlyYearKnown = birth.twin?.onlyYearKnown ?? (birthYear < ONLY_YEAR_BEFORE && random.chance(ONLY_YEAR));
    const name = this.#name(birth, birthYear, relatives);
    const personalNumber = this.#numbers.issue(birthProvince(registeredIn.provinceCode), male, birthYear);
    const named = (ofMother: boolean): string | undefined => this.#parentsName(ofMother, people, family, birthYear);
    return {
      male,
      born,
      birthYear,
      onlyYearKnown,
      people,
      family,
      fullName: name,
      otherName: random.chance(0.01) ? this.#name(birth, birthYear, relatives) : undefined,
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
  }

  #name({ people, family, male, twin, mother }: Birth, birthYear: number, relatives: readonly Member[]): string {
    const random = this.#random;
    let name = fullName(random, { people, family, male, birthYear });
    const isTaken = (): boolean => relatives.some((other) => other.fullName === name && other.mother === mother);
    for (let attempt = 0; attempt < 4 && isTaken(); attempt++)
      name = fullName(random, { people, family, male, birthYear });
    if (twin === undefined || twin.male !== male || people.style !== 'vietnamese') return name;
    return twinName(random, name, twin.fullName);
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
}
