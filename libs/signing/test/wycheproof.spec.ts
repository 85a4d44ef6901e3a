import { createPublicKey } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { openEnvelope, registeredKeyFromJwk, type RegisteredKey } from '#lib/signing';
import { splitCompact } from '../src/compact-form.js';
import { hasSignatureForm, isSignedBy } from '../src/signature.js';
import { AT_LAND, LAND } from './tokens.js';
import { describeVectors } from '../../../test/support/vectors.js';

interface Group {
  readonly public?: Record<string, unknown>;
  readonly private: Record<string, unknown>;
  readonly tests: readonly Case[];
}
interface Case {
  readonly tcId: number;
  readonly comment: string;
  readonly jws: unknown;
  readonly result?: 'valid' | 'invalid';
}

describeVectors('wycheproof-json-web-signature.json', 'row 9: Wycheproof', (vectors) => {
  const { testGroups } = vectors as { testGroups: readonly Group[] };
  const cases = testGroups.flatMap((group) =>
    group.tests.map((test) => ({ ...test, jwk: group.public ?? group.private })),
  );
  const octetsOf = ({ jws }: Case): Buffer => Buffer.from(typeof jws === 'string' ? jws : JSON.stringify(jws));
  const isP256 = (jwk: Record<string, unknown>): boolean => jwk['crv'] === 'P-256';

  it('row 9: registers no key that Wycheproof made for something else than ES256 or EdDSA signatures', () => {
    for (const { jwk } of cases) {
      if (isP256(jwk) && jwk['use'] !== 'enc' && jwk['key_ops'] === undefined) continue;
      expect(() => registeredKeyFromJwk(jwk, { party: LAND, state: 'active' })).toThrow(TypeError);
    }
  });

  it('row 9: accepts no signature that is marked invalid, and every valid one with the lower s', async () => {
    const judged = { valid: 0, invalid: 0 };
    for (const test of cases) {
      const key = registeredOrNone(test.jwk);
      if (key === undefined) continue;
      const parts = splitCompact(octetsOf(test));
      const signature = Buffer.from(parts?.signature ?? '', 'base64url');
      const right =
        parts !== undefined &&
        isRightHeader(parts.header) &&
        hasSignatureForm(signature, key.algorithm) &&
        (await isSignedBy(key, parts.signingInput, signature));
      const wanted = test.result === 'valid' && !isUpperS(signature);
      expect(`${test.tcId} ${test.comment}: ${right}`).toBe(`${test.tcId} ${test.comment}: ${wanted}`);
      judged[test.result === 'valid' ? 'valid' : 'invalid']++;
    }
    expect(judged.valid).toBeGreaterThan(0);
    expect(judged.invalid).toBeGreaterThan(0);
  });

  it('row 9: lets no case through the gate, the valid one with the upper s is refused for its form', async () => {
    const upper: string[] = [];
    for (const test of cases) {
      const key = registeredOrNone(test.jwk) ?? rawKey(test.jwk);
      const keys = new Map(key === undefined ? [] : [[String(test.jwk['kid']), key]]);
      const opened = await openEnvelope(octetsOf(test), { ...AT_LAND, keys });
      expect(opened.ok).toBe(false);
      const signature = Buffer.from(String(test.jws).split('.')[2] ?? '', 'base64url');
      if (test.result === 'valid' && isP256(test.jwk) && isUpperS(signature)) upper.push(opened.ok ? '' : opened.code);
    }
    expect(upper).toEqual(['ENVELOPE_FORM']);
  });
});

const HALF_ORDER = 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8n;
const isUpperS = (signature: Buffer): boolean =>
  signature.length === 64 && BigInt(`0x${signature.subarray(32).toString('hex')}`) > HALF_ORDER;

/** The gate's header rule is stricter than JWS; here only the algorithm counts. */
const isRightHeader = (segment: string): boolean =>
  (JSON.parse(Buffer.from(segment, 'base64url').toString()) as { alg?: unknown }).alg === 'ES256';

function registeredOrNone(jwk: Record<string, unknown>): RegisteredKey | undefined {
  try {
    return registeredKeyFromJwk(jwk, { party: LAND, state: 'active' });
  } catch {
    return undefined;
  }
}

/** A key as a careless registry would hold it, to see that the gate does not lean on the registry alone. */
function rawKey(jwk: Record<string, unknown>): RegisteredKey | undefined {
  try {
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    return { kid: String(jwk['kid']), party: LAND, algorithm: 'ES256', publicKey, state: 'active' };
  } catch {
    return undefined;
  }
}
