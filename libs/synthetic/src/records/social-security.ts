import { AS_OF_DAY, dateText, dayOf, dayOfText } from '../calendar.js';
import type { Random } from '../random.js';
import { Weighted } from '../weighted.js';
import { birthOf, dayBetween, digits, type FactMaker, lastDayOf, ofAge, provinceOf, YEAR } from './fact.js';

type Json = Record<string, unknown>;

const FIRST_CONTRIBUTION = dayOf(1995, 1, 1);
/** Since 2025 the personal number takes the insurance number's place, so both occur. */
const NUMBER_IN_PLACE = 0.35;
const PENSION_AGE_DAYS = 60 * 365.25;

const PARTICIPATIONS = new Weighted([
  ['compulsory', 62],
  ['voluntary', 12],
  ['health-only', 21],
  ['unemployment', 5],
] as const);
const BENEFITS = ['maternity', 'sickness', 'survivor', 'one-off'];

export const socialSecurity: FactMaker = {
  childrenToo: true,

  choose: (random, people) =>
    random.pick(people.children.length > 0 && random.chance(0.2) ? people.children : people.grownUp),

  fact(random, _people, person) {
    const child = ofAge(person) >= AS_OF_DAY;
    const retired = AS_OF_DAY - birthOf(person) > PENSION_AGE_DAYS;
    const province = provinceOf(person);
    const insuranceNumber = random.chance(NUMBER_IN_PLACE) ? person.personalNumber : ownNumber(random);
    const from = dayBetween(
      random,
      Math.max(FIRST_CONTRIBUTION, child ? birthOf(person) : ofAge(person)),
      lastDayOf(person),
    );
    const participation = child ? 'health-only' : PARTICIPATIONS.draw(random);
    const benefit = retired ? pension(random, from) : random.chance(0.08) ? passing(random, from) : undefined;
    const agency = `BHXH-${province}-${String(random.between(1, 12)).padStart(2, '0')}`;
    const card = healthCard(random, province, insuranceNumber, child, retired);
    return {
      person,
      role: retired ? 'beneficiary' : 'participant',
      agency,
      members: {
        insuranceNumber,
        ...(card && { healthCardNumber: card }),
        participation,
        ...(participation === 'compulsory' && { employer: employer(random) }),
        contribution: contribution(random, from, retired),
        ...(benefit && { benefit }),
      },
      first: from,
      last: from,
    };
  },

  withNumber(random, members, number) {
    if (String(members['insuranceNumber']).length !== 12) return members;
    const insuranceNumber = number ?? ownNumber(random);
    const card = members['healthCardNumber'] !== undefined && { healthCardNumber: insuranceNumber };
    return { ...members, insuranceNumber, ...card };
  },
};

/** Ten digits that begin with 99, which is no province's: synthetic. */
function ownNumber(random: Random): string {
  return `99${digits(random, 8)}`;
}

/** Two letters of the holder's group, level of benefit, province, insurance number. */
function healthCard(
  random: Random,
  province: string,
  number: string,
  child: boolean,
  retired: boolean,
): string | undefined {
  if (random.chance(0.1)) return undefined;
  if (number.length === 12) return number;
  const group = child ? 'TE' : retired ? 'HT' : random.pick(['DN', 'HC', 'GD', 'CN']);
  return `${group}${random.between(1, 5)}${province}${number}`;
}

function employer(random: Random): Json {
  const number = random.between(1, 4000);
  return { code: `GD${String(number).padStart(4, '0')}`, name: `Công ty TNHH Giả Định ${number}` };
}

/** Months; an open end for those who still pay. */
function contribution(random: Random, from: number, ended: boolean): Json {
  const first = dateText(from).slice(0, 7);
  if (!ended && random.chance(0.75)) return { from: first };
  return { from: first, to: dateText(dayBetween(random, from, AS_OF_DAY)).slice(0, 7) };
}

function pension(random: Random, from: number): Json {
  const since = Math.max(from, AS_OF_DAY - random.below(10 * YEAR));
  return { kind: 'pension', status: 'active', from: dateText(since) };
}

/** A benefit for some months, which may end later than now. */
function passing(random: Random, from: number): Json {
  const since = dayBetween(random, Math.max(from, dayOfText('2020-01-01')), AS_OF_DAY);
  const to = since + random.between(30, 365);
  return {
    kind: random.pick(BENEFITS),
    status: to < AS_OF_DAY ? 'ended' : 'active',
    from: dateText(since),
    to: dateText(to),
  };
}
