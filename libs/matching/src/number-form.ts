import type { FindingCode, Identifier, IdentifierType, Relation } from '#lib/contracts';
import type { Registered } from './registrant.js';
import { isOneEditAway } from './near-names.js';

/** A number of the subject as written, and as it is looked up. */
export interface NumberForm {
  /** JSON Pointer of its value in the record. */
  readonly pointer: string;
  readonly type: IdentifierType;
  readonly raw: string;
  /** 12 or 9 ASCII digits: blanks, dots and hyphens taken out, lost leading zeros put back; undefined if that makes no number. */
  readonly digits: string | undefined;
  readonly zerosLost: boolean;
}

const SEPARATORS = /[\s.-]/g;
const DIGITS = /^[0-9]{8,12}$/;
const LONGEST = 40;

export function numberForm(identifier: Identifier, pointer: string): NumberForm {
  const { type, value: raw } = identifier;
  const compact = raw.length > LONGEST ? '' : raw.replace(SEPARATORS, '');
  const digits = type !== 'passport' && DIGITS.test(compact) ? withZeros(compact, type) : undefined;
  return { pointer, type, raw, digits, zerosLost: digits !== undefined && digits.length > compact.length };
}

/**
 * Every province code begins with 0, and spreadsheets drop leading zeros: 10 or 11 digits are a personal number that lost them,
 * 8 digits an old number that did.
 */
function withZeros(digits: string, type: IdentifierType): string | undefined {
  if (digits.length === 12 || digits.length === 9) return digits;
  if (type === 'old-id-9') return digits.length === 8 ? digits.padStart(9, '0') : undefined;
  return digits.length >= 10 ? digits.padStart(12, '0') : undefined;
}

/**
 * How a number of the record relates to the register's numbers of that kind; today's number is this person's in any place, and
 * a former one in today's place is `outdated`.
 */
export function compareNumber({ type, raw, digits }: NumberForm, citizen: Registered): Relation {
  const registered = digits === citizen.personalNumber ? [digits] : registeredNumbers(type, citizen);
  if (registered.length === 0) return 'absent-in-register';
  if (digits === undefined) return 'different';
  if (registered.includes(digits)) return raw === digits ? 'equal' : 'equal-normalised';
  if (citizen.oldNumbers.includes(digits)) return 'outdated';
  return registered.some((number) => isOneDigitAway(digits, number)) ? 'close' : 'different';
}

/** One digit is another, or two neighbours are exchanged. */
export function isOneDigitAway(a: string, b: string): boolean {
  return a.length === b.length && isOneEditAway(a, b);
}

function registeredNumbers(type: IdentifierType, citizen: Registered): readonly string[] {
  if (type === 'personal-number') return citizen.personalNumber === '' ? [] : [citizen.personalNumber];
  if (type === 'passport') return [];
  const length = type === 'old-id-9' ? 9 : 12;
  return citizen.oldNumbers.filter((number) => number.length === length);
}

const relativesNumbers = ({ fatherNumber, motherNumber, spouseNumber }: Registered): (string | undefined)[] => [
  fatherNumber,
  motherNumber,
  spouseNumber,
];

/** Why a number relates to the register's as it does. `strangersNumbers` are those of people found but not linked. */
export function explainNumber(
  { type, digits, zerosLost }: NumberForm,
  citizen: Registered,
  relation: Relation,
  strangersNumbers: ReadonlySet<string>,
): FindingCode | undefined {
  if (relation === 'equal-normalised') return zerosLost ? 'number.leading-zeros-lost' : undefined;
  if (relation === 'outdated') return 'number.former';
  if ((relation !== 'different' && relation !== 'close') || digits === undefined) return undefined;
  if (relativesNumbers(citizen).includes(digits)) return 'number.of-household-member';
  if (strangersNumbers.has(digits)) return 'number.names-another';
  if (relation === 'close') return 'number.one-digit-differs';
  return type === 'personal-number' ? 'number.not-in-register' : undefined;
}
