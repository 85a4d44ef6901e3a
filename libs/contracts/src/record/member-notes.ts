/** A class whose members carry class-validator decorators. */
export type RecordClass = abstract new () => object;

/** What class-validator's metadata has no room for: words for people, and the class of nested members. */
export interface MemberNote {
  readonly description: string;
  /** class of a nested object, or of a list's items; a function, so that classes may refer to later ones */
  readonly nested?: () => RecordClass;
}

const NOTES = new WeakMap<object, Map<string, MemberNote>>();

/** Remembers a note about a member of the class whose prototype is `prototype`. */
export function noteMember(prototype: object, name: string, note: MemberNote): void {
  const notes = NOTES.get(prototype) ?? new Map<string, MemberNote>();
  NOTES.set(prototype, notes.set(name, note));
}

/** The note about a member, also one that the class inherits. */
export function noteOf(recordClass: RecordClass, name: string): MemberNote | undefined {
  for (let prototype: unknown = recordClass.prototype; prototype; prototype = Object.getPrototypeOf(prototype)) {
    const note = NOTES.get(prototype as object)?.get(name);
    if (note) return note;
  }
  return undefined;
}
