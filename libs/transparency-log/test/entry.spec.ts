import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, sha256 } from '#lib/signing';
import {
  CODES_OMITTED,
  equivocationEntry,
  leafHash,
  MAX_CODES,
  MAX_ENTRY_BYTES,
  payloadCommitment,
  refusalEntry,
  refusedDigest,
  subjectPseudonym,
  summaryEntry,
  verdictEntry,
  type VerdictFacts,
} from '#lib/transparency-log';

const SEED = Number(process.env['TEST_SEED'] ?? 20261123);
const bytes = (from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: to - from + 1 }, (_, at) => from + at);

const verdict: VerdictFacts = {
  time: '2026-11-23T08:00:00.123Z',
  issuer: 'urn:lienthong:land',
  eventId: '019ab0c0-0000-7000-8000-000000000001',
  tokenDigest: sha256('token'),
  answerDigest: sha256('answer'),
  kid: sha256('kid'),
  topic: 'lienthong.land.records.v1',
  partition: 2,
  offset: '41',
  outcome: 'mismatched',
  codes: ['name.diacritics-absent'],
  subject: subjectPseudonym(bytes(0, 31), '2026-11', bytes(0, 15), '079090000123'),
  commitment: payloadCommitment(bytes(32, 63), Buffer.from('{"data":{}}')),
};

/** The check that the format's description brings along. */
const EXAMPLE =
  '{"answerDigest":"DbUvQHbAglGEEq_T3TV24ssMY3A_1_7V4jreYO_vMdk","codes":["name.diacritics-absent"],' +
  '"commitment":"72iZcf4zG0nKMq54l02d_DwJBCMHKGpStmklUtzv7o0","eventId":"019ab0c0-0000-7000-8000-000000000001",' +
  '"issuer":"urn:lienthong:land","kid":"XHfX_Y9R7QwqkT5GMm_20uoulcjs8WZ8cutyzMP8K0Y","kind":"verdict","offset":"41",' +
  '"outcome":"mismatched","partition":2,"subject":{"epoch":"2026-11","mac":"FLOW5YDHXJ4H52qcptM0h4nZeQtm7fmCG3Nuv9DLd3o",' +
  '"nonce":"AAECAwQFBgcICQoLDA0ODw"},"time":"2026-11-23T08:00:00.123Z",' +
  '"tokenDigest":"PEaenWxYddN6Q_NT1PiOYfz4EsZu7jRXRlpAsNpBU-A","topic":"lienthong.land.records.v1","v":1}';

