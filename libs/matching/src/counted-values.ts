import type { Counted } from './frequencies.js';
import { NAMED_KIN, type Registrant } from './registrant.js';

/** What of a citizen is counted for the register's frequencies. */
export function countedValues(registrant: Registrant): [kind: Counted, value: string][] {
  const { citizen, names, homes, origins } = registrant;
  const { bare, familyAndGiven, family, given } = names[0]!.parts;
  const values: [Counted, string][] = [
    ['name', names[0]!.folded],
    ['bare-name', bare],
    ['given', given],
    ['family', family],
  ];
  if (familyAndGiven !== undefined) values.push(['family+given', familyAndGiven]);
  if (citizen.birthDate.length === 10) values.push(['birth-date', citizen.birthDate]);
  if (citizen.birthDate !== '') values.push(['birth-year', citizen.birthDate.slice(0, 4)]);
  for (const home of homes) values.push(['residence', home]);
  for (const origin of origins) values.push(['origin', origin]);
  if (homes.some((home) => origins.includes(home))) values.push(['at-home', '']);
  for (const word of NAMED_KIN) {
    const name = registrant.nameOf(word);
    if (name !== undefined) values.push(['relative', name.bare]);
  }
  return values;
}
