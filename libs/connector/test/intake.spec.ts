import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { decodePayload } from '#lib/signing';

import { aRecord, RunningConnector, until } from './support/running-connector.js';

let connector: RunningConnector;

beforeAll(async () => {
  connector = await RunningConnector.start('land');
}, 120_000);
afterAll(() => connector?.stop(), 30_000);

describe('a single record', () => {
  it('is accepted, sealed, published, answered, and tells its life', async () => {
    const record = aRecord('land');
    const accepted = await connector.post('/v1/records', record);
    expect(accepted.status).toBe(202);
    expect(accepted.headers.get('location')).toBe(`/v1/records/${accepted.json.id}`);
    const life = await connector.get(`/v1/records/${accepted.json.id}?wait=10`);
    expect(life.json).toMatchObject({
      recordId: record['recordId'],
      state: 'answered',
      outcome: 'matched',
      open: false,
      content: record,
      history: [{ version: 1, attempt: 1, outcome: 'matched', sends: expect.any(Number) }],
    });
    const [event] = life.json.history;
    expect([event.acceptedAt <= event.publishedAt, event.publishedAt <= event.answeredAt]).toEqual([true, true]);
  });

  it('is one record however often the same content comes', async () => {
    const record = aRecord('land');
    const first = await connector.post('/v1/records', record);
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(record).reverse()), null, 2);
    const again = await connector.post('/v1/records', reordered);
    expect([first.status, again.status]).toEqual([202, 200]);
    expect(again.json).toMatchObject({ id: first.json.id, status: 'same' });
    await connector.get(`/v1/records/${first.json.id}?wait=10`);
    expect(connector.centre.met.filter(({ event }) => event.data.recordId === record['recordId'])).toHaveLength(1);
  });

  it('conflicts with its own version of other content, and says so', async () => {
    const record = aRecord('land');
    const first = await connector.post('/v1/records', record);
    const other = await connector.post('/v1/records', { ...record, agency: 'VPDK-01-001' });
    expect(other.status).toBe(409);
    expect(other.json).toMatchObject({ code: 'RECORD_CONFLICT', id: first.json.id });
  });

  it('is found by its recordId, which stands in no address', async () => {
    const record = aRecord('land', { recordId: '000000000000' });
    const { json } = await connector.post('/v1/records', record);
    const found = await connector.post('/v1/records/search', { recordId: '000000000000' });
    expect(found.json.records).toMatchObject([{ id: json.id, recordId: '000000000000' }]);
    expect(connector.lines.join('')).not.toContain('000000000000');
  });

  it('is found by any event of it: what a finding names another record by', async () => {
    const record = aRecord('land');
    const { json } = await connector.post('/v1/records', record);
    await connector.post('/v1/records', { ...record, version: 2 });
    const { json: life } = await connector.get(`/v1/records/${json.id}`);
    const events = life.history.map(({ eventId }: { eventId: string }) => eventId);
    expect(new Set(events).size).toBe(2);
    for (const event of [...events, json.id]) {
      const found = await connector.post('/v1/records/search', { event });
      expect(found.json.records.map(({ id }: { id: string }) => id)).toEqual(event === json.id ? [] : [json.id]);
    }
    expect((await connector.post('/v1/records/search', { event: "no id'" })).json).toMatchObject({
      code: 'SEARCH_INVALID',
    });
  });

  it('is only checked at /check', async () => {
    const { json } = await connector.post(
      '/v1/records/check',
      aRecord('land', { recordId: 'NEVER-STORED', surprise: 1 }),
    );
    expect(json).toMatchObject({ acceptable: false, code: 'CONTENT_SCHEMA' });
    expect(json.findings[0].text).toMatch(/./);
    expect((await connector.post('/v1/records/search', { recordId: 'NEVER-STORED' })).json.records).toEqual([]);
  });

  it('gives back its tokens, which hold what was sent', async () => {
    const record = aRecord('land');
    const { json } = await connector.post('/v1/records', record);
    await connector.get(`/v1/records/${json.id}?wait=10`);
    const { json: tokens } = await connector.get(`/v1/records/${json.id}/tokens`);
    expect((decodePayload(tokens.events[0].record) as { data: unknown }).data).toEqual(record);
    expect(tokens.events[0].verdict.split('.')).toHaveLength(3);
    const { json: jwks } = await connector.get('/.well-known/jwks.json');
    expect(jwks.keys).toHaveLength(1);
  });
});

