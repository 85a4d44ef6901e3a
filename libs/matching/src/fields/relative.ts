import type { Field } from '../engine/field.js';
import { compareNames, type NameForms } from '../name-forms.js';
import type { NamedKin, Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
import { lastOnly } from './last-only.js';
import type { Shares } from './shares.js';

const LEVELS = ['equal', 'diacritics-differ', 'near', 'else'] as const;

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
      const [recorded, registered] = [named(subject), registrant.nameOf(kin)];
      return recorded && registered ? levelOf(recorded.name, registered) : undefined;
    },
    chance: (level, subject, registrant) => {
      const { name, chances } = named(subject)!;
      if (chances === undefined) return undefined;
      return Math.min(1, chances[level]! / (kin === 'father' ? familyShare(name, subject, registrant, shares) : 1));
    },
  };
}

/** By level. */
function chancesOf({ bare }: NameForms, shares: Shares): readonly number[] {
  const share = shares.ofRelative(bare);
  return [share, share, shares.ofRelative(bare, 4), 1];
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
      return 3;
  }
}

/** The share of people with the father's family name, where the candidate and the subject have it too; else 1. */
function familyShare(father: NameForms, { name }: Subject, { names }: Registrant, shares: Shares): number {
  const { family } = father.parts;
  const isTheirs = name?.parts.family === family && names[0]!.parts.family === family;
  return isTheirs ? shares.ofValue('family', family) : 1;
}
