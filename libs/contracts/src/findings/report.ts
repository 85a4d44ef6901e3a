import { FINDINGS, type FindingCode } from './catalogue.js';
import type { Finding, Parameters } from './finding.js';

/** Longest quotation of a record in a finding, in UTF-16 units. */
const QUOTED = 80;

/** At most this many findings are kept for one record: more than its members could cause, so only a bound. */
export const MAX_FINDINGS = 300;

/** A finding of the catalogue, with the severity that its code has. */
export function finding(code: FindingCode, pointer: string, parameters: Parameters = {}): Finding {
  return { code, severity: FINDINGS[code].severity, pointer, parameters };
}

/** The beginning of a text of the record, short enough for a finding; never ends within a surrogate pair. */
export function quoted(text: string): string {
  if (text.length <= QUOTED) return text;
  const cut = text.slice(0, QUOTED - 1);
  const last = cut.charCodeAt(cut.length - 1);
  return (last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut) + '…';
}

/** `pointer` one step deeper. RFC 6901 escapes; a name that nobody gave is shortened. */
export function below(pointer: string, name: string | number): string {
  if (typeof name === 'number') return `${pointer}/${name}`;
  return `${pointer}/${quoted(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
