export type { Brand } from './brand.js';
export type { Citizen } from './citizen.js';
export { bareName, canonicalName, comparedForms, LONGEST_NAME, type ComparedForms } from './name.js';
export { gappedName, type GappedName } from './gapped-name.js';
export { nameFrequencies, type NameFrequencies, type NameFrequency } from './name-frequencies.js';
export { looksBroken, readName, type NameEncoding, type NameReading } from './name-repair.js';
export { withoutTitle } from './name-titles.js';
export { scriptFindings, type ScriptFinding } from './name-script.js';
export {
  isKnownBirthProvince,
  parsePersonalNumber,
  personalNumberParts,
  type PersonalNumber,
  type PersonalNumberParts,
  type Sex,
} from './personal-number.js';
export { communesNamed } from './place-names.js';
export { commune, communesMeet, communesOf, provinces, successorsOf } from './places.js';
export type { Commune, Edition, Place, Province, Successor } from './places.js';
export {
  compareDates,
  datePrecision,
  parsePlainDate,
  yearOf,
  type DatePrecision,
  type PlainDate,
} from './plain-date.js';
export { isTaxCode, taxCodeForm, type TaxCodeForm } from './tax-code.js';
export { isVietnameseSyllable } from './vietnamese-syllable.js';
