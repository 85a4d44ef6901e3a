import { describe, expect, it } from '@jest/globals';
import {
  attributeKeys,
  Engine,
  POPULATION_MODEL,
  populationDomain,
  Registrant,
  Shares,
  unseenWeight,
  type KeyKind,
  type Subject,
} from '../src/index.js';
import { aCitizen, aSubject, frequenciesOf, matchOf } from './people.js';

const frequencies = frequenciesOf();
const engine = new Engine(populationDomain(frequencies), POPULATION_MODEL);
const shares = new Shares(frequencies);
const nowhere = { identifiers: [], residence: undefined, origin: undefined };
const ofAYear = aSubject({ ...nowhere, birthDate: '1990' });
const ofADay = aSubject(nowhere);

/** Looks all keys up but those of these kinds, behind each of which so many stand. */
function searched(subject: Subject, skipped: Partial<Record<KeyKind, number>>, only?: (at: number) => boolean) {
  const keys = attributeKeys(subject);
  const isSkipped = ({ kind }: { kind: KeyKind }, at: number): boolean =>
    skipped[kind] !== undefined && (only === undefined || only(at));
  return {
    lookedUp: keys.filter((key, at) => !isSkipped(key, at)),
    skipped: keys.filter(isSkipped).map((key) => ({ ...key, citizens: skipped[key.kind]! })),
  };
}

const weigh = (subject: Subject, search: ReturnType<typeof searched>, seen: Registrant[] = []): number =>
  unseenWeight(subject, search, seen, engine, shares);

describe('citizens whom no key found', () => {
  it('weigh nothing where every key was looked up', () => {
    expect(weigh(ofAYear, searched(ofAYear, {}))).toBe(0);
  });

  it('weigh by their number, less those behind the same key who were seen', () => {
    const search = searched(ofAYear, { 'name+year': 101 });
    const namesake = new Registrant(aCitizen({ birthDate: '1990-05-05' }));
    const stranger = new Registrant(aCitizen({ citizenId: 2, fullName: 'Lê Thị Sen', otherNames: [] }));
    const all = weigh(ofAYear, search);
    expect(all).toBeGreaterThan(0);
    expect(weigh(ofAYear, search, [stranger])).toBe(all);
    expect(weigh(ofAYear, search, [namesake]) / all).toBeCloseTo(100 / 101, 12);
  });

  it('weigh as the model says of true pairs that share what the key proves, over the share of people who do', () => {
    const mOf = (field: string, form: string, levels: readonly string[]): number =>
      POPULATION_MODEL.fields[field]![form]!.filter(({ level }) => levels.includes(level)).reduce(
        (sum, { m }) => sum + m,
        0,
      );
    const whole = ['equal', 'diacritics-absent', 'tone-differs'];
    const nearly = ['order-changed', 'one-letter-differs', 'middle-omitted', 'initials', 'family-and-given'];
    const inYear = ['equal', 'month', 'day-month-swapped', 'year', 'year-off-by-one', 'one-digit-differs', 'same-year'];
    const { bare, familyAndGiven } = ofADay.name!.parts;
    const behindYear =
      ((mOf('name', 'marked', whole) / shares.ofName('bare-name', bare)) * mOf('birth-date', 'year', inYear)) /
      shares.ofValue('birth-year', ofAYear.birthDate!);
    const behindDate =
      ((mOf('name', 'marked', [...whole, ...nearly]) / shares.ofName('family+given', familyAndGiven!)) *
        mOf('birth-date', 'day', ['equal'])) /
      shares.ofValue('birth-date', ofADay.birthDate!);
    expect(weigh(ofAYear, searched(ofAYear, { 'name+year': 10 })) / behindYear).toBeCloseTo(10, 9);
    expect(weigh(ofADay, searched(ofADay, { 'short+date': 10 })) / behindDate).toBeCloseTo(10, 9);
  });

  it('weigh little where the key of name and date found whoever has the date', () => {
    const withDate = searched(ofADay, { 'name+year': 100 });
    const withoutDate = searched(ofADay, { 'name+year': 100, 'short+date': 100 });
    expect(weigh(ofADay, withDate)).toBeLessThan(weigh(ofADay, withoutDate) / 10);
  });

  it('are not covered by a key of a kind of which another one was too common', () => {
    const dates = attributeKeys(ofADay).flatMap(({ kind }, at) => (kind === 'short+date' ? [at] : []));
    expect(dates).toHaveLength(2); // the date, and day and month exchanged
    const neither = searched(ofADay, { 'name+year': 100, 'short+date': 100 });
    const one = searched(ofADay, { 'name+year': 100, 'short+date': 100 }, (at) => at !== dates[1]);
    expect(weigh(ofADay, one)).toBe(weigh(ofADay, neither));
  });

  it('keep a record with a common name from being linked, and are somebody', () => {
    const elder = aCitizen({ birthDate: '1990' });
    const search = searched(ofAYear, { 'name+year': 300 });
    expect(matchOf(ofAYear, [elder], undefined, search.skipped)).toMatchObject({ outcome: 'ambiguous' });
  });
});
