import type { PopulationDomain, Registrant, Subject } from '#lib/matching';
import type { Decided } from './figures.js';

/** Levels at which what a record says is the candidate's value, as far as it says it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  number: ['equal', 'leading-zeros-lost'],
  'old-number': ['equal'],
  name: ['equal', 'diacritics-absent'],
  'birth-date': ['equal', 'month', 'year'],
  sex: ['equal'],
  residence: ['same'],
  origin: ['same'],
};
const SAME_OF_KIN = { marked: ['equal'], bare: ['equal', 'diacritics-differ'] };

/**
 * Whether every value that the record gives is also that of somebody of the register whom it does not speak of: nobody could
 * tell them apart.
 */
export function isUndecidable({ asked: { subject, truth }, found }: Decided, domain: PopulationDomain): boolean {
  return found.candidates.some(
    (person) => person.citizen.citizenId !== truth.citizenId && isAllTheirs(subject, person, domain),
  );
}

function isAllTheirs(subject: Subject, person: Registrant, { fields }: PopulationDomain): boolean {
  return fields.every((field) => {
    const level = field.level(subject, person);
    if (level === undefined) return true;
    const isBare = field.forms?.[field.form?.(subject, person) ?? 0] === 'bare';
    return (SAME[field.name] ?? SAME_OF_KIN[isBare ? 'bare' : 'marked']).includes(field.levels[level]!);
  });
}
