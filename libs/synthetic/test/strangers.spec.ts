import { expect, it } from '@jest/globals';
import type { Citizen } from '#lib/person';
import { PeopleAtHand } from '../src/records/people-at-hand.js';
import { Strangers } from '../src/records/strangers.js';
import { generateRegister } from '../src/index.js';

const SEED = Number(process.env['TEST_SEED'] ?? 20260101);

it(`twins whom the register lacks are mostly named as the one whom it holds, all but the given name (seed ${SEED})`, () => {
  const register = [...generateRegister({ citizens: 2_000, seed: SEED })];
  const strangers = new Strangers(SEED, 'twins', new PeopleAtHand(register));
  const born = new Map<string, string[]>();
  for (const citizen of register) born.set(placeOf(citizen), [...(born.get(placeOf(citizen)) ?? []), citizen.fullName]);
  let [twins, alike] = [0, 0];
  for (let count = 0; count < 30_000; count += 1) {
    const one = strangers.draw(false);
    const others = one.birthDate.length < 10 ? undefined : born.get(placeOf(one));
    if (others === undefined) continue;
    twins += 1;
    expect(others.some((name) => name !== one.fullName)).toBe(true);
    if (others.map(withoutGiven).includes(withoutGiven(one.fullName))) alike += 1;
  }
  expect(twins).toBeGreaterThan(50);
  expect(alike / twins).toBeGreaterThan(0.5);
});

const placeOf = ({ householdId, birthDate, sex, motherName }: Citizen): string =>
  [householdId, birthDate, sex, motherName].join('/');
const withoutGiven = (name: string): string => name.slice(0, name.lastIndexOf(' '));
