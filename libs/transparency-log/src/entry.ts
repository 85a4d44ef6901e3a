import type { Outcome, ReasonCode } from '#lib/contracts';
import type { SubjectPseudonym } from './commitments.js';

/** Where the value that an entry is about stood on the bus. */
interface OnTheBus {
  readonly topic: string;
  readonly partition: number;
  /** Decimal. */
  readonly offset: string;
}

/** A token whose sender is verified; digests and `kid` in base64url. */
interface VerifiedToken {
  /** The sender's URN. */
  readonly issuer: string;
  readonly eventId: string;
  readonly tokenDigest: string;
  /** Key that signed the token. */
  readonly kid: string;
  /** SHA-256 of the sealed answer. */
  readonly answerDigest: string;
}

/** RFC 3339, UTC, three decimals, `Z`. */
interface Timed {
  readonly time: string;
}

/** Members of a `verdict` entry. */
export interface VerdictFacts extends Timed, OnTheBus, VerifiedToken {
  readonly outcome: Outcome;
  /** Codes of the findings, in any order, also repeated. */
  readonly codes: readonly string[];
  /** Of the linked person, else of the claimed number, else absent. */
  readonly subject?: SubjectPseudonym;
  readonly commitment: string;
}

/** Members of a `refusal` entry: either a token that held up to and including its topic, or a stranger's bytes. */
export type RefusalFacts = Timed &
  OnTheBus & { readonly code: ReasonCode; readonly codes: readonly string[] } & (
    VerifiedToken | { readonly refused: string }
  );

/** Members of an `equivocation` entry: two events took one id or one number. */
export interface EquivocationFacts extends Timed {
  readonly issuer: string;
  /** Decimal, as the event has it. */
  readonly epoch: string;
  readonly stream: number;
  /** Decimal, as the event has it. */
  readonly sequence: string;
  readonly tokenDigest: string;
  readonly otherDigest: string;
}

/** Members of a `summary` entry: refusals of one batch that get no entry of their own. */
export interface SummaryFacts extends Timed {
  readonly topic: string;
  readonly partition: number;
  readonly count: number;
  readonly reason: string;
}

/** Longest entry, in bytes. */
export const MAX_ENTRY_BYTES = 16_384;

/** Most codes that an entry lists. */
export const MAX_CODES = 128;

/** Stands in `codes` for those that were left out. */
export const CODES_OMITTED = 'codes.omitted';

/** Entry of a verdict: its canonical form (RFC 8785), the very bytes that are hashed. */
export const verdictEntry = (facts: VerdictFacts): string => write('verdict', facts);

/** Entry of a refusal, in the same form. */
export const refusalEntry = (facts: RefusalFacts): string => write('refusal', facts);

/** Entry of an equivocation, in the same form. */
export const equivocationEntry = (facts: EquivocationFacts): string => write('equivocation', facts);

/** Entry of the refusals beyond a batch's bound, in the same form. */
export const summaryEntry = (facts: SummaryFacts): string => write('summary', facts);

type Facts = VerdictFacts | RefusalFacts | EquivocationFacts | SummaryFacts;

/** Every member of each kind beside `kind` and `v`, already in canonical order (all names are ASCII). */
const MEMBERS = {
  verdict: [
    'answerDigest',
    'codes',
    'commitment',
    'eventId',
    'issuer',
    'kid',
    'kind',
    'offset',
    'outcome',
    'partition',
    'subject',
    'time',
    'tokenDigest',
    'topic',
    'v',
  ],
  refusal: [
    'answerDigest',
    'code',
    'codes',
    'eventId',
    'issuer',
    'kid',
    'kind',
    'offset',
    'partition',
    'refused',
    'time',
    'tokenDigest',
    'topic',
    'v',
  ],
  equivocation: ['epoch', 'issuer', 'kind', 'otherDigest', 'sequence', 'stream', 'time', 'tokenDigest', 'v'],
  summary: ['count', 'kind', 'partition', 'reason', 'time', 'topic', 'v'],
} as const;

/**
 * Writes the canonical form directly: entries are made by the hundred, and sorting their few fixed names each time costs most of it.
 * Members that are not of this kind are left out, so that nothing personal slips in.
 * @throws RangeError if the entry would be longer than {@link MAX_ENTRY_BYTES}: facts of that size are a bug
 */
function write(kind: keyof typeof MEMBERS, facts: Facts): string {
  const given: Readonly<Record<string, unknown>> = { ...facts, kind, v: 1 };
  let entry = '';
  for (const name of MEMBERS[kind]) {
    const value = given[name];
    if (value !== undefined) entry += `${entry === '' ? '{' : ','}"${name}":${memberText(name, value)}`;
  }
  entry += '}';
  if (Buffer.byteLength(entry) > MAX_ENTRY_BYTES)
    throw new RangeError(`an entry is longer than ${MAX_ENTRY_BYTES} bytes`);
  return entry;
}

function memberText(name: string, value: unknown): string {
  if (name === 'codes') return JSON.stringify(boundedCodes(value as readonly string[]));
  if (name === 'subject') {
    const { epoch, mac, nonce } = value as SubjectPseudonym;
    return JSON.stringify({ epoch, mac, nonce });
  }
  return JSON.stringify(value);
}

/** Each code once, sorted by UTF-16 code units; of more than {@link MAX_CODES} the first ones, and a code that says so. */
function boundedCodes(codes: readonly string[]): string[] {
  if (codes.length < 2) return [...codes];
  const sorted = [...new Set(codes)].sort();
  if (sorted.length <= MAX_CODES) return sorted;
  return [...sorted.slice(0, MAX_CODES - 1), CODES_OMITTED].sort();
}
