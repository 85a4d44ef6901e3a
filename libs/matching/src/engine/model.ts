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
/** No link is made below. */
export const LEAST_THRESHOLD = 0.99;
/** A group that the model does not know. */
const REGISTERED_BY_DEFAULT = 0.9;

/** SHA-256, base64url, over the model's members in their order. */
export function modelDigest(model: Model): string {
  return hash('sha256', JSON.stringify(model), 'base64url');
}

/**
 * The model in a file.
 * @throws RangeError where the text is none
 */
export function parseModel(text: string): Model {
  let model: Partial<Model>;
  try {
    model = JSON.parse(text) as Partial<Model>;
  } catch {
    throw new RangeError('The file of the model is not JSON. Make one with `npm run match:learn`.');
  }
  if (!isModel(model)) throw new RangeError('The file is no model. Make one with `npm run match:learn`.');
  return model;
}

function isModel(model: Partial<Model> | null): model is Model {
  const { fields, registered, threshold } = model ?? {};
  return (
    isRecord(fields) &&
    isRecord(registered) &&
    typeof threshold === 'number' &&
    threshold >= LEAST_THRESHOLD &&
    threshold <= 1 &&
    Object.values(registered).every(isShare) &&
    Object.values(fields).every(
      (forms) =>
        isRecord(forms) && Object.values(forms).every((levels) => Array.isArray(levels) && levels.every(isLevel)),
    )
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLevel(value: Partial<Level> | null): boolean {
  const { level, m, u } = value ?? {};
  return typeof level === 'string' && isShare(m) && isShare(u);
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= 1;
}

export function registeredOf(model: Model, group: string): number {
  return model.registered[group] ?? REGISTERED_BY_DEFAULT;
}
