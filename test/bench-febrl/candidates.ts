import type { Column, Person } from './person.js';

/** Columns of which any two that agree make a pair worth comparing. The state is too common to be one. */
const PAIRED: readonly Column[] = [
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'address_2',
  'suburb',
  'postcode',
  'date_of_birth',
  'soc_sec_id',
];
/** Those that suffice alone, also with one sign left out on either side: so a mistyped one is found too. */
const ALONE: readonly Column[] = ['soc_sec_id', 'date_of_birth'];

/** Who of a file may be meant by a record. In memory: a file of FEBRL has 5,000 rows. */
export class CandidateIndex {
  private readonly rows = new Map<string, number[]>();

  constructor(private readonly people: readonly Person[]) {
    for (const [row, person] of people.entries()) {
      for (const key of keysOf(person)) {
        const rows = this.rows.get(key);
        if (rows) rows.push(row);
        else this.rows.set(key, [row]);
      }
    }
  }

  /** Rows of the file, ascending. */
  find(record: Person): number[] {
    const found = new Set<number>();
    for (const key of keysOf(record)) for (const row of this.rows.get(key) ?? []) found.add(row);
    return [...found].sort((a, b) => a - b);
  }

  at(row: number): Person {
    return this.people[row]!;
  }
}

function keysOf(person: Person): Set<string> {
  const keys = new Set<string>();
  for (const [at, one] of PAIRED.entries()) {
    for (const other of PAIRED.slice(at + 1)) {
      const [a, b] = [person[one], person[other]];
      if (a !== undefined && b !== undefined) keys.add(`${one}+${other}:${a}:${b}`);
    }
  }
  // A given name in the surname's column and the other way round.
  if (person.given_name !== undefined && person.surname !== undefined) {
    keys.add(`names:${[person.given_name, person.surname].sort().join(':')}`);
  }
  for (const column of ALONE) {
    const value = person[column];
    if (value === undefined) continue;
    keys.add(`${column}:${value}`);
    for (let at = 0; at < value.length; at += 1) keys.add(`${column}:${value.slice(0, at)}${value.slice(at + 1)}`);
  }
  return keys;
}
