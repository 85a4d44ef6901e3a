import type { ReasonCode } from '#lib/contracts';
import { checkTimes } from '#lib/signing';

import type { Gated, HeldToken } from './gate.js';
import { digestOf } from './gate.js';
import type { StreamNumbers } from './stream-numbers.js';

/** How long a refused token waits before it is judged again, and an answer before it is sent again. */
export const AGAIN_AFTER_MS = 60_000;

/** What the inbox knows of an event that took its number. */
export interface KnownEvent {
  readonly eventId: string;
  readonly signingDigest: string;
  readonly epoch: bigint;
  readonly sequence: bigint;
  readonly state: 'answered' | 'refused' | 'in-this-batch';
  /** The verdict's event id; of a refused event the rejection's. */
  readonly answerId: string;
  /** When its answer was last sent, Unix milliseconds. */
  readonly sentAt: number;
  readonly offset: bigint;
  /** The broker's time of the value at that offset. */
  readonly arrived: number;
}

/** What is known of bytes that were refused before. */
export interface KnownRefusal {
  /** When they were last refused, Unix milliseconds. */
  readonly at: number;
  /** True if it was at the very offset (and the broker's time) where they are now. */
  readonly here: boolean;
}

/** What the database knows of the events of a batch, all of it read by one query. */
export interface Known {
  readonly byEvent: ReadonlyMap<string, KnownEvent>;
  /** By `numberKey`. */
  readonly byNumber: ReadonlyMap<string, KnownEvent>;
  /** By the digest of what was refused. */
  readonly refusals: ReadonlyMap<string, KnownRefusal>;
  readonly numbers: StreamNumbers;
}

/** What is to be done with one message, decided from what is known before any content is read. */
export type Decision =
  | { readonly kind: 'judge'; readonly held: HeldToken; readonly again: boolean }
  | { readonly kind: 'refuse'; readonly gated: Gated; readonly code: ReasonCode; readonly other?: KnownEvent }
  | {
      readonly kind: 'duplicate';
      readonly held: HeldToken;
      /** Set where the stored answer is to be sent again. */
      readonly resend?: string;
    }
  /** The same bytes at the offset where they were handled: only counted. */
  | { readonly kind: 'redelivered'; readonly gated: Gated }
  /** Refused less than a minute ago: only counted. */
  | { readonly kind: 'repeated'; readonly gated: Gated };

/** Key of `Known.byNumber`. */
export const numberKey = (epoch: bigint, sequence: bigint): string => `${epoch}/${sequence}`;

/**
 * Dedupe: decides for each message in order, with what earlier messages of the same batch have changed, what is to
 * be done with it. *Token has its verdict* comes before everything that time and keys say; then key state, dated ahead,
 * expired, epoch and number. Pure; `known.numbers` collects the numbers that were covered.
 * @param now Unix milliseconds
 */
export function dedupe(gated: readonly Gated[], known: Known, now: number): Decision[] {
  const memory = new Memory(known, now);
  const decisions: Decision[] = [];
  for (const one of gated) decisions.push(decide(one, memory));
  return decisions;
}

function decide(gated: Gated, memory: Memory): Decision {
  const seen = gated.held ? memory.event(gated) : undefined;
  const isAnswered = gated.held && seen?.state === 'answered' && seen.signingDigest === gated.signingDigest;
  if (!isAnswered) {
    if (memory.wasRefusedHere(gated)) return { kind: 'redelivered', gated };
    if (memory.wasRefusedJustNow(gated)) return { kind: 'repeated', gated };
  }
  if (!gated.held) return memory.refuse(gated, gated.code);

  if (seen !== undefined && seen.signingDigest === gated.signingDigest) {
    if (isRedelivery(gated, seen)) return { kind: 'redelivered', gated };
    if (seen.state !== 'refused') return memory.duplicate(gated, seen);
  }
  const untimely = checkTimes(gated.event, gated.key, memory.now);
  if (untimely !== undefined) return memory.refuse(gated, untimely);
  if (isOfForeignEpoch(gated, memory.numbers)) return memory.refuse(gated, 'EVENT_EPOCH');
  const other = rival(gated, seen, memory);
  if (other !== undefined) return memory.refuse(gated, 'EVENT_EQUIVOCATION', other);
  return memory.judge(gated, seen !== undefined);
}

