import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pseudoRandom } from '../support/pseudo-random.js';
import { closed, deduplicate } from './dedupe.js';
import { readIds, readPeople } from './files.js';
import { link } from './link.js';
import type { Column, Person } from './person.js';
import { scoreOfClusters, scoreOfLinks } from './scoring.js';
import { edits, jaroWinkler, nearness } from './text.js';

const SEED = 20261127;
const LEARNED = { data: 'made by hand', seed: SEED, date: '2026-11-27' };
const PLAN = { learned: LEARNED, randomPairs: 2_000 };

/** Each begins so or so and ends so or so: as many different words as two lists multiplied. */
const BEGINNINGS = 'ab bel cor dun ell fer gar hol ing jan kel lam mor nor ost pel quin ros sel tar'.split(' ');
const ENDINGS = 'bury dale field gate hurst lea more ness ridge stead ton wick'.split(' ');

/** People who have nothing to do with one another. */
function people(count: number): Person[] {
  const random = pseudoRandom(SEED);
  const number = (least: number, most: number): number => least + Math.floor(random() * (most - least));
  const one = (of: readonly string[]): string => of[number(0, of.length)]!;
  const word = (): string => `${one(BEGINNINGS)}${one(ENDINGS)}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return Array.from({ length: count }, () => ({
    given_name: word(),
    surname: word(),
    street_number: String(number(1, 200)),
    address_1: `${word()} ${one(['street', 'place', 'court'])}`,
    address_2: `${word()} ${one(['farm', 'village', 'lodge'])}`,
    suburb: word(),
    postcode: String(number(2000, 8000)),
    state: one(['nsw', 'vic', 'qld', 'wa']),
    date_of_birth: `${number(1920, 2000)}${two(number(1, 13))}${two(number(1, 29))}`,
    soc_sec_id: String(number(1_000_000, 10_000_000)),
  }));
}

/** A letter of one of the columns typed wrongly, every column in its turn. */
function mistyped(person: Person, turn: number): Person {
  const column = (Object.keys(person) as Column[])[turn % 10]!;
  const value = person[column]!;
  return { ...person, [column]: `${value.slice(0, 1)}${/\d/.test(value) ? '0' : 'q'}${value.slice(2)}` };
}

/** Of an address and two names, each in the other's column. */
function exchanged({ date_of_birth: _date, soc_sec_id: _number, ...person }: Person): Person {
  return { ...person, given_name: person.surname!, surname: person.given_name! };
}

const STRANGER: Person = {
  given_name: 'zebedee',
  surname: 'quux',
  street_number: '777',
  address_1: 'vyvyan way',
  suburb: 'yass',
  postcode: '9999',
  date_of_birth: '18991231',
  soc_sec_id: '0000000',
};

describe(`FEBRL, a second domain of the engine (seed ${SEED})`, () => {
  const file = people(200);
  const copies = file.slice(0, 150).map(mistyped);
  const wanted = file[180]!;
  const neighbour = file[190]!;
  const asked: Person[] = [
    // Both names in the other's column, birth date and number missing.
    exchanged(wanted),
    STRANGER,
    // Somebody of a member's home who is not in the file.
    { ...neighbour, given_name: 'zebedee', date_of_birth: '19991231', soc_sec_id: '0000000' },
  ];
  const { links, model } = link([...copies, ...asked], file, PLAN);
  const rowOf = (record: number): number | undefined => links.find(([its]) => its === record)?.[1];

  it('links whoever is mistyped in one column with the one who is meant', () => {
    expect(links.filter(([record]) => record < 150)).toEqual(copies.map((_, at) => [at, at]));
  });

  it('learns without labels that most columns of a true pair agree', () => {
    for (const column of ['surname', 'postcode', 'soc_sec_id']) {
      expect(model.fields[column]!['any']![0]!.m).toBeGreaterThan(0.8);
    }
  });

  it('finds the right one whose names are exchanged, with an address alone', () => {
    expect(rowOf(150)).toBe(180);
  });

  it('links nobody where nobody is near', () => {
    expect(rowOf(151)).toBeUndefined();
  });

  it('links nobody who only lives where a member does: a housemate may be meant', () => {
    expect(rowOf(152)).toBeUndefined();
  });

  it('finds all rows of one person in one file', () => {
    const rows = [...file, ...copies.slice(0, 50), mistyped(copies[7]!, 3), mistyped(mistyped(copies[7]!, 3), 5)];
    const { clusters } = deduplicate(rows, PLAN);
    const expected = rows.map((_, row) => (row < 200 ? row : row < 250 ? row - 200 : 7));
    expect(clusters).toEqual(expected);
  });
});

describe('the closure of links', () => {
  it('gives every row the lowest one that a chain of links leads to', () => {
    expect(
      closed(6, [
        [4, 5],
        [1, 4],
        [2, 3],
      ]),
    ).toEqual([0, 1, 2, 2, 1, 1]);
  });
});

describe('the files of FEBRL', () => {
  it('give people without their ids, blanks cut and what is empty absent', () => {
    const folder = mkdtempSync(join(tmpdir(), 'febrl-spec-'));
    try {
      const header =
        'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id';
      writeFileSync(
        join(folder, 'dataset3.csv'),
        `${header}\nrec-1-org, ava, , 7, elm street, , dapto, 2530, nsw, 19560409, 1804974\n`,
      );
      expect(readPeople(folder, 'dataset3')).toEqual([
        {
          given_name: 'ava',
          street_number: '7',
          address_1: 'elm street',
          suburb: 'dapto',
          postcode: '2530',
          state: 'nsw',
          date_of_birth: '19560409',
          soc_sec_id: '1804974',
        },
      ]);
      expect(readIds(folder, 'dataset3')).toEqual(['rec-1-org']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('scoring', () => {
  const ids = ['rec-1-org', 'rec-1-dup-0', 'rec-1-dup-1', 'rec-2-org', 'rec-3-org'];

  it('counts every pair of one person, found or not', () => {
    expect(scoreOfClusters([0, 0, 2, 2, 4], ids)).toMatchObject({ found: 2, right: 1, known: 3, f1: 2 / 5 });
  });

  it('counts a link right where both ids say the same person', () => {
    const score = scoreOfLinks(
      [
        [0, 0],
        [1, 0],
      ],
      ['rec-1-dup-0', 'rec-2-dup-0'],
      ['rec-1-org', 'rec-2-org'],
    );
    expect(score).toMatchObject({ found: 2, right: 1, known: 2, precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});

describe(`how near texts are (seed ${SEED})`, () => {
  it('takes slips of typing, blanks and order for one slip', () => {
    for (const [a, b] of [
      ['mason', 'masom'],
      ['mason', 'msaon'],
      ['elki', 'elk i'],
      ['macquoid place', 'place macquoid'],
    ] as const) {
      expect(nearness(a, b)).toBe(1);
    }
    expect(nearness('mccarthy', 'mccattmhy')).toBe(2);
    expect(nearness('mason', 'green')).toBe(3);
  });

  it('says the same with the sides exchanged', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '-'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(nearness(a, b)).toBe(nearness(b, a));
        expect(edits(a, b, 2)).toBe(edits(b, a, 2));
      }),
      { seed: SEED },
    );
  });

  it('counts no more edits than asked for, and one more where that is not enough', () => {
    expect([edits('1804974', '1804974', 2), edits('1804974', '1809474', 2), edits('1804974', '0000000', 2)]).toEqual([
      0, 1, 3,
    ]);
    expect([edits('ab', 'abcdef', 2), edits('abc', 'xyz', 2)]).toEqual([3, 3]);
  });

  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
  ])("agrees with Winkler's table on %s and %s", (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
  });
});
