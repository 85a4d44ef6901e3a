import { SECTORS, type Sector } from '#lib/contracts';
import { communesOf, type Citizen, type Place } from '#lib/person';
import { DATE_MISTAKES } from './date-mistakes.js';
import { Dice } from './dice.js';
import { fairCopy, type Column, type Desk, type Draft, type Mistake } from './draft.js';
import { drawHand, WRITTEN_COLUMNS, written, type Cells, type Hand } from './hand.js';
import { NAME_MISTAKES } from './name-mistakes.js';
import { NUMBER_MISTAKES } from './number-mistakes.js';
import { KIN_MISTAKES, PLACE_MISTAKES, ROW_MISTAKES, SEX_MISTAKES } from './other-mistakes.js';
import { People, type PeopleAtHand, type Person } from './people.js';

export interface OfficesPlan extends PeopleAtHand {
  readonly seed: number;
  readonly rows: number;
}

/** A row of a records' file, and the truth about it. */
export interface OfficeRow {
  readonly recordId: string;
  readonly sector: Sector;
  readonly cells: Cells;
  readonly eventDate: string;
  /** Null: the register does not hold them. */
  readonly citizenId: number | null;
  readonly errors: readonly string[];
  /** Which of the offices wrote it. */
  readonly office: number;
}

const MISTAKES: ReadonlyMap<string, Mistake> = new Map(
  Object.entries<Mistake>({
    ...NUMBER_MISTAKES,
    ...NAME_MISTAKES,
    ...DATE_MISTAKES,
    ...SEX_MISTAKES,
    ...PLACE_MISTAKES,
    ...KIN_MISTAKES,
    ...ROW_MISTAKES,
  }),
);
const SHIFTED = 'columns shifted by one';
/** Every mistake that an office can make by habit or by a slip. */
export const MISTAKE_NAMES: readonly string[] = [...MISTAKES.keys(), SHIFTED];

const OFFICES = 400;
/** A few offices send most of the rows: weights are 1 ÷ a share up to this. */
const SMALLEST_SHARE = 40;
const ROWS_OF_A_PAGE = [8, 60] as const;
const RELATIVE_NEXT = 0.25;
/** Of a thousand pages, those of a bad day; of those, with columns shifted. */
const BAD_DAYS = 60;
const SHIFTED_ON_BAD_DAYS = 150;
/** The chance of one more slip: heavy tails, as whoever has slipped is likelier to slip again. */
const CARELESS = [0.02, 0.4] as const;
const CARELESS_ON_BAD_DAYS = 0.7;
const MOST_SLIPS = 6;
const DAYS_SLIP = 0.5;

/** A chance in a hundred that an office's form has a column at all. */
const COLUMN_SHARE: Readonly<Record<Column, number>> = {
  number: 95,
  oldNumber: 15,
  name: 100,
  birthDate: 97,
  sex: 90,
  residence: 75,
  origin: 45,
  father: 30,
  mother: 30,
  spouse: 20,
};

interface Habit {
  readonly name: string;
  /** Of the rows, those in which it shows. */
  readonly share: number;
}

interface Office {
  readonly id: number;
  readonly sector: Sector;
  readonly commune: Place;
  readonly province: string;
  readonly weight: number;
  readonly columns: readonly Column[];
  /** Of its cells, those that are filled. */
  readonly filled: number;
  readonly inOldUnits: boolean;
  readonly habits: readonly Habit[];
  readonly careless: number;
  readonly hand: Hand;
}

/** What happens on a bad day: the same slip row after row, and perhaps a column too many. */
interface BadDay {
  readonly slip: string;
  readonly shiftedFrom: number | undefined;
}

/**
 * Rows as offices write them, each office with habits of its own and with days on which more goes wrong than on others, page
 * by page. It shares nothing with the sectors' records of libs/synthetic but the people. The same plan gives the same rows.
 */
