import type { EventEnvelope, Finding, ReasonCode, Sector } from '#lib/contracts';
import { POPULATION_URN, sectorUrn } from '#lib/contracts';
import { openEnvelope, sha256, TOKEN_TYPE, type KeyRing, type RegisteredKey } from '#lib/signing';

/** A value as it lay on the bus. */
export interface BusMessage {
  readonly offset: bigint;
  readonly value: Buffer | null;
  /** The broker's time (`LogAppendTime`), Unix milliseconds. */
  readonly timestamp: number;
}

/** The partition that a batch came from. */
export interface Source {
  readonly sector: Sector;
  readonly topic: string;
  readonly partition: number;
}

/** The token held up to and including its topic: authentic, meant for us, at its place. */
export interface HeldToken {
  readonly held: true;
  readonly message: BusMessage;
  readonly token: Buffer;
  /** The payload's octets as they were signed. */
  readonly payload: Buffer;
  readonly tokenDigest: string;
  readonly signingDigest: string;
  readonly key: RegisteredKey;
  readonly event: EventEnvelope<unknown>;
  readonly epoch: bigint;
  readonly sequence: bigint;
}

/** A stranger's bytes, whatever they say of themselves. */
export interface StrangersValue {
  readonly held: false;
  readonly message: BusMessage;
  readonly code: ReasonCode;
  readonly findings: readonly Finding[];
  readonly valueDigest: string;
}

export type Gated = HeldToken | StrangersValue;

/** Gate and verify: form, key, signature, strict JSON, the event's own members, sender, audience, place. Never rejects. */
export async function gate(message: BusMessage, source: Source, keys: KeyRing): Promise<Gated> {
  try {
    const opened = await openEnvelope(message.value, {
      topic: source.topic,
      partition: source.partition,
      types: [TOKEN_TYPE.record],
      audience: POPULATION_URN,
      source: sectorUrn(source.sector),
      keys,
    });
    if (!opened.ok) return stranger(message, opened.code, opened.findings);
    const { token, payload, tokenDigest, signingInputDigest: signingDigest, key, event } = opened;
    const [epoch, sequence] = [BigInt(event.epoch), BigInt(event.sequence)];
    return { held: true, message, token, payload, tokenDigest, signingDigest, key, event, epoch, sequence };
  } catch {
    return stranger(message, 'INTERNAL');
  }
}

function stranger(message: BusMessage, code: ReasonCode, findings: readonly Finding[] = []): StrangersValue {
  return { held: false, message, code, findings, valueDigest: valueDigestOf(message) };
}

/** SHA-256 of the Kafka value, base64url; of a null value that of no bytes. */
export function valueDigestOf(message: BusMessage): string {
  return sha256(message.value ?? new Uint8Array());
}

/** By what the same bytes are known again: the token where it held, else the value. */
export function digestOf(gated: Gated): string {
  return gated.held ? gated.tokenDigest : gated.valueDigest;
}
