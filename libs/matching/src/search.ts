import type { Engine } from './engine/engine.js';
import type { KeyKind, LookUp } from './keys.js';
import type { Registrant } from './registrant.js';
import type { Subject } from './subject.js';
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
const NAME_LEVELS = { name: 3, short: 8 } as const;
const DATE_LEVELS = { date: 1, year: 7 } as const;
const SAME_PLACE = 1;

/**
 * The weight of the citizens whom no key found, as `posterior` needs it: of the key with the most citizens behind it that was
 * not looked up, those not seen by another key, times their expected likelihood ratio.
 *
 * They have in common with the record what the key proves, and nothing that a looked-up key would have found them by.
 */
export function unseenWeight(
  subject: Subject,
  { lookedUp, skipped }: Search,
  candidates: number,
  engine: Engine<Subject, Registrant>,
  shares: Shares,
): number {
  let largest: SkippedKey | undefined;
  for (const key of skipped) if (!largest || key.citizens > largest.citizens) largest = key;
  if (largest === undefined) return 0;
  const covered = new Set(lookedUp.map(({ kind }) => kind));
  const proof = PROVES[largest.kind];
  let ratio = 1;
  if (proof.name && subject.name) {
    ratio *= proven(
      engine,
      'name',
      subject.name.hasMarks ? 0 : 1,
      0,
      NAME_LEVELS[proof.name],
      nameShare(subject, proof.name, shares),
    );
  } else if (subject.name && (covered.has('name+home') || covered.has('name+origin') || covered.has('name+year'))) {
    ratio *= proven(engine, 'name', subject.name.hasMarks ? 0 : 1, NAME_LEVELS.name, 10, 1);
  }
  if (proof.date && subject.birthDate) {
    const form = covered.has('short+date') || proof.date === 'date' ? 0 : 1;
    const from = proof.name && covered.has('short+date') ? 1 : 0;
    const share = shares.ofValue(
      proof.date === 'date' ? 'birth-date' : 'birth-year',
      proof.date === 'date' ? subject.birthDate : subject.birthDate.slice(0, 4),
    );
    ratio *= proven(engine, 'birth-date', form, from, DATE_LEVELS[proof.date], share);
  }
  if (proof.place === 'residence')
    ratio *= proven(engine, 'residence', 0, 0, SAME_PLACE, shares.ofPlaces('residence', subject.homes));
  else if (proof.name && covered.has('name+home')) ratio *= proven(engine, 'residence', 0, SAME_PLACE, 3, 1);
  if (proof.place === 'origin')
    ratio *= proven(engine, 'origin', 0, 0, SAME_PLACE, shares.ofPlaces('origin', subject.origins));
  else if (proof.name && covered.has('name+origin')) ratio *= proven(engine, 'origin', 0, SAME_PLACE, 3, 1);
  return Math.max(0, largest.citizens - candidates) * ratio;
}

/** Σm of the levels over the share of people who reach the last of them. */
function proven(
  engine: Engine<Subject, Registrant>,
  field: string,
  form: number,
  from: number,
  to: number,
  share: number,
): number {
  const { m } = engine.learnedOf(field, form);
  let sum = 0;
  for (let level = from; level < Math.min(to, m.length); level += 1) sum += m[level]!;
  return sum / share;
}

function nameShare({ name }: Subject, proof: 'name' | 'short', shares: Shares): number {
  const syllables = name!.bare.split(' ');
  return proof === 'name'
    ? shares.ofName('bare-name', name!.bare)
    : shares.ofName('family+given', `${syllables[0]!} ${syllables.at(-1)!}`);
}
