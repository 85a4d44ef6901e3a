import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { v7 } from 'uuid';
import {
  EVENT_TYPE,
  POPULATION_URN,
  SCHEMA_OF,
  sectorUrn,
  topicsOf,
  type EventEnvelope,
  type Sector,
} from '#lib/contracts';
import type { Stack } from '#lib/local-stack';
import { loadOrCreateSigningKey } from '#lib/platform';
import { seal, TOKEN_TYPE, type SigningKey } from '#lib/signing';

/** An event's members, over those that an honest event would have. */
export type Members = Partial<EventEnvelope<unknown>> & { readonly data: unknown };

/**
 * Seals events with a sector's own key, as a connector with a bug would, or one whose key was stolen. They lie in an epoch of
 * the past, sealed before the honest connector's own began, so that honest numbers are not touched.
 */
export class CraftedEvents {
  private readonly epoch = Math.floor(Date.now() / 1000) - 86_400;
  private readonly sequences = new Map<number, number>();

  constructor(
    readonly sector: Sector,
    readonly key: SigningKey,
  ) {}

  static with(stack: Stack, sector: Sector): CraftedEvents {
    return new CraftedEvents(sector, keyOf(stack, sector));
  }

  /** The next event of this stream; members given here count. */
  event(stream: number, members: Members): EventEnvelope<unknown> {
    const sequence = (this.sequences.get(stream) ?? 0) + 1;
    if (members.sequence === undefined) this.sequences.set(stream, sequence);
    const sealedAt = this.epoch * 1000 + 60_000;
    return {
      specversion: '1.0',
      id: v7(),
      source: sectorUrn(this.sector),
      type: EVENT_TYPE.record,
      time: new Date(sealedAt).toISOString(),
      datacontenttype: 'application/json',
      dataschema: SCHEMA_OF[this.sector],
      nonce: randomBytes(16).toString('base64url'),
      audience: POPULATION_URN,
      topic: topicsOf(this.sector).records,
      epoch: String(this.epoch),
      stream: String(stream),
      sequence: String(sequence),
      expires: new Date(sealedAt + 7 * 86_400_000).toISOString(),
      purpose: 'verify',
      attempt: 1,
      ...members,
    };
  }

  token(stream: number, members: Members): string {
    return seal(TOKEN_TYPE.record, this.event(stream, members), this.key).toString();
  }
}

/** A service's own private key, as it lies in the stack's folder. */
export function keyOf(stack: Stack, sector: Sector): SigningKey {
  return loadOrCreateSigningKey(join(stack.folder, 'keys', `${sector}-connector.jwk.json`));
}

export interface Parts {
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
}

export function partsOf(token: string): Parts {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return { header, payload, signature };
}

/** A token with another header, signed by nobody. */
export function withHeader(token: string, header: unknown): string {
  const { payload, signature } = partsOf(token);
  const text = typeof header === 'string' ? header : JSON.stringify(header);
  return `${Buffer.from(text).toString('base64url')}.${payload}.${signature}`;
}

/** HS256 made with the public key, for verifiers that take a key for any algorithm. */
export function signedWithPublicKey(token: string, kid: string, publicJwk: object): string {
  const header = Buffer.from(JSON.stringify({ alg: 'HS256', kid, typ: 'lienthong-record+jws' })).toString('base64url');
  const input = `${header}.${partsOf(token).payload}`;
  return `${input}.${createHmac('sha256', JSON.stringify(publicJwk)).update(input).digest('base64url')}`;
}
