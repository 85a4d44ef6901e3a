import type { Sector } from '../bus/sectors.js';
import type { CivilStatusRecord } from '../record/civil-status-record.js';
import type { RecordOf } from '../record/record-class.js';
import type { SectorRecord } from '../record/sector-record.js';
import type { SocialSecurityRecord } from '../record/social-security-record.js';
import type { Readable } from '../validation/readable.js';
import type { RuleContext } from './rule.js';
import { isPerson } from './subject-rules.js';

/** A field that a sector requires, in every record or in some. */
export interface RequiredField<R extends SectorRecord = SectorRecord> {
  readonly pointer: string;
  /** for which records, in words for the documentation; all if absent */
  readonly when?: string;
  readonly isRequired: (record: Readable<R>) => boolean;
  readonly isPresent: (record: Readable<R>) => boolean;
}

const always = (): boolean => true;
const person = (record: Readable<SectorRecord>): boolean => isPerson(record.subject);
const hasRelative = (record: Readable<SectorRecord>, ...relations: string[]): boolean =>
  record.relatives?.some(({ relation }) => relation !== undefined && relations.includes(relation)) ?? false;

/** Presence of the member at a pointer; an empty list is absent. */
function present(pointer: string): (record: unknown) => boolean {
  const names = pointer.slice(1).split('/');
  return (record) => {
    let value = record;
    for (const name of names) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
  };
}

const fields = (...pointers: string[]): RequiredField[] =>
  pointers.map((pointer) => ({ pointer, isRequired: always, isPresent: present(pointer) }));

const OF_PERSONS: readonly RequiredField[] = [
  {
    pointer: '/subject/identifiers',
    when: 'persons: one of type personal-number',
    isRequired: person,
    isPresent: (record) => record.subject?.identifiers?.some(({ type }) => type === 'personal-number') ?? false,
  },
  ...['/subject/birthDate', '/subject/sex'].map((pointer) => ({
    pointer,
    when: 'persons',
    isRequired: person,
    isPresent: present(pointer),
  })),
];
const COMMON = [...fields('/subject/fullName', '/subject/residence', '/changedAt'), ...OF_PERSONS];

const ofKind = (
  kind: string,
  pointer: string,
  isPresent: (record: Readable<CivilStatusRecord>) => boolean = present(pointer),
  when = `kind ${kind}`,
): RequiredField<CivilStatusRecord> => ({ pointer, when, isRequired: (record) => record.kind === kind, isPresent });

const OF_CIVIL_STATUS: readonly RequiredField<CivilStatusRecord>[] = [
  ...fields('/registration/number', '/registration/book', '/registration/date', '/registration/office'),
  ofKind('birth', '/relatives', (record) => hasRelative(record, 'father', 'mother'), 'kind birth: father or mother'),
  ofKind('marriage', '/relatives', (record) => hasRelative(record, 'spouse'), 'kind marriage: spouse'),
  ofKind('death', '/deathDate'),
  ofKind('correction', '/corrected'),
];

const OF_SOCIAL_SECURITY: readonly RequiredField<SocialSecurityRecord>[] = [
  ...fields('/insuranceNumber'),
  ...['/participation', '/contribution/from'].map((pointer) => ({
    pointer,
    when: 'role participant',
    isRequired: (record: Readable<SocialSecurityRecord>) => record.subject?.role === 'participant',
    isPresent: present(pointer),
  })),
  {
    pointer: '/employer',
    when: 'participation compulsory',
    isRequired: (record) => record.participation === 'compulsory',
    isPresent: present('/employer'),
  },
  ...['/benefit', '/benefit/status'].map((pointer) => ({
    pointer,
    when: 'role beneficiary',
    isRequired: (record: Readable<SocialSecurityRecord>) => record.subject?.role === 'beneficiary',
    isPresent: present(pointer),
  })),
];

/** What each sector requires. An absent one is a warning and makes the record not complete (*đủ*); it refuses nothing. */
export const REQUIRED_FIELDS: { readonly [S in Sector]: readonly RequiredField<RecordOf[S]>[] } = {
  land: [
    ...COMMON,
    ...fields('/certificate/serial', '/certificate/registerEntry', '/certificate/issuedOn'),
    ...fields('/parcel/mapSheet', '/parcel/number', '/parcel/commune', '/areaSquareMetres', '/uses'),
  ],
  'civil-status': [...COMMON, ...OF_CIVIL_STATUS],
  tax: [...COMMON, ...fields('/taxCode', '/taxpayerKind', '/status', '/office')],
  'social-security': [...COMMON, ...OF_SOCIAL_SECURITY],
};

/** Names the required fields that are absent. A withdrawn record needs none. */
export function checkRequired<S extends Sector>(
  sector: S,
  record: Readable<RecordOf[S]>,
  { report }: RuleContext,
): void {
  if (record.withdrawn === true) return;
  for (const field of REQUIRED_FIELDS[sector]) {
    if (field.isRequired(record) && !field.isPresent(record)) report('record.field-missing', field.pointer);
  }
}
