import { commune, type Citizen, type Place, type PlainDate } from '#lib/person';
import { isFullDate } from './birth-date.js';
import { registeredNameForms, type NameForms } from './name-forms.js';

/** Relatives whom the register names, by the word that a record has for them. */
export const NAMED_KIN = ['father', 'mother', 'spouse'] as const;

const PARENTS = ['father', 'mother'] as const;

export type NamedKin = (typeof NAMED_KIN)[number];

/** What matching knows of a citizen. */
export type Registered = Omit<
  Citizen,
  'relationToHead' | 'maritalStatus' | 'nationality' | 'ethnicity' | 'fatherId' | 'motherId' | 'spouseId'
>;

/** A member of the register, in the forms that finding and comparing need; each is made once, when it is asked for. */
export class Registrant {
  #names: readonly NameForms[] | undefined;
  #homes: readonly string[] | undefined;
  #origins: readonly string[] | undefined;
  readonly #kin = new Map<NamedKin, NameForms | undefined>();

  constructor(readonly citizen: Registered) {}

  /** Today's name, then every other name of theirs. */
  get names(): readonly NameForms[] {
    return (this.#names ??= [this.citizen.fullName, ...this.citizen.otherNames].map(registeredNameForms));
  }

  /** Communes of today that hold the permanent residence, or may. */
  get homes(): readonly string[] {
    return (this.#homes ??= communesToday(this.citizen.residence));
  }

  get origins(): readonly string[] {
    return (this.#origins ??= communesToday(this.citizen.origin));
  }

  nameOf(kin: NamedKin): NameForms | undefined {
    if (!this.#kin.has(kin)) {
      const name = this.citizen[`${kin}Name`];
      this.#kin.set(kin, name === undefined ? undefined : registeredNameForms(name));
    }
    return this.#kin.get(kin);
  }
}

/** The communes of today that a place is, or went to; none for one that nobody knows, or that is not given. */
export function communesToday({ code, edition }: Place): readonly string[] {
  if (code === '') return [];
  return edition === 'current' ? [code] : (commune(code, edition)?.successors ?? []);
}

/**
 * Whether two live in one household or have a parent in common: by the parent's number, or, where they were born on one day, by both
 * parents' names, or one and the origin.
 */
export function areKin(one: Registrant, other: Registrant): boolean {
  const [a, b] = [one.citizen, other.citizen];
  return (
    (a.householdId === b.householdId && a.householdId !== 0) ||
    isSame(a.fatherNumber, b.fatherNumber) ||
    isSame(a.motherNumber, b.motherNumber) ||
    (a.birthDate === b.birthDate &&
      a.birthDate !== '' &&
      isFullDate(a.birthDate as PlainDate) &&
      areOfOneFamily(one, other))
  );
}

function areOfOneFamily(one: Registrant, other: Registrant): boolean {
  const parents = PARENTS.filter((kin) => isNamedAlike(one.nameOf(kin), other.nameOf(kin))).length;
  return parents === PARENTS.length || (parents > 0 && one.origins.some((origin) => other.origins.includes(origin)));
}

function isNamedAlike(one: NameForms | undefined, other: NameForms | undefined): boolean {
  return one !== undefined && other !== undefined && !one.isEmpty && one.folded === other.folded;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
