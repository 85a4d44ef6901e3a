import { isTaxCode, taxCodeForm } from '#lib/person';
import { quoted } from '../findings/report.js';
import type { CivilStatusRecord } from '../record/civil-status-record.js';
import type { LandRecord } from '../record/land-record.js';
import type { SocialSecurityRecord } from '../record/social-security-record.js';
import type { TaxRecord } from '../record/tax-record.js';
import {
  BENEFIT_STATUSES,
  CIVIL_STATUS_KINDS,
  LAND_USE_CODES,
  PARTICIPATION_KINDS,
  TAXPAYER_KINDS,
  TAX_STATUSES,
} from '../record/vocabulary.js';
import type { Readable } from '../validation/readable.js';
import { checkLife, checkPast, checkPeriod } from './dates.js';
import { checkDigits } from './numbers.js';
import { checkWord } from './open-lists.js';
import { checkCommune } from './places.js';
import type { RuleContext } from './rule.js';

const CERTIFICATE_SERIAL = /^[A-ZĐ]{1,2} ?\d{6,8}$/;
const SHARE = /^(\d{1,9})\/(\d{1,9})$/;
const KNOWN_LAND_USES: ReadonlySet<string> = new Set(LAND_USE_CODES);

export function checkLand(record: Readable<LandRecord>, context: RuleContext): void {
  const { certificate, parcel, uses, share } = record;
  checkPast(certificate?.issuedOn, '/certificate/issuedOn', context);
  if (certificate?.serial !== undefined && !CERTIFICATE_SERIAL.test(certificate.serial.normalize('NFC'))) {
    context.report('certificate.serial-form', '/certificate/serial');
  }
  checkCommune(parcel?.commune, '/parcel/commune', context);
  uses?.forEach(({ code }, position) => {
    if (code !== undefined && !KNOWN_LAND_USES.has(code)) {
      context.report('land-use.code-unknown', `/uses/${position}/code`, { value: quoted(code) });
    }
  });
  if (share !== undefined && !isShare(share)) context.report('share.form', '/share');
}

/** A fraction above 0 and up to 1. */
function isShare(share: string): boolean {
  const [, part, whole] = SHARE.exec(share) ?? [];
  return Number(part) > 0 && Number(part) <= Number(whole);
}

export function checkCivilStatus(record: Readable<CivilStatusRecord>, context: RuleContext): void {
  checkWord(record.kind, CIVIL_STATUS_KINDS, 'civil-status.kind-unknown', '/kind', context);
  checkPast(record.registration?.date, '/registration/date', context);
  checkPast(record.deathDate, '/deathDate', context);
  checkLife(record.subject?.birthDate, record.deathDate, '/deathDate', context);
}

export function checkTax(record: Readable<TaxRecord>, context: RuleContext): void {
  const { taxCode, taxpayerKind, status } = record;
  if (taxCode !== undefined) checkTaxCode(taxCode, record, context);
  checkWord(taxpayerKind, TAXPAYER_KINDS, 'tax.kind-unknown', '/taxpayerKind', context);
  checkWord(status?.code, TAX_STATUSES, 'tax.status-unknown', '/status/code', context);
  checkPeriod(status, '/status', context);
}

/** Letters and digits of other scripts: an error in any number (a tax code or card of another form is a warning). */
const OF_OTHER_SCRIPT = /(?![0-9A-Za-z])[\p{L}\p{N}]/u;

/** Circular 86/2024/TT-BTC: 10 digits with a check digit, 13 with a branch, or the personal number of 12. */
function checkTaxCode(taxCode: string, record: Readable<TaxRecord>, { report }: RuleContext): void {
  const pointer = '/taxCode';
  if (OF_OTHER_SCRIPT.test(taxCode)) return report('identifier.characters', pointer);
  const form = taxCodeForm(taxCode);
  if (form === undefined) return report('tax-code.form', pointer);
  if (!isTaxCode(taxCode)) return report('tax-code.check-digit', pointer);
  if (form !== 'personal-number' || record.subject?.role === 'representative') return;
  const number = record.subject?.identifiers?.find(({ type }) => type === 'personal-number')?.value;
  if (number !== undefined && number !== taxCode) report('tax-code.number-differs', pointer);
}

const INSURANCE_NUMBER = /^(\d{10}|\d{12})$/;
const HEALTH_CARD = /^([A-Z]{2}\d{13}|\d{10}|\d{12})$/;

export function checkSocialSecurity(record: Readable<SocialSecurityRecord>, context: RuleContext): void {
  const { insuranceNumber, healthCardNumber, participation, contribution, benefit } = record;
  if (insuranceNumber !== undefined) {
    const digits = checkDigits(insuranceNumber, '/insuranceNumber', context);
    if (digits !== undefined && !INSURANCE_NUMBER.test(digits)) {
      context.report('insurance-number.form', '/insuranceNumber');
    }
  }
  if (healthCardNumber !== undefined) checkHealthCard(healthCardNumber, insuranceNumber, context);
  checkWord(participation, PARTICIPATION_KINDS, 'social-security.participation-unknown', '/participation', context);
  checkWord(benefit?.status, BENEFIT_STATUSES, 'benefit.status-unknown', '/benefit/status', context);
  checkPeriod(contribution, '/contribution', context);
  checkPeriod(benefit, '/benefit', context);
}

/** The card's last ten digits are the insurance number; a personal number in place of either is compared whole. */
function checkHealthCard(card: string, insuranceNumber: string | undefined, { report }: RuleContext): void {
  const pointer = '/healthCardNumber';
  if (OF_OTHER_SCRIPT.test(card)) return report('identifier.characters', pointer);
  if (!HEALTH_CARD.test(card)) return report('health-card.form', pointer);
  const number = insuranceNumber?.replace(/\D/g, '');
  if (number === undefined || (card.length === 12) !== (number.length === 12)) return;
  if (card !== number && card.slice(-10) !== number) report('health-card.not-insurance-number', pointer);
}
