import type { Sector } from '../bus/sectors.js';
import { SCHEMA_OF } from '../bus/envelope.js';
import { RECORD_CLASS } from '../record/record-class.js';
import type { RecordClass } from '../record/member-notes.js';
import { membersOf, type MemberConstraint, type MemberMetadata } from './metadata.js';

export type JsonSchema = Readonly<Record<string, unknown>>;

const DATE_PATTERN = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const MOMENT_PATTERN = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2}))?$';

/** The JSON Schema (2020-12, as OpenAPI uses it) of a sector's record, from the same decorators that check it. */
export function recordJsonSchema(sector: Sector): JsonSchema {
  return { title: SCHEMA_OF[sector], ...objectSchema(RECORD_CLASS[sector]) };
}

function objectSchema(recordClass: RecordClass): JsonSchema {
  const members = membersOf(recordClass);
  return {
    type: 'object',
    additionalProperties: false,
    required: members.filter(({ optional }) => !optional).map(({ name }) => name),
    properties: Object.fromEntries(members.map((member) => [member.name, memberSchema(member)])),
  };
}

function memberSchema(member: MemberMetadata): JsonSchema {
  const nested = member.nested && objectSchema(member.nested);
  const own = Object.assign({}, ...member.constraints.map(constraintSchema)) as JsonSchema;
  const shape = nested ? (member.many ? { items: nested } : nested) : {};
  return { description: member.description, ...own, ...shape };
}

function constraintSchema({ name, parameters: [first] }: MemberConstraint): JsonSchema {
  switch (name) {
    case 'isString':
      return { type: 'string' };
    case 'isInt':
      return { type: 'integer' };
    case 'isNumber':
      return { type: 'number' };
    case 'isBoolean':
      return { type: 'boolean' };
    case 'isArray':
      return { type: 'array' };
    case 'isObject':
      return { type: 'object' };
    case 'maxLength':
      return { maxLength: first };
    case 'isNotBlank':
      return { minLength: 1, pattern: '\\S' };
    case 'isIn':
      return { enum: first };
    case 'min':
      return { minimum: first };
    case 'max':
      return { maximum: first };
    case 'arrayMaxSize':
      return { maxItems: first };
    case 'isPlainDate':
      return { pattern: DATE_PATTERN };
    case 'isMoment':
      return { pattern: MOMENT_PATTERN };
    default:
      return {};
  }
}
