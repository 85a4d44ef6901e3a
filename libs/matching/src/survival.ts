import { yearOf } from '#lib/person';
import type { Subject } from './subject.js';

/** Personal numbers are given since 1 January 2016 (Law on Citizen Identification 2014): the register holds who was alive then. */
const REGISTER_BEGINS = 2016;
/** Mortality doubles every eight years of age (Gompertz 1825); 1.2 % at sixty leave 76 years, and those who die young 2.6 fewer: Viet Nam expected 73.7 in 2020. */
const [MORTALITY_AT_SIXTY, DOUBLING] = [0.012, 8];
/** Of those who died before, some stand in the register nevertheless. */
const LEAST = 0.05;

/**
 * The chance that somebody whom a record shows alive in a year lived until the register began, so that it can hold them:
 * a certificate of 1995 may name a holder of seventy whom no register of today has. 1 where the record does not say.
 */
export function survivedUntilRegister({ birthDate, seenIn, isDeathRecord }: Subject): number {
  if (seenIn === undefined || seenIn >= REGISTER_BEGINS) return 1;
  if (isDeathRecord) return LEAST;
  if (birthDate === undefined) return 1;
  const born = yearOf(birthDate);
  if (born > seenIn) return 1;
  const hazard = mortalityAt(REGISTER_BEGINS - born) - mortalityAt(seenIn - born);
  return Math.max(LEAST, Math.exp((-hazard * DOUBLING) / Math.LN2));
}

/** A year's, at an age in years. */
function mortalityAt(age: number): number {
  return MORTALITY_AT_SIXTY * 2 ** ((age - 60) / DOUBLING);
}
