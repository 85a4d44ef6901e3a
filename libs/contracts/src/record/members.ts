import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsMoment, IsNotBlank, IsPlainDate, IsStorable } from './constraints.js';
import { noteMember, type MemberNote, type RecordClass } from './member-notes.js';

/*
 * The vocabulary of the record classes: each word stands for a few class-validator decorators and says what the
 * member means. Constraints are checked in the order written here; the first that fails is the member's finding.
 */

const member =
  (note: MemberNote, ...rules: PropertyDecorator[]): PropertyDecorator =>
  (prototype, name) => {
    noteMember(prototype, name as string, note);
    for (const rule of rules) rule(prototype, name);
  };

/** The member may be left out. `null` is refused: absent and null would be two spellings of one content. */
export function Optional(): PropertyDecorator {
  return ValidateIf((_record, value) => value !== undefined);
}

/** Text of 1 to `max` characters, not only blanks; names in broken encodings included. */
export function Text(description: string, max: number): PropertyDecorator {
  return member({ description }, IsString(), MaxLength(max), IsNotBlank(), IsStorable());
}

/** A word of a closed list; another one is an error. */
export function Choice(description: string, words: readonly string[]): PropertyDecorator {
  return member({ description }, IsString(), IsIn([...words]));
}

/** A date in the precision in which it is known: YYYY-MM-DD, YYYY-MM or YYYY. */
export function DateAsGiven(description: string): PropertyDecorator {
  return member({ description }, IsString(), IsPlainDate());
}

/** A moment: RFC 3339 with seconds and offset, or a whole day YYYY-MM-DD. */
export function Moment(description: string): PropertyDecorator {
  return member({ description }, IsString(), IsMoment());
}

/** A whole number between `min` and `max`. */
export function Whole(description: string, min: number, max: number): PropertyDecorator {
  return member({ description }, IsInt(), Min(min), Max(max));
}

/** A finite number from 0 to `max`. */
export function Amount(description: string, max: number): PropertyDecorator {
  return member({ description }, IsNumber(), Min(0), Max(max));
}

/** true or false, never as text. */
export function Flag(description: string): PropertyDecorator {
  return member({ description }, IsBoolean());
}

/** One nested object. */
export function One(description: string, nested: () => RecordClass): PropertyDecorator {
  return member({ description, nested }, IsObject(), ValidateNested());
}

/** A list of at most `max` nested objects. */
export function Many(description: string, nested: () => RecordClass, max: number): PropertyDecorator {
  return member({ description, nested }, IsArray(), ArrayMaxSize(max), ValidateNested({ each: true }));
}
