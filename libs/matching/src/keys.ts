import { canonicalName, foldFinalY, type Citizen } from '#lib/person';
import { stableHash } from './stable-hash.js';
import type { Subject } from './subject.js';

/*
 * Keys stand in the register's table: the words before the colon and the values behind it must never change, or every
 * register has to be loaded anew.
 */
const ofNumber = (digits: string) => stableHash(`number:${digits}`);
const ofOldNumber = (digits: string) => stableHash(`old-number:${digits}`);
const ofNameAndBirthDate = (foldedName: string, birthDate: string) =>
  stableHash(`name+birth-date:${foldedName}:${birthDate}`);

/**
 * Keys to look a record's person up with, each once, as PostgreSQL's bigint: a number as today's and as a former one, an old
 * number, the name with the birth date. None where the record gives too little.
 */
export function candidateKeys(subject: Subject): bigint[] {
  const keys = new Set<bigint>();
  for (const { digits } of subject.numbers) {
    if (digits === undefined) continue;
    if (digits.length === 12) keys.add(ofNumber(digits));
    keys.add(ofOldNumber(digits));
  }
  const { name, birthDate } = subject;
  if (name?.readable && birthDate && birthDate.length === 10) keys.add(ofNameAndBirthDate(name.folded, birthDate));
  return [...keys];
}

/** Keys that a citizen is found by, each once: one for the number, for every old number, and for each name with the birth date. */
export function citizenKeys(citizen: Citizen): bigint[] {
  const keys = new Set([ofNumber(citizen.personalNumber)]);
  for (const old of citizen.oldNumbers) keys.add(ofOldNumber(old));
  if (citizen.birthDate.length === 10) {
    for (const name of [citizen.fullName, ...citizen.otherNames]) {
      keys.add(ofNameAndBirthDate(foldFinalY(canonicalName(name)), citizen.birthDate));
    }
  }
  return [...keys];
}
