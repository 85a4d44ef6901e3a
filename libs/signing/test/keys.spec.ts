import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { CompactSign, calculateJwkThumbprint, compactVerify } from 'jose';
import {
  decodePayload,
  openEnvelope,
  payloadOctets,
  registeredKeyFromJwk,
  seal,
  signingKeyFromJwk,
  thumbprint,
  TOKEN_TYPE,
} from '#lib/signing';
import { lowerS } from '../src/signature.js';
import { anEvent, AT_LAND, LAND, landEd, landEdRegistered, landKey } from './tokens.js';

const jwkOf = (kind: 'ec' | 'rsa' | 'ed', crv = 'P-256'): Record<string, unknown> => {
  const pair =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: crv })
      : kind === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ed25519');
  return { ...pair.privateKey.export({ format: 'jwk' }) };
};

describe('keys', () => {
  it('are named by their thumbprint of RFC 7638, as jose computes it', async () => {
    expect(landKey.kid).toBe(await calculateJwkThumbprint({ ...landKey.publicJwk }));
    const ed = landEd.publicKey.export({ format: 'jwk' });
    expect(landEdRegistered.kid).toBe(await calculateJwkThumbprint(ed));
    expect(thumbprint({ ...landKey.publicJwk, kid: 'another', use: 'sig' } as typeof landKey.publicJwk)).toBe(
      landKey.kid,
    );
  });

  it('keep no private part in what is published', () => {
    expect(Object.keys(landKey.publicJwk)).toEqual(['kty', 'crv', 'x', 'y']);
    expect(registeredKeyFromJwk(jwkOf('ec'), { party: LAND, state: 'active' }).publicKey.type).toBe('public');
  });

  it('sign on P-256 only, and are registered on P-256 or Ed25519 only', () => {
    expect(() => signingKeyFromJwk(jwkOf('ed'))).toThrow('P-256');
    for (const jwk of [jwkOf('ec', 'P-384'), jwkOf('ec', 'secp256k1'), jwkOf('rsa'), {}, { kty: 'oct', k: 'AAAA' }]) {
      expect(() => signingKeyFromJwk(jwk)).toThrow(TypeError);
      expect(() => registeredKeyFromJwk(jwk, { party: LAND, state: 'active' })).toThrow(TypeError);
    }
  });

  it('are refused where the point is not on the curve, and never quoted', () => {
    const jwk: Record<string, unknown> = { ...landKey.publicJwk, y: landKey.publicJwk.x };
    expect(() => registeredKeyFromJwk(jwk, { party: LAND, state: 'active' })).toThrow('not a public key as a JWK');
    expect(() => signingKeyFromJwk({ ...jwkOf('ec'), d: 'secret' })).not.toThrow(/secret/);
  });

  it('are refused where the public part is of another private key: nobody could verify what they sign', () => {
    const { x, y } = jwkOf('ec');
    expect(() => signingKeyFromJwk({ ...jwkOf('ec'), x, y })).toThrow('two keys');
  });

  it('on Ed25519 are refused where anybody can sign under them, or where their point has a second form', () => {
    const small = [
      '01',
      '00',
      `ec${'ff'.repeat(30)}7f`,
      '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    ];
    const forms = [
      ...small,
      `01${'00'.repeat(30)}80`,
      `ed${'ff'.repeat(30)}7f`,
      `ee${'ff'.repeat(30)}7f`,
      `f0${'ff'.repeat(30)}7f`,
    ];
    for (const hex of [...forms, 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a']) {
      const x = Buffer.from(hex.padEnd(64, '0'), 'hex').toString('base64url');
      expect(() => registeredKeyFromJwk({ kty: 'OKP', crv: 'Ed25519', x }, { party: LAND, state: 'active' })).toThrow(
        TypeError,
      );
    }
    for (let n = 0; n < 50; n++) {
      expect(registeredKeyFromJwk(jwkOf('ed'), { party: LAND, state: 'active' }).algorithm).toBe('EdDSA');
    }
  });

  it('are refused for another use than they were made for', () => {
    const registration = { party: LAND, state: 'active' } as const;
    const jwk = { ...landKey.publicJwk };
    expect(() => registeredKeyFromJwk({ ...jwk, use: 'enc' }, registration)).toThrow("use 'sig'");
    expect(() => registeredKeyFromJwk({ ...jwk, key_ops: ['encrypt'] }, registration)).toThrow('key_ops');
    expect(() => registeredKeyFromJwk({ ...jwk, alg: 'ES384' }, registration)).toThrow('another algorithm');
    expect(registeredKeyFromJwk({ ...jwk, use: 'sig', alg: 'ES256', key_ops: ['verify'] }, registration).kid).toBe(
      landKey.kid,
    );
  });
});

describe('jose', () => {
  it('verifies what we seal', async () => {
    const token = seal(TOKEN_TYPE.record, anEvent(), landKey);
    const { payload, protectedHeader } = await compactVerify(token, landKey.publicKey, { algorithms: ['ES256'] });
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual(anEvent());
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: landKey.kid, typ: TOKEN_TYPE.record });
  });

  it('signs what we accept, ES256 with the lower s and EdDSA', async () => {
    const payload = Buffer.from(JSON.stringify(anEvent()));
    const ec = await new CompactSign(payload)
      .setProtectedHeader({ alg: 'ES256', kid: landKey.kid, typ: TOKEN_TYPE.record })
      .sign(landKey.privateKey);
    const dot = ec.lastIndexOf('.') + 1;
    const low = ec.slice(0, dot) + lowerS(Buffer.from(ec.slice(dot), 'base64url')).toString('base64url');
    expect((await openEnvelope(Buffer.from(low), AT_LAND)).ok).toBe(true);
    await expect(compactVerify(low, landKey.publicKey)).resolves.toBeDefined();
    const ed = await new CompactSign(payload)
      .setProtectedHeader({ alg: 'EdDSA', kid: landEdRegistered.kid, typ: TOKEN_TYPE.record })
      .sign(landEd.privateKey);
    expect((await openEnvelope(Buffer.from(ed), AT_LAND)).ok).toBe(true);
  });
});

describe('stored tokens', () => {
  it('give their payload again, as octets and as a value', () => {
    const token = seal(TOKEN_TYPE.record, anEvent(), landKey);
    expect(decodePayload(token)).toEqual(anEvent());
    expect(payloadOctets(token).toString()).toBe(JSON.stringify(anEvent()));
    expect(createPublicKey(landKey.privateKey).equals(landKey.publicKey)).toBe(true);
  });
});
