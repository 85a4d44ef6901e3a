import type { Counted } from './frequencies.js';
import type { Registrant } from './registrant.js';

/** What of a citizen is counted for the register's frequencies. */
export function* countedValues(registrant: Registrant): Generator<readonly [kind: Counted, value: string]> {
  const { citizen, names, homes, origins } = registrant;
  const { bare, familyAndGiven, family, given } = names[0]!.parts;
  yield ['name', names[0]!.folded];
  yield ['bare-name', bare];
  if (familyAndGiven !== undefined) yield ['family+given', familyAndGiven];
  yield ['given', given];
  yield ['family', family];
  if (citizen.birthDate.length === 10) yield ['birth-date', citizen.birthDate];
  if (citizen.birthDate !== '') yield ['birth-year', citizen.birthDate.slice(0, 4)];
  for (const home of homes) yield ['residence', home];
  for (const origin of origins) yield ['origin', origin];
  if (homes.some((home) => origins.includes(home))) yield ['at-home', ''];
  for (const kin of ['father', 'mother', 'spouse'] as const) {
    const name = registrant.nameOf(kin);
    if (name !== undefined) yield ['relative', name.bare];
  }
}
