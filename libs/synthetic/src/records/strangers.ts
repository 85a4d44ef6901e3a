import type { Citizen } from '#lib/person';
import { AS_OF_DAY, dateText, dayOfText } from '../calendar.js';
import { Random } from '../random.js';
import { citizenOf } from '../register/citizen.js';
import { FamilyMaker } from '../register/family.js';
import { fullName, twinName } from '../register/names.js';
import { NumberIssuer } from '../register/numbers.js';
import { KINH } from '../register/peoples.js';
import { BIRTH_PROVINCES } from '../register/places.js';
import type { PeopleAtHand } from './people-at-hand.js';

/** Their id where a `Citizen` must have one; no register gives it. */
export const NOBODY = 0;

/** Of people whom the register does not hold, the share that are brothers and sisters of somebody whom it holds. */
const SIBLINGS = 0.5;
const TWINS_AMONG_SIBLINGS = 0.015;

/**
 * People whom the register does not hold: strangers, and brothers and sisters of registered people, who share family name,
 * home and parents with them, sometimes the birth date too. Their numbers are none that a register gives.
 */
export class Strangers {
  readonly #random: Random;
  readonly #numbers: NumberIssuer;
  readonly #families: FamilyMaker;
  readonly #people: PeopleAtHand;

  constructor(seed: number, purpose: string, people: PeopleAtHand) {
    this.#random = new Random(seed, purpose);
    this.#numbers = new NumberIssuer(this.#random, BIRTH_PROVINCES, 'strangers');
    this.#families = new FamilyMaker(this.#random, this.#numbers);
    this.#people = people;
  }

  /** Somebody grown up and alive, or young where a child is wanted. */
  draw(child: boolean): Citizen {
    const among = child ? this.#people.children : this.#people.grownUp;
    if (among.length > 0 && (child || this.#random.chance(SIBLINGS))) {
      const sibling = this.#random.pick(among);
      if (sibling.ethnicity === KINH.ethnicity && sibling.birthDate.length === 10) return this.#siblingOf(sibling);
    }
    const [alone] = this.#families.single().members;
    const { deathDate, ...living } = citizenOf(alone!, alone!, NOBODY);
    void deathDate;
    return living;
  }

  #siblingOf(sibling: Citizen): Citizen {
    const random = this.#random;
    const twin = random.chance(TWINS_AMONG_SIBLINGS);
    const apart = random.between(320, 2000) * (random.chance(0.5) ? 1 : -1);
    const born = twin ? dayOfText(sibling.birthDate) : Math.min(AS_OF_DAY, dayOfText(sibling.birthDate) + apart);
    const birthDate = dateText(born);
    const birthYear = Number(birthDate.slice(0, 4));
    const male = random.chance(0.5);
    const [family = ''] = sibling.fullName.split(' ');
    const personalNumber = this.#numbers.issue(sibling.personalNumber.slice(0, 3), male, birthYear);
    const draw = (): string => fullName(random, { people: KINH, family, male, birthYear });
    let name = draw();
    while (name === sibling.fullName) name = draw();
    const isAlike = twin && male === (sibling.sex === 'male');
    const { spouseId, spouseName, spouseNumber, ...kin } = sibling;
    void [spouseId, spouseName, spouseNumber];
    return {
      ...kin,
      citizenId: NOBODY,
      personalNumber,
      oldNumbers: [],
      fullName: isAlike ? twinName(random, name, sibling.fullName) : name,
      otherNames: [],
      birthDate,
      sex: male ? 'male' : 'female',
      relationToHead: 'other',
      maritalStatus: 'single',
    };
  }
}