describe('entries of the audit log', () => {
  it('reproduces the example of the format to the byte, with its leaf hash', () => {
    const entry = verdictEntry(verdict);
    expect(entry).toBe(EXAMPLE);
    expect(Buffer.byteLength(entry)).toBe(606);
    expect(leafHash(entry).toString('hex')).toBe('b0ea921beb1792e2f6c0c9b9f4a07741541da406d529bff058ce63aea523bd75');
    expect(leafHash(Buffer.from(entry))).toEqual(leafHash(entry));
  });

  it('leaves the subject out where nobody is linked and no number is claimed', () => {
    const nobody = omit(verdict, ['subject']) as unknown as VerdictFacts;
    expect(Object.keys(JSON.parse(verdictEntry(nobody)) as object)).not.toContain('subject');
  });

  it('writes a refusal of a verified sender with its token, and of a stranger with the salted hash of the bytes only', () => {
    const place = { time: verdict.time, topic: verdict.topic, partition: 0, offset: '7' };
    const { issuer, eventId, tokenDigest, kid, answerDigest } = verdict;
    const token = { issuer, eventId, tokenDigest, kid, answerDigest };
    expect(JSON.parse(refusalEntry({ ...place, code: 'EVENT_EXPIRED', codes: [], ...token }))).toEqual({
      ...place,
      ...token,
      code: 'EVENT_EXPIRED',
      codes: [],
      kind: 'refusal',
      v: 1,
    });
    const refused = refusedDigest(bytes(32, 63), Buffer.from('079090000123'));
    expect(JSON.parse(refusalEntry({ ...place, code: 'ENVELOPE_FORM', codes: [], refused }))).toEqual({
      ...place,
      refused,
      code: 'ENVELOPE_FORM',
      codes: [],
      kind: 'refusal',
      v: 1,
    });
  });

  it('writes equivocation and summary with exactly their members', () => {
    const two = { issuer: 'urn:lienthong:tax', epoch: '1764000000', stream: 3, sequence: '17' };
    const digests = { tokenDigest: sha256('one'), otherDigest: sha256('other') };
    expect(JSON.parse(equivocationEntry({ time: verdict.time, ...two, ...digests }))).toEqual({
      time: verdict.time,
      ...two,
      ...digests,
      kind: 'equivocation',
      v: 1,
    });
    const rest = { topic: 'lienthong.tax.records.v1', partition: 1, count: 475, reason: 'unverified-sender' };
    expect(JSON.parse(summaryEntry({ time: verdict.time, ...rest }))).toEqual({
      time: verdict.time,
      ...rest,
      kind: 'summary',
      v: 1,
    });
  });

  it('leaves out whatever the kind has no member for', () => {
    const careless = { ...verdict, fullName: 'Nguyễn Văn An' };
    expect(verdictEntry(careless)).toBe(EXAMPLE);
  });

  it('lists each code once, sorted, and says where it left some out', () => {
    const entry = JSON.parse(verdictEntry({ ...verdict, codes: ['b', 'a', 'b'] })) as { codes: string[] };
    expect(entry.codes).toEqual(['a', 'b']);
    const many = Array.from({ length: 5_000 }, (_, at) => `finding.${at}`);
    const bounded = JSON.parse(verdictEntry({ ...verdict, codes: many })) as { codes: string[] };
    expect(bounded.codes).toHaveLength(MAX_CODES);
    expect(bounded.codes).toContain(CODES_OMITTED);
    expect(bounded.codes).toEqual([...bounded.codes].sort());
  });

  it('refuses to make an entry of more than 16 KiB', () => {
    expect(() => verdictEntry({ ...verdict, topic: 'x'.repeat(MAX_ENTRY_BYTES) })).toThrow(RangeError);
  });

  it('writes the canonical form of RFC 8785 whatever its members hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const facts = fc.record({
      time: text,
      issuer: text,
      eventId: text,
      tokenDigest: text,
      answerDigest: text,
      kid: text,
      topic: text,
      offset: text,
      commitment: text,
      outcome: fc.constantFrom('matched' as const, 'ambiguous' as const),
      partition: fc.nat(),
      codes: fc.array(text, { maxLength: 20 }),
      subject: fc.record({ nonce: text, mac: text, epoch: text }),
    });
    const equivocation = fc.record({
      time: text,
      issuer: text,
      epoch: text,
      stream: fc.nat(),
      sequence: text,
      tokenDigest: text,
      otherDigest: text,
    });
    const summary = fc.record({ time: text, topic: text, partition: fc.nat(), count: fc.nat(), reason: text });
    fc.assert(
      fc.property(facts, equivocation, summary, text, (given, two, rest, refused) => {
        const codes = [...new Set(given.codes)].sort();
        const refusal = {
          ...omit(given, ['outcome', 'commitment', 'subject']),
          codes,
          code: 'INTERNAL',
          kind: 'refusal',
          v: 1,
        };
        const stranger = omit(refusal, ['issuer', 'eventId', 'tokenDigest', 'kid', 'answerDigest']);
        const { time, topic, partition, offset } = given;
        const place = { time, topic, partition, offset };
        expect(verdictEntry(given)).toBe(canonicalJson({ ...given, codes, kind: 'verdict', v: 1 }));
        expect(refusalEntry({ ...given, code: 'INTERNAL' })).toBe(canonicalJson(refusal));
        expect(refusalEntry({ ...place, codes, code: 'INTERNAL', refused })).toBe(
          canonicalJson({ ...stranger, refused }),
        );
        expect(equivocationEntry(two)).toBe(canonicalJson({ ...two, kind: 'equivocation', v: 1 }));
        expect(summaryEntry(rest)).toBe(canonicalJson({ ...rest, kind: 'summary', v: 1 }));
      }),
      { seed: SEED },
    );
  });
});

describe('commitments of the audit log', () => {
  it('gives another pseudonym of the same person with another nonce', () => {
    const again = subjectPseudonym(bytes(0, 31), '2026-11', bytes(1, 16), '079090000123');
    expect(again.mac).not.toBe(verdict.subject?.mac);
  });

  it('refuses nonces, salts and digits of another length', () => {
    expect(() => subjectPseudonym(bytes(0, 31), '2026-11', bytes(0, 14), '079090000123')).toThrow(
      'nonce: expected 16 bytes',
    );
    expect(() => subjectPseudonym(bytes(0, 31), '2026-11', bytes(0, 15), '79090000123')).toThrow('twelve digits');
    expect(() => payloadCommitment(bytes(0, 15), bytes(0, 3))).toThrow('salt: expected 32 bytes');
  });

  it('hashes a null value as an empty one, and a payload under another label than refused bytes', () => {
    const salt = bytes(32, 63);
    expect(refusedDigest(salt, null)).toBe(refusedDigest(salt, new Uint8Array()));
    expect(refusedDigest(salt, bytes(1, 9))).not.toBe(payloadCommitment(salt, bytes(1, 9)));
  });
});

function omit(given: object, names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)));
}
