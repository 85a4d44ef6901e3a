import type {
  CivilStatusRecord,
  LandRecord,
  Sector,
  SectorRecord,
  SocialSecurityRecord,
  TaxRecord,
} from '#lib/contracts';

/** Of whom a birth or death registration is, by the role: not of those who are only named by it. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['parent', 'guardian', 'spouse', 'ward']);
/** Each person is born, and dies, once. */
const ONCE_A_LIFE: ReadonlySet<string> = new Set(['birth', 'death']);
/** Digits of a tax code without its branch, and of an insurance number. */
const CODE_DIGITS = 10;

/**
 * What a record is about, as a text that another record of the same sector has too if it is about the same: land – the parcel;
 * civil status – kind, number, book and office, of a birth or a death the kind alone; tax – the tax code without its branch;
 * social security – the insurance number. Undefined where the record does not say it in full.
 *
 * A parcel is as the record has it: communes that merged each have a sheet 5 with a parcel 10, so an old code is not read as a
 * new one. The person's own number in the place of a code (for tax since July 2025, for insurance since 2025) is no other
 * code. A representative for tax has the code of whom they represent, but for a household business, whose code is its owner's.
 *
 * @param personalNumber of the linked person
 */
export function actKeyOf(record: SectorRecord, sector: Sector, personalNumber: string): string | undefined {
  switch (sector) {
    case 'land':
      return parcelOf(record as LandRecord);
    case 'civil-status':
      return registrationOf(record as CivilStatusRecord);
    case 'tax':
      return codeOf(taxCodeOf(record as TaxRecord), personalNumber);
    case 'social-security':
      return codeOf(insuranceNumberOf(record as SocialSecurityRecord), personalNumber);
  }
}

function parcelOf({ parcel }: LandRecord): string | undefined {
  const { mapSheet, number, commune } = parcel ?? {};
  if (mapSheet === undefined || number === undefined || commune === undefined) return undefined;
  return keyOf(mapSheet, number, commune.code, commune.edition);
}

function registrationOf({ kind, registration, subject }: CivilStatusRecord): string | undefined {
  if (ONCE_A_LIFE.has(kind) && !NAMED_ONLY.has(subject.role)) return keyOf(kind);
  const { number, book, office } = registration ?? {};
  if (number === undefined || book === undefined || office === undefined) return undefined;
  return keyOf(kind, number, book, office);
}

function taxCodeOf({ taxCode, taxpayerKind, subject }: TaxRecord): string | undefined {
  if (subject.role === 'representative' && taxpayerKind !== 'household-business') return undefined;
  const digits = digitsOf(taxCode);
  // With a branch.
  return digits?.length === CODE_DIGITS + 3 ? digits.slice(0, CODE_DIGITS) : digits;
}

function insuranceNumberOf({ insuranceNumber, healthCardNumber }: SocialSecurityRecord): string | undefined {
  if (insuranceNumber !== undefined) return digitsOf(insuranceNumber);
  // The card's last ten, where it is a card's number and not a personal one.
  const card = healthCardNumber?.replace(SEPARATORS, '');
  return card?.length === 15 ? digitsOf(card.slice(-CODE_DIGITS)) : digitsOf(card);
}

function codeOf(digits: string | undefined, personalNumber: string): string | undefined {
  if (digits === undefined || digits === '') return undefined;
  return digits.padStart(personalNumber.length, '0') === personalNumber ? undefined : digits;
}

const SEPARATORS = /[\s.-]/g;
const NO_DIGITS = /[^0-9]/;

/** The digits of a code, with the zeros that a spreadsheet lost; undefined for what is no number. */
function digitsOf(code: string | undefined): string | undefined {
  const digits = code?.replace(SEPARATORS, '');
  return digits === undefined || NO_DIGITS.test(digits) ? undefined : digits.padStart(CODE_DIGITS, '0');
}

const SEPARATOR = '\u0000';
const PLAIN = /^[0-9a-z]+$/;

function keyOf(...parts: readonly string[]): string {
  return parts.map(formOf).join(SEPARATOR);
}

/** One spelling of letter case, blanks, leading zeros, and letters with their marks. */
function formOf(text: string): string {
  const form = PLAIN.test(text) ? text : text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return form.charCodeAt(0) === 48 ? form.replace(/^0+(?=[0-9])/, '') : form;
}
