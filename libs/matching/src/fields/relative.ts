import type { Field } from '../engine/field.js';
import { LEAST_M } from '../engine/model.js';
import { compareNames, type NameForms } from '../name-forms.js';
import { NAMED_KIN, type NamedKin, type Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
import { lastOnly } from './last-only.js';
import type { Shares } from './shares.js';

const LEVELS = ['equal', 'diacritics-differ', 'near', 'of-another', 'else'] as const;
const [OF_ANOTHER, ELSE] = [3, 4];

/** A father's family name is his child's: where that agrees already, only the rest of his name says something. */
export function relativeField(kin: NamedKin, shares: Shares): Field<Subject, Registrant> {
  const named = lastOnly(({ relatives }: Subject) => {
    const name = relatives.find((relative) => relative.relation === kin && relative.name.readable)?.name;
    return name && { name, chances: name.trusted ? chancesOf(name, shares) : undefined };
  });
  return {
    name: kin,
    levels: LEVELS,
    forms: ['marked', 'bare'],
    form: (subject) => (named(subject)!.name.hasMarks ? 0 : 1),
    level: (subject, registrant) => {
      const [recorded, registered] = [named(subject)?.name, registrant.nameOf(kin)];
      if (!recorded || !registered) return undefined;
      const level = levelOf(recorded, registered);
      return level === ELSE && isOfAnother({ kin, recorded, registered }, subject, registrant) ? OF_ANOTHER : level;
    },
    chance: (level, subject, registrant) => {
      const { name, chances } = named(subject)!;
      if (chances === undefined) return undefined;
      // Where only the other side's name is elsewhere, the field of that place has counted it.
      if (level === OF_ANOTHER && !isAmong(name, kin, registrant)) return LEAST_M;
      return Math.min(1, chances[level]! / (kin === 'father' ? familyShare(name, subject, registrant, shares) : 1));
    },
  };
}

/** By level. */
function chancesOf({ bare }: NameForms, shares: Shares): readonly number[] {
  const share = shares.ofRelative(bare);
  return [share, share, shares.ofRelative(bare, 4), shares.ofRelative(bare, 6), 1];
}

interface Named {
  readonly kin: NamedKin;
  readonly recorded: NameForms;
  readonly registered: NameForms;
}

/** Mother's name in the father's place and the like: one side's name is that of another relative on the other side. Symmetric. */
function isOfAnother({ kin, recorded, registered }: Named, { relatives }: Subject, registrant: Registrant): boolean {
  const isOther = (relation: string): boolean => relation !== kin && NAMED_KIN.some((one) => one === relation);
  return (
    isAmong(recorded, kin, registrant) ||
    relatives.some(({ relation, name }) => isOther(relation) && isSameName(name, registered))
  );
}

/** Whether it is the name of another relative than this one. */
function isAmong(recorded: NameForms, kin: NamedKin, registrant: Registrant): boolean {
  return NAMED_KIN.some((other) => other !== kin && isSameName(recorded, registrant.nameOf(other)));
}

function isSameName(recorded: NameForms, registered: NameForms | undefined): boolean {
  return registered !== undefined && levelOf(recorded, registered) < 2;
}

function levelOf(recorded: NameForms, registered: NameForms): number {
  switch (compareNames(recorded, registered)) {
    case 'equal':
    case 'equal-normalised':
      return 0;
    case 'diacritics-differ':
      return 1;
    case 'close':
    case 'swapped':
      return 2;
    default:
      return ELSE;
  }
}

/** The share of people with the father's family name, where the candidate and the subject have it too; else 1. */
function familyShare(father: NameForms, { name }: Subject, { names }: Registrant, shares: Shares): number {
  const { family } = father.parts;
  const isTheirs = name?.parts.family === family && names[0]!.parts.family === family;
  return isTheirs ? shares.ofValue('family', family) : 1;
}
