import { yearOf } from '#lib/person';
import type { Subject } from './subject.js';

/** Personal numbers are given since 1 January 2016 (Law on Citizen Identification 2014): the register holds who was alive then. */
const REGISTER_BEGINS = 2016;
/** Mortality doubles every eight years of age (Gompertz 1825); 1.2 % at sixty leave 76 years, and those who die young 2.6 fewer: Viet Nam expected 73.7 in 2020. */
const [MORTALITY_AT_SIXTY, DOUBLING] = [0.012, 8];
/** Of those who died before, some stand in the register nevertheless. */
const LEAST = 0.05;

/** Of people of whom only the event is known: grown up, each age as likely. */
const [YOUNGEST, OLDEST, STEP] = [25, 80, 5];

/**
 * The chance that somebody whom a record shows alive in a year lived until the register began, so that it can hold them:
 * a certificate of 1995 may name a holder of seventy whom no register of today has. 1 where the record does not say when.
 */
export function survivedUntilRegister({ birthDate, seenIn, isDeathRecord }: Subject): number {
  if (seenIn === undefined || seenIn >= REGISTER_BEGINS) return 1;
  if (isDeathRecord) return LEAST;
  const years = REGISTER_BEGINS - seenIn;
  if (birthDate !== undefined) return Math.max(LEAST, survival(seenIn - yearOf(birthDate), years));
  let [sum, ages] = [0, 0];
  for (let age = YOUNGEST; age <= OLDEST; age += STEP) {
    sum += survival(age, years);
    ages += 1;
  }
  return Math.max(LEAST, sum / ages);
}

/** The chance to live on for so many years from an age; 1 before birth, for such a date says nothing. */
function survival(age: number, years: number): number {
  const hazard = age < 0 ? 0 : mortalityAt(age + years) - mortalityAt(age);
  return Math.exp((-hazard * DOUBLING) / Math.LN2);
}

/** A year's, at an age in years. */
function mortalityAt(age: number): number {
  return MORTALITY_AT_SIXTY * 2 ** ((age - 60) / DOUBLING);
}
