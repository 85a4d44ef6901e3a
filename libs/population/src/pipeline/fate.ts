import type { Finding, ReasonCode, SectorRecord } from '#lib/contracts';
import type { Match, ModelDigests, Registered } from '#lib/matching';

import type { KnownEvent } from './dedupe.js';
import type { Gated, HeldToken, StrangersValue } from './gate.js';

/** The record was judged and gets its verdict. */
export interface Answered {
  readonly kind: 'answered';
  readonly held: HeldToken;
  /** The event took its number before, when it was refused for its content. */
  readonly again: boolean;
  readonly record: SectorRecord;
  /** Warnings of the check. */
  readonly findings: readonly Finding[];
  /** What matches here, whether this record was compared or not. */
  readonly model: ModelDigests;
  /** Absent where the record is not compared: withdrawn, or of an organisation. */
  readonly match?: Match;
  /** The linked person. */
  readonly citizen?: Registered;
}

/** The event could not be trusted or read. */
export interface Refused {
  readonly kind: 'refused';
  readonly gated: Gated;
  readonly code: ReasonCode;
  readonly findings: readonly Finding[];
  /** Refused for its content, or for a bug of ours: it has taken its number. */
  readonly takesNumber: boolean;
  readonly again: boolean;
  /** With `EVENT_EQUIVOCATION`: the event that was first. */
  readonly other?: KnownEvent;
}

/** What becomes of one message of a batch. */
export type Fate =
  | Answered
  | Refused
  /** A stranger's value beyond the bound: counted in the batch's summary entry. */
  | { readonly kind: 'summarised'; readonly gated: StrangersValue }
  | { readonly kind: 'duplicate'; readonly held: HeldToken; readonly resend?: string }
  | { readonly kind: 'redelivered'; readonly gated: Gated }
  | { readonly kind: 'repeated'; readonly gated: Gated };
