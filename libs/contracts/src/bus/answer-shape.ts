import type { Finding } from '../findings/finding.js';
import { isReasonCode } from './reasons.js';
import { sectorOfTopic } from './sectors.js';
import { LINKED_BY, OUTCOMES, RELATIONS, type Rejection, type Verdict } from './verdict.js';

/*
 * Strict shapes of what comes back from the centre. Its signature was verified before; this guards against a centre
 * of another version, so an unknown member refuses the answer rather than being lost.
 */

type Check = (value: unknown) => boolean;

const DIGEST = /^[A-Za-z0-9_-]{43}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const POINTER = /^(\/([^~/]|~[01])*)*$/;
const DECIMAL = /^(0|[1-9]\d{0,18})$/;

const text: Check = (value) => typeof value === 'string';
const matching =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    (words as readonly unknown[]).includes(value);
const wholeFrom =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least;
const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const anything: Check = () => true;
const maybe = (check: Check): Check => Object.assign((value: unknown) => check(value), { optional: true });

/** An object with exactly these members, those wrapped in `maybe` only if they are there. */
function object(shape: Readonly<Record<string, Check>>): Check {
  const checks = new Map(Object.entries(shape));
  const mandatory = Object.keys(shape).filter((name) => !('optional' in shape[name]!));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const name of mandatory) if (!Object.hasOwn(value, name)) return false;
    const members = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(members)) {
      const check = checks.get(name);
      if (check === undefined || !check(members[name])) return false;
    }
    return true;
  };
}

const parameters: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((parameter) => ['string', 'number', 'boolean'].includes(typeof parameter));

const finding = object({
  code: text,
  severity: oneOf(['error', 'warning', 'info'] satisfies Finding['severity'][]),
  pointer: matching(POINTER),
  parameters,
});

const judgement = object({ value: (value) => typeof value === 'boolean', findings: listOf(text) });

const verdictShape = object({
  outcome: oneOf(OUTCOMES),
  linkedBy: maybe(oneOf(LINKED_BY)),
  recordId: text,
  version: wholeFrom(1),
  attempt: wholeFrom(1),
  eventId: matching(UUID),
  tokenDigest: matching(DIGEST),
  decidedBy: oneOf(['engine']),
  fields: maybe(
    listOf(
      object({
        pointer: matching(POINTER),
        relation: oneOf(RELATIONS),
        foundBy: maybe((value) => value === true),
        registered: maybe(text),
      }),
    ),
  ),
  findings: listOf(finding),
  findingsOmitted: maybe(wholeFrom(1)),
  quality: object({ complete: judgement, clean: judgement, correct: maybe(judgement), live: maybe(judgement) }),
  wouldDecide: maybe(listOf(matching(POINTER))),
  salt: matching(DIGEST),
  model: object({ model: text, frequencies: text }),
  explanation: maybe(anything),
});

const rejectionShape = object({
  code: isReasonCode,
  valueDigest: matching(DIGEST),
  topic: (value) => typeof value === 'string' && sectorOfTopic(value) !== undefined,
  partition: wholeFrom(0),
  offset: matching(DECIMAL),
  tokenDigest: maybe(matching(DIGEST)),
  eventId: maybe(matching(UUID)),
  findings: maybe(listOf(finding)),
  findingsOmitted: maybe(wholeFrom(1)),
  salt: maybe(matching(DIGEST)),
});

const LINKED: readonly string[] = ['matched', 'mismatched'];

/**
 * The `data` of a verdict event, or undefined if it does not have the shape of one. Where there is no link, an answer
 * that carries fields, an explanation or what found the person is refused: a sector must not be able to probe the register.
 */
export function parseVerdict(data: unknown): Verdict | undefined {
  if (!verdictShape(data)) return undefined;
  const verdict = data as Verdict;
  const linked = LINKED.includes(verdict.outcome);
  if (linked !== (verdict.linkedBy !== undefined)) return undefined;
  if (!linked && (verdict.fields !== undefined || verdict.explanation !== undefined)) return undefined;
  return verdict;
}

/** The `data` of a rejection event, or undefined if it does not have the shape of one. */
export function parseRejection(data: unknown): Rejection | undefined {
  return rejectionShape(data) ? (data as Rejection) : undefined;
}