export function* officeRows(plan: OfficesPlan): Generator<OfficeRow> {
  const dice = new Dice(plan.seed, 'rows');
  const people = new People(plan);
  const offices = drawOffices(new Dice(plan.seed, 'offices'));
  let made = 0;
  while (made < plan.rows) {
    const office = dice.weighed(offices, ({ weight }) => weight);
    const badDay = dice.between(1, 1000) <= BAD_DAYS ? drawBadDay(dice) : undefined;
    const length = Math.min(plan.rows - made, dice.between(...ROWS_OF_A_PAGE));
    let above: Draft | undefined;
    let person: Person | undefined;
    for (let line = 0; line < length; line += 1) {
      const relative = person && dice.chance(RELATIVE_NEXT) ? people.relativeOf(dice, person) : undefined;
      person = relative ?? people.draw(dice, office.province);
      const desk: Desk = {
        dice,
        person,
        above,
        passerBy: people.anybody(dice, office.province),
        commune: office.commune,
        today: `${dice.between(2002, 2025)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`,
      };
      const { draft, errors } = drafted(office, desk, badDay);
      const inHand = written(draft, office.hand, dice);
      const shiftedFrom = badDay?.shiftedFrom;
      made += 1;
      yield {
        recordId: `GD-VP-${plan.seed.toString(36)}-${String(made).padStart(7, '0')}`,
        sector: office.sector,
        cells: shiftedFrom === undefined ? inHand.cells : shifted(inHand.cells, shiftedFrom),
        eventDate: desk.today,
        citizenId: person.isRegistered ? person.citizen.citizenId : null,
        errors: [...errors, ...inHand.errors, ...(shiftedFrom === undefined ? [] : [SHIFTED])],
        office: office.id,
      };
      above = draft;
    }
  }
}

function drawOffices(dice: Dice): Office[] {
  const communes = communesOf('before-2025-07');
  return Array.from({ length: OFFICES }, (_, id) => {
    const { code, provinceCode } = dice.pick(communes);
    const columns = (Object.keys(COLUMN_SHARE) as Column[]).filter(
      (column) => dice.between(1, 100) <= COLUMN_SHARE[column],
    );
    return {
      id,
      sector: dice.pick(SECTORS),
      commune: { code, edition: 'before-2025-07' },
      province: provinceCode,
      weight: 1 / dice.between(1, SMALLEST_SHARE),
      columns,
      filled: dice.between(85, 100) / 100,
      inOldUnits: dice.chance(0.6),
      habits: [...MISTAKES].flatMap(([name, { offices }]) =>
        dice.between(1, 1000) <= offices ? [{ name, share: dice.between(20, 100) / 100 }] : [],
      ),
      careless: CARELESS[0] + (CARELESS[1] - CARELESS[0]) * (dice.between(0, 1000) / 1000) ** 2,
      hand: drawHand(dice),
    };
  });
}

function drawBadDay(dice: Dice): BadDay {
  const isShifted = dice.between(1, 1000) <= SHIFTED_ON_BAD_DAYS;
  return {
    slip: drawSlip(dice),
    shiftedFrom: isShifted ? dice.between(0, WRITTEN_COLUMNS.length - 2) : undefined,
  };
}

function drawSlip(dice: Dice): string {
  return dice.weighed([...MISTAKES], ([, { slips }]) => slips)[0];
}

/** What the office knows of the person, after its habits and its slips. */
function drafted(office: Office, desk: Desk, badDay: BadDay | undefined): { draft: Draft; errors: string[] } {
  const { dice, person } = desk;
  const columns = office.columns.filter((column) => column === 'name' || dice.chance(office.filled));
  const intended = office.habits.filter(({ share }) => dice.chance(share)).map(({ name }) => name);
  if (badDay && dice.chance(DAYS_SLIP)) intended.push(badDay.slip);
  const chance = badDay ? CARELESS_ON_BAD_DAYS : office.careless;
  for (let slips = 0; slips < MOST_SLIPS && dice.chance(chance); slips += 1) intended.push(drawSlip(dice));
  let draft = fairCopy(inUnits(person.citizen, office.inOldUnits));
  const errors: string[] = [];
  for (const name of new Set(intended)) {
    const change = MISTAKES.get(name)!.spoil(draft, desk);
    if (change === undefined || !columns.some((column) => isChanged(draft, change, column))) continue;
    draft = { ...draft, ...change };
    errors.push(name);
  }
  return { draft: onlyColumns(draft, columns), errors };
}

function isChanged(draft: Draft, change: Partial<Draft>, column: Column): boolean {
  return column in change && JSON.stringify(change[column]) !== JSON.stringify(draft[column]);
}

function onlyColumns(draft: Draft, columns: readonly Column[]): Draft {
  const entries = Object.entries(draft).map(([column, value]: [string, unknown]) => {
    if (columns.includes(column as Column)) return [column, value];
    return [column, typeof value === 'string' ? '' : undefined];
  });
  return Object.fromEntries(entries) as Draft;
}

function inUnits(citizen: Citizen, old: boolean): Citizen {
  return old && citizen.residenceBefore ? { ...citizen, residence: citizen.residenceBefore } : citizen;
}

/** From a column on everything stands one column too far to the right; what was last is lost. */
function shifted(cells: Cells, from: number): Cells {
  const texts = WRITTEN_COLUMNS.map((column, at) =>
    at < from ? cells[column] : at === from ? '' : cells[WRITTEN_COLUMNS[at - 1]!],
  );
  return Object.fromEntries(WRITTEN_COLUMNS.map((column, at) => [column, texts[at]])) as Cells;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