/** The same bytes at the offset where they were handled. The broker's time tells a topic that was made anew. */
function isRedelivery(held: HeldToken, seen: KnownEvent): boolean {
  return seen.offset === held.message.offset && seen.arrived === held.message.timestamp;
}

/** Sealed after a newer epoch began (two copies of the sender run), or before its own began. */
function isOfForeignEpoch({ event, epoch }: HeldToken, numbers: StreamNumbers): boolean {
  const sealedAt = BigInt(Date.parse(event.time));
  const newer = numbers.newerThan(epoch);
  return epoch * 1000n > sealedAt || (newer !== undefined && sealedAt >= newer * 1000n);
}

/** Another event that took this event's id or number. */
function rival(held: HeldToken, seen: KnownEvent | undefined, memory: Memory): KnownEvent | undefined {
  if (seen !== undefined) return seen.signingDigest === held.signingDigest ? undefined : seen;
  return memory.holderOf(held.epoch, held.sequence);
}

/** Codes after which a number is void: authentic up to its topic, so it is no gap; not taken by this event either. */
const VOIDS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'EVENT_FROM_FUTURE',
  'EVENT_EXPIRED',
  'EVENT_EPOCH',
  'EVENT_EQUIVOCATION',
]);

/** What is known, and what the messages of this batch have added to it so far. */
class Memory {
  readonly numbers: StreamNumbers;
  private readonly events = new Map<string, KnownEvent>();
  private readonly taken = new Map<string, KnownEvent>();
  private readonly refused = new Set<string>();
  private readonly resent = new Set<string>();

  constructor(
    private readonly known: Known,
    readonly now: number,
  ) {
    this.numbers = known.numbers;
  }

  wasRefusedHere(gated: Gated): boolean {
    return this.known.refusals.get(digestOf(gated))?.here === true;
  }

  wasRefusedJustNow(gated: Gated): boolean {
    const digest = digestOf(gated);
    if (this.refused.has(digest)) return true;
    const before = this.known.refusals.get(digest);
    return before !== undefined && Math.abs(this.now - before.at) < AGAIN_AFTER_MS;
  }

  event({ event }: HeldToken): KnownEvent | undefined {
    return this.events.get(event.id) ?? this.known.byEvent.get(event.id);
  }

  holderOf(epoch: bigint, sequence: bigint): KnownEvent | undefined {
    const key = numberKey(epoch, sequence);
    return this.taken.get(key) ?? this.known.byNumber.get(key);
  }

  judge(held: HeldToken, again: boolean): Decision {
    const { event, signingDigest, epoch, sequence, message } = held;
    const taken: KnownEvent = {
      eventId: event.id,
      signingDigest,
      epoch,
      sequence,
      state: 'in-this-batch',
      answerId: '',
      sentAt: this.now,
      offset: message.offset,
      arrived: message.timestamp,
    };
    this.events.set(event.id, taken);
    this.taken.set(numberKey(epoch, sequence), taken);
    this.numbers.cover(epoch, sequence);
    return { kind: 'judge', held, again };
  }

  refuse(gated: Gated, code: ReasonCode, other?: KnownEvent): Decision {
    this.refused.add(digestOf(gated));
    if (gated.held && VOIDS.has(code) && this.mayVoidIn(gated, code)) this.numbers.cover(gated.epoch, gated.sequence);
    return { kind: 'refuse', gated, code, ...(other !== undefined && { other }) };
  }

  /** What is refused begins no epoch that is still to come: when it came, the sender's own would be the older one. */
  private mayVoidIn({ event, epoch }: HeldToken, code: ReasonCode): boolean {
    if (this.numbers.knows(epoch)) return true;
    return code !== 'EVENT_EPOCH' && epoch * 1000n <= BigInt(Math.min(Date.parse(event.time), this.now));
  }

  duplicate(held: HeldToken, seen: KnownEvent): Decision {
    const due = Math.abs(this.now - seen.sentAt) >= AGAIN_AFTER_MS;
    if (seen.state !== 'answered' || !due || this.resent.has(seen.answerId)) return { kind: 'duplicate', held };
    this.resent.add(seen.answerId);
    return { kind: 'duplicate', held, resend: seen.answerId };
  }
}
