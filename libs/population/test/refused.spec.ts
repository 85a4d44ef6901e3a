import { createHmac, sign, type KeyObject } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { TOKEN_TYPE, sha256 } from '#lib/signing';
import { refusedDigest } from '#lib/transparency-log';

import { KeyRegistry } from '../src/keys/key-registry.js';
import { aKey, aRecord, MINUTE, NOON, DAY, type RecordBuilder } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a value that can’t be trusted or read', () => {
  let centre: TestCentre;

  beforeAll(async () => {
    centre = await TestCentre.start();
  }, 60_000);
  afterAll(() => centre?.stop());
  beforeEach(() => centre.empty());

  const sealed = (builder: RecordBuilder = aRecord()): Buffer => builder.sealedBy(centre.keys.land);
  const parts = (): [string, string, string] => sealed().toString().split('.') as [string, string, string];
  const header = (changes: object): Buffer => {
    const [, payload, signature] = parts();
    return Buffer.from(
      `${base64url({ alg: 'ES256', kid: centre.keys.land.kid, typ: TOKEN_TYPE.record, ...changes })}.${payload}.${signature}`,
    );
  };
  const flipped = (): Buffer => {
    const [head, payload, signature] = parts();
    const bytes = Buffer.from(payload, 'base64url');
    bytes[40]! ^= 1;
    return Buffer.from(`${head}.${bytes.toString('base64url')}.${signature}`);
  };
  const hmac = (): Buffer => {
    const [, payload] = parts();
    const input = `${base64url({ alg: 'HS256', kid: centre.keys.land.kid, typ: TOKEN_TYPE.record })}.${payload}`;
    const mac = createHmac('sha256', JSON.stringify(centre.keys.land.publicJwk)).update(input).digest('base64url');
    return Buffer.from(`${input}.${mac}`);
  };
  /** A token of the sector's own key around this text in place of the record: only its content is at fault. */
  const rawPayload = (record: string): Buffer => {
    const event = aRecord().build();
    const text = JSON.stringify(event).replace(JSON.stringify(event.data), record);
    const { kid, privateKey } = centre.keys.land;
    const head = base64url({ alg: 'ES256', kid, typ: TOKEN_TYPE.record });
    return signLow(`${head}.${Buffer.from(text).toString('base64url')}`, privateKey);
  };
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it.each<[row: string, value: () => Buffer | null, code: string]>([
    ['row 1: alg none', () => header({ alg: 'none' }), 'ENVELOPE_ALGORITHM'],
    ['row 1: HS256 with our public key as its secret', hmac, 'ENVELOPE_ALGORITHM'],
    ['row 2: a key in the header', () => header({ jwk: {} }), 'ENVELOPE_HEADER'],
    ['row 3: an unknown key', () => aRecord().sealedBy(aKey()), 'ENVELOPE_KEY_UNKNOWN'],
    ['row 3: a prototype’s name as key', () => header({ kid: '__proto__' }), 'ENVELOPE_KEY_UNKNOWN'],
    ['row 4: another sector’s key', () => aRecord().sealedBy(centre.keys.tax), 'ENVELOPE_KEY_OF_OTHER_SECTOR'],
    [
      'row 5: sealed for another topic',
      () => sealed(aRecord().event({ topic: 'lienthong.land.records.v2' })),
      'ENVELOPE_TOPIC',
    ],
    ['row 5: sealed for another partition', () => sealed(aRecord().event({ stream: '1' })), 'ENVELOPE_TOPIC'],
    ['row 6: another audience', () => sealed(aRecord().event({ audience: 'urn:lienthong:tax' })), 'ENVELOPE_AUDIENCE'],
    ['row 6: another typ', () => header({ typ: TOKEN_TYPE.verdict }), 'ENVELOPE_TYPE'],
    ['row 7: a line end behind the token', () => Buffer.concat([sealed(), Buffer.from('\n')]), 'ENVELOPE_FORM'],
    ['row 8: one bit flipped', flipped, 'ENVELOPE_SIGNATURE'],
    ['row 13: a null value', () => null, 'ENVELOPE_SIZE'],
    ['row 13: an empty value', () => Buffer.alloc(0), 'ENVELOPE_SIZE'],
    ['row 13: a value over 64 KiB', () => Buffer.alloc(70_000, 'a'), 'ENVELOPE_SIZE'],
    ['row 18: nested too deep', () => rawPayload(nested(20)), 'CONTENT_JSON'],
    ['row 18: NaN', () => rawPayload('{"version":NaN}'), 'CONTENT_JSON'],
    ['row 19: a member twice', () => rawPayload('{"a":1,"\\u0061":2}'), 'CONTENT_JSON'],
    ['row 19: __proto__', () => rawPayload('{"__proto__":{"polluted":true}}'), 'CONTENT_JSON'],
  ])(
    '%s is refused with its code, kept, told to the sector, and the next record is answered',
    async (_row, make, code) => {
      const value = make();
      expect(await centre.deliver([value, sealed()])).toEqual({ state: 'done' });
      const [refusal] = await centre.refusals();
      expect(refusal).toMatchObject({ code, event_id: null, token_digest: null, length: value?.length ?? 0 });
      const [kept] = await centre.sql<{ bytes: Buffer }>('SELECT bytes FROM refused_value');
      expect(kept!.bytes.equals((value ?? Buffer.alloc(0)).subarray(0, 65_536))).toBe(true);
      const [rejection, verdict] = await centre.answers();
      expect(rejection).toMatchObject({
        topic: 'lienthong.land.rejected.v1',
        data: { code, partition: 0, offset: '0' },
      });
      expect(rejection!.data.valueDigest).toBe(sha256(value ?? new Uint8Array()));
      expect(verdict!.topic).toBe('lienthong.land.verdicts.v1');
      const [entry] = await centre.entries();
      expect(entry).toMatchObject({ kind: 'refusal', event_id: null, entry: { code } });
      expect(entry!.entry['refused']).toBe(refusedDigest(Buffer.from(rejection!.data.salt!, 'base64url'), value));
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );

  it.each<[row: string, builder: () => RecordBuilder, code: string]>([
    ['row 12: expired', () => aRecord().at(NOON - 8 * DAY), 'EVENT_EXPIRED'],
    [
      'row 12: valid for more than a week',
      () => aRecord().event({ expires: new Date(NOON + 8 * DAY).toISOString() }),
      'EVENT_EXPIRED',
    ],
    ['row 12: dated ahead', () => aRecord().at(NOON + 3 * MINUTE), 'EVENT_FROM_FUTURE'],
    ['row 20: an unknown member', () => aRecord().with({ colour: 'red' }), 'CONTENT_SCHEMA'],
    ['row 20: text instead of a number', () => aRecord().with({ version: '1' }), 'CONTENT_SCHEMA'],
    ['row 21: 29 February 2023', () => aRecord().about({ birthDate: '2023-02-29' }), 'CONTENT_SCHEMA'],
    ['row 21: born tomorrow', () => aRecord().about({ birthDate: '2026-11-26' }), 'CONTENT_SCHEMA'],
    [
      'row 28: an unknown schema version',
      () => aRecord().event({ dataschema: 'urn:lienthong:schema:land:9' }),
      'CONTENT_VERSION',
    ],
  ])('%s is refused as a verified token, with its event’s id and every finding', async (_row, builder, code) => {
    const value = sealed(builder().identified());
    expect(await centre.deliver([value, sealed(aRecord().numbered(2))])).toEqual({ state: 'done' });
    const [refusal] = await centre.refusals();
    expect(refusal).toMatchObject({ code, token_digest: sha256(value) });
    const [rejection, verdict] = await centre.answers();
    expect(rejection!.data).toMatchObject({ code, tokenDigest: sha256(value), eventId: refusal!.event_id });
    expect(rejection!.data).not.toHaveProperty('salt');
    if (code === 'CONTENT_SCHEMA') expect(rejection!.data.findings!.length).toBeGreaterThan(0);
    expect(verdict!.data.outcome).toBeDefined();
    const [entry] = await centre.entries();
    expect(entry!.entry).toMatchObject({ code, tokenDigest: sha256(value), answerDigest: sha256(rejection!.token) });
    expect(await centre.gaps()).toEqual([]);
  });

  it('row 20: names every finding at once', async () => {
    await centre.deliver([sealed(aRecord().with({ version: true, colour: 'red', agency: ['x'] }))]);
    const [answer] = await centre.answers();
    const errors = answer!.data.findings!.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['/agency', '/colour', '/version']);
    expect((await centre.refusals())[0]!.findings).toEqual(answer!.data.findings);
  });

  it('row 12: a sender’s clock may be 90 s off either way', async () => {
    await centre.deliver([
      sealed(
        aRecord()
          .at(NOON + 90_000)
          .numbered(1),
      ),
      sealed(
        aRecord()
          .at(NOON - 90_000)
          .numbered(2),
      ),
    ]);
    expect(await centre.counts()).toMatchObject({ answered: 2, refused: 0 });
  });

  it('row 10: a key that is revoked signs nothing any more, and uses up no number', async () => {
    const key = aKey();
    await centre.register(key, 'land', 'revoked');
    await centre.registry.start();
    centre.registry.stop();
    await centre.deliver([aRecord().numbered(5).sealedBy(key), sealed(aRecord().numbered(1))]);
    expect((await centre.refusals()).map(({ code }) => code)).toEqual(['ENVELOPE_KEY_STATE']);
    expect(await centre.counts()).toMatchObject({ answered: 1 });
    expect(await centre.gaps()).toEqual([]);
  });

  it('row 22: a number of wrong length is a warning that goes along', async () => {
    await centre.deliver([
      sealed(aRecord().about({ identifiers: [{ type: 'personal-number', value: '1090000123' }] })),
    ]);
    const [answer] = await centre.answers();
    expect(answer!.data.outcome).toBe('not-found');
    expect(answer!.data.quality.clean.value).toBe(false);
  });

  it('row 24: naughty strings are stored byte for byte, or refused', async () => {
    const naughty = [`'; DROP TABLE inbox; --`, '{"a":1}', '\\N', '"', '\\', '{,}', '‮ẩn', '$1', '\u0001'];
    await centre.deliver(
      naughty.map((text, at) =>
        sealed(
          aRecord()
            .with({ recordId: `x${text}` })
            .numbered(at + 1),
        ),
      ),
    );
    const answers = await centre.answers();
    expect(answers).toHaveLength(naughty.length);
    for (const [at, { type, data }] of answers.entries()) {
      if (type.endsWith('verdict')) expect(data.recordId).toBe(`x${naughty[at]}`);
    }
    expect(centre.failures).toEqual([]);
  });

  it('a key that was registered a moment ago is found without a restart', async () => {
    const key = aKey();
    await centre.register(key, 'land');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await centre.deliver([aRecord().sealedBy(key)]);
    expect(await centre.counts()).toMatchObject({ answered: 1 });
  });

  it('a batch that meets an unknown key while another asks for it waits for the same answer', async () => {
    const registry = new KeyRegistry(centre.dataSource);
    await registry.start();
    registry.stop();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const key = aKey();
    await centre.register(key, 'land');
    const first = registry.lookAgain();
    await registry.lookAgain();
    expect(registry.keys().has(key.kid)).toBe(true);
    await first;
  });

  it('a row of the registry whose key is not of its name or its algorithm is left out, alone', async () => {
    const [renamed, other] = [aKey(), aKey()];
    await centre.register(renamed, 'land');
    await centre.register(other, 'land');
    await centre.asOwner(`UPDATE key_registry SET kid = 'renamed' WHERE kid = $1`, [renamed.kid]);
    await centre.asOwner(`UPDATE key_registry SET algorithm = 'EdDSA' WHERE kid = $1`, [other.kid]);
    const bad: string[] = [];
    const registry = new KeyRegistry(centre.dataSource, (kid) => bad.push(kid));
    await registry.start();
    registry.stop();
    await centre.asOwner('DELETE FROM key_registry WHERE kid = ANY ($1)', [['renamed', other.kid]]);
    expect(bad.sort()).toEqual(['renamed', other.kid].sort());
    expect(registry.keys().has(centre.keys.land.kid)).toBe(true);
    expect(registry.keys().has(other.kid)).toBe(false);
  });

  it('strangers get 25 entries and rejections a second and partition, the rest of a batch one summary', async () => {
    const values = Array.from({ length: 100 }, (_, index) => Buffer.from(`stranger ${index}`));
    await centre.deliver([...values.slice(0, 60), sealed(), ...values.slice(60)]);
    expect(await centre.refusals()).toHaveLength(25);
    const entries = await centre.entries();
    expect(entries.filter(({ kind }) => kind === 'summary')).toMatchObject([
      { entry: { topic: 'lienthong.land.records.v1', partition: 0, count: 75, reason: 'unverified-sender' } },
    ]);
    expect(await centre.counts()).toMatchObject({ received: 101, answered: 1, refused: 100 });
    centre.clock += 1_000;
    await centre.deliver([Buffer.from('another stranger')]);
    expect(await centre.refusals()).toHaveLength(26);
  });
});

/** The token of this signing input, with the lower s: half of all signatures have it. */
function signLow(input: string, privateKey: KeyObject): Buffer {
  for (;;) {
    const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    if (signature[32]! < 0x7f) return Buffer.from(`${input}.${signature.toString('base64url')}`);
  }
}
