import type { GappedName } from '#lib/person';
import type { Field } from '../engine/field.js';
import { compareNames, type NameForms } from '../name-forms.js';
import type { NameParts } from '../name-parts.js';
import { isGivenOmitted, nearness } from '../near-names.js';
import type { Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
import { lastOnly, lastPairOnly } from './last-only.js';
import type { Shares } from './shares.js';

const LEVELS = [
  'equal',
  'diacritics-absent',
  'tone-differs',
  'order-changed',
  'one-letter-differs',
  'middle-omitted',
  'initials',
  'family-and-given',
  'given',
  'given-omitted',
  'else',
] as const;
type NameLevel = (typeof LEVELS)[number];

/** How many levels there are from the best one to this. */
export const nameLevelsTo = (level: NameLevel): number => LEVELS.indexOf(level) + 1;

const DIACRITICS_ABSENT = LEVELS.indexOf('diacritics-absent');
const ORDER_CHANGED = LEVELS.indexOf('order-changed');
const ONE_LETTER_DIFFERS = LEVELS.indexOf('one-letter-differs');
const MIDDLE_OMITTED = LEVELS.indexOf('middle-omitted');

/**
 * A name is compared where it could be read, and where letters are missing by those that are left; letters of other scripts and
 * digits agree with nothing.
 */
export function nameField(shares: Shares): Field<Subject, Registrant> {
  const chances = lastOnly((name: NameForms) => chancesOf(name, shares));
  const nearest = lastPairOnly((name: NameForms, registrant: Registrant) => nearestOf(name, registrant, shares));
  return {
    name: 'name',
    levels: LEVELS,
    forms: ['marked', 'bare'],
    form: ({ name }) => (name!.readable && name!.hasMarks ? 0 : 1),
    level: ({ name }, registrant) => {
      if (name === undefined || registrant.names[0]!.isEmpty) return undefined;
      return name.readable ? nearest(name, registrant).level : name.gapped && levelOfGapped(name.gapped, registrant);
    },
    chance: (level, { name }, registrant) => {
      if (name!.gapped) return level === DIACRITICS_ABSENT ? shareOfGapped(name!.gapped, shares) : undefined;
      if (!name!.trusted) return undefined;
      if (!WRITTEN_OTHERWISE.has(level)) return chances(name!)[level];
      return chanceOfOtherwise(
        level,
        { name: name!, nearest: nearest(name!, registrant), of: chances(name!)[level] },
        shares,
      );
    },
  };
}

function levelOfGapped(name: GappedName, { names }: Registrant): number | undefined {
  const fitting = names.map(({ bare }) => name.fits(bare));
  if (fitting.includes(true)) return DIACRITICS_ABSENT;
  return fitting.includes(undefined) ? undefined : LEVELS.length - 1;
}

/** At the most: all who have the family and the given name, as far as they are whole. */
function shareOfGapped({ family, given }: GappedName, shares: Shares): number {
  const ofGiven = given === undefined ? 1 : shares.ofName('given', given);
  if (family === undefined) return ofGiven;
  return given === undefined ? shares.ofValue('family', family) : shares.ofName('family+given', `${family} ${given}`);
}

interface Nearest {
  readonly name: NameForms;
  readonly level: number;
  /** Of people who are called so, diacritics aside. */
  readonly share: number;
}

/** Which of a citizen's names is nearest, and how near. */
function nearestOf(recorded: NameForms, { names }: Registrant, shares: Shares): Nearest {
  let nearest = names[0]!;
  let best: number = LEVELS.length;
  for (const name of names) {
    const level = LEVELS.indexOf(levelOf(recorded, name));
    if (level < best) [nearest, best] = [name, level];
  }
  return { name: nearest, level: best, share: shares.ofName('bare-name', nearest.bare) };
}

function levelOf(recorded: NameForms, registered: NameForms): NameLevel {
  switch (compareNames(recorded, registered)) {
    case 'equal':
    case 'equal-normalised':
      return 'equal';
    case 'diacritics-differ':
      return recorded.hasMarks && registered.hasMarks ? 'tone-differs' : 'diacritics-absent';
    case 'close':
    case 'swapped':
      return nearness(recorded.bare, registered.bare)!;
    default:
      return recorded.trusted && registered.trusted ? partsLevel(recorded.parts, registered.parts) : 'else';
  }
}

function partsLevel(recorded: NameParts, registered: NameParts): NameLevel {
  if (recorded.given === '') return 'else';
  if (recorded.given !== registered.given) {
    return isGivenOmitted(recorded.bare, registered.bare) ? 'given-omitted' : 'else';
  }
  const isFamilyToo = recorded.familyAndGiven !== undefined && recorded.familyAndGiven === registered.familyAndGiven;
  return isFamilyToo ? 'family-and-given' : 'given';
}

/** Levels at which a name is written otherwise than its bearer is called. */
const WRITTEN_OTHERWISE: ReadonlySet<number> = new Set([ORDER_CHANGED, ONE_LETTER_DIFFERS, MIDDLE_OMITTED]);

/**
 * Who would be written so: of those of whom it can be said as many as are written otherwise, and whoever is called as was written. So it
 * is for a pair at this level; at levels that it does not reach all of whom it can be said count, so that these are pooled with better ones.
 * @param of the share of people who agree so far that they may have been written so
 */
function chanceOfOtherwise(
  level: number,
  { name, nearest, of }: { readonly name: NameForms; readonly nearest: Nearest; readonly of: number | undefined },
  shares: Shares,
): number | undefined {
  const isReached = nearest.level === level;
  const ofCalledSo = (): number => shares.ofName('bare-name', name.bare);
  switch (level) {
    case ORDER_CHANGED: {
      const share = Math.min(1, 2 * nearest.share);
      return isReached ? shares.ofOtherForm(share, ofCalledSo()) : share;
    }
    case ONE_LETTER_DIFFERS:
      return isReached
        ? shares.ofOtherForm(shares.ofNeighbours(nearest.name.bare), shares.ofSlip(name.bare))
        : nearest.share;
    default: {
      // A middle name that was added may be any: whoever is called so without it counts in full.
      const isOmitted = isReached && name.bare.length < nearest.name.bare.length;
      return isOmitted && of !== undefined ? shares.ofOtherForm(of, ofCalledSo()) : of;
    }
  }
}

/** Of initials, the family name's agrees by chance in one of eight who have the given name, or the given name's in one of eight of the family. */
const INITIALS_AGREE = 1 / 8;
/** A middle name's in one of three who have both: T or V, mostly. */
const MIDDLE_AGREES = 1 / 3;

/** By level, of those that hang on the record's name alone. */
function chancesOf(name: NameForms, shares: Shares): readonly (number | undefined)[] {
  const { bare, familyAndGiven, family, given } = name.parts;
  const isGivenShort = given.length === 1;
  const ofBare = shares.ofName('bare-name', bare);
  const ofGiven = isGivenShort ? undefined : shares.ofName('given', given);
  const ofShort =
    familyAndGiven === undefined ? 1 : isGivenShort ? undefined : shares.ofName('family+given', familyAndGiven);
  const ofFamily = family.length === 1 ? undefined : shares.ofValue('family', family);
  const ofWritten = ofGiven ?? ofFamily;
  const ofInitials = ofWritten === undefined ? undefined : ofWritten * INITIALS_AGREE;
  const chances: Partial<Record<NameLevel, number | undefined>> = {
    equal: shares.ofName('name', name.folded),
    'diacritics-absent': ofBare,
    'tone-differs': ofBare,
    'middle-omitted': ofShort,
    initials:
      ofGiven !== undefined && ofFamily !== undefined && ofShort !== undefined ? ofShort * MIDDLE_AGREES : ofInitials,
    'family-and-given': ofShort,
    given: ofGiven,
    'given-omitted': ofFamily,
    else: 1,
  };
  return LEVELS.map((level) => chances[level]);
}
