import type { EventEnvelope, Finding, FindingCode } from '#lib/contracts';
import { EVENT_TYPE_OF, TOKEN_TYPE, type TokenType } from './token-type.js';

/** Tells what a member should have been; undefined if it is right. */
type Rule = (value: unknown, typ: TokenType) => string | undefined;

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/;
const SIXTEEN_BYTES = /^[A-Za-z0-9_-]{21}[AQgw]$/;
/** At most 18 digits, so that it fits into 64 bits wherever it is stored. */
const FROM_ZERO = /^(?:0|[1-9][0-9]{0,17})$/;
const FROM_ONE = /^[1-9][0-9]{0,17}$/;
const MAX_ATTEMPT = 2 ** 31 - 1;

const exactly =
  (wanted: string): Rule =>
  (value) =>
    value === wanted ? undefined : wanted;

const text: Rule = (value) => (typeof value === 'string' && value !== '' ? undefined : 'a text that is not empty');

const pattern =
  (form: RegExp, expected: string): Rule =>
  (value) =>
    typeof value === 'string' && form.test(value) ? undefined : expected;

const timestamp: Rule = (value) =>
  typeof value === 'string' && TIMESTAMP.test(value) && isInstant(value)
    ? undefined
    : 'a time of RFC 3339 in UTC with milliseconds, e.g. 2026-11-23T08:00:00.123Z';

const attempt: Rule = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_ATTEMPT
    ? undefined
    : 'a whole number from 1';

/** The event's own members (architecture.md, "The envelope"). `data` is whatever its schema says: a later check. */
const RULES: Readonly<Record<keyof EventEnvelope<unknown>, Rule>> = {
  specversion: exactly('1.0'),
  id: pattern(UUID_V7, 'a UUID of version 7 in lower case'),
  source: text,
  type: (value, typ) => exactly(EVENT_TYPE_OF[typ])(value, typ),
  time: timestamp,
  datacontenttype: exactly('application/json'),
  dataschema: text,
  nonce: pattern(SIXTEEN_BYTES, '16 bytes in base64url without padding'),
  audience: text,
  topic: text,
  epoch: pattern(FROM_ONE, 'a decimal string from 1'),
  stream: pattern(FROM_ZERO, 'a decimal string from 0'),
  sequence: pattern(FROM_ONE, 'a decimal string from 1'),
  expires: timestamp,
  purpose: exactly('verify'),
  attempt,
  data: () => undefined,
};
const NAMES = Object.keys(RULES) as (keyof typeof RULES)[];

/**
 * Checks that each member is there and of its form and that no other is: all findings, none if the value is an
 * {@link EventEnvelope}. `attempt` belongs to record events, and to no others.
 */
export function eventFindings(value: unknown, typ: TokenType): Finding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ code: 'value.wrong-type', severity: 'error', pointer: '', parameters: { expected: 'object' } }];
  }
  const event = value as Record<string, unknown>;
  const findings: Finding[] = [];
  for (const name of NAMES) {
    if (name === 'attempt' && typ !== TOKEN_TYPE.record) continue;
    if (!Object.hasOwn(event, name)) {
      findings.push(finding('record.member-missing', name, {}));
      continue;
    }
    const expected = RULES[name](event[name], typ);
    if (expected !== undefined) findings.push(finding('value.malformed', name, { expected }));
  }
  for (const name in event) {
    if (isKnown(name, typ)) continue;
    findings.push(finding('record.member-unknown', name, {}));
  }
  return findings;
}

const isKnown = (name: string, typ: TokenType): boolean =>
  Object.hasOwn(RULES, name) && (name !== 'attempt' || typ === TOKEN_TYPE.record);

/** Longest part of an unknown member's name that a finding repeats. */
const MAX_NAME = 80;

const finding = (code: FindingCode, name: string, parameters: Finding['parameters']): Finding => ({
  code,
  severity: 'error',
  pointer: `/${name.slice(0, MAX_NAME).replaceAll('~', '~0').replaceAll('/', '~1')}`,
  parameters,
});

/** Refuses 30 February and second 60, which a Date would shift. */
function isInstant(text: string): boolean {
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === text;
}
