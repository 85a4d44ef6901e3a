import { AS_OF_DAY, dateText, dayOf } from '../calendar.js';
import type { Random } from '../random.js';
import { Weighted } from '../weighted.js';
import { dayBetween, digits, type FactMaker, lastDayOf, ofAge, provinceOf, YEAR } from './fact.js';

const CHECK_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const FIRST_TAX_CODE = dayOf(1999, 1, 1);
/** Since this day a person's number is the tax code (Circular 86/2024/TT-BTC). */
const NUMBER_IS_CODE = dayOf(2025, 7, 1);
const STILL_OWN_CODE = 0.6;

type Status = 'active' | 'suspended' | 'closed' | 'relocating' | 'not-at-address';
const STATUSES = new Weighted<Status>([
  ['active', 84],
  ['closed', 8],
  ['suspended', 4],
  ['relocating', 2],
  ['not-at-address', 2],
]);

export const tax: FactMaker = {
  childrenToo: true,

  choose: (random, people) =>
    random.pick(people.children.length > 0 && random.chance(0.1) ? people.children : people.grownUp),

  fact(random, _people, person) {
    const child = ofAge(person) >= AS_OF_DAY;
    const business = !child && random.chance(0.2);
    const dependant = child || (!business && random.chance(0.03));
    const since = dayBetween(
      random,
      Math.max(FIRST_TAX_CODE, child ? dayOf(2014, 1, 1) : ofAge(person)),
      lastDayOf(person),
    );
    const code = since < NUMBER_IS_CODE && random.chance(STILL_OWN_CODE) ? taxCode(random) : person.personalNumber;
    const office = `CCT-${provinceOf(person)}-${String(random.between(1, 12)).padStart(2, '0')}`;
    const withBranch = business && code.length === 10 && random.chance(0.3);
    return {
      person,
      role: dependant ? 'dependant' : business ? 'representative' : 'taxpayer',
      agency: office,
      members: {
        taxCode: withBranch ? `${code}-${String(random.between(1, 20)).padStart(3, '0')}` : code,
        taxpayerKind: dependant ? 'dependant' : business ? 'household-business' : 'individual',
        status: status(random, since),
        office,
      },
      first: child ? AS_OF_DAY : since,
      last: since,
    };
  },

  withNumber(random, members, number) {
    return String(members['taxCode']).length === 12 ? { ...members, taxCode: number ?? taxCode(random) } : members;
  },

  organisation(random) {
    const code = taxCode(random);
    const since = dayBetween(random, FIRST_TAX_CODE, AS_OF_DAY - YEAR);
    const office = `CCT-79-${String(random.between(1, 12)).padStart(2, '0')}`;
    return {
      subject: {
        role: 'taxpayer',
        kind: 'organisation',
        fullName: `Công ty Cổ phần Giả Định ${random.between(1, 999)}`,
      },
      role: 'taxpayer',
      agency: office,
      members: { taxCode: code, taxpayerKind: 'organisation', status: status(random, since), office },
      first: since,
      last: since,
    };
  },
};

function status(random: Random, since: number): Record<string, unknown> {
  const code = STATUSES.draw(random);
  const from = dateText(since);
  return code === 'closed' ? { code, from, to: dateText(dayBetween(random, since, AS_OF_DAY)) } : { code, from };
}

/** Ten digits, the tenth a check digit. They begin with 99, which is no province's: synthetic. */
function taxCode(random: Random): string {
  for (;;) {
    const nine = `99${digits(random, 7)}`;
    const check = 10 - (CHECK_WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(nine[at]), 0) % 11);
    if (check < 10) return `${nine}${check}`;
  }
}
