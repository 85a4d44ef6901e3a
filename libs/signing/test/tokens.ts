import { createECDH, createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { EventEnvelope } from '#lib/contracts';
import {
  registeredKeyFromJwk,
  signingKeyFromJwk,
  TOKEN_TYPE,
  type Place,
  type RegisteredKey,
  type SigningKey,
} from '#lib/signing';
import { signEs256 } from '../src/signature.js';

/** Seed of every random choice in these tests. */
export const SEED = Number(process.env['TEST_SEED'] ?? 20261123);

/** The same ES256 key for the same name: tests only. */
export function signingKey(name: string): SigningKey {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(createHash('sha256').update(`test key of ${name}`).digest());
  const point = ecdh.getPublicKey();
  return signingKeyFromJwk({
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
    d: ecdh.getPrivateKey('base64url'),
  });
}

/** The same Ed25519 key pair for the same name: tests only. */
export function edKeys(name: string): { privateKey: KeyObject; publicKey: KeyObject } {
  const seed = createHash('sha256').update(`test key of ${name}`).digest();
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

export const LAND = 'urn:lienthong:land';
export const TAX = 'urn:lienthong:tax';
export const CENTRE = 'urn:lienthong:population';
export const LAND_TOPIC = 'lienthong.land.records.v1';
export const TAX_TOPIC = 'lienthong.tax.records.v1';

export const landKey = signingKey('land');
export const taxKey = signingKey('tax');
export const landEd = edKeys('land');
export const strangersKey = signingKey('a stranger');

export const registered = (key: SigningKey, party: string): RegisteredKey =>
  registeredKeyFromJwk({ ...key.publicJwk }, { party, state: 'active' });

export const landEdRegistered = registeredKeyFromJwk(
  landEd.publicKey.export({ format: 'jwk' }) as Record<string, unknown>,
  {
    party: LAND,
    state: 'active',
  },
);

export const KEYS = new Map(
  [registered(landKey, LAND), registered(taxKey, TAX), landEdRegistered].map((key) => [key.kid, key]),
);

/** Where the centre finds land's records. */
export const AT_LAND: Place = {
  topic: LAND_TOPIC,
  partition: 2,
  types: [TOKEN_TYPE.record],
  audience: CENTRE,
  source: LAND,
  keys: KEYS,
};
export const AT_TAX: Place = { ...AT_LAND, topic: TAX_TOPIC, source: TAX };

/** An honest event of the land register, dated 23 November 2026. */
export function anEvent(changes: Record<string, unknown> = {}): EventEnvelope<unknown> {
  return {
    specversion: '1.0',
    id: '019ab0c0-0000-7000-8000-000000000001',
    source: LAND,
    type: 'vn.lienthong.record',
    time: '2026-11-23T08:00:00.123Z',
    datacontenttype: 'application/json',
    dataschema: 'urn:lienthong:schema:land:1',
    nonce: 'AAECAwQFBgcICQoLDA0ODw',
    audience: CENTRE,
    topic: LAND_TOPIC,
    epoch: '1764000000',
    stream: '2',
    sequence: '41',
    expires: '2026-11-30T08:00:00.123Z',
    purpose: 'verify',
    attempt: 1,
    data: { recordId: 'LAND-2024-000123', version: 1, subject: { fullName: 'Nguyễn Văn An' } },
    ...changes,
  } as EventEnvelope<unknown>;
}

/** The event without some of its members. */
export const without = (event: EventEnvelope<unknown>, ...names: string[]): EventEnvelope<unknown> =>
  Object.fromEntries(
    Object.entries(event).filter(([name]) => !names.includes(name)),
  ) as unknown as EventEnvelope<unknown>;

export const headerOf = (key: { kid: string }, typ: string = TOKEN_TYPE.record, alg = 'ES256'): string =>
  `{"alg":"${alg}","kid":"${key.kid}","typ":"${typ}"}`;

export const base64url = (octets: string | Uint8Array): string => Buffer.from(octets as string).toString('base64url');

type Signer = (input: Buffer) => Uint8Array | string;
export const byEs256 =
  (key: SigningKey): Signer =>
  (input) =>
    signEs256(input, key.privateKey);
export const byEdDsa: Signer = (input) => sign(null, input, landEd.privateKey);

/** A compact JWS of whatever header, payload and signature a test wants; a text given as signature stands as it is. */
export function forge(
  header: string | Uint8Array = headerOf(landKey),
  payload: string | Uint8Array = JSON.stringify(anEvent()),
  signer: Signer = byEs256(landKey),
): Buffer {
  const input = `${base64url(header)}.${base64url(payload)}`;
  const signature = signer(Buffer.from(input));
  return Buffer.from(`${input}.${typeof signature === 'string' ? signature : base64url(signature)}`);
}
