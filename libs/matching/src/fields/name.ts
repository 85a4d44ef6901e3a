import type { Field } from '../engine/field.js';
import { compareNames, type NameForms } from '../name-forms.js';
import { nameParts, type NameParts } from '../name-parts.js';
import { nearness } from '../near-names.js';
import type { Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
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
  'else',
] as const;
type NameLevel = (typeof LEVELS)[number];

/** A name is compared only where it could be read; letters of other scripts and digits agree with nothing. */
export function nameField(shares: Shares): Field<Subject, Registrant> {
  return {
    name: 'name',
    levels: LEVELS,
    forms: ['marked', 'bare'],
    form: ({ name }) => (name!.hasMarks ? 0 : 1),
    level: ({ name }, registrant) =>
      name?.readable && !registrant.names[0]!.isEmpty ? LEVELS.indexOf(bestOf(name, registrant).level) : undefined,
    chance: (level, { name }, registrant) =>
      name!.trusted ? chanceOf(LEVELS[level]!, name!, registrant, shares) : undefined,
  };
}

/** Which of a citizen's names is nearest, and how near. */
function bestOf(recorded: NameForms, { names, parts }: Registrant): { level: NameLevel; at: number } {
  let best = { level: levelOf(recorded, names[0]!, parts[0]!), at: 0 };
  for (let at = 1; at < names.length; at += 1) {
    const level = levelOf(recorded, names[at]!, parts[at]!);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(best.level)) best = { level, at };
  }
  return best;
}

function levelOf(recorded: NameForms, registered: NameForms, parts: NameParts): NameLevel {
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
      return recorded.trusted && registered.trusted ? partsLevel(nameParts(recorded.bare), parts) : 'else';
  }
}

function partsLevel(recorded: NameParts, registered: NameParts): NameLevel {
  if (recorded.given !== registered.given || recorded.given === '') return 'else';
  const isFamilyToo = recorded.familyAndGiven !== undefined && recorded.familyAndGiven === registered.familyAndGiven;
  return isFamilyToo ? 'family-and-given' : 'given';
}

/** Of initials, family and middle name agree by chance in one of eight who have the given name, or the given name in one of eight of the family. */
const INITIALS_AGREE = 1 / 8;

function chanceOf(level: NameLevel, name: NameForms, registrant: Registrant, shares: Shares): number | undefined {
  const { bare, familyAndGiven, family, given } = nameParts(name.bare);
  const isGivenShort = given.length === 1;
  switch (level) {
    case 'equal':
      return shares.ofName('name', name.folded);
    case 'diacritics-absent':
    case 'tone-differs':
      return shares.ofName('bare-name', bare);
    case 'order-changed':
      return shares.ofName('bare-name', nearestOf(name, registrant), 2);
    case 'one-letter-differs':
      return shares.ofNeighbours('bare-name', nearestOf(name, registrant));
    case 'middle-omitted':
    case 'family-and-given':
      return familyAndGiven === undefined
        ? 1
        : isGivenShort
          ? undefined
          : shares.ofName('family+given', familyAndGiven);
    case 'initials':
      if (!isGivenShort) return shares.ofName('given', given) * INITIALS_AGREE;
      return family.length === 1 ? undefined : shares.ofValue('family', family) * INITIALS_AGREE;
    case 'given':
      return isGivenShort ? undefined : shares.ofName('given', given);
    case 'else':
      return 1;
  }
}

/** The one of their names that the record's is compared with: how frequent that is counts. */
function nearestOf(name: NameForms, registrant: Registrant): string {
  const at = registrant.names.length === 1 ? 0 : bestOf(name, registrant).at;
  return registrant.parts[at]!.bare;
}
