import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVENT_TYPE, findingText, LIMITS } from '#lib/contracts';
import { EVENT_TYPE_OF, openEnvelope, seal, sha256, TOKEN_TYPE, type Place } from '#lib/signing';
import {
  anEvent,
  AT_LAND,
  AT_TAX,
  byEdDsa,
  byEs256,
  CENTRE,
  forge,
  headerOf,
  LAND,
  landEdRegistered,
  landKey,
  LAND_TOPIC,
  SEED,
  strangersKey,
  TAX,
  taxKey,
  TAX_TOPIC,
  without,
} from './tokens.js';

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

async function codeOf(value: Uint8Array | null, at: Place = AT_LAND): Promise<string> {
  const opened = await openEnvelope(value, at);
  return opened.ok ? 'accepted' : opened.code;
}
const codeOfEvent = (changes: Record<string, unknown>, at = AT_LAND): Promise<string> =>
  codeOf(forge(undefined, JSON.stringify(anEvent(changes))), at);

describe('the gate accepts', () => {
  it('a sealed event, and says whose it is and what its digests are', async () => {
    const token = seal(TOKEN_TYPE.record, anEvent(), landKey);
    const opened = await openEnvelope(token, AT_LAND);
    expect(opened).toEqual({
      ok: true,
      token,
      payload: Buffer.from(JSON.stringify(anEvent())),
      tokenDigest: sha256(token),
      signingInputDigest: sha256(token.subarray(0, token.lastIndexOf('.'))),
      key: expect.objectContaining({ kid: landKey.kid, party: LAND }),
      typ: TOKEN_TYPE.record,
      event: anEvent(),
    });
  });

  it('a plain Uint8Array that is a window into a larger buffer', async () => {
    const token = forge();
    const larger = new Uint8Array(token.length + 20);
    larger.set(token, 7);
    expect(await codeOf(larger.subarray(7, 7 + token.length))).toBe('accepted');
  });

  it('EdDSA where the key is registered for it', async () => {
    expect(await codeOf(forge(headerOf(landEdRegistered, TOKEN_TYPE.record, 'EdDSA'), undefined, byEdDsa))).toBe(
      'accepted',
    );
  });

  it('a verdict without attempt where verdicts are carried', async () => {
    const event = without(anEvent({ type: EVENT_TYPE.verdict }), 'attempt');
    const token = seal(TOKEN_TYPE.verdict, event, landKey);
    expect(await codeOf(token, { ...AT_LAND, types: [TOKEN_TYPE.verdict, TOKEN_TYPE.rejection] })).toBe('accepted');
  });

  it('the event types that the contracts name', () => {
    expect(EVENT_TYPE_OF).toEqual({
      [TOKEN_TYPE.record]: EVENT_TYPE.record,
      [TOKEN_TYPE.verdict]: EVENT_TYPE.verdict,
      [TOKEN_TYPE.rejection]: EVENT_TYPE.rejection,
    });
  });
});

describe('row 1: algorithms', () => {
  const withAlgorithm = (alg: string, signer: Parameters<typeof forge>[2]): Promise<string> =>
    codeOf(forge(headerOf(landKey, TOKEN_TYPE.record, alg), undefined, signer));

  it('row 1: refuses none, with and without a signature', async () => {
    expect(await withAlgorithm('none', () => '')).toBe('ENVELOPE_ALGORITHM');
    expect(await withAlgorithm('none', byEs256(landKey))).toBe('ENVELOPE_ALGORITHM');
  });

  it('row 1: refuses HS256 made with our public key', async () => {
    const pem = landKey.publicKey.export({ format: 'pem', type: 'spki' });
    expect(await withAlgorithm('HS256', (input) => createHmac('sha256', pem).update(input).digest())).toBe(
      'ENVELOPE_ALGORITHM',
    );
  });

  it('row 1: refuses RS256 and unknown algorithms', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    expect(await withAlgorithm('RS256', (input) => sign('sha256', input, rsa))).toBe('ENVELOPE_ALGORITHM');
    for (const alg of ['ES384', 'es256', 'ES256K', 'XX', '', '__proto__']) {
      expect(await withAlgorithm(alg, byEs256(landKey))).toBe('ENVELOPE_ALGORITHM');
    }
  });

  it('row 1: refuses an algorithm that is good, but not the one of the key', async () => {
    expect(await withAlgorithm('EdDSA', byEdDsa)).toBe('ENVELOPE_ALGORITHM');
    expect(await codeOf(forge(headerOf(landEdRegistered, TOKEN_TYPE.record, 'ES256')))).toBe('ENVELOPE_ALGORITHM');
  });
});

