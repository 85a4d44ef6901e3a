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

/**
 * Entry of a verdict: its canonical form (RFC 8785), the very bytes that are hashed. Members are named one by one, in canonical
 * order, which JSON.stringify keeps: that is three times as fast as sorting them, and nothing personal can slip in.
 * @throws RangeError if it would be longer than {@link MAX_ENTRY_BYTES}, which only a bug can cause
 */
export function verdictEntry(facts: VerdictFacts): string {
  return bounded({
    answerDigest: facts.answerDigest,
    codes: boundedCodes(facts.codes),
    commitment: facts.commitment,
    eventId: facts.eventId,
    issuer: facts.issuer,
    kid: facts.kid,
    kind: 'verdict',
    offset: facts.offset,
    outcome: facts.outcome,
    partition: facts.partition,
    subject: facts.subject && { epoch: facts.subject.epoch, mac: facts.subject.mac, nonce: facts.subject.nonce },
    time: facts.time,
    tokenDigest: facts.tokenDigest,
    topic: facts.topic,
    v: 1,
  });
}

/** Entry of a refusal, in the same form; with the token's members, or with those of a stranger's bytes, never both. */
export function refusalEntry(facts: RefusalFacts): string {
  const token = 'refused' in facts ? undefined : facts;
  return bounded({
    answerDigest: token?.answerDigest,
    code: facts.code,
    codes: boundedCodes(facts.codes),
    eventId: token?.eventId,
    issuer: token?.issuer,
    kid: token?.kid,
    kind: 'refusal',
    offset: facts.offset,
    partition: facts.partition,
    refused: 'refused' in facts ? facts.refused : undefined,
    time: facts.time,
    tokenDigest: token?.tokenDigest,
    topic: facts.topic,
    v: 1,
  });
}

/** Entry of an equivocation, in the same form. */
export function equivocationEntry(facts: EquivocationFacts): string {
  return bounded({
    epoch: facts.epoch,
    issuer: facts.issuer,
    kind: 'equivocation',
    otherDigest: facts.otherDigest,
    sequence: facts.sequence,
    stream: facts.stream,
    time: facts.time,
    tokenDigest: facts.tokenDigest,
    v: 1,
  });
}

/** Entry of the refusals beyond a batch's bound, in the same form. */
export function summaryEntry(facts: SummaryFacts): string {
  return bounded({
    count: facts.count,
    kind: 'summary',
    partition: facts.partition,
    reason: facts.reason,
    time: facts.time,
    topic: facts.topic,
    v: 1,
  });
}

function bounded(membersInOrder: Readonly<Record<string, unknown>>): string {
  const entry = JSON.stringify(membersInOrder);
  // A UTF-16 unit takes three bytes at the most.
  if (entry.length * 3 > MAX_ENTRY_BYTES && Buffer.byteLength(entry) > MAX_ENTRY_BYTES) {
    throw new RangeError(`an entry is longer than ${MAX_ENTRY_BYTES} bytes`);
  }
  return entry;
}

/** Each code once, sorted by UTF-16 code units; of more than {@link MAX_CODES} the first ones, and a code that says so. */
function boundedCodes(codes: readonly string[]): string[] {
  if (codes.length < 2) return [...codes];
  const sorted = [...new Set(codes)].sort();
  if (sorted.length <= MAX_CODES) return sorted;
  return [...sorted.slice(0, MAX_CODES - 1), CODES_OMITTED].sort();
}
