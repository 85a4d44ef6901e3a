import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Citizen, readName } from '#lib/person';
import { generateRegister, isSyntheticNumber, toTcvn3, toVni } from '#lib/synthetic';
import { inTcvn3, inVni, telexKeys } from './letters.js';
import { MISTAKE_NAMES, officeRows, type OfficeRow } from './offices.js';

const SEED = 20260827;
const all = [...generateRegister({ seed: SEED, citizens: 8_000 })];
const isRelative = ({ citizenId }: Citizen): boolean => citizenId % 40 === 0;
const people = {
  registered: all.filter((citizen) => !isRelative(citizen)),
  relatives: all.filter(isRelative),
  strangers: [...generateRegister({ seed: SEED + 1, citizens: 500 })],
};
const byId = new Map(people.registered.map((citizen) => [citizen.citizenId, citizen]));
const rowsOf = (seed: number, rows: number): OfficeRow[] => [...officeRows({ seed, rows, ...people })];
const rows = rowsOf(SEED, 20_000);
const digestOf = (some: readonly OfficeRow[]): string =>
  createHash('sha256').update(JSON.stringify(some)).digest('hex');
const having = (error: string): OfficeRow[] => rows.filter(({ errors }) => errors.includes(error));
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

describe('officeRows', () => {
  it('gives the same bytes for the same seed, on every machine, and others for another seed', () => {
    expect(digestOf(rowsOf(5, 400))).toBe('5cc030dcdd60b16479ef133201fadf4546bdb2d5cc0698dc28829de0c4da8ee3');
    expect(digestOf(rowsOf(6, 400))).not.toBe(digestOf(rowsOf(5, 400)));
  });

  it('gives exactly the rows asked for, each under its own id, which says that it is synthetic', () => {
    expect(new Set(rows.map(({ recordId }) => recordId)).size).toBe(20_000);
    expect(rows.every(({ recordId }) => recordId.startsWith('GD-'))).toBe(true);
  });

  it('shares no code with the sectors of libs/synthetic', () => {
    const sources = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.spec.ts'));
    const imported = sources.flatMap((name) =>
      [...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from!),
    );
    expect(sources.length).toBeGreaterThan(5);
    expect(imported.filter((from) => from.includes('synthetic'))).toEqual([]);
  });

  it('tells the truth: a row without errors says nothing that is not true of its citizen', () => {
    const told = rows.filter(({ errors, citizenId }) => errors.length === 0 && citizenId !== null);
    expect(told.length).toBeGreaterThan(5_000);
    for (const { cells, citizenId } of told) {
      const citizen = byId.get(citizenId!)!;
      expect(['', citizen.personalNumber]).toContain(cells.personalNumber);
      expect(cells.birthDate.match(/\d{4}/)?.[0] ?? citizen.birthDate.slice(0, 4)).toBe(citizen.birthDate.slice(0, 4));
      expect(namesOf(cells.fullName)).toBe(namesOf(citizen.fullName));
    }
  });

  it('speaks of people whom the register does not hold under no number of the register, but by mistake', () => {
    const unknown = rows.filter(({ citizenId, errors }) => citizenId === null && errors.length === 0);
    const numbers = new Set(people.registered.map(({ personalNumber }) => personalNumber));
    expect(unknown.length).toBeGreaterThan(300);
    expect(unknown.filter(({ cells }) => numbers.has(cells.personalNumber))).toEqual([]);
    expect(rows.every(({ citizenId }) => citizenId === null || byId.has(citizenId))).toBe(true);
  });

  it('keeps the marker of synthetic numbers through every slip of the pen', () => {
    const isMoved = (error: string): boolean => /digit (doubled|left out)/.test(error);
    const whole = rows.filter(({ cells, errors }) => /^\d{12}$/.test(cells.personalNumber) && !errors.some(isMoved));
    expect(whole.length).toBeGreaterThan(10_000);
    expect(whole.filter(({ cells }) => !isSyntheticNumber(cells.personalNumber))).toEqual([]);
  });

  it.each(MISTAKE_NAMES)('makes this mistake in some office: %s', (name) => {
    expect(having(name).length).toBeGreaterThan(0);
  });

  it('makes the mistakes that it tells of', () => {
    const { citizen, row } = soloOf('name with the given name first');
    expect(namesOf(row.cells.fullName)).toBe(namesOf(givenFirst(citizen.fullName)));
    const head = soloOf('number of the head of household');
    const heads = all.filter(({ householdId }) => householdId === head.citizen.householdId);
    expect(heads.map(({ personalNumber }) => personalNumber)).toContain(head.row.cells.personalNumber);
    expect(head.row.cells.personalNumber).not.toBe(head.citizen.personalNumber);
    expect(soloOf('birth date 1 January').row.cells.birthDate).toMatch(/^(\d{4}-01-01|01\/01\/\d{4}|1\.1\.\d{4})$/);
    expect(soloOf('number from the old booklet').row.cells.personalNumber).toMatch(/^9\d{8}$/);
  });

  it('has habits: what one office does in most of its rows, most others never do', () => {
    const share = (office: number, error: string): number => {
      const ofOffice = rows.filter((row) => row.office === office);
      return mean(ofOffice.map(({ errors }) => (errors.includes(error) ? 1 : 0)));
    };
    const big = [...new Set(rows.map(({ office }) => office))].filter(
      (office) => rows.filter((row) => row.office === office).length > 60,
    );
    const shares = big.map((office) => share(office, 'birth date 1 January'));
    expect(Math.max(...shares)).toBeGreaterThan(0.2);
    expect(shares.filter((one) => one < 0.05).length).toBeGreaterThan(big.length / 2);
  });

  it('lets errors come together, in a row and in rows that follow one another', () => {
    const counts = rows.map(({ errors }) => errors.length);
    const rate = mean(counts);
    // Mistakes that knew nothing of one another would make such rows as often as Poisson's law says.
    const four = 1 - Math.exp(-rate) * (1 + rate + rate ** 2 / 2 + rate ** 3 / 6);
    expect(mean(counts.map((count) => (count >= 4 ? 1 : 0)))).toBeGreaterThan(2 * four);
    const variance = mean(counts.map((count) => (count - rate) ** 2));
    const together = mean(counts.slice(1).map((count, at) => (count - rate) * (counts[at]! - rate)));
    expect(together / variance).toBeGreaterThan(0.15);
  });
});

