import { hash } from 'node:crypto';

/** What was learned: reviewable, holding nobody's name. */
export interface Model {
  readonly learned: Learning;
  readonly fields: Readonly<Record<string, LearnedField>>;
  /** π by group of records: the share of those whom they speak of who are in the register. */
  readonly registered: Readonly<Record<string, number>>;
  /** The least probability of a link, .99 … 1. */
  readonly threshold: number;
}

/** Where a model comes from. */
export interface Learning {
  /** The records and the register, in words. */
  readonly data: string;
  /** Of the random pairs, and of the data where they are synthetic. */
  readonly seed: number;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** By form, then one entry for each level, in the field's order. */
export type LearnedField = Readonly<Record<string, readonly Level[]>>;

export interface Level {
  readonly level: string;
  /** P(level | the same person). */
  readonly m: number;
  /** P(level | two people). */
  readonly u: number;
}

export const ONE_FORM = 'any';
/** A group that the model does not know. */
const REGISTERED_BY_DEFAULT = 0.9;

/** SHA-256, base64url, over the model's members in their order. */
export function modelDigest(model: Model): string {
  return hash('sha256', JSON.stringify(model), 'base64url');
}

export function registeredOf(model: Model, group: string): number {
  return model.registered[group] ?? REGISTERED_BY_DEFAULT;
}
