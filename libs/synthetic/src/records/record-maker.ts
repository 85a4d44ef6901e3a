import type { Sector } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import { AS_OF_DAY, dateText } from '../calendar.js';
import { Random } from '../random.js';
import { Weighted } from '../weighted.js';
import { civilStatus } from './civil-status.js';
import { dayBetween, type Fact, type FactMaker, YEAR } from './fact.js';
import { broken, chooseInvalidKind } from './invalid.js';
import { land, LAND_GROUPS, type LandGroup, rebuilt, withParcelDefect } from './land.js';
import { PeopleAtHand } from './people-at-hand.js';
import { type Rates, ratesOf } from './rates.js';
import { tellRelatives } from './relatives.js';
import { socialSecurity } from './social-security.js';
import { Strangers } from './strangers.js';
import { tellSubject } from './subject.js';
import { tax } from './tax.js';
import type { GeneratedRecord, RecordError } from './truth.js';

type Json = Record<string, unknown>;

const MAKERS: Readonly<Record<Sector, FactMaker>> = {
  land,
  'civil-status': civilStatus,
  tax,
  'social-security': socialSecurity,
};
const GROUPS = new Weighted(LAND_GROUPS);
/** All errors of land fall on the parcels that are to be corrected. */
const LAND_ERROR_SCALE = 100 / 59.8;
/** What a record may have and its parcel still be right. */
const HARMLESS: ReadonlySet<RecordError> = new Set<RecordError>([
  'name.upper-case',
  'name.tone-elsewhere',
  'name.decomposed',
  'residence.named-before-2025-07',
]);
const LATER_VERSION = 0.08;
const CHILDREN_AMONG_STRANGERS = 0.3;

export interface MakerPlan {
  readonly seed: number;
  readonly sector: Sector;
  readonly register: readonly Citizen[];
  readonly rates?: Partial<Rates>;
  readonly forCsv?: boolean;
}

/** Makes the records of one sector, one after the other. */
export class RecordMaker {
  readonly #random: Random;
  readonly #rates: Rates;
  readonly #sector: Sector;
  readonly #forCsv: boolean;
  readonly #facts: FactMaker;
  readonly #people: PeopleAtHand;
  readonly #strangers: Strangers;
  /** Facts whose other half was told. */
  readonly #partners: Fact[] = [];
  /** The record that comes again when one is to come twice. */
  #repeatable: GeneratedRecord | undefined;

  constructor({ seed, sector, register, rates, forCsv = false }: MakerPlan) {
    this.#random = new Random(seed, `records/${sector}`);
    this.#rates = ratesOf(sector, rates);
    this.#sector = sector;
    this.#forCsv = forCsv;
    this.#facts = MAKERS[sector];
    this.#people = new PeopleAtHand(register);
    this.#strangers = new Strangers(seed, `strangers/${sector}`, this.#people);
  }

