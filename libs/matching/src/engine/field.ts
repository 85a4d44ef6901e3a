/**
 * One property by which a record and a candidate are compared. The engine knows levels, and nothing of what they mean.
 *
 * @template R a record, in the forms that comparing needs
 * @template C a candidate, likewise
 */
export interface Field<R, C> {
  readonly name: string;
  /** Levels of agreement, the best first; the last one is *else*. */
  readonly levels: readonly string[];
  /**
   * Forms in which a property is given, where what a true pair may reach hangs on it: a name without diacritics, a date of a
   * year only. Each has its own m and u. Default: one form.
   */
  readonly forms?: readonly string[];
  /** Index into `forms`; must not say who the candidate is. Absent: 0. */
  form?(record: R, candidate: C): number;
  /** Index into `levels`; undefined where one side does not give it: that says nothing. */
  level(record: R, candidate: C): number | undefined;
  /**
   * The share of the population that reaches this level **or a better one** with this record, 0 < share ≤ 1: agreeing in what
   * is rare says more. Undefined: the model's u of this level.
   */
  chance?(level: number, record: R, candidate: C): number | undefined;
  /** Takes the place of m ÷ u, for what names one person at most: what it says hangs on whose it is. */
  ratio?(pair: Pair<R, C>): number;
}

/** A candidate among all of a record's, as a field with a ratio of its own, or a rival hypothesis, sees it. */
export interface Pair<R, C> {
  readonly record: R;
  readonly candidates: readonly C[];
  /** Index of the candidate. */
  readonly at: number;
  readonly level: number;
  /** m of each level in this form. */
  readonly m: readonly number[];
  readonly world: World;
}

/** What holds for all pairs of one record. */
export interface World {
  /** Members of the register. */
  readonly population: number;
  /** π: the share of those whom the records of this group speak of who are in the register, 0 < π < 1. */
  readonly registered: number;
}

/** The fields of a domain, and what else than its candidates a record may mean. */
export interface Domain<R, C> {
  readonly fields: readonly Field<R, C>[];
  /**
   * How well somebody who is not in the register but resembles this candidate (an unregistered relative) explains the record,
   * as a likelihood ratio against chance, times how many of them there are for each member of the register.
   */
  rivals?(rival: Rival<R, C>): number;
}

export interface Rival<R, C> {
  readonly record: R;
  readonly candidates: readonly C[];
  readonly at: number;
  /** Likelihood ratios of the candidate, by index of the field; 1 where a field says nothing. */
  readonly ratios: readonly number[];
  readonly world: World;
}
