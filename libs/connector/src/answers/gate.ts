import {
  ANSWER_SCHEMA,
  parseRejection,
  parseVerdict,
  POPULATION_URN,
  sectorUrn,
  topicsOf,
  type ReasonCode,
  type Rejection,
  type Sector,
  type Verdict,
} from '#lib/contracts';
import { checkTimes, openEnvelope, TOKEN_TYPE, type KeyRing } from '#lib/signing';

/** An answer that is authentic and meant for this sector. Whether it answers anything of ours is decided next. */
export type Answer = (
  { readonly kind: 'verdict'; readonly data: Verdict } | { readonly kind: 'rejection'; readonly data: Rejection }
) & {
  readonly token: Buffer;
  readonly answerDigest: string;
  /** Past its time: of no matter while its event has no answer. */
  readonly expired: boolean;
};

export type Gated = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly code: ReasonCode };

export interface AnswerPlace {
  readonly sector: Sector;
  readonly topic: string;
  readonly partition: number;
  readonly keys: KeyRing;
}

/** The checks that need no memory, in the order that architecture.md fixes; the first that fails names the code. */
export async function gate(value: Buffer | null, place: AnswerPlace, now: number): Promise<Gated> {
  const kind = place.topic === topicsOf(place.sector).verdicts ? 'verdict' : 'rejection';
  const opened = await openEnvelope(value, {
    topic: place.topic,
    partition: place.partition,
    types: [TOKEN_TYPE[kind]],
    audience: sectorUrn(place.sector),
    source: POPULATION_URN,
    keys: place.keys,
  });
  if (!opened.ok) return opened;
  const { event, key, token, tokenDigest: answerDigest } = opened;
  const fault = checkTimes(event, key, now);
  if (fault !== undefined && fault !== 'EVENT_EXPIRED') return { ok: false, code: fault };
  if (event.dataschema !== ANSWER_SCHEMA[kind]) return { ok: false, code: 'CONTENT_VERSION' };
  const common = { token, answerDigest, expired: fault === 'EVENT_EXPIRED' };
  if (kind === 'verdict') {
    const data = parseVerdict(event.data);
    return data === undefined ? { ok: false, code: 'CONTENT_SCHEMA' } : { ok: true, answer: { kind, data, ...common } };
  }
  const data = parseRejection(event.data);
  return data === undefined ? { ok: false, code: 'CONTENT_SCHEMA' } : { ok: true, answer: { kind, data, ...common } };
}