  next(recordId: string): GeneratedRecord {
    const random = this.#random;
    if (this.#repeatable && random.chance(this.#rates['record.twice'])) return again(this.#repeatable, recordId);
    if (this.#facts.organisation && random.chance(this.#rates['record.organisation']))
      return this.#finish(this.#ofOrganisation(recordId, this.#facts.organisation(random)));
    const made = this.#finish(this.#ofPerson(recordId));
    if (made.truth.valid && made.truth.kind === 'person' && random.chance(0.2)) this.#repeatable = made;
    return made;
  }

  #ofOrganisation(recordId: string, fact: ReturnType<NonNullable<FactMaker['organisation']>>): GeneratedRecord {
    return {
      record: this.#assemble(recordId, fact, fact.subject, [], fact.members),
      truth: { recordId, citizenId: null, errors: [], valid: true, kind: 'organisation' },
    };
  }

  #ofPerson(recordId: string): GeneratedRecord {
    const random = this.#random;
    const group = this.#sector === 'land' ? GROUPS.draw(random) : undefined;
    const errorScale = group === undefined ? 1 : group === 'to-correct' ? LAND_ERROR_SCALE : 0;
    const { fact, stranger } = this.#chooseFact(errorScale);
    const { person } = fact;
    const telling = { random, rates: this.#rates, errorScale, people: this.#people };
    const told = tellSubject(telling, person, fact.role, fact.first);
    const errors: RecordError[] = [...told.errors];
    if (stranger) errors.push('person.not-in-register');
    if (person.deathDate !== undefined && fact.members['deathDate'] === undefined) errors.push('person.dead');
    const given = this.#rates['given.relative'];
    const kin = { father: given, mother: given, spouse: given, ...fact.kin };
    const relatives = tellRelatives(random, this.#people, person, told.hand, kin, fact.kinAs);
    const members = this.#facts.withNumber?.(random, fact.members, wholeNumberIn(told.subject)) ?? fact.members;
    const shown = this.#inLandGroup(group, { ...fact, members }, told.subject, errors);
    return {
      record: this.#assemble(recordId, fact, shown.subject, group === 'to-rebuild' ? [] : relatives, shown.members),
      truth: {
        recordId,
        citizenId: stranger ? null : person.citizenId,
        errors,
        valid: true,
        kind: 'person',
        ...(group && { landGroup: group }),
      },
    };
  }

  /** Whom the record is of: a stranger, somebody dead, the other half of an earlier fact, or whom the sector chooses. */
  #chooseFact(errorScale: number): { fact: Fact; stranger: boolean } {
    const random = this.#random;
    const people = this.#people;
    const factOf = (person: Citizen): Fact => this.#facts.fact(random, people, person);
    if (people.everyone.length === 0 || random.chance(this.#rates['person.not-in-register'] * errorScale)) {
      const child = this.#facts.childrenToo && random.chance(CHILDREN_AMONG_STRANGERS);
      const { partner, ...fact } = factOf(this.#strangers.draw(child));
      void partner;
      return { fact, stranger: true };
    }
    if (people.dead.length > 0 && random.chance(this.#rates['person.dead'] * errorScale))
      return { fact: factOf(random.pick(people.dead)), stranger: false };
    const waiting = this.#partners.shift();
    if (waiting !== undefined) return { fact: waiting, stranger: false };
    const fact = factOf(this.#facts.choose(random, people));
    if (fact.partner !== undefined) this.#partners.push(fact.partner);
    return { fact, stranger: false };
  }

  #inLandGroup(
    group: LandGroup | undefined,
    { members, person }: Fact,
    subject: Json,
    errors: RecordError[],
  ): { subject: Json; members: Json } {
    if (group === 'to-rebuild') {
      errors.splice(0, Infinity, 'land.to-rebuild', 'number.missing', 'birth-date.missing', 'sex.missing');
      return rebuilt(subject, members, person);
    }
    if (group === 'to-correct' && errors.every((error) => HARMLESS.has(error))) {
      errors.push('land.parcel-defect');
      return { subject, members: withParcelDefect(this.#random, members) };
    }
    return { subject, members };
  }

  #assemble(
    recordId: string,
    { act, agency, last }: Pick<Fact, 'act' | 'agency' | 'last'>,
    subject: Json,
    relatives: readonly Json[],
    members: Json,
  ): Json {
    const random = this.#random;
    const changed = dayBetween(random, Math.max(last, AS_OF_DAY - 8 * YEAR), AS_OF_DAY);
    return {
      recordId,
      version: random.chance(LATER_VERSION) ? random.between(2, 4) : 1,
      withdrawn: false,
      ...(act !== undefined && { act }),
      agency,
      subject,
      ...(relatives.length > 0 && { relatives }),
      changedAt: `${dateText(changed)}T0${random.between(1, 9)}:00:00Z`,
      ...members,
    };
  }

  /** Some are taken back, some are broken. */
  #finish({ record, truth }: GeneratedRecord): GeneratedRecord {
    const random = this.#random;
    if (random.chance(this.#rates['record.invalid'])) {
      const kind = chooseInvalidKind(random, this.#sector, this.#forCsv);
      return { record: broken(record, kind), truth: { ...truth, errors: [...truth.errors, kind], valid: false } };
    }
    if (truth.kind === 'person' && random.chance(this.#rates['record.withdrawn'])) {
      const errors: RecordError[] = [...truth.errors, 'record.withdrawn'];
      return { record: { ...record, version: 2, withdrawn: true }, truth: { ...truth, errors, kind: 'withdrawn' } };
    }
    return { record, truth };
  }
}

/** The personal number that a subject bears, if it has all its digits. */
function wholeNumberIn(subject: Json): string | undefined {
  const [first] = (subject['identifiers'] ?? []) as { type: string; value: string }[];
  return first?.type === 'personal-number' && first.value.length === 12 ? first.value : undefined;
}

/** The same record under another id. */
function again({ record, truth }: GeneratedRecord, recordId: string): GeneratedRecord {
  return { record: { ...record, recordId }, truth: { ...truth, recordId, errors: [...truth.errors, 'record.twice'] } };
}
