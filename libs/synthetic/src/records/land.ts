import type { Citizen } from '#lib/person';
import { dateText, dayOf, dayOfText } from '../calendar.js';
import type { Random } from '../random.js';
import { dayBetween, digits, type Fact, type FactMaker, lastDayOf, ofAge, provinceOf, YEAR } from './fact.js';

type Json = Record<string, unknown>;

/** Land use rights were first certified under the law of 1993. */
const FIRST_CERTIFICATE = dayOf(1993, 10, 15);
const SERIAL_LETTERS = 'ABCĐEGHKLMNPSTVXY';
const HELD_TOGETHER = 0.35;
const SECOND_USE = 0.4;
const COMMUNITY = 0.3;

export const land: FactMaker = {
  childrenToo: false,

  choose: (random, people) => random.pick(people.grownUp),

  fact(random, people, person) {
    const spouse = people.byId(person.spouseId);
    const together = spouse?.deathDate === undefined && random.chance(HELD_TOGETHER) ? spouse : undefined;
    const issued = dayBetween(random, Math.max(FIRST_CERTIFICATE, ofAge(person)), lastDayOf(person));
    const { residenceBefore = person.residence, residence } = person;
    const commune = issued < dayOfText('2025-07-01') ? residenceBefore : residence;
    const { act, members } = parcel(random, dateText(issued), commune, together ? '1/2' : '1/1');
    const common = { act, agency: agencyIn(random, provinceOf(person)), members, first: issued, last: issued };
    const kinAs = { spouse: 'co-holder' };
    if (together === undefined) return { ...common, person, role: 'holder' };
    const partner: Fact = { ...common, person: together, role: 'co-holder', kin: { spouse: 1 }, kinAs };
    return { ...common, person, role: 'holder', kin: { spouse: 1 }, kinAs, partner };
  },

  organisation(random) {
    const issued = dayBetween(random, FIRST_CERTIFICATE + 10 * YEAR, dayOfText('2026-01-01'));
    const { act, members } = parcel(random, dateText(issued), undefined, '1/1');
    const number = random.between(1, 999);
    const subject: Json = random.chance(COMMUNITY)
      ? { role: 'holder', kind: 'community', fullName: `Cộng đồng dân cư thôn Giả Định ${number}` }
      : { role: 'holder', kind: 'organisation', fullName: `Công ty TNHH Giả Định ${number}` };
    return { subject, role: 'holder', act, agency: agencyIn(random, '79'), members, first: issued, last: issued };
  },
};

function agencyIn(random: Random, province: string): string {
  return `VPDK-${province}-${String(random.between(1, 15)).padStart(3, '0')}`;
}

function parcel(random: Random, issuedOn: string, commune: unknown, share: string): { act: string; members: Json } {
  const serial = `${SERIAL_LETTERS[random.below(17)]}${SERIAL_LETTERS[random.below(17)]} ${digits(random, 6)}`;
  const tenths = random.between(400, 30_000);
  const secondUse = random.chance(SECOND_USE);
  const first = secondUse ? Math.floor(tenths / 3) : tenths;
  const town = random.chance(0.3);
  const uses: Json[] = [{ code: town ? 'ODT' : 'ONT', areaSquareMetres: first / 10, until: 'lâu dài' }];
  if (secondUse) {
    const until = `${random.between(2035, 2075)}-10-15`;
    uses.push({ code: random.pick(['CLN', 'LUC', 'BHK', 'NTS']), areaSquareMetres: (tenths - first) / 10, until });
  }
  return {
    act: `GCN ${serial}`,
    members: {
      certificate: { serial, registerEntry: `CS${digits(random, 5)}`, issuedOn },
      parcel: {
        mapSheet: String(random.between(1, 120)),
        number: String(random.between(1, 900)),
        ...(commune !== undefined && { commune }),
      },
      areaSquareMetres: tenths / 10,
      uses,
      share,
    },
  };
}

/** The three groups of the country's parcels: in use and right; to be corrected with the holder; to be rebuilt. */
export type LandGroup = 'right' | 'to-correct' | 'to-rebuild';

/** Shares of the groups among 62.5 million parcels, December 2025. */
export const LAND_GROUPS: readonly (readonly [LandGroup, number])[] = [
  ['right', 39],
  ['to-correct', 59.8],
  ['to-rebuild', 1.2],
];

/** A parcel to be corrected whose holder is told rightly: something of the parcel itself is missing or of an old form. */
export function withParcelDefect(random: Random, members: Json): Json {
  const { certificate, areaSquareMetres, uses, ...rest } = members;
  switch (random.below(4)) {
    case 0:
      return {
        ...rest,
        certificate: { ...(certificate as Json), serial: `số ${digits(random, 4)}` },
        areaSquareMetres,
        uses,
      };
    case 1:
      return { ...rest, certificate, uses };
    case 2:
      return { ...rest, certificate, areaSquareMetres };
    default: {
      const { registerEntry, ...without } = certificate as Json;
      void registerEntry;
      return { ...rest, certificate: without, areaSquareMetres, uses };
    }
  }
}

/** Of a parcel to be rebuilt little is left: the holder as head of a household, and the old sheet. */
export function rebuilt(subject: Json, members: Json, person: Citizen): { subject: Json; members: Json } {
  const name = `${person.sex === 'male' ? 'Hộ ông' : 'Hộ bà'} ${person.fullName}`;
  const { residence } = subject;
  const { mapSheet, number } = members['parcel'] as Json;
  return {
    subject: { role: subject['role'], fullName: name, ...(residence !== undefined && { residence }) },
    members: { parcel: { mapSheet, number } },
  };
}
