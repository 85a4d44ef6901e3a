import type { Field } from '../engine/field.js';
import { compareNames, type NameForms } from '../name-forms.js';
import type { NameParts } from '../name-parts.js';
import { isGivenOmitted, nearness } from '../near-names.js';
import type { Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
import { lastOnly } from './last-only.js';
import type { Shares } from './shares.js';

const LEVELS = [
  'equal',
  'diacritics-absent',
  'tone-differs',
  'middle-omitted',
  'order-changed',
  'initials',
  'one-letter-differs',
  'family-and-given',
  'given',
  'given-omitted',
  'else',
] as const;
type NameLevel = (typeof LEVELS)[number];
const ORDER_CHANGED = LEVELS.indexOf('order-changed');
const ONE_LETTER_DIFFERS = LEVELS.indexOf('one-letter-differs');

/** A name is compared only where it could be read; letters of other scripts and digits agree with nothing. */
export function nameField(shares: Shares): Field<Subject, Registrant> {
  const chances = lastOnly((name: NameForms) => chancesOf(name, shares));
  return {
    name: 'name',
    levels: LEVELS,
    forms: ['marked', 'bare'],
    form: ({ name }) => (name!.hasMarks ? 0 : 1),
    level: ({ name }, registrant) =>
      name?.readable && !registrant.names[0]!.isEmpty ? LEVELS.indexOf(bestOf(name, registrant).level) : undefined,
    chance: (level, { name }, registrant) => {
      if (!name!.trusted) return undefined;
      if (level === ORDER_CHANGED) return shares.ofName('bare-name', nearestOf(name!, registrant), 2);
      if (level === ONE_LETTER_DIFFERS) return shares.ofNeighbours('bare-name', nearestOf(name!, registrant));
      return chances(name!)[level];
    },
  };
}

/** Which of a citizen's names is nearest, and how near. */
function bestOf(recorded: NameForms, { names }: Registrant): { level: NameLevel; at: number } {
  let best = { level: levelOf(recorded, names[0]!), at: 0 };
  for (let at = 1; at < names.length; at += 1) {
    const level = levelOf(recorded, names[at]!);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(best.level)) best = { level, at };
  }
  return best;
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

/** Of initials, family and middle name agree by chance in one of eight who have the given name, or the given name in one of eight of the family. */
const INITIALS_AGREE = 1 / 8;

/** By level, of those that hang on the record's name alone. */
function chancesOf(name: NameForms, shares: Shares): readonly (number | undefined)[] {
  const { bare, familyAndGiven, family, given } = name.parts;
  const isGivenShort = given.length === 1;
  const ofBare = shares.ofName('bare-name', bare);
  const ofGiven = isGivenShort ? undefined : shares.ofName('given', given);
  const ofShort =
    familyAndGiven === undefined ? 1 : isGivenShort ? undefined : shares.ofName('family+given', familyAndGiven);
  const ofWritten = ofGiven ?? (family.length === 1 ? undefined : shares.ofValue('family', family));
  const chances: Partial<Record<NameLevel, number | undefined>> = {
    equal: shares.ofName('name', name.folded),
    'diacritics-absent': ofBare,
    'tone-differs': ofBare,
    'middle-omitted': ofShort,
    initials: ofWritten === undefined ? undefined : ofWritten * INITIALS_AGREE,
    'family-and-given': ofShort,
    given: ofGiven,
    'given-omitted': family.length === 1 ? undefined : shares.ofValue('family', family),
    else: 1,
  };
  return LEVELS.map((level) => chances[level]);
}

/** The one of their names that the record's is compared with: how frequent that is counts. */
function nearestOf(name: NameForms, registrant: Registrant): string {
  const at = registrant.names.length === 1 ? 0 : bestOf(name, registrant).at;
  return registrant.names[at]!.bare;
}
