import type { Finding } from '../findings/finding.js';
import { below, finding, MAX_FINDINGS } from '../findings/report.js';
import type { RecordClass } from '../record/member-notes.js';
import { brokenConstraint } from './broken-constraint.js';
import { membersOf, type MemberConstraint, type MemberMetadata } from './metadata.js';

/**
 * Checks a plain object against a record class without making an instance of it: same constraints as
 * class-validator's `validate()` with `whitelist` and `forbidNonWhitelisted`, at a small part of its cost.
 * Adds an error for each unknown member, each absent mandatory one, and the first broken constraint of each member.
 */
export type StructureChecker = (object: object, pointer: string, findings: Finding[]) => void;

const COMPILED = new Map<RecordClass, StructureChecker>();

/** The checker of a class, compiled once from class-validator's metadata. */
export function structureChecker(recordClass: RecordClass): StructureChecker {
  const known = COMPILED.get(recordClass);
  if (known) return known;
  const checker = compile(membersOf(recordClass));
  COMPILED.set(recordClass, checker);
  return checker;
}

interface CompiledMember {
  readonly constraints: readonly MemberConstraint[];
  readonly nested: StructureChecker | undefined;
  readonly many: boolean;
}

function compile(metadatas: readonly MemberMetadata[]): StructureChecker {
  const members = new Map(metadatas.map((metadata) => [metadata.name, compileMember(metadata)]));
  const mandatory = metadatas.filter(({ optional }) => !optional).map(({ name }) => name);

  return (object, pointer, findings) => {
    const values = object as Record<string, unknown>;
    for (const name of Object.keys(object)) {
      if (findings.length >= MAX_FINDINGS) return;
      const member = members.get(name);
      const value = values[name];
      if (!member) findings.push(finding('record.member-unknown', below(pointer, name)));
      else if (value !== undefined) checkMember(member, value, object, `${pointer}/${name}`, findings);
    }
    for (const name of mandatory) {
      const absent = !Object.hasOwn(object, name) || values[name] === undefined;
      if (absent) findings.push(finding('record.member-missing', `${pointer}/${name}`));
    }
  };
}

function compileMember(metadata: MemberMetadata): CompiledMember {
  return {
    constraints: metadata.constraints,
    nested: metadata.nested && structureChecker(metadata.nested),
    many: metadata.many,
  };
}

function checkMember(
  member: CompiledMember,
  value: unknown,
  object: object,
  pointer: string,
  findings: Finding[],
): void {
  for (const constraint of member.constraints) {
    if (constraint.holds(value, object)) continue;
    findings.push(brokenConstraint(constraint, value, pointer));
    return;
  }
  if (!member.nested) return;
  if (!member.many) return member.nested(value as object, pointer, findings);
  for (const [position, item] of (value as unknown[]).entries()) {
    const itemPointer = `${pointer}/${position}`;
    if (isObject(item)) member.nested(item, itemPointer, findings);
    else findings.push(finding('value.wrong-type', itemPointer, { expected: 'object' }));
  }
}

/** A JSON object: neither null nor a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
