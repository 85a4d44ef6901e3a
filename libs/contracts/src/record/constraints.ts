import { ValidateBy } from 'class-validator';
import { parsePlainDate } from '#lib/person';
import { parseMoment } from './moment.js';

/** Constraints that class-validator lacks, made with its own `ValidateBy`, so that its `validate()` knows them too. */
const constraint = (name: string, validate: (value: unknown) => boolean, says: string): PropertyDecorator =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => `$property must be ${says}` } });

const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Not only blanks (a text of any other kind of nothing is still a text). */
export function IsNotBlank(): PropertyDecorator {
  return constraint('isNotBlank', (value) => typeof value === 'string' && /\S/.test(value), 'more than blanks');
}

/**
 * No NUL and no lone surrogate: neither PostgreSQL nor UTF-8 can carry them. All other controls pass: U+00A0, U+00AD
 * and U+0080–009F are letters of names in pre-Unicode encodings.
 */
export function IsStorable(): PropertyDecorator {
  return constraint('isStorable', (value) => typeof value === 'string' && !UNSTORABLE.test(value), 'storable as UTF-8');
}

/** YYYY-MM-DD, YYYY-MM or YYYY of a day that exists, in a year that registers may name. */
export function IsPlainDate(): PropertyDecorator {
  return constraint(
    'isPlainDate',
    (value) => typeof value === 'string' && parsePlainDate(value) !== undefined,
    'a date YYYY-MM-DD, YYYY-MM or YYYY',
  );
}

/** RFC 3339 date-time with offset, or YYYY-MM-DD. */
export function IsMoment(): PropertyDecorator {
  return constraint(
    'isMoment',
    (value) => typeof value === 'string' && parseMoment(value) !== undefined,
    'a moment like 2026-03-01T08:00:00Z, or a day',
  );
}
