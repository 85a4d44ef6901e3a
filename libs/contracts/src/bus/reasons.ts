import type { Language } from '../findings/finding.js';
import { REASON_TEXTS } from './reason-texts.js';

/** Why an event was refused, in the order of the checks; the first that fails names the code. Codes keep their meaning for ever. */
export const REASON_CODES = [
  'ENVELOPE_SIZE',
  'ENVELOPE_ENCRYPTION',
  'ENVELOPE_FORM',
  'ENVELOPE_HEADER',
  'ENVELOPE_ALGORITHM',
  'ENVELOPE_TYPE',
  'ENVELOPE_KEY_UNKNOWN',
  'ENVELOPE_SIGNATURE',
  'CONTENT_JSON',
  'CONTENT_SCHEMA',
  'ENVELOPE_KEY_OF_OTHER_SECTOR',
  'ENVELOPE_AUDIENCE',
  'ENVELOPE_TOPIC',
  'ENVELOPE_KEY_STATE',
  'EVENT_FROM_FUTURE',
  'EVENT_EXPIRED',
  'EVENT_EPOCH',
  'EVENT_EQUIVOCATION',
  'EVENT_ERASED',
  'CONTENT_VERSION',
  'CONTENT_TOO_LARGE',
  'INTERNAL',
  'ANSWER_UNKNOWN_EVENT',
  'ANSWER_OF_OTHER_TOKEN',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Refusals for what time did to an event: its connector seals the record anew, with a growing pause. */
export const SEALED_ANEW: ReadonlySet<ReasonCode> = new Set(['EVENT_EXPIRED', 'EVENT_FROM_FUTURE', 'EVENT_EPOCH']);

/** True if `text` is one of our reason codes. */
export function isReasonCode(text: unknown): text is ReasonCode {
  return (REASON_CODES as readonly unknown[]).includes(text);
}

/** What a reason code means and what to do, for an operator. */
export function reasonText(code: ReasonCode, language: Language): string {
  return REASON_TEXTS[code][language];
}
