import { commune, communesOf, type Citizen, type Place } from '#lib/person';
import type { Dice } from './dice.js';

/** Whom a row speaks of, and with whom they are mixed up. */
export interface Person {
  readonly citizen: Citizen;
  readonly household: readonly Citizen[];
  readonly isRegistered: boolean;
}

/** Of a hundred rows, how many speak of somebody whom the register does not hold, by who they are. */
const STRANGERS = 0.04;
const RELATIVES = 0.03;
const NAMESAKES = 0.02;
const FOREIGNERS = 0.008;
const FROM_HERE = 0.85;
const NAMESAKES_IN_VILLAGE = 0.05;
const NAMESAKES_OF_YEAR = 0.1;
/** The last six digits of numbers that no register gives; none is given twice. */
const FIRST_UNREGISTERED = 980_000;
const UNREGISTERED = 20_000;

const FOREIGN_NAMES = [
  'Kim Min-jun', 'Park Ji Woo', 'LEE SOO JIN', 'Nguyen Thi Anna', 'John Robert Smith', 'Marie-Claire Dubois', 'Wang Xiaoming',
  'Li Na', 'CHEN WEI TING', 'Tanaka Hiroshi', 'Sok Dara', 'Chan Sophea', 'Bounmy Vongsa', 'Ivan Petrov', 'Muhammad bin Ali',
  'Hoang David', 'Tran Van Nam Michael', 'Suzuki Yuki', 'Garcia Lopez Ana', 'O’Brien Patrick',
]; // prettier-ignore

export interface PeopleAtHand {
  readonly registered: readonly Citizen[];
  /** Members of registered families whom the register does not hold. */
  readonly relatives: readonly Citizen[];
  /** Of a register of elsewhere. */
  readonly strangers: readonly Citizen[];
}

/** The people who come to the offices. */
export class People {
  private readonly byProvince = new Map<string, Citizen[]>();
  private readonly households = new Map<number, Citizen[]>();
  private readonly withNamesake: readonly Citizen[];
  private readonly unregistered: ReadonlySet<Citizen>;
  private numbersGiven = 0;

  constructor(private readonly at: PeopleAtHand) {
    this.unregistered = new Set(at.relatives);
    const byName = new Map<string, Citizen[]>();
    for (const citizen of at.registered) {
      put(this.byProvince, provinceOf(citizen), citizen);
      put(byName, citizen.fullName, citizen);
    }
    for (const citizen of [...at.registered, ...at.relatives]) put(this.households, citizen.householdId, citizen);
    this.withNamesake = [...byName.values()].filter(({ length }) => length > 1).flat();
  }

  /** @param province of the office: most who come live there */
  draw(dice: Dice, province: string): Person {
    const { registered, relatives } = this.at;
    const kind = dice.between(0, 999) / 1000;
    if (kind < FOREIGNERS) return alone(foreigner(dice));
    if (kind < FOREIGNERS + NAMESAKES && this.withNamesake.length > 0) return alone(this.namesake(dice, province));
    if (kind < FOREIGNERS + NAMESAKES + STRANGERS) return alone(this.stranger(dice, province));
    if (kind < FOREIGNERS + NAMESAKES + STRANGERS + RELATIVES && relatives.length > 0)
      return this.personOf(dice.pick(relatives));
    const near = dice.chance(FROM_HERE) ? this.byProvince.get(province) : undefined;
    return this.personOf(dice.pick(near ?? registered));
  }

  /** Somebody else of the household; undefined where there is nobody. */
  relativeOf(dice: Dice, { citizen, household }: Person): Person | undefined {
    const others = household.filter((one) => one !== citizen);
    return others.length === 0 ? undefined : this.personOf(dice.pick(others));
  }

  anybody(dice: Dice, province: string): Citizen {
    return dice.pick(this.byProvince.get(province) ?? this.at.registered);
  }

  private personOf(citizen: Citizen): Person {
    const household = this.households.get(citizen.householdId) ?? [citizen];
    return { citizen, household, isRegistered: !this.unregistered.has(citizen) };
  }

  /** Somebody of elsewhere's register, who lives and comes from where others of here do. */
  private stranger(dice: Dice, province: string): Citizen {
    const { deathDate, residenceBefore: elsewhere, ...living } = dice.pick(this.at.strangers);
    void [deathDate, elsewhere];
    const { residence, residenceBefore, origin, personalNumber } = this.anybody(dice, province);
    const stranger = { ...living, residence, origin, ...(residenceBefore && { residenceBefore }), personalNumber };
    return { ...stranger, personalNumber: this.numberFor(stranger) };
  }

  /** A stranger with a name that several in the register have; some from the same village, some of the same year. */
  private namesake(dice: Dice, province: string): Citizen {
    const { fatherName, motherName, spouseName, ...stranger } = this.stranger(dice, province);
    void [fatherName, motherName, spouseName];
    const bearer = dice.pick(this.withNamesake);
    const { fullName, sex, residence, residenceBefore, origin, birthDate } = bearer;
    const ofYear = dice.chance(NAMESAKES_OF_YEAR)
      ? birthDate.slice(0, 4) + stranger.birthDate.slice(4).replace('-02-29', '-02-28')
      : stranger.birthDate;
    const namesake = {
      ...stranger,
      fullName,
      ...(sex !== undefined && { sex }),
      birthDate: ofYear,
      ...(dice.chance(NAMESAKES_IN_VILLAGE) && { residence, origin, ...(residenceBefore && { residenceBefore }) }),
    };
    return { ...namesake, personalNumber: this.numberFor(namesake) };
  }

  /** Fits the province of the number that they have, sex and year of birth, and is nobody's. */
  private numberFor({ personalNumber, sex, birthDate }: Citizen): string {
    const year = birthDate.slice(0, 4);
    const centuryAndSex = (Number(year.slice(0, 2)) - 19) * 2 + (sex === 'female' ? 1 : 0);
    const last = FIRST_UNREGISTERED + (this.numbersGiven++ % UNREGISTERED);
    return `${personalNumber.slice(0, 3)}${centuryAndSex}${year.slice(2)}${last}`;
  }
}

function alone(citizen: Citizen): Person {
  return { citizen, household: [citizen], isRegistered: false };
}

/** Somebody with a passport, who has no number here. */
function foreigner(dice: Dice): Citizen {
  const residence: Place = { code: dice.pick(communesOf('current')).code, edition: 'current' };
  return {
    citizenId: 0,
    personalNumber: '',
    oldNumbers: [],
    fullName: dice.pick(FOREIGN_NAMES),
    otherNames: [],
    birthDate: `${dice.between(1950, 2005)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`,
    sex: dice.pick(['male', 'female']),
    origin: residence,
    residence,
    householdId: 0,
    relationToHead: 'head',
    maritalStatus: 'single',
    nationality: 'other',
    ethnicity: 'other',
  };
}

/** Of before July 2025, as offices and their archives were laid out. */
export function provinceOf({ residenceBefore, personalNumber }: Citizen): string {
  const unit = residenceBefore && commune(residenceBefore.code, residenceBefore.edition);
  return unit?.provinceCode ?? personalNumber.slice(1, 3);
}

function put<K>(groups: Map<K, Citizen[]>, key: K, citizen: Citizen): void {
  const group = groups.get(key);
  if (group) group.push(citizen);
  else groups.set(key, [citizen]);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
