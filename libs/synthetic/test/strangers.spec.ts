import { expect, it } from '@jest/globals';
import { PeopleAtHand } from '../src/records/people-at-hand.js';
import { Strangers } from '../src/records/strangers.js';
import { generateRegister } from '../src/index.js';

const SEED = Number(process.env['TEST_SEED'] ?? 20260101);

it(`twins whom the register lacks are mostly named as the one whom it holds, all but the given name (seed ${SEED})`, () => {
  const register = [...generateRegister({ citizens: 2_000, seed: SEED })];
  const strangers = new Strangers(SEED, 'twins', new PeopleAtHand(register));
  const born = new Map(
    register.map((citizen) => [`${citizen.householdId}/${citizen.birthDate}/${citizen.sex}`, citizen]),
  );
  let [twins, alike] = [0, 0];
  for (let count = 0; count < 30_000; count += 1) {
    const one = strangers.draw(false);
    const other = born.get(`${one.householdId}/${one.birthDate}/${one.sex}`);
    if (other === undefined || one.birthDate.length < 10 || other.motherName !== one.motherName) continue;
    twins += 1;
    expect(one.fullName).not.toBe(other.fullName);
    if (withoutGiven(one.fullName) === withoutGiven(other.fullName)) alike += 1;
  }
  expect(twins).toBeGreaterThan(50);
  expect(alike / twins).toBeGreaterThan(0.5);
});

const withoutGiven = (name: string): string => name.slice(0, name.lastIndexOf(' '));
