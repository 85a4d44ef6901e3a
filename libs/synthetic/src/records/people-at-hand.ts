import type { Citizen } from '#lib/person';
import { AS_OF } from '../calendar.js';
import type { Random } from '../random.js';

/** Somebody was grown up on the day that all is told as of. */
const GROWN_UP_BY = Number(AS_OF.slice(0, 4)) - 18;

/** The part of the register that records are made from, sorted by what records need. */
export class PeopleAtHand {
  readonly everyone: readonly Citizen[];
  readonly living: readonly Citizen[];
  readonly grownUp: readonly Citizen[];
  readonly children: readonly Citizen[];
  readonly married: readonly Citizen[];
  readonly dead: readonly Citizen[];
  readonly #byId: ReadonlyMap<number, Citizen>;
  readonly #byHousehold = new Map<number, Citizen[]>();

  constructor(register: readonly Citizen[]) {
    const orAll = (some: Citizen[]): readonly Citizen[] => (some.length > 0 ? some : register);
    this.everyone = register;
    this.living = orAll(register.filter(({ deathDate }) => deathDate === undefined));
    this.grownUp = orAll(this.living.filter(isGrownUp));
    this.children = this.living.filter((citizen) => !isGrownUp(citizen));
    this.married = this.grownUp.filter(({ spouseName }) => spouseName !== undefined);
    this.dead = register.filter((citizen) => citizen.deathDate !== undefined && isGrownUp(citizen));
    this.#byId = new Map(register.map((citizen) => [citizen.citizenId, citizen]));
    for (const citizen of register) {
      const household = this.#byHousehold.get(citizen.householdId);
      if (household === undefined) this.#byHousehold.set(citizen.householdId, [citizen]);
      else household.push(citizen);
    }
  }

  /** The citizen, if this part of the register holds them. */
  byId(citizenId: number | undefined): Citizen | undefined {
    return citizenId === undefined ? undefined : this.#byId.get(citizenId);
  }

  /** The number of somebody of the same household, or of a parent or spouse; undefined for people without any. */
  numberNear(random: Random, person: Citizen): string | undefined {
    const numbers = (this.#byHousehold.get(person.householdId) ?? []).map(({ personalNumber }) => personalNumber);
    for (const number of [person.fatherNumber, person.motherNumber, person.spouseNumber])
      if (number !== undefined) numbers.push(number);
    const others = numbers.filter((number) => number !== person.personalNumber);
    return others.length === 0 ? undefined : random.pick(others);
  }

  /** The number of anybody else. */
  numberOfSomebodyElse(random: Random, person: Citizen): string | undefined {
    if (this.everyone.length === 0) return undefined;
    const { personalNumber, householdId } = random.pick(this.everyone);
    return householdId === person.householdId ? undefined : personalNumber;
  }
}

function isGrownUp({ birthDate }: Citizen): boolean {
  return Number(birthDate.slice(0, 4)) < GROWN_UP_BY;
}
