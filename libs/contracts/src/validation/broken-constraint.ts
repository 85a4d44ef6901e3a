import type { Finding } from '../findings/finding.js';
import { finding, quoted } from '../findings/report.js';
import type { MemberConstraint } from './metadata.js';

const WRONG_TYPE: Readonly<Record<string, string>> = {
  isString: 'text',
  isInt: 'whole-number',
  isNumber: 'number',
  isBoolean: 'true-or-false',
  isObject: 'object',
  isArray: 'list',
};
const DATE_LIKE = /^\d{4}(-\d\d(-\d\d)?)?(T.{1,30})?$/;

/** Our finding for a class-validator constraint that did not hold. */
export function brokenConstraint(constraint: MemberConstraint, value: unknown, pointer: string): Finding {
  const expected = WRONG_TYPE[constraint.name];
  if (expected) return finding('value.wrong-type', pointer, { expected });
  const [first] = constraint.parameters;
  switch (constraint.name) {
    case 'maxLength':
      return finding('value.too-long', pointer, { max: Number(first) });
    case 'isNotBlank':
      return finding('value.empty', pointer);
    case 'isStorable':
      return finding('value.unstorable', pointer);
    case 'isIn':
      return finding('value.not-in-list', pointer, { allowed: (first as readonly string[]).join(', ') });
    case 'min':
      return finding('value.too-small', pointer, { min: Number(first) });
    case 'max':
      return finding('value.too-large', pointer, { max: Number(first) });
    case 'arrayMaxSize':
      return finding('value.too-many', pointer, { max: Number(first) });
    case 'isPlainDate':
    case 'isMoment':
      return unreadableDate(constraint.name === 'isMoment' ? 'moment' : 'date', String(value), pointer);
    default:
      return finding('value.malformed', pointer);
  }
}

/** Written right but on no calendar, or not written as a date at all. */
function unreadableDate(expected: 'date' | 'moment', value: string, pointer: string): Finding {
  const written = DATE_LIKE.exec(value);
  const readable = written !== null && (expected === 'moment' ? Boolean(written[2]) : !written[3]);
  return readable
    ? finding('date.impossible', pointer, { value: quoted(value) })
    : finding('date.unreadable', pointer, { expected });
}