describe('row 2: headers', () => {
  const { kid } = landKey;
  const typ = TOKEN_TYPE.record;
  const jwk = JSON.stringify(landKey.publicJwk);
  const bad: Record<string, string> = {
    'jwk beside the three': `{"alg":"ES256","jwk":${jwk},"kid":"${kid}","typ":"${typ}"}`,
    'jwk behind the three': `{"alg":"ES256","kid":"${kid}","typ":"${typ}","jwk":${jwk}}`,
    x5c: `{"alg":"ES256","kid":"${kid}","typ":"${typ}","x5c":["MII"]}`,
    jku: `{"alg":"ES256","jku":"http://127.0.0.1:1/keys","kid":"${kid}","typ":"${typ}"}`,
    x5u: `{"alg":"ES256","kid":"${kid}","typ":"${typ}","x5u":"http://127.0.0.1:1/cert"}`,
    crit: `{"alg":"ES256","crit":["exp"],"kid":"${kid}","typ":"${typ}"}`,
    b64: `{"alg":"ES256","b64":false,"kid":"${kid}","typ":"${typ}"}`,
    zip: `{"alg":"ES256","kid":"${kid}","typ":"${typ}","zip":"DEF"}`,
    'an unknown member': `{"alg":"ES256","kid":"${kid}","typ":"${typ}","x":"y"}`,
    'no alg': `{"kid":"${kid}","typ":"${typ}"}`,
    'no kid': `{"alg":"ES256","typ":"${typ}"}`,
    'no typ': `{"alg":"ES256","kid":"${kid}"}`,
    'no member at all': '{}',
    'a duplicate': `{"alg":"ES256","kid":"${kid}","kid":"${kid}","typ":"${typ}"}`,
    'a duplicate with an escape': `{"alg":"ES256","kid":"${kid}","k\\u0069d":"${kid}","typ":"${typ}"}`,
    'another order': `{"typ":"${typ}","alg":"ES256","kid":"${kid}"}`,
    'kid before alg': `{"kid":"${kid}","alg":"ES256","typ":"${typ}"}`,
    'a number as kid': `{"alg":"ES256","kid":7,"typ":"${typ}"}`,
    'a list as alg': `{"alg":["ES256"],"kid":"${kid}","typ":"${typ}"}`,
    'null as typ': `{"alg":"ES256","kid":"${kid}","typ":null}`,
    'a blank inside': `{"alg":"ES256", "kid":"${kid}","typ":"${typ}"}`,
    'a line end behind': `{"alg":"ES256","kid":"${kid}","typ":"${typ}"}\n`,
    'a needless escape': `{"alg":"ES256","kid":"${kid}","typ":"${typ.replace('l', '\\u006c')}"}`,
    'a byte order mark': `\uFEFF{"alg":"ES256","kid":"${kid}","typ":"${typ}"}`,
    'a list': `["ES256","${kid}","${typ}"]`,
    'a text': '"ES256"',
    'a number': '1',
    null: 'null',
    'no JSON': 'alg=ES256',
    __proto__: `{"__proto__":{"alg":"ES256"},"alg":"ES256","kid":"${kid}","typ":"${typ}"}`,
  };
  it.each(Object.entries(bad))('row 2: refuses %s', async (_name, header) => {
    expect(await codeOf(forge(header))).toBe('ENVELOPE_HEADER');
  });

  it('row 2: refuses a header that is not UTF-8', async () => {
    expect(await codeOf(forge(Buffer.from(headerOf({ kid: '\xff' }), 'latin1')))).toBe('ENVELOPE_HEADER');
  });
});

describe('row 3: key names', () => {
  const names = {
    'an unknown one': strangersKey.kid,
    'an empty one': '',
    'a path': '../../../etc/passwd',
    'a path of another system': '..\\\\..\\\\keys',
    SQL: "' OR '1'='1'; DROP TABLE key_registry; --",
    'quoted SQL': '\\" OR 1=1',
    '10 KB': 'k'.repeat(10_240),
    __proto__: '__proto__',
    constructor: 'constructor',
    toString: 'toString',
  };
  it.each(Object.entries(names))('row 3: refuses %s as unknown', async (_name, kid) => {
    expect(await codeOf(forge(headerOf({ kid }), undefined, byEs256(strangersKey)))).toBe('ENVELOPE_KEY_UNKNOWN');
  });
});

