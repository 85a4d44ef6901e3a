import type { Field } from '../engine/field.js';
import { compareNames, type NameForms } from '../name-forms.js';
import { nameParts } from '../name-parts.js';
import type { NamedKin, Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
import type { Shares } from './shares.js';

const LEVELS = ['equal', 'diacritics-differ', 'near', 'else'] as const;

/** A father's family name is his child's: where that agrees already, only the rest of his name says something. */
export function relativeField(kin: NamedKin, shares: Shares): Field<Subject, Registrant> {
  const named = ({ relatives }: Subject): NameForms | undefined =>
    relatives.find(({ relation, name }) => relation === kin && name.readable)?.name;
  return {
    name: kin,
    levels: LEVELS,
    forms: ['marked', 'bare'],
    form: (subject) => (named(subject)!.hasMarks ? 0 : 1),
    level: (subject, registrant) => {
      const [recorded, registered] = [named(subject), registrant.nameOf(kin)];
      return recorded && registered ? levelOf(recorded, registered) : undefined;
    },
    chance: (level, subject, registrant) => {
      const name = named(subject)!;
      if (!name.trusted) return undefined;
      if (level === LEVELS.length - 1) return 1;
      const share = shares.ofRelative(name.bare, level === LEVELS.indexOf('near') ? 4 : 1);
      return Math.min(1, share / (kin === 'father' ? familyShare(name, subject, registrant, shares) : 1));
    },
  };
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
function familyShare(father: NameForms, { name }: Subject, { parts }: Registrant, shares: Shares): number {
  const { family } = nameParts(father.bare);
  const isTheirs = name !== undefined && nameParts(name.bare).family === family && parts[0]!.family === family;
  return isTheirs ? shares.ofValue('family', family) : 1;
}
