import { SECTORS, type Sector, type SectorRecord } from '#lib/contracts';
import { subjectOf, type Subject } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { generateRecords, generateRegister, ratesOf, sampleRegister, type Rates } from '#lib/synthetic';

export interface GroundPlan {
  readonly citizens: number;
  readonly records: number;
  readonly seed: number;
}

/** A record that is looked for, and what is true of it. */
export interface Asked {
  readonly sector: Sector;
  readonly subject: Subject;
  readonly truth: TruthOfRecord;
  readonly citizen: Citizen | undefined;
}

export interface TruthOfRecord {
  readonly recordId: string;
  /** Null where the register does not hold the person. */
  readonly citizenId: number | null;
  readonly errors: readonly string[];
}

/** Records are drawn from the households of so many citizens. */
const SAMPLED = 200_000;
/** Records of each extra group. */
export const IN_GROUP = 2_000;
/** Of people who are left out of the register although their family is in it. */
const HELD_OUT_EVERY = 40;
const ONLY_PEOPLE = { 'record.invalid': 0, 'record.withdrawn': 0, 'record.organisation': 0 };
const REGISTERED = { ...ONLY_PEOPLE, 'person.not-in-register': 0 };

/** A register, some members of families kept out of it, and records about it. */
export class Ground {
  /** The part of the register that records are drawn from, and who was kept out of it. */
  readonly sample: readonly Citizen[];
  readonly heldOut = new Map<number, Citizen>();
  readonly byId: ReadonlyMap<number, Citizen>;

  constructor(readonly plan: GroundPlan) {
    const { citizens, seed } = plan;
    const all = sampleRegister(generateRegister({ seed, citizens }), { seed, share: Math.min(1, SAMPLED / citizens) });
    const wanted = Math.min(IN_GROUP, Math.floor(all.length / HELD_OUT_EVERY));
    const withFamily = all.filter(({ fatherId, birthDate }) => fatherId !== undefined && birthDate.length === 10);
    for (
      let at = 0;
      at < withFamily.length && this.heldOut.size < wanted;
      at += Math.max(1, Math.floor(withFamily.length / wanted))
    ) {
      this.heldOut.set(withFamily[at]!.citizenId, withFamily[at]!);
    }
    this.sample = all.filter(({ citizenId }) => !this.heldOut.has(citizenId));
    this.byId = new Map(this.sample.map((citizen) => [citizen.citizenId, citizen]));
  }

  *register(): Generator<Citizen> {
    for (const citizen of generateRegister(this.plan)) if (!this.heldOut.has(citizen.citizenId)) yield citizen;
  }

  /** The main records, a quarter of each sector. */
  records(): Asked[] {
    const each = Math.ceil(this.plan.records / SECTORS.length);
    return SECTORS.flatMap((sector) => this.drawn(sector, this.sample, each, ONLY_PEOPLE));
  }

  /** Four groups of people who are easily taken for one another. */
  groups(): ReadonlyMap<string, readonly Asked[]> {
    const twins = new Map<number, Citizen>();
    const siblings: Citizen[] = [];
    for (const family of this.families()) {
      if (family.length < 2) continue;
      siblings.push(...family);
      for (const one of family) {
        const other = family.find(
          (twin) => twin !== one && twin.birthDate === one.birthDate && one.birthDate.length === 10,
        );
        if (other) twins.set(one.citizenId, other);
      }
    }
    const twinPeople = this.sample.filter(({ citizenId }) => twins.has(citizenId));
    return new Map([
      [
        'twins',
        this.drawn('tax', twinPeople, IN_GROUP, REGISTERED).map((asked, at) => this.withTwinsNumber(asked, twins, at)),
      ],
      ['siblings', this.drawn('tax', siblings, IN_GROUP, REGISTERED)],
      ['unregistered relatives', this.drawn('tax', [...this.heldOut.values()], IN_GROUP, REGISTERED).map(unregistered)],
      ['household number', this.drawn('tax', this.sample, IN_GROUP, { ...REGISTERED, ...ONLY_HOUSEHOLD_NUMBERS })],
    ]);
  }

  private drawn(sector: Sector, register: readonly Citizen[], count: number, rates: Partial<Rates>): Asked[] {
    if (register.length === 0) return [];
    const { seed } = this.plan;
    const asked: Asked[] = [];
    for (const { record, truth } of generateRecords({ seed, sector, register, count, rates })) {
      if (truth.kind !== 'person') continue;
      const citizen = truth.citizenId === null ? undefined : this.byId.get(truth.citizenId);
      asked.push({ sector, subject: subjectOf(record as unknown as SectorRecord, sector), truth, citizen });
    }
    return asked;
  }

  /** Every second record of a twin bears the other one's number. */
  private withTwinsNumber(asked: Asked, twins: ReadonlyMap<number, Citizen>, at: number): Asked {
    const twin = twins.get(asked.truth.citizenId ?? 0);
    const { number } = asked.subject;
    if (at % 2 === 1 || twin === undefined || number === undefined) return asked;
    const borrowed = { ...number, raw: twin.personalNumber, digits: twin.personalNumber, zerosLost: false };
    const numbers = asked.subject.numbers.map((one) => (one === number ? borrowed : one));
    return { ...asked, subject: { ...asked.subject, numbers, number: borrowed, numberContradicts: [] } };
  }

  private families(): Citizen[][] {
    const families = new Map<number, Citizen[]>();
    for (const citizen of this.sample) {
      if (citizen.motherId === undefined) continue;
      const family = families.get(citizen.motherId);
      if (family) family.push(citizen);
      else families.set(citizen.motherId, [citizen]);
    }
    return [...families.values()];
  }
}

const numberRates = Object.keys(ratesOf('tax')).filter((name) => name.startsWith('number.'));
const ONLY_HOUSEHOLD_NUMBERS: Partial<Rates> = {
  ...Object.fromEntries(numberRates.map((name) => [name, 0])),
  'number.of-household-member': 1,
};

function unregistered(asked: Asked): Asked {
  return { ...asked, truth: { ...asked.truth, citizenId: null }, citizen: undefined };
}
