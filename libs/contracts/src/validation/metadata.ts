import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { noteOf, type RecordClass } from '../record/member-notes.js';

/** One class-validator constraint on a member, ready to be called. */
export interface MemberConstraint {
  /** class-validator's name: isString, maxLength … */
  readonly name: string;
  readonly parameters: readonly unknown[];
  readonly holds: (value: unknown, object: object) => boolean;
}

/** What class-validator knows of one member, in the order in which the decorators were applied. */
export interface MemberMetadata {
  readonly name: string;
  readonly optional: boolean;
  readonly constraints: readonly MemberConstraint[];
  readonly nested?: RecordClass;
  readonly many: boolean;
  readonly description: string;
}

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** The members of a record class as its class-validator decorators describe them, inherited ones included. */
export function membersOf(recordClass: RecordClass): readonly MemberMetadata[] {
  const storage = getMetadataStorage();
  const all = storage.getTargetValidationMetadatas(recordClass, '', false, false);
  const byName = storage.groupByPropertyName(all);
  return Object.entries(byName).map(([name, metadatas]) => memberOf(recordClass, name, metadatas));
}

function memberOf(recordClass: RecordClass, name: string, metadatas: Metadata[]): MemberMetadata {
  const note = noteOf(recordClass, name);
  const constraints = metadatas.flatMap((metadata) => constraintsOf(metadata));
  const nested = metadatas.some(({ type }) => type === ValidationTypes.NESTED_VALIDATION);
  if (nested !== Boolean(note?.nested))
    throw new TypeError(`${recordClass.name}.${name}: nested members need One or Many`);
  return {
    name,
    optional: metadatas.some(({ type }) => type === ValidationTypes.CONDITIONAL_VALIDATION),
    constraints,
    ...(note?.nested ? { nested: note.nested() } : {}),
    many: constraints.some((constraint) => constraint.name === 'isArray'),
    description: note?.description ?? '',
  };
}

const NOTHING: object = {};

function constraintsOf(metadata: Metadata): MemberConstraint[] {
  if (metadata.type !== ValidationTypes.CUSTOM_VALIDATION) return [];
  const { constraints, propertyName: property } = metadata;
  return getMetadataStorage()
    .getTargetValidatorConstraints(metadata.constraintCls)
    .map(({ instance, name: className }) => {
      const name = metadata.name ?? className;
      const parameters = constraints ?? [];
      // One object for all calls, which run one after the other: this runs for each value, and a fresh one is 8 KB a record.
      const call = { value: undefined as unknown, constraints, targetName: '', object: NOTHING, property };
      const holds: MemberConstraint['holds'] = (value, object) => {
        call.value = value;
        call.object = object;
        const answer = instance.validate(value, call) === true;
        call.value = undefined;
        call.object = NOTHING; // nobody's data stays behind
        return answer;
      };
      return { name, parameters, holds: name === 'maxLength' ? shortOr(Number(parameters[0]), holds) : holds };
    });
}

/** class-validator counts a pair of surrogates as one, by three regular expressions; text of few units needs no count. */
function shortOr(max: number, holds: MemberConstraint['holds']): MemberConstraint['holds'] {
  return (value, object) => (typeof value === 'string' && value.length <= max) || holds(value, object);
}
