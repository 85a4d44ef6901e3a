/** Fields of a file's record, and the JSON Pointers by which matching names them. */
export const FILE_FIELDS = {
  number: '/subject/identifiers/0/value',
  oldNumber: '/subject/identifiers/1/value',
  name: '/subject/fullName',
  birthDate: '/subject/birthDate',
  sex: '/subject/sex',
  residence: '/subject/residence/commune',
  origin: '/subject/origin',
  father: '/relatives/0/fullName',
  mother: '/relatives/1/fullName',
  spouse: '/relatives/2/fullName',
  numbers: '/subject/identifiers',
  subject: '/subject',
} as const;

export type FileField = keyof typeof FILE_FIELDS;

const names = new Map<string, FileField>(
  Object.entries(FILE_FIELDS).map(([name, pointer]) => [pointer, name as FileField]),
);

/** The name that files have for what a pointer says. */
export function fileFieldOf(pointer: string): string {
  return names.get(pointer) ?? pointer;
}