describe('rows 4, 5, 6: whose event, for whom, for where', () => {
  it("row 4: refuses another sector's key with a right signature", async () => {
    const event = JSON.stringify(anEvent({ source: LAND }));
    expect(await codeOf(forge(headerOf(taxKey), event, byEs256(taxKey)))).toBe('ENVELOPE_KEY_OF_OTHER_SECTOR');
  });

  it('row 4: refuses a sector that seals, truthfully, for a topic of another', async () => {
    const event = JSON.stringify(anEvent({ source: TAX }));
    expect(await codeOf(forge(headerOf(taxKey), event, byEs256(taxKey)))).toBe('ENVELOPE_KEY_OF_OTHER_SECTOR');
  });

  it('row 5: refuses a valid event on another topic or partition, and accepts it afterwards in its place', async () => {
    const token = forge();
    expect(await codeOf(token, AT_TAX)).toBe('ENVELOPE_TOPIC');
    expect(await codeOf(token, { ...AT_LAND, partition: 3 })).toBe('ENVELOPE_TOPIC');
    expect(await codeOf(token)).toBe('accepted');
  });

  it('row 6: refuses another audience and another typ', async () => {
    expect(await codeOfEvent({ audience: TAX })).toBe('ENVELOPE_AUDIENCE');
    for (const typ of [TOKEN_TYPE.verdict, TOKEN_TYPE.rejection, 'JWT', 'LIENTHONG-RECORD+JWS', '']) {
      expect(await codeOf(forge(headerOf(landKey, typ)))).toBe('ENVELOPE_TYPE');
    }
  });
});

describe('row 7: forms of the token', () => {
  const text = forge().toString();
  const [header = '', payload = '', signature = ''] = text.split('.');
  /** The same octets, with one of the bits set that decoding drops. */
  const loose = (segment: string): string => {
    const last = segment.at(-1)!;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return segment.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1]!;
  };
  const json = { payload, protected: header, signature };
  const bad: Record<string, string> = {
    'padding behind the signature': `${text}==`,
    'padding behind the header': `${header}=.${payload}.${signature}`,
    'a blank in front': ` ${text}`,
    'a blank behind': `${text} `,
    'a blank inside': `${header}. ${payload}.${signature}`,
    'a line end behind': `${text}\n`,
    'carriage return and line end': `${text}\r\n`,
    'a line end inside': `${header}.${payload.slice(0, 76)}\n${payload.slice(76)}.${signature}`,
    'a loose last character of the signature': `${header}.${payload}.${loose(signature)}`,
    'a length that no octets have': `${header}.${payload.slice(0, -(payload.length % 4) || undefined)}A.${signature}`,
    'the alphabet of plain base64': `${header}.${payload}+/.${signature}`,
    'two segments': `${header}.${payload}`,
    'four segments': `${text}.`,
    'five segments (JWE)': `${header}.${payload}.${signature}.${signature}.${signature}`,
    'no header': `.${payload}.${signature}`,
    'one segment': 'no-token',
    'flattened JSON': JSON.stringify(json),
    'general JSON': JSON.stringify({ payload, signatures: [{ protected: header, signature }] }),
    'no signature': `${header}.${payload}.`,
    NUL: `${text}\0`,
    'letters of another script': `${header}.${payload}ａ.${signature}`,
  };
  it.each(Object.entries(bad))('row 7: refuses %s', async (_name, token) => {
    expect(await codeOf(Buffer.from(token))).toBe('ENVELOPE_FORM');
  });

  it('row 7: refuses a loose last character in each segment that can have one', async () => {
    for (const more of ['', ' ', '  ']) {
      const [longer = '', segment = ''] = forge(headerOf({ kid: `k${more}` }), JSON.stringify(anEvent()) + more)
        .toString()
        .split('.');
      if (longer.length % 4 !== 0) {
        expect(await codeOf(Buffer.from(`${loose(longer)}.${payload}.${signature}`))).toBe('ENVELOPE_FORM');
      }
      if (segment.length % 4 !== 0) {
        expect(await codeOf(Buffer.from(`${header}.${loose(segment)}.${signature}`))).toBe('ENVELOPE_FORM');
      }
    }
  });
});

