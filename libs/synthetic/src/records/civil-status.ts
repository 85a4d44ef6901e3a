import { type Citizen, commune, type Place } from '#lib/person';
import { AS_OF_DAY, dateText, type Day, dayOf, dayOfText, yearOfDay } from '../calendar.js';
import type { Random } from '../random.js';
import { Weighted } from '../weighted.js';
import { birthOf, dayBetween, type Fact, type FactMaker, lastDayOf, ofAge } from './fact.js';
import { nameWithError } from './name-errors.js';

type Json = Record<string, unknown>;

/** Registers kept at the commune (*sổ hộ tịch*) of this form. */
const FIRST_BOOK = dayOf(1961, 1, 16);

type Kind =
  | 'birth'
  | 'marriage'
  | 'death'
  | 'correction'
  | 'parent-child-recognition'
  | 'adoption'
  | 'guardianship'
  | 'supplement'
  | 're-registration';

/** Of the records of people who have died, the share that tell of the death. */
const DEATH_OF_DEAD = 0.8;

const KINDS = new Weighted<Kind>([
  ['birth', 45],
  ['marriage', 24],
  ['death', 15],
  ['correction', 8],
  ['supplement', 3],
  ['re-registration', 2],
  ['parent-child-recognition', 1],
  ['adoption', 1],
  ['guardianship', 1],
]);

const OF_CHILDREN: ReadonlySet<Kind> = new Set(['parent-child-recognition', 'adoption', 'guardianship']);
const ROLES: Partial<Record<Kind, string>> = {
  birth: 'child',
  marriage: 'spouse',
  death: 'deceased',
  'parent-child-recognition': 'child',
  adoption: 'child',
  guardianship: 'ward',
};

export const civilStatus: FactMaker = {
  childrenToo: true,

  choose(random, people) {
    const kind = KINDS.draw(random);
    const among =
      kind === 'death'
        ? people.dead
        : kind === 'marriage'
          ? people.married
          : OF_CHILDREN.has(kind)
            ? people.children
            : kind === 'birth'
              ? people.living
              : people.grownUp;
    return random.pick(among.length > 0 ? among : people.everyone);
  },

  fact(random, people, person) {
    const kind = kindFor(random, person);
    const date = dateOf(random, kind, person);
    const { residenceBefore = person.residence } = person;
    const number = String(random.between(1, 400));
    const book = `01/${yearOfDay(date)}`;
    const agency = `UBND-${residenceBefore.code}`;
    const members: Json = {
      kind,
      registration: { number, book, date: dateText(date), office: officeOf(residenceBefore) },
      ...(kind === 'death' && person.deathDate !== undefined && { deathDate: person.deathDate }),
      ...(kind === 'birth' && { place: 'Bệnh viện Giả Định' }),
      ...(kind === 'correction' && { corrected: [corrected(random, person)] }),
    };
    const first = kind === 'death' && person.deathDate !== undefined ? dayOfText(person.deathDate) : date;
    const common = { act: `${kind} ${number} ${book} ${residenceBefore.code}`, agency, members, first, last: date };
    const parents = kind === 'birth' ? { father: 0.95, mother: 0.98, spouse: 0 } : {};
    const fact: Fact = { ...common, person, role: ROLES[kind] ?? 'person', kin: parents };
    if (kind !== 'marriage') return fact;
    const spouse = people.byId(person.spouseId);
    const kin = { spouse: 1 };
    if (spouse === undefined || spouse.deathDate !== undefined) return { ...fact, kin };
    return { ...fact, kin, partner: { ...fact, kin, person: spouse } };
  },
};

/** What can have been registered of this person. */
function kindFor(random: Random, person: Citizen): Kind {
  if (person.deathDate !== undefined) return random.chance(DEATH_OF_DEAD) ? 'death' : 'birth';
  for (let attempt = 0; attempt < 8; attempt++) {
    const kind = KINDS.draw(random);
    if (kind === 'death') continue;
    if (kind === 'marriage' && (person.spouseName === undefined || ofAge(person) >= AS_OF_DAY)) continue;
    if (OF_CHILDREN.has(kind) && ofAge(person) < AS_OF_DAY) continue;
    return kind;
  }
  return 'birth';
}

function dateOf(random: Random, kind: Kind, person: Citizen): Day {
  const born = birthOf(person);
  switch (kind) {
    case 'birth':
      // Births in time, and those of the old entered when the books came.
      return dayBetween(random, Math.max(FIRST_BOOK, born), Math.min(AS_OF_DAY, Math.max(FIRST_BOOK, born) + 60));
    case 'death':
      return Math.min(AS_OF_DAY, lastDayOf(person) + random.below(30));
    case 'marriage':
      return dayBetween(random, Math.max(FIRST_BOOK, ofAge(person)), Math.min(AS_OF_DAY, ofAge(person) + 12 * 365));
    default:
      return dayBetween(random, Math.max(dayOf(2016, 1, 1), born), AS_OF_DAY);
  }
}

function officeOf(place: Place): string {
  const name = commune(place.code, place.edition)?.name ?? place.code;
  return `Ủy ban nhân dân ${name[0]!.toLowerCase()}${name.slice(1)}`;
}

function corrected(random: Random, person: Citizen): Json {
  if (random.chance(0.5)) {
    const former = nameWithError(random, person.fullName, 'name.tone-differs') ?? `${person.fullName} Anh`;
    return { field: 'fullName', from: former, to: person.fullName };
  }
  return { field: 'birthDate', from: person.birthDate.slice(0, 4), to: person.birthDate };
}
