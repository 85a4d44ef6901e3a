import type { Engine } from './engine/engine.js';
import { isFullDate } from './birth-date.js';
import { citizenKeys, type KeyKind, type LookUp } from './keys.js';
import type { NameForms } from './name-forms.js';
import type { Registrant } from './registrant.js';
import type { Subject } from './subject.js';
import { dateLevelsTo } from './fields/birth-date.js';
import { nameLevelsTo } from './fields/name.js';
import type { Shares } from './fields/shares.js';

/** What looking up a record's keys brought beside candidates. */
export interface Search {
  /** Keys that were looked up, whether they found somebody or not. */
  readonly lookedUp: readonly LookUp[];
  /** Keys with too many citizens behind them, which were not. */
  readonly skipped: readonly SkippedKey[];
}

export interface SkippedKey extends LookUp {
  /** Citizens behind it. */
  readonly citizens: number;
}

/** What whoever is behind a key has in common with the record. */
interface Proof {
  readonly name?: 'name' | 'short';
  readonly date?: 'year' | 'date';
  readonly place?: 'residence' | 'origin';
}

const PROVES: Readonly<Record<KeyKind, Proof>> = {
  number: {},
  'old-number': {},
  'name+year': { name: 'name', date: 'year' },
  'short+date': { name: 'short', date: 'date' },
  'name+home': { name: 'name', place: 'residence' },
  'name+origin': { name: 'name', place: 'origin' },
  'short+year+home': { name: 'short', date: 'year', place: 'residence' },
  'date+home': { date: 'date', place: 'residence' },
  'date+origin': { date: 'date', place: 'origin' },
  'name+relative': { name: 'name' },
  'date+relative': { date: 'date' },
};

/** Levels of the fields, best first, that a proof stands for. */
const NAME_LEVELS = { name: nameLevelsTo('tone-differs'), short: nameLevelsTo('family-and-given') };
const DATE_LEVELS = { date: dateLevelsTo('equal'), year: dateLevelsTo('same-year') };
const SAME_PLACE = 1;

/**
 * The weight of the citizens whom no key found, as `posterior` needs it: of each key that was not looked up, those behind it
 * who were not seen, times their expected likelihood ratio; the largest of these, for keys share people. They have in common
 * with the record what the key proves, and nothing that a looked-up key would have found them by.
 */
export function unseenWeight(
  subject: Subject,
  { lookedUp, skipped }: Search,
  candidates: readonly Registrant[],
  engine: Engine<Subject, Registrant>,
  shares: Shares,
): number {
  if (skipped.length === 0) return 0;
  const covered = new Set(lookedUp.map(({ kind }) => kind));
  // A kind with one key that was looked up and one that was not covers nothing.
  for (const { kind } of skipped) covered.delete(kind);
  const held = candidates.map((candidate) => new Set(citizenKeys(candidate)));
  let largest = 0;
  for (const { kind, key, citizens } of skipped) {
    const seen = held.filter((keys) => keys.has(key)).length;
    const unseen = Math.max(0, citizens - seen);
    largest = Math.max(largest, unseen * expectedRatio(subject, PROVES[kind], covered, engine, shares));
  }
  return largest;
}

/** The likelihood ratio of somebody who is behind a key and behind none of those looked up. */
function expectedRatio(
  subject: Subject,
  proof: Proof,
  covered: ReadonlySet<KeyKind>,
  engine: Engine<Subject, Registrant>,
  shares: Shares,
): number {
  const { name, birthDate, homes, origins } = subject;
  const isNameCovered = covered.has('name+home') || covered.has('name+origin') || covered.has('name+year');
  const nameForm = name?.hasMarks ? 0 : 1;
  const dateForm = birthDate !== undefined && isFullDate(birthDate) ? 0 : 1;
  let ratio = 1;
  if (name?.trusted && proof.name) {
    ratio *= proven(engine, 'name', nameForm, [0, NAME_LEVELS[proof.name]], nameShare(name, proof.name, shares));
  } else if (name?.trusted && isNameCovered) {
    ratio *= proven(engine, 'name', nameForm, [NAME_LEVELS.name, Infinity], 1);
  }
  if (birthDate !== undefined && proof.date) {
    const [kind, value] =
      proof.date === 'date' ? (['birth-date', birthDate] as const) : (['birth-year', birthDate.slice(0, 4)] as const);
    const from = proof.name && covered.has('short+date') ? DATE_LEVELS.date : 0;
    ratio *= proven(engine, 'birth-date', dateForm, [from, DATE_LEVELS[proof.date]], shares.ofValue(kind, value));
  }
  for (const [field, codes, key] of [
    ['residence', homes, 'name+home'],
    ['origin', origins, 'name+origin'],
  ] as const) {
    if (proof.place === field) ratio *= proven(engine, field, 0, [0, SAME_PLACE], shares.ofPlaces(field, codes));
    else if (proof.name && covered.has(key)) ratio *= proven(engine, field, 0, [SAME_PLACE, Infinity], 1);
  }
  return ratio;
}

/** Σm of the levels from … to, over the share of people who reach the last of them. */
function proven(
  engine: Engine<Subject, Registrant>,
  field: string,
  form: number,
  [from, to]: readonly [from: number, to: number],
  share: number,
): number {
  const { m } = engine.learnedOf(field, form);
  return m.slice(from, to).reduce((sum, its) => sum + its, 0) / share;
}

function nameShare(name: NameForms, proof: 'name' | 'short', shares: Shares): number {
  const { bare, familyAndGiven } = name.parts;
  return proof === 'name' || familyAndGiven === undefined
    ? shares.ofName('bare-name', bare)
    : shares.ofName('family+given', familyAndGiven);
}
