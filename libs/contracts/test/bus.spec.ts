import { describe, expect, it } from '@jest/globals';
import {
  isSector,
  parseRejection,
  parseVerdict,
  recordJsonSchema,
  sampleRecord,
  SECTORS,
  sectorOfTopic,
  sectorOfUrn,
  sectorUrn,
  topicsOf,
  type Verdict,
} from '#lib/contracts';
import { contentDigest } from '#lib/signing';

const DIGEST = 'PEaenWxYddN6Q_NT1PiOYfz4EsZu7jRXRlpAsNpBU-A';
const EVENT_ID = '019ab0c0-0000-7000-8000-000000000001';

const aVerdict = (changes: Partial<Record<keyof Verdict | 'extra', unknown>> = {}): Record<string, unknown> => ({
  outcome: 'mismatched',
  linkedBy: 'number',
  recordId: 'L1',
  version: 1,
  attempt: 1,
  eventId: EVENT_ID,
  tokenDigest: DIGEST,
  decidedBy: 'engine',
  fields: [{ pointer: '/subject/fullName', relation: 'different', registered: 'Nguyễn Văn Mẫu' }],
  findings: [{ code: 'name.tone-differs', severity: 'warning', pointer: '/subject/fullName', parameters: { a: 1 } }],
  quality: { complete: { value: true, findings: [] }, clean: { value: true, findings: [] } },
  salt: DIGEST,
  model: { model: DIGEST, frequencies: DIGEST },
  ...changes,
});

describe('names on the bus', () => {
  it.each(SECTORS)('%s: topics and URN lead back to the sector', (sector) => {
    const { records, verdicts, rejected } = topicsOf(sector);
    expect([records, verdicts, rejected].map(sectorOfTopic)).toEqual([sector, sector, sector]);
    expect(records).toBe(`lienthong.${sector}.records.v1`);
    expect(sectorOfUrn(sectorUrn(sector))).toBe(sector);
    expect(isSector(sector)).toBe(true);
  });

  it('strangers lead nowhere', () => {
    expect(sectorOfTopic('lienthong.land.records.v2')).toBeUndefined();
    expect(['urn:lienthong:population', 'land', 'urn:x:land', ''].map(sectorOfUrn)).toEqual(Array(4).fill(undefined));
    expect([undefined, '', 'toString', 'LAND'].map(isSector)).toEqual(Array(4).fill(false));
  });
});

describe('answers from the centre', () => {
  it('a verdict with its members is taken as it is', () => {
    const verdict = aVerdict();
    expect(parseVerdict(verdict)).toBe(verdict);
  });

  it.each([
    ['an unknown member', { extra: 1 }],
    ['an unknown outcome', { outcome: 'perhaps' }],
    ['no outcome', { outcome: undefined }],
    ['an unknown relation', { fields: [{ pointer: '', relation: 'similar' }] }],
    ['a version that is text', { version: '1' }],
    ['a digest of another length', { tokenDigest: 'abc' }],
    ['a finding without parameters', { findings: [{ code: 'a', severity: 'info', pointer: '' }] }],
    ['a link without what found it', { linkedBy: undefined }],
  ])('a verdict with %s is refused', (_, changes) => {
    const verdict = JSON.parse(JSON.stringify(aVerdict(changes))) as unknown;
    expect(parseVerdict(verdict)).toBeUndefined();
  });

  it('a verdict without a link may tell nothing of the register', () => {
    const unlinked = aVerdict({ outcome: 'ambiguous', wouldDecide: ['/subject/birthDate'] });
    delete unlinked['linkedBy'];
    expect(parseVerdict(unlinked)).toBeUndefined();
    delete unlinked['fields'];
    expect(parseVerdict(unlinked)).toBe(unlinked);
    expect(parseVerdict({ ...unlinked, explanation: {} })).toBeUndefined();
  });

  it('a rejection is taken with or without its token, and refused with anything else', () => {
    const place = {
      code: 'CONTENT_JSON',
      valueDigest: DIGEST,
      topic: topicsOf('tax').records,
      partition: 0,
      offset: '41',
    };
    expect(parseRejection({ ...place, salt: DIGEST })).toBeDefined();
    expect(parseRejection({ ...place, tokenDigest: DIGEST, eventId: EVENT_ID, findings: [] })).toBeDefined();
    for (const change of [{ code: 'OTHER' }, { offset: '041' }, { partition: -1 }, { topic: 'x' }, { extra: 1 }]) {
      expect(parseRejection({ ...place, ...change })).toBeUndefined();
    }
    expect([null, [], 'x', 1, undefined].map(parseRejection)).toEqual(Array(5).fill(undefined));
  });
});

describe('content', () => {
  it('is the same whatever the order of its members, and another with any other value', () => {
    const record = sampleRecord('land');
    const reversed = Object.fromEntries(Object.entries(record).reverse());
    expect(contentDigest(reversed)).toBe(contentDigest(record));
    expect(contentDigest(record)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(contentDigest({ ...record, version: 2 })).not.toBe(contentDigest(record));
  });
});

describe('the JSON Schema', () => {
  it('says of a member what its decorators say', () => {
    const schema = recordJsonSchema('land') as {
      required: string[];
      additionalProperties: boolean;
      properties: Record<string, Record<string, unknown>>;
    };
    expect(schema.required.sort()).toEqual(['agency', 'recordId', 'subject', 'version']);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.properties['version']).toEqual({
      description: 'Version of the record; a larger one is newer',
      type: 'integer',
      minimum: 1,
      maximum: 2147483647,
    });
    expect(schema.properties['uses']).toMatchObject({
      type: 'array',
      maxItems: 20,
      items: { type: 'object', required: ['code'], properties: { code: { type: 'string', maxLength: 20 } } },
    });
    expect(schema.properties['subject']).toMatchObject({
      properties: { sex: { enum: ['male', 'female'] }, birthDate: { type: 'string' } },
    });
  });

  it.each(SECTORS)('%s: every member has a description', (sector) => {
    const bare: string[] = [];
    const walk = (schema: Record<string, unknown>, name: string): void => {
      if (name !== '' && !schema['description']) bare.push(name);
      for (const [member, inner] of Object.entries((schema['properties'] ?? {}) as Record<string, never>))
        walk(inner, member);
      if (schema['items']) walk({ ...(schema['items'] as object), description: 'item' }, 'item');
    };
    walk({ ...recordJsonSchema(sector) }, '');
    expect(bare).toEqual([]);
  });
});