describe('the letters of before Unicode', () => {
  /** Vietnamese letters only: Ayŭn is a name too, and neither table has its u. */
  const names = [...new Set(all.flatMap(({ fullName }) => fullName.split(' ')))].filter(
    (name) => !/[^aă]\u0306/i.test(name.normalize('NFD')),
  );

  it('are those that another author wrote down, in TCVN3 and VNI', () => {
    expect(names.filter((name) => inTcvn3(name) !== toTcvn3(name))).toEqual([]);
    expect(names.filter((name) => inVni(name) !== toVni(name))).toEqual([]);
  });

  it('are read as they were meant', () => {
    const meant = all.map(({ fullName }) => fullName).filter((name) => inVni(name) !== name);
    const read = meant.map((name) => readName(inVni(name)));
    expect(read.filter(({ state }) => state !== 'repaired').length).toBeLessThan(meant.length / 100);
  });

  it('are Telex keys where nothing made letters of them', () => {
    expect('Nguyễn Đăng Hưởng'.split(' ').map(telexKeys)).toEqual(['Nguyeenx', 'Ddawng', 'Huwowngr']);
  });
});

/** A row with this error alone, in plain Unicode, and its citizen. */
function soloOf(error: string): { row: OfficeRow; citizen: Citizen } {
  const row = having(error).find(({ errors, citizenId }) => errors.length === 1 && citizenId !== null)!;
  return { row, citizen: byId.get(row.citizenId!)! };
}

function givenFirst(name: string): string {
  const syllables = name.split(' ');
  return [syllables.pop()!, ...syllables].join(' ');
}

function namesOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
}
