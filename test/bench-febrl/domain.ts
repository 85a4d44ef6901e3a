import type { Domain, Field, Rival } from '#lib/matching';
import type { Column, Person } from './person.js';
import { edits, nearness, NEARNESS } from './text.js';
import type { ValueCounts } from './value-counts.js';

/** A record of one of FEBRL's files, and somebody of the same or the other file. */
export type FebrlDomain = Domain<Person, Person>;

/** Two columns whose values are sometimes written into one another. */
interface Exchange {
  readonly columns: readonly [Column, Column];
  /** Neither column agrees as it stands, and one does crosswise. */
  areExchanged(record: Person, candidate: Person): boolean;
}

const LAST_LEVEL = NEARNESS.length - 1;

/** Somebody who lives with a member and is not in the file, for each member who is missing: a household has 2.6 people. */
const HOUSEMATES = 1.6;
/** What people of one household have in common; most of them also the surname. */
const SHARED_AT_HOME: readonly string[] = [
  'surname',
  'street_number',
  'address_1',
  'address_2',
  'suburb',
  'postcode',
  'state',
];

/**
 * How records of Australian people compare (FEBRL): names, address, birth date and social security number, any of them
 * mistyped, missing or in the neighbouring column.
 * @param counts of the file in which somebody is looked for
 */
export function febrlDomain(counts: ValueCounts): FebrlDomain {
  const names = exchangeOf('given_name', 'surname');
  const address = exchangeOf('address_1', 'address_2');
  const fields: Field<Person, Person>[] = [
    exchangedField('names-exchanged', names),
    exchangeable('given_name', names, counts),
    exchangeable('surname', names, counts),
    exchangedField('address-exchanged', address),
    exchangeable('address_1', address, counts),
    exchangeable('address_2', address, counts),
    text('suburb', counts),
    digits('street_number', 1, counts),
    digits('postcode', 2, counts),
    text('state', counts),
    birthDate,
    digits('soc_sec_id', 2),
  ];
  const shared = fields.flatMap(({ name }, index) => (SHARED_AT_HOME.includes(name) ? [index] : []));
  return { fields, rivals: (rival) => housemates(rival, shared) };
}

/** The record may speak of somebody who lives with the candidate and is not in the file. */
function housemates({ ratios, world }: Rival<Person, Person>, shared: readonly number[]): number {
  const missing = (1 - world.registered) / world.registered;
  return shared.reduce((weight, field) => weight * ratios[field]!, HOUSEMATES * missing);
}

function text(column: Column, counts: ValueCounts): Field<Person, Person> {
  return {
    name: column,
    levels: NEARNESS,
    level: (record, candidate) => nearnessOf(record[column], candidate[column]),
    chance: (level, record) => (level === 0 ? counts.share(column, record[column]!) : undefined),
  };
}

/** A column that is compared with its neighbour where the two are exchanged. */
function exchangeable(column: Column, { columns, areExchanged }: Exchange, counts: ValueCounts): Field<Person, Person> {
  const other = columns[0] === column ? columns[1] : columns[0];
  const counterpart = (record: Person, candidate: Person): Column => (areExchanged(record, candidate) ? other : column);
  return {
    name: column,
    levels: NEARNESS,
    level: (record, candidate) => nearnessOf(record[column], candidate[counterpart(record, candidate)]),
    chance: (level, record, candidate) =>
      level === 0 ? counts.share(counterpart(record, candidate), record[column]!) : undefined,
  };
}

/** That two columns are exchanged happens seldom, to true pairs and by chance. */
function exchangedField(name: string, { areExchanged }: Exchange): Field<Person, Person> {
  return {
    name,
    levels: ['kept', 'exchanged'],
    level: (record, candidate) => (areExchanged(record, candidate) ? 1 : 0),
  };
}

/** Three fields ask about the same pair one after the other: the last answer is kept. */
function exchangeOf(one: Column, other: Column): Exchange {
  let asked: { record: Person; candidate: Person; answer: boolean } | undefined;
  const areExchanged = (record: Person, candidate: Person): boolean => {
    if (asked?.record === record && asked.candidate === candidate) return asked.answer;
    // Crosswise first: of two strangers hardly any agree so.
    const isCrosswise = agree(record[one], candidate[other]) || agree(record[other], candidate[one]);
    const answer = isCrosswise && !agree(record[one], candidate[one]) && !agree(record[other], candidate[other]);
    asked = { record, candidate, answer };
    return answer;
  };
  return { columns: [one, other], areExchanged };
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return (nearnessOf(a, b) ?? LAST_LEVEL) < LAST_LEVEL;
}

function nearnessOf(a: string | undefined, b: string | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : nearness(a, b);
}

const EDITS = ['equal', 'one-edit', 'two-edits'] as const;

/** A number, by how many digits have to be changed or exchanged. */
function digits(column: Column, most: 1 | 2, counts?: ValueCounts): Field<Person, Person> {
  const field: Field<Person, Person> = {
    name: column,
    levels: [...EDITS.slice(0, most + 1), 'else'],
    level: (record, candidate) => {
      const [a, b] = [record[column], candidate[column]];
      return a === undefined || b === undefined ? undefined : edits(a, b, most);
    },
  };
  if (!counts) return field;
  return { ...field, chance: (level, record) => (level === 0 ? counts.share(column, record[column]!) : undefined) };
}

/** YYYYMMDD. */
const birthDate: Field<Person, Person> = {
  name: 'date_of_birth',
  levels: ['equal', 'one-edit', 'day-month-exchanged', 'two-edits', 'else'],
  level: ({ date_of_birth: a }, { date_of_birth: b }) => {
    if (a === undefined || b === undefined) return undefined;
    const distance = edits(a, b, 2);
    if (distance < 2) return distance;
    if (a === b.slice(0, 4) + b.slice(6) + b.slice(4, 6)) return 2;
    return distance === 2 ? 3 : 4;
  },
};
