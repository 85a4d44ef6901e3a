import type { Random } from '../random.js';

type Json = Record<string, unknown>;

/** Ways in which a record breaks the rules of intake; each of them alone refuses it. */
export const INVALID_KINDS = [
  'invalid.no-record-id',
  'invalid.no-version',
  'invalid.version-zero',
  'invalid.no-agency',
  'invalid.no-role',
  'invalid.nobody',
  'invalid.impossible-date',
  'invalid.birth-in-future',
  'invalid.change-in-future',
  'invalid.number-of-letters',
  'invalid.unknown-member',
  'invalid.version-as-text',
  'invalid.death-before-birth',
] as const;
export type InvalidKind = (typeof INVALID_KINDS)[number];

/** CSV can't tell these: a file has one header, and a cell has no type. */
const NOT_IN_CSV: ReadonlySet<InvalidKind> = new Set(['invalid.unknown-member', 'invalid.version-as-text']);
const ONLY_IN_CIVIL_STATUS: InvalidKind = 'invalid.death-before-birth';

/** A way that this record can be broken in. */
export function chooseInvalidKind(random: Random, sector: string, forCsv: boolean): InvalidKind {
  const kinds = INVALID_KINDS.filter(
    (kind) => !(forCsv && NOT_IN_CSV.has(kind)) && (kind !== ONLY_IN_CIVIL_STATUS || sector === 'civil-status'),
  );
  return random.pick(kinds);
}

/** The record, broken. */
export function broken(record: Json, kind: InvalidKind): Json {
  const subject = record['subject'] as Json;
  switch (kind) {
    case 'invalid.no-record-id':
      return without(record, 'recordId');
    case 'invalid.no-version':
      return without(record, 'version');
    case 'invalid.version-zero':
      return { ...record, version: 0 };
    case 'invalid.version-as-text':
      return { ...record, version: String(record['version']) };
    case 'invalid.no-agency':
      return without(record, 'agency');
    case 'invalid.no-role':
      return { ...record, subject: without(subject, 'role') };
    case 'invalid.nobody':
      return { ...record, subject: without(without(subject, 'fullName'), 'identifiers') };
    case 'invalid.impossible-date':
      return { ...record, subject: { ...subject, birthDate: '1990-02-30' } };
    case 'invalid.birth-in-future':
      return { ...record, subject: { ...subject, birthDate: '2199-01-01' } };
    case 'invalid.change-in-future':
      return { ...record, changedAt: '2199-01-01T08:00:00Z' };
    case 'invalid.number-of-letters':
      return { ...record, subject: { ...subject, identifiers: [{ type: 'personal-number', value: '0660909ABCDE' }] } };
    case 'invalid.unknown-member':
      return { ...record, hoTen: subject['fullName'] ?? '' };
    case 'invalid.death-before-birth':
      return { ...record, kind: 'death', subject: { ...subject, birthDate: '1980-05-04' }, deathDate: '1979-12-31' };
  }
}

function without(object: Json, member: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));
}