describe('row 8: flipped bits', () => {
  it('row 8: refuses each of 10,000 tokens with one bit flipped, and each with two', async () => {
    const honest = forge();
    expect(await codeOf(honest)).toBe('accepted');
    const bit = fc.nat(honest.length * 8 - 1);
    const flipped = (bits: readonly number[]): Buffer => {
      const value = Buffer.from(honest);
      for (const at of bits) value[at >> 3]! ^= 1 << (at & 7);
      return value;
    };
    await fc.assert(
      fc.asyncProperty(bit, async (one) => (await codeOf(flipped([one]))) !== 'accepted'),
      { seed: SEED, numRuns: 10_000 },
    );
    await fc.assert(
      fc.asyncProperty(
        bit,
        bit,
        async (one, other) => one === other || (await codeOf(flipped([one, other]))) !== 'accepted',
      ),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('row 8: refuses random bytes without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (value) => (await codeOf(value)) !== 'accepted'),
      { seed: SEED, numRuns: 2_000 },
    );
    const segment = fc.string({ unit: fc.constantFrom(...'AQgw0Zz-_'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { maxLength: 5 }),
        async (segments) => (await codeOf(Buffer.from(segments.join('.')))) !== 'accepted',
      ),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

describe('row 9: forms of the signature', () => {
  const bytesOf = (number: bigint): Buffer => Buffer.from(number.toString(16).padStart(64, '0'), 'hex');
  const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const changed =
    (change: (r: Buffer, s: Buffer) => Buffer[]) =>
    (input: Buffer): Buffer => {
      const signature = Buffer.from(byEs256(landKey)(input) as Uint8Array);
      return Buffer.concat(change(signature.subarray(0, 32), signature.subarray(32)));
    };
  const codeWith = (change: (r: Buffer, s: Buffer) => Buffer[]): Promise<string> =>
    codeOf(forge(undefined, undefined, changed(change)));

  it('row 9: accepts the signature that is left as it is', async () => {
    expect(await codeWith((r, s) => [r, s])).toBe('accepted');
  });

  it('row 9: refuses the upper s, which any holder of a token can make', async () => {
    expect(await codeWith((r, s) => [r, bytesOf(ORDER - numberOf(s))])).toBe('ENVELOPE_FORM');
  });

  it('row 9: refuses r or s of 0, of n, and above', async () => {
    for (const number of [0n, ORDER, ORDER + 1n, 2n ** 256n - 1n]) {
      expect(await codeWith((_, s) => [bytesOf(number), s])).toBe('ENVELOPE_FORM');
      expect(await codeWith((r) => [r, bytesOf(number)])).toBe('ENVELOPE_FORM');
    }
  });

  it('row 9: refuses the DER form, a missing byte, and a byte too many', async () => {
    const der = (input: Buffer): Buffer => sign('sha256', input, landKey.privateKey);
    expect(await codeOf(forge(undefined, undefined, der))).toBe('ENVELOPE_FORM');
    expect(await codeWith((r, s) => [r, s.subarray(1)])).toBe('ENVELOPE_FORM');
    expect(await codeWith((r, s) => [Buffer.alloc(1), r, s])).toBe('ENVELOPE_FORM');
  });

  it('row 9: refuses r and s swapped', async () => {
    for (let times = 0; times < 10; times++) {
      expect(['ENVELOPE_FORM', 'ENVELOPE_SIGNATURE']).toContain(await codeWith((r, s) => [s, r]));
    }
  });

  it("row 9: refuses a signature over other bytes, and a stranger's", async () => {
    expect(await codeOf(forge(undefined, undefined, () => byEs256(landKey)(Buffer.from('other'))))).toBe(
      'ENVELOPE_SIGNATURE',
    );
    expect(await codeOf(forge(undefined, undefined, byEs256(strangersKey)))).toBe('ENVELOPE_SIGNATURE');
  });

  it('row 9: signs with the lower s always', () => {
    for (let times = 0; times < 200; times++) {
      const s = numberOf((byEs256(landKey)(Buffer.from(`input ${times}`)) as Buffer).subarray(32));
      expect(s > 0n && s <= ORDER / 2n).toBe(true);
    }
  });

  it('row 9: refuses an Ed25519 signature with L added to its scalar', async () => {
    const L = 2n ** 252n + 27742317777372353535851937790883648493n;
    const added = (input: Buffer): Buffer => {
      const signature = Buffer.from(byEdDsa(input) as Uint8Array);
      const scalar = numberOf(Buffer.from(signature.subarray(32)).reverse()) + L;
      bytesOf(scalar).reverse().copy(signature, 32);
      return signature;
    };
    expect(await codeOf(forge(headerOf(landEdRegistered, TOKEN_TYPE.record, 'EdDSA'), undefined, added))).toBe(
      'ENVELOPE_SIGNATURE',
    );
  });
});

describe('row 13: sizes', () => {
  it('row 13: refuses nothing, null, and more than 64 KiB before any parsing', async () => {
    expect(await codeOf(null)).toBe('ENVELOPE_SIZE');
    expect(await codeOf(Buffer.alloc(0))).toBe('ENVELOPE_SIZE');
    expect(await codeOf(Buffer.alloc(65_537, 'A'))).toBe('ENVELOPE_SIZE');
    expect(await codeOf(Buffer.alloc(1_048_576))).toBe('ENVELOPE_SIZE');
  });

  it('row 13: looks at 64 KiB, the bound that the contracts name, and at one byte', async () => {
    expect(LIMITS.valueBytes).toBe(65_536);
    expect(await codeOf(Buffer.alloc(65_536, 'A'))).toBe('ENVELOPE_FORM');
    expect(await codeOf(Buffer.from('A'))).toBe('ENVELOPE_FORM');
  });
});

describe('rows 18, 19 at the gate', () => {
  it('rows 18, 19: refuses a signed payload that is no strict JSON, and says where', async () => {
    const payload = JSON.stringify(anEvent()).replace('{', '{"__proto__":{"admin":true},');
    const opened = await openEnvelope(forge(undefined, payload), AT_LAND);
    expect(opened).toEqual({ ok: false, code: 'CONTENT_JSON', json: { reason: 'forbidden member name', offset: 1 } });
    expect('admin' in {}).toBe(false);
    expect(await codeOf(forge(undefined, ''))).toBe('CONTENT_JSON');
    expect(await codeOf(forge(undefined, 'not JSON'))).toBe('CONTENT_JSON');
    expect(await codeOf(forge(undefined, Buffer.from([0xff])))).toBe('CONTENT_JSON');
  });
});

describe("the event's own members", () => {
  const findingsOf = async (event: unknown, typ: 'record' | 'verdict' = 'record'): Promise<string[]> => {
    const at = { ...AT_LAND, types: [TOKEN_TYPE[typ]] };
    const opened = await openEnvelope(forge(headerOf(landKey, TOKEN_TYPE[typ]), JSON.stringify(event)), at);
    if (opened.ok) return [];
    expect(opened.code).toBe('CONTENT_SCHEMA');
    for (const finding of opened.findings ?? []) expect(findingText(finding, 'en')).not.toContain(finding.code);
    return (opened.findings ?? []).map(({ code, pointer }) => `${code} ${pointer}`);
  };

  it('row 20: tells all findings at once', async () => {
    const rest = without(anEvent({ time: '23/11/2026', sequence: 41, 'a/b~c': 1 }), 'nonce', 'data');
    expect(await findingsOf(rest)).toEqual([
      'value.malformed /time',
      'record.member-missing /nonce',
      'value.malformed /sequence',
      'record.member-missing /data',
      'record.member-unknown /a~1b~0c',
    ]);
  });

  it('row 20: refuses an event that is no object', async () => {
    for (const event of [[], 'event', 1, null, true]) expect(await findingsOf(event)).toEqual(['value.wrong-type ']);
  });

  it('row 20: refuses each member that is absent', async () => {
    for (const name of Object.keys(anEvent())) {
      expect(await findingsOf(without(anEvent(), name))).toEqual([`record.member-missing /${name}`]);
    }
  });

  const bad: Record<string, unknown[]> = {
    specversion: ['1.1', 1.0, ''],
    id: ['019AB0C0-0000-7000-8000-000000000001', '019ab0c0-0000-4000-8000-000000000001', '{}', 7],
    source: ['', null],
    type: [EVENT_TYPE.verdict, 'vn.lienthong', ''],
    time: [
      '2026-11-23T08:00:00Z',
      '2026-11-23T08:00:00.123+00:00',
      '2026-11-23t08:00:00.123z',
      '2023-02-29T08:00:00.123Z',
      '2026-13-01T08:00:00.123Z',
      '2026-11-23T24:00:00.000Z',
      '2026-12-31T23:59:60.000Z',
      1764000000,
    ],
    expires: ['2026-11-31T08:00:00.123Z', ''],
    datacontenttype: ['application/json; charset=utf-8', 'text/json'],
    dataschema: ['', 1],
    nonce: [
      '',
      'AAECAwQFBgcICQoLDA0ODw==',
      'AAECAwQFBgcICQoLDA0OD_',
      'AAECAwQFBgcICQoLDA0OD',
      'AAECAwQFBgcICQoLDA0OD+',
    ],
    audience: ['', ['urn:lienthong:population']],
    topic: ['', {}],
    epoch: ['0', '01', '-1', '1e3', ' 1', '1'.repeat(19), 1764000000],
    stream: ['', '00', '-0', '2.0', 2],
    sequence: ['0', '041', '+41', '٤١', 41],
    purpose: ['marketing', ''],
    attempt: [0, -1, 1.5, '1', 2 ** 31, true],
  };
  it.each(Object.entries(bad))('row 20: refuses other forms of %s', async (name, values) => {
    for (const value of values)
      expect(await findingsOf(anEvent({ [name]: value }))).toEqual([`value.malformed /${name}`]);
  });

  it('row 20: knows attempt on record events only', async () => {
    const verdict = without(anEvent({ type: EVENT_TYPE.verdict }), 'attempt');
    expect(await findingsOf(verdict, 'verdict')).toEqual([]);
    expect(await findingsOf({ ...verdict, attempt: 1 }, 'verdict')).toEqual(['record.member-unknown /attempt']);
  });

  it('accepts any data, also null, for its schema is a later check', async () => {
    for (const data of [null, 1, 'text', [], {}]) expect(await codeOfEvent({ data })).toBe('accepted');
  });
});

describe('the order of the checks', () => {
  /** Each value has everything wrong from its own check on; so a check that comes too late lets another name the code. */
  it('lets the first check that fails name the code', async () => {
    const wrongEvent = { source: TAX, audience: TAX, topic: TAX_TOPIC };
    const unverified = JSON.stringify({ ...anEvent(wrongEvent), extra: 1 });
    const verdictType = TOKEN_TYPE.verdict;
    const upperS = (input: Buffer): Buffer =>
      Buffer.concat([(byEs256(landKey)(input) as Buffer).subarray(0, 32), Buffer.alloc(32, 0xff)]);
    const cases: [string, Buffer][] = [
      ['ENVELOPE_SIZE', Buffer.alloc(70_000)],
      ['ENVELOPE_FORM', forge('{"alg":"ES256","kid":1}', 'no JSON', upperS)],
      ['ENVELOPE_HEADER', forge('{"alg":"none","kid":1}', 'no JSON', () => '')],
      ['ENVELOPE_ALGORITHM', forge(headerOf(strangersKey, verdictType, 'none'), 'no JSON', () => '')],
      ['ENVELOPE_TYPE', forge(headerOf(strangersKey, verdictType), 'no JSON')],
      ['ENVELOPE_KEY_UNKNOWN', forge(headerOf(strangersKey), 'no JSON')],
      ['ENVELOPE_SIGNATURE', forge(headerOf(landKey), 'no JSON', byEs256(taxKey))],
      ['CONTENT_JSON', forge(headerOf(landKey), `${unverified},`)],
      ['CONTENT_SCHEMA', forge(headerOf(landKey), unverified)],
      ['ENVELOPE_KEY_OF_OTHER_SECTOR', forge(headerOf(landKey), JSON.stringify(anEvent(wrongEvent)))],
      ['ENVELOPE_AUDIENCE', forge(headerOf(landKey), JSON.stringify(anEvent({ ...wrongEvent, source: LAND })))],
      ['ENVELOPE_TOPIC', forge(headerOf(landKey), JSON.stringify(anEvent({ topic: TAX_TOPIC })))],
      ['accepted', forge(headerOf(landKey), JSON.stringify(anEvent({ audience: CENTRE, topic: LAND_TOPIC })))],
    ];
    for (const [code, value] of cases) expect(await codeOf(value)).toBe(code);
  });

  it('row 27: decides about 64 KiB of one letter in under 50 ms', async () => {
    for (const value of [
      Buffer.alloc(65_536, 'A'),
      forge('A'.repeat(40_000)),
      forge(headerOf({ kid: 'k'.repeat(40_000) })),
    ]) {
      const start = performance.now();
      expect(await codeOf(value)).not.toBe('accepted');
      expect(performance.now() - start).toBeLessThan(50);
    }
  });
});
