import {
  ANSWER_SCHEMA,
  EVENT_TYPE,
  POPULATION_URN,
  sectorUrn,
  topicsOf,
  type EventEnvelope,
  type Rejection,
  type Verdict,
} from '#lib/contracts';
import type { ReservedNumbers } from '#lib/persistence';
import { seal, sha256, TOKEN_TYPE, type SigningKey } from '#lib/signing';
import { payloadCommitment, refusalEntry, refusedDigest, subjectPseudonym, verdictEntry } from '#lib/transparency-log';

import type { SubjectKey } from '../audit/subject-keys.js';
import { fitted } from './answer-size.js';
import type { Answered, Refused } from './fate.js';
import { valueDigestOf, type Source } from './gate.js';
import type { RandomPool } from './random-pool.js';
import { subjectDigits, verdictOf } from './verdict.js';

/** A week, as long as the topics keep their data. */
const ANSWER_LIVES_MS = 7 * 24 * 3_600_000;

/** An answer as it will travel, with what the audit log says of it. */
export interface SealedAnswer {
  readonly eventId: string;
  readonly topic: string;
  readonly token: Buffer;
  readonly entry: string;
}

/** The moment of a batch, Unix milliseconds, with what is written of it into each of its answers. */
export interface Moment {
  readonly now: number;
  /** RFC 3339 with milliseconds. */
  readonly time: string;
  readonly expires: string;
}

export function momentOf(now: number): Moment {
  return { now, time: new Date(now).toISOString(), expires: new Date(now + ANSWER_LIVES_MS).toISOString() };
}

/** What sealing needs of the world: the moment, the key, randomness, the month's key. */
export interface Seals extends Moment {
  readonly key: SigningKey;
  readonly random: RandomPool;
  /** The month's key for pseudonyms. */
  readonly month: SubjectKey;
}

/** Hands out the reserved numbers of one stream in order. */
export class Numbering {
  private given = 0n;

  constructor(private readonly reserved: ReservedNumbers | undefined) {}

  next(): { epoch: string; sequence: string } {
    if (this.reserved === undefined) throw new RangeError('no numbers were reserved for this stream');
    const sequence = this.reserved.first + this.given;
    this.given += 1n;
    return { epoch: this.reserved.epoch.toString(), sequence: sequence.toString() };
  }
}

/** Seals the verdict on a record, and writes its entry: the commitment is opened by the verdict's salt. */
export function sealVerdict(answered: Answered, source: Source, numbers: Numbering, seals: Seals): SealedAnswer {
  const { held } = answered;
  const salt = seals.random.salt();
  const { event, findingCodes } = fitted(
    envelope('verdict', source, numbers, seals, verdictOf(answered, source.sector, salt)),
  );
  const token = seal(TOKEN_TYPE.verdict, event, seals.key);
  const digits = subjectDigits(answered);
  const entry = verdictEntry({
    time: event.time,
    ...place(source, held.message.offset),
    issuer: held.event.source,
    eventId: held.event.id,
    tokenDigest: held.tokenDigest,
    kid: held.key.kid,
    answerDigest: sha256(token),
    outcome: event.data.outcome,
    codes: findingCodes,
    ...(digits !== undefined && { subject: pseudonym(digits, seals) }),
    commitment: payloadCommitment(salt, held.payload),
  });
  return { eventId: event.id, topic: event.topic, token, entry };
}

/** Seals the news of a refusal, and writes its entry: of a stranger's bytes only a salted hash, opened by the rejection. */
export function sealRejection(refused: Refused, source: Source, numbers: Numbering, seals: Seals): SealedAnswer {
  const { gated, code, findings } = refused;
  const salt = gated.held ? undefined : seals.random.salt();
  const rejection: Rejection = {
    code,
    valueDigest: gated.held ? valueDigestOf(gated.message) : gated.valueDigest,
    ...place(source, gated.message.offset),
    ...(gated.held && { tokenDigest: gated.tokenDigest, eventId: gated.event.id, findings: [...findings] }),
    ...(salt !== undefined && { salt: salt.toString('base64url') }),
  };
  const { event } = fitted(envelope('rejection', source, numbers, seals, rejection));
  const token = seal(TOKEN_TYPE.rejection, event, seals.key);
  const common = { time: event.time, ...place(source, gated.message.offset), code };
  const entry = gated.held
    ? refusalEntry({
        ...common,
        codes: findings.map((finding) => finding.code),
        issuer: gated.event.source,
        eventId: gated.event.id,
        tokenDigest: gated.tokenDigest,
        kid: gated.key.kid,
        answerDigest: sha256(token),
      })
    : refusalEntry({ ...common, codes: [], refused: refusedDigest(salt!, gated.message.value) });
  return { eventId: event.id, topic: event.topic, token, entry };
}

function envelope<T extends Verdict | Rejection>(
  kind: 'verdict' | 'rejection',
  source: Source,
  numbers: Numbering,
  { now, time, expires, random }: Seals,
  data: T,
): EventEnvelope<T> {
  const topics = topicsOf(source.sector);
  return {
    specversion: '1.0',
    id: random.uuid(now),
    source: POPULATION_URN,
    type: EVENT_TYPE[kind],
    time,
    datacontenttype: 'application/json',
    dataschema: ANSWER_SCHEMA[kind],
    nonce: random.nonce().toString('base64url'),
    audience: sectorUrn(source.sector),
    topic: kind === 'verdict' ? topics.verdicts : topics.rejected,
    ...numbers.next(),
    stream: String(source.partition),
    expires,
    purpose: 'verify',
    data,
  };
}

function place({ topic, partition }: Source, offset: bigint): { topic: string; partition: number; offset: string } {
  return { topic, partition, offset: offset.toString() };
}

function pseudonym(digits: string, { random, month }: Seals): ReturnType<typeof subjectPseudonym> {
  return subjectPseudonym(month.key, month.epoch, random.nonce(), digits);
}
