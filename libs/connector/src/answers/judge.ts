import type { ReasonCode, Verdict } from '#lib/contracts';
import { canonicalJson } from '#lib/signing';

import type { Answer } from './gate.js';

/** What we know of an event of ours that an answer names. */
export interface KnownEvent {
  readonly eventId: string;
  readonly record: string;
  readonly version: number;
  readonly attempt: number;
  /** The partition that it was sealed for. */
  readonly stream: number;
  readonly epoch: bigint;
  readonly sequence: bigint;
  readonly anew: number;
  readonly tokenDigest: string;
  /** Whether the promise about it is still open. */
  awaited: boolean;
  readonly sends: number;
  readonly sentAt: Date | null;
  /** The verdict that stands. */
  verdict?: { readonly answerDigest: string; readonly data: () => Verdict };
}

type VerdictAnswer = Answer & { readonly kind: 'verdict' };
type RejectionAnswer = Answer & { readonly kind: 'rejection' };

export type Judged =
  /** The first verdict on its event: it stands. */
  | { readonly fate: 'stands'; readonly event: KnownEvent; readonly answer: VerdictAnswer }
  /** A verdict that says something else about an event that has one: kept beside it, flagged. */
  | { readonly fate: 'contradicts'; readonly event: KnownEvent; readonly answer: VerdictAnswer }
  | { readonly fate: 'rejects'; readonly event: KnownEvent; readonly answer: RejectionAnswer }
  /** The same verdict or rejection again, a rejection after a verdict or after a rejection: only counted. */
  | { readonly fate: 'repeats' }
  | { readonly fate: 'refused'; readonly code: ReasonCode };

/**
 * Judges answers in their order against the events that they name. `known` is brought up to date: of two verdicts in one
 * batch the first stands.
 *
 * @param eventIdOf our event for a rejection that could not name it, by the digest of the bytes that were refused
 * @param heard digests of rejections that were taken in before
 */
export function judge(
  answer: Answer,
  known: ReadonlyMap<string, KnownEvent>,
  eventIdOf: ReadonlyMap<string, string>,
  heard: ReadonlySet<string>,
): Judged {
  return answer.kind === 'verdict' ? judgeVerdict(answer, known) : judgeRejection(answer, known, eventIdOf, heard);
}

function judgeVerdict(answer: VerdictAnswer, known: ReadonlyMap<string, KnownEvent>): Judged {
  const { data } = answer;
  const event = known.get(data.eventId);
  if (event === undefined) return { fate: 'refused', code: 'ANSWER_UNKNOWN_EVENT' };
  const isAboutIt =
    data.tokenDigest === event.tokenDigest && data.version === event.version && data.attempt === event.attempt;
  if (!isAboutIt) return { fate: 'refused', code: 'ANSWER_OF_OTHER_TOKEN' };
  if (event.verdict === undefined) {
    event.verdict = { answerDigest: answer.answerDigest, data: () => data };
    event.awaited = false;
    return { fate: 'stands', event, answer };
  }
  if (event.verdict.answerDigest === answer.answerDigest) return { fate: 'repeats' };
  if (answer.expired) return { fate: 'refused', code: 'EVENT_EXPIRED' };
  const same = canonicalJson(event.verdict.data()) === canonicalJson(data);
  return same ? { fate: 'repeats' } : { fate: 'contradicts', event, answer };
}

function judgeRejection(
  answer: RejectionAnswer,
  known: ReadonlyMap<string, KnownEvent>,
  eventIdOf: ReadonlyMap<string, string>,
  heard: ReadonlySet<string>,
): Judged {
  const { eventId, tokenDigest, valueDigest, partition } = answer.data;
  const event = known.get(eventId ?? eventIdOf.get(valueDigest) ?? '');
  if (event === undefined) return { fate: 'refused', code: 'ANSWER_UNKNOWN_EVENT' };
  // Refused elsewhere, our bytes were a stranger's copy: it must not end the promise about what we sent.
  const isAboutIt = event.tokenDigest === (tokenDigest ?? valueDigest) && partition === event.stream;
  if (!isAboutIt) return { fate: 'refused', code: 'ANSWER_OF_OTHER_TOKEN' };
  if (event.verdict !== undefined || !event.awaited || heard.has(answer.answerDigest)) return { fate: 'repeats' };
  event.awaited = false;
  return { fate: 'rejects', event, answer };
}