describe('the border', () => {
  it('refuses unknown members, wrong types, and tells every finding at once (row 20)', async () => {
    const record = { ...aRecord('land'), surprise: 1, withdrawn: 'true', agency: ['x'], version: '1' };
    const { status, json, headers } = await connector.post('/v1/records', record, { 'accept-language': 'en' });
    expect([status, json.code, headers.get('content-type')]).toEqual([
      422,
      'CONTENT_SCHEMA',
      'application/problem+json; charset=utf-8',
    ]);
    expect(json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(
      expect.arrayContaining(['/agency', '/surprise', '/version', '/withdrawn']),
    );
    for (const finding of json.errors)
      expect(finding).toMatchObject({ code: expect.any(String), text: expect.any(String) });
  });

  it.each(['2023-02-29', '0000-01-01', '9999', '12/05/1990', '2090-01-01'])(
    'refuses the birth date %s (row 21)',
    async (birthDate) => {
      const record = aRecord('land');
      const { status, json } = await connector.post('/v1/records', {
        ...record,
        subject: { ...(record['subject'] as object), birthDate },
      });
      expect([status, json.code]).toEqual([422, 'CONTENT_SCHEMA']);
      expect(json.errors.some(({ pointer }: { pointer: string }) => pointer === '/subject/birthDate')).toBe(true);
    },
  );

  it('refuses letters in a number, and carries one of wrong length as written (row 22)', async () => {
    const withNumber = (value: string): Record<string, unknown> => {
      const record = aRecord('land');
      return {
        ...record,
        subject: { ...(record['subject'] as object), identifiers: [{ type: 'personal-number', value }] },
      };
    };
    expect((await connector.post('/v1/records', withNumber('06609O111111'))).status).toBe(422);
    expect((await connector.post('/v1/records', withNumber('０６６０９０１１１１１１'))).status).toBe(422);
    const short = await connector.post('/v1/records', withNumber('66090111111'));
    expect(short.status).toBe(202);
    expect(short.json.findings.some(({ severity }: { severity: string }) => severity === 'warning')).toBe(true);
    const { json } = await connector.get(`/v1/records/${short.json.id}`);
    expect(json.content.subject.identifiers[0].value).toBe('66090111111');
  });

  it('refuses what is not strict JSON, and what is too large', async () => {
    expect((await connector.post('/v1/records', '{"recordId":"a","recordId":"b"}')).json.code).toBe('CONTENT_JSON');
    expect((await connector.post('/v1/records', `{"recordId":"${'x'.repeat(70_000)}"}`)).status).toBe(413);
    const relatives = Array.from({ length: 20 }, () => ({
      relation: 'child',
      fullName: 'ấ'.repeat(300),
      identifiers: Array.from({ length: 10 }, () => ({
        type: 'passport',
        value: 'P'.repeat(40),
        issuedBy: 'ộ'.repeat(60),
      })),
    }));
    const large = await connector.post('/v1/records', aRecord('land', { relatives }));
    expect([large.status, large.json.code]).toEqual([413, 'CONTENT_TOO_LARGE']);
  });

  it('ignores a method override and answers bad filters in bounded time (row 49)', async () => {
    expect((await connector.get('/v1/records?limit=1000000')).status).toBe(400);
    expect((await connector.get(`/v1/records?agency=${'x'.repeat(3_000)}`)).status).toBe(400);
    expect((await connector.get(`/v1/records?agency=${'x'.repeat(100_000)}`)).status).toBe(431);
    expect((await connector.get('/v1/records?state=answered&state=rejected')).status).toBe(400);
    expect((await connector.get('/v1/records?role=admin')).json.errors[0].parameter).toBe('role');
    expect((await connector.request('POST', '/v1/summary', {}, { 'x-http-method-override': 'GET' })).status).toBe(405);
    expect((await connector.get("/v1/records/'; DROP TABLE record; --")).status).toBe(404);
  });
});

describe('lists', () => {
  it('page through records by their filters, the latest first', async () => {
    const agency = 'LIST-1';
    const answers = await connector.upload(Array.from({ length: 7 }, () => aRecord('land', { agency })));
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill('accepted'));
    const seen: string[] = [];
    let cursor = '';
    do {
      const { json } = await connector.get(`/v1/records?agency=${agency}&limit=3${cursor}`);
      seen.push(...json.records.map(({ id }: { id: string }) => id));
      cursor = json.next === undefined ? '' : `&cursor=${json.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(answers.map(({ id }) => id).reverse());
  });

  it('count by agency and commune', async () => {
    await connector.upload([aRecord('land', { agency: 'SUM-1' }), aRecord('land', { agency: 'SUM-1' })]);
    await until('both answered', async () => {
      const { json } = await connector.get('/v1/summary');
      return json.rows.some((row: { agency: string; matched: number }) => row.agency === 'SUM-1' && row.matched === 2);
    });
  });
});
