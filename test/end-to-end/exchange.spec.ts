import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { SECTORS, topicsOf, type Outcome, type Sector } from '#lib/contracts';
import { toCsv, toNdjson } from '#lib/synthetic';
import {
  aRecordAbout,
  eventually,
  nextVersion,
  rowsOf,
  withSubject,
  type FieldInWords,
  type Json,
  type WorklistItem,
} from '#test/support';
import { SEED, systemForSpec } from '../support/system-for-spec.js';
import { AN, BINH, DUNG, misspelt, oneOfEach, PEOPLE } from './people.js';

const system = systemForSpec({ also: PEOPLE });
const client = (sector: Sector) => system().client(sector);
const centre = () => system().stack.service('population-service').url;
const fromCentre = async <T>(path: string): Promise<T> => (await fetch(centre() + path)).json() as Promise<T>;
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('base64url');

describe(`the way of a record (seed ${SEED})`, () => {
  describe.each(SECTORS)('in the sector %s', (sector) => {
    it('leads from one POST to each of the five outcomes', async () => {
      const answers = await Promise.all(
        Object.entries(oneOfEach(sector)).map(async ([outcome, record]) => {
          const id = await client(sector).accepted(record);
          return { outcome, life: await client(sector).answered(id) };
        }),
      );
      for (const { outcome, life } of answers) {
        expect(life).toMatchObject({ state: 'answered', outcome, verdict: { outcome, decidedBy: 'engine' } });
        expect(life.open).toBe(['mismatched', 'ambiguous', 'not-found'].includes(outcome));
      }
      const of = (outcome: Outcome) => answers.find((answer) => answer.outcome === outcome)!.life.verdict!;
      expect(of('matched')).toMatchObject({ linkedBy: 'number', quality: { correct: { value: true } } });
      for (const outcome of ['ambiguous', 'not-found'] as const) {
        expect(of(outcome)).not.toHaveProperty('fields');
        expect(of(outcome)).not.toHaveProperty('linkedBy');
        expect(of(outcome)).toHaveProperty('wouldDecide');
      }
    });

    it.each([
      ['NDJSON', 'application/x-ndjson', (records: readonly Json[]) => records.map(toNdjson)],
      ['CSV', 'text/csv', (records: readonly Json[]) => [...toCsv(sector, records)]],
      [
        'CSV with semicolons and a BOM',
        'text/csv; charset=utf-8',
        (records: readonly Json[]) => [...toCsv(sector, records, { separator: ';', byteOrderMark: true })],
      ],
    ] as const)('leads from a file of %s to the same outcomes', async (_form, contentType, write) => {
      const records = Object.entries(oneOfEach(sector));
      const lines = await client(sector).upload(write(records.map(([, record]) => record)), contentType);
      expect(lines.map(({ status }) => status)).toEqual(records.map(() => 'accepted'));
      const lives = await Promise.all(lines.map(({ id }) => client(sector).answered(id!)));
      expect(lives.map(({ outcome }) => outcome)).toEqual(records.map(([outcome]) => outcome));
    });
  });

  it('gives every finding of a record that is refused, and stores nothing of it', async () => {
    const record = withSubject(aRecordAbout(AN, 'land'), { birthDate: '2023-02-29', sex: 'unknown' });
    const { status, body } = await client('land').post(JSON.stringify({ ...record, agency: undefined, stray: 1 }));
    expect(status).toBe(422);
    const { code, errors } = JSON.parse(body) as { code: string; errors: { pointer: string; text: string }[] };
    expect(code).toBe('CONTENT_SCHEMA');
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/agency',
      '/stray',
      '/subject/birthDate',
      '/subject/sex',
    ]);
    const found = await client('land').call('/v1/records/search', { recordId: record['recordId'] });
    expect(JSON.parse(found.body)).toEqual({ records: [] });
  });

  it('answers the same record as the same, and the same version with other content as a conflict', async () => {
    const record = aRecordAbout(AN, 'tax');
    const id = await client('tax').accepted(record);
    const again = await client('tax').post(JSON.stringify(record));
    expect([again.status, JSON.parse(again.body)]).toMatchObject([200, { id, status: 'same' }]);
    const other = await client('tax').post(JSON.stringify({ ...record, agency: 'CT-99' }));
    expect([other.status, JSON.parse(other.body)]).toMatchObject([409, { code: 'RECORD_CONFLICT', id }]);
  });
});

describe('a mismatch', () => {
  const toCorrect = ['/subject/fullName', '/subject/sex', '/subject/residence/commune', '/subject/origin'];

  it('names every field that differs, in Vietnamese and in English, and shows only what may be shown', async () => {
    const id = await client('land').accepted(misspelt(aRecordAbout(BINH, 'land')));
    const english = await client('land').answered(id, { language: 'en' });
    const vietnamese = await client('land').answered(id, { language: 'vi' });
    const fieldsOf = ({ verdict }: typeof english): FieldInWords[] =>
      (verdict?.fields ?? []).filter((field) => field.toCorrect);
    expect(fieldsOf(english).map(({ pointer, relation }) => [pointer, relation])).toEqual([
      ['/subject/fullName', 'diacritics-differ'],
      ['/subject/sex', 'different'],
      ['/subject/residence/commune', 'different'],
      ['/subject/origin', 'different'],
    ]);
    expect(fieldsOf(vietnamese).map(({ pointer }) => pointer)).toEqual(toCorrect);
    for (const [at, field] of fieldsOf(english).entries()) {
      const translated = fieldsOf(vietnamese)[at]!;
      expect(field.field).not.toBe(translated.field);
      expect(field.text).not.toBe(translated.text);
      expect(`${translated.field} ${translated.text}`).toMatch(/[^\u0020-\u007e]/);
    }
    const registered = (english.verdict?.fields ?? []).filter((field) => field.registered !== undefined);
    expect(registered.map(({ pointer }) => pointer)).toEqual(['/subject/fullName', '/subject/birthDate']);
    expect(registered[0]).toMatchObject({ inRecord: 'Tran Thi Binh Mau', registered: BINH.fullName });
  });

  it('stands on the worklist in words, as JSON and as CSV, until a later version is answered with nothing to correct', async () => {
    const record = misspelt(aRecordAbout(BINH, 'social-security', { agency: 'BHXH-VERSION' }));
    const id = await client('social-security').accepted(record);
    await client('social-security').answered(id);
    const [item] = await worklist('social-security', 'BHXH-VERSION');
    expect(item).toMatchObject({ id, outcome: 'mismatched' });
    expect(item!.toCorrect.map(({ pointer }) => pointer)).toEqual(toCorrect);
    const csv = await client('social-security').text('/v1/worklist?agency=BHXH-VERSION', {
      accept: 'text/csv',
      'accept-language': 'vi',
    });
    expect(csv).toContain(record['recordId'] as string);
    expect(csv).toContain(BINH.fullName);

    const mended = { ...aRecordAbout(BINH, 'social-security'), recordId: record['recordId'], version: 2 };
    await client('social-security').accepted(mended);
    const life = await client('social-security').answered(id);
    expect(life).toMatchObject({ version: 2, outcome: 'matched', open: false });
    expect(await worklist('social-security', 'BHXH-VERSION')).toEqual([]);
  });

  it('leaves the worklist when a later attempt finds the register mended', async () => {
    const record = withSubject(aRecordAbout(DUNG, 'tax', { agency: 'CT-ATTEMPT' }), { sex: 'female' });
    const id = await client('tax').accepted(record);
    expect(await client('tax').answered(id)).toMatchObject({ outcome: 'mismatched', attempt: 1 });
    expect(await worklist('tax', 'CT-ATTEMPT')).toHaveLength(1);

    const { ownerUrl } = system().stack.databases['population-service'];
    await rowsOf(ownerUrl, `UPDATE citizen SET sex = 'female' WHERE citizen_id = $1`, [DUNG.citizenId]);
    const asked = await client('tax').call(`/v1/records/${id}/verifications`);
    expect([asked.status, JSON.parse(asked.body)]).toEqual([202, { id, version: 1, attempt: 2 }]);
    const life = await client('tax').answered(id);
    expect(life).toMatchObject({ version: 1, attempt: 2, outcome: 'matched', open: false });
    expect(life.history.map(({ attempt }) => attempt)).toEqual([2, 1]);
    expect(await worklist('tax', 'CT-ATTEMPT')).toEqual([]);
  });

  it('leaves the worklist when the record is withdrawn, which is answered as not applicable', async () => {
    const record = misspelt(aRecordAbout(BINH, 'civil-status', { agency: 'UBND-WITHDRAWN' }));
    const id = await client('civil-status').accepted(record);
    await client('civil-status').answered(id);
    expect(await worklist('civil-status', 'UBND-WITHDRAWN')).toHaveLength(1);
    await client('civil-status').accepted(nextVersion(record, { withdrawn: true }));
    const life = await client('civil-status').answered(id);
    expect(life).toMatchObject({ withdrawn: true, outcome: 'not-applicable', open: false });
    expect(await worklist('civil-status', 'UBND-WITHDRAWN')).toEqual([]);
  });

  async function worklist(sector: Sector, agency: string): Promise<WorklistItem[]> {
    return (await client(sector).get<{ items: WorklistItem[] }>(`/v1/worklist?agency=${agency}`)).items;
  }
});

describe('row 57: versions of a record that overtake each other', () => {
  it('keep an answer each, and the newest one’s state stands when the older version comes later', async () => {
    const newest = { ...aRecordAbout(AN, 'land'), version: 2 };
    const id = await client('land').accepted(newest);
    await client('land').answered(id);
    const older = withSubject({ ...newest, version: 1 }, { sex: 'female' });
    expect(await client('land').accepted(older)).toBe(id);
    const life = await eventually('the older version is answered too', async () => {
      const now = await client('land').answered(id);
      return now.history.every(({ answeredAt }) => answeredAt !== undefined) && now;
    });
    expect(life).toMatchObject({ version: 2, outcome: 'matched', open: false });
    expect(life.history).toHaveLength(2);
    const tokens = await client('land').tokens(id);
    expect(tokens.map(({ version, verdict }) => [version, dataOf(verdict!)['outcome']]).sort()).toEqual([
      [1, 'mismatched'],
      [2, 'matched'],
    ]);
  });

  it('are not set back by a verdict on the older one that was under way when the newer was accepted', async () => {
    const { stack } = system();
    await stack.service('population-service').kill('SIGSTOP');
    const first = misspelt(aRecordAbout(BINH, 'land'));
    const id = await client('land').accepted(first);
    await client('land').accepted({ ...aRecordAbout(BINH, 'land'), recordId: first['recordId'], version: 2 });
    await stack.service('population-service').kill('SIGCONT');
    const life = await client('land').answered(id);
    expect(life).toMatchObject({ version: 2, outcome: 'matched', open: false });
    expect(life.history.map(({ version, answeredAt }) => [version, answeredAt !== undefined])).toEqual([
      [2, true],
      [1, true],
    ]);
  });
});

describe('what can be asked afterwards', () => {
  it('both tokens of a record verify with any JOSE tool against the services’ published keys', async () => {
    const id = await client('land').accepted(aRecordAbout(AN, 'land'));
    await client('land').answered(id);
    const [tokens] = await client('land').tokens(id);
    const keysAt = async (url: string) =>
      createLocalJWKSet((await (await fetch(`${url}/.well-known/jwks.json`)).json()) as JSONWebKeySet);
    const record = await compactVerify(tokens!.record, await keysAt(client('land').url));
    const verdict = await compactVerify(tokens!.verdict!, await keysAt(centre()));
    expect([record.protectedHeader.typ, record.protectedHeader.alg]).toEqual(['lienthong-record+jws', 'ES256']);
    expect(verdict.protectedHeader.typ).toBe('lienthong-verdict+jws');
    expect(dataOf(tokens!.verdict!)).toMatchObject({
      eventId: tokens!.eventId,
      tokenDigest: sha256(tokens!.record),
      outcome: 'matched',
    });
    await expect(compactVerify(tokens!.verdict!, await keysAt(client('land').url))).rejects.toThrow();
  });

  it('a record is found by the sector’s own id, and its act brings together all that belong to it', async () => {
    const act = 'ACT-TOGETHER';
    const [one, other] = [aRecordAbout(AN, 'land', { act }), aRecordAbout(BINH, 'land', { act })];
    const ids = [await client('land').accepted(one), await client('land').accepted(other)];
    const search = async (by: object) =>
      (JSON.parse((await client('land').call('/v1/records/search', by)).body) as { records: { id: string }[] }).records;
    expect((await search({ recordId: other['recordId'] })).map(({ id }) => id)).toEqual([ids[1]]);
    expect((await search({ act })).map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('?wait= answers as soon as the verdict is there, and not before its time without one', async () => {
    const id = await client('tax').accepted(aRecordAbout(AN, 'tax'));
    const begun = performance.now();
    const life = await client('tax').get<{ state: string }>(`/v1/records/${id}?wait=10`);
    expect(life.state).toBe('answered');
    expect(performance.now() - begun).toBeLessThan(5_000);
    const published = await client('tax').get<{ history: { publishedAt?: string; answeredAt?: string }[] }>(
      `/v1/records/${id}`,
    );
    expect(published.history[0]).toMatchObject({ publishedAt: expect.any(String), answeredAt: expect.any(String) });

    await system().stack.service('population-service').kill('SIGSTOP');
    const waiting = await client('tax').accepted(aRecordAbout(BINH, 'tax'));
    const asked = performance.now();
    const unanswered = await client('tax').get<{ state: string }>(`/v1/records/${waiting}?wait=1`);
    await system().stack.service('population-service').kill('SIGCONT');
    expect(['accepted', 'published']).toContain(unanswered.state);
    expect(performance.now() - asked).toBeGreaterThan(950);
  });

  it('an event’s audit entry is canonical JSON that opens with what the sector holds', async () => {
    const id = await client('social-security').accepted(aRecordAbout(AN, 'social-security'));
    await client('social-security').answered(id);
    const [tokens] = await client('social-security').tokens(id);
    const { entries } = await fromCentre<{ entries: { kind: string; entry: string; leafHash: string }[] }>(
      `/v1/audit/${tokens!.eventId}`,
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['verdict']);
    const [{ entry, leafHash }] = entries as [(typeof entries)[number]];
    const members = JSON.parse(entry) as Json;
    expect(canonicalize(members)).toBe(entry);
    expect(leafHash).toBe(createHash('sha256').update('\0').update(entry).digest('hex'));
    const verdict = dataOf(tokens!.verdict!);
    const commitment = createHash('sha256')
      .update('lienthong/payload/v1\0')
      .update(Buffer.from(verdict['salt'] as string, 'base64url'))
      .update(Buffer.from(tokens!.record.split('.')[1]!, 'base64url'))
      .digest('base64url');
    expect(members).toMatchObject({
      v: 1,
      kind: 'verdict',
      issuer: 'urn:lienthong:social-security',
      eventId: tokens!.eventId,
      tokenDigest: sha256(tokens!.record),
      answerDigest: sha256(tokens!.verdict!),
      outcome: 'matched',
      topic: topicsOf('social-security').records,
      commitment,
    });
    expect(entry).not.toContain(AN.personalNumber);
    expect((await fetch(`${centre()}/v1/audit/00000000-0000-7000-8000-000000000000`)).status).toBe(404);
  });
});

describe('health and sync state', () => {
  interface Health {
    readonly status: string;
    readonly checks: Record<string, { status: string }>;
  }
  const wordsOf = async (): Promise<Record<string, string>> => {
    const { sectors } = await fromCentre<{ sectors: { sector: string; state: string }[] }>('/v1/sync');
    return Object.fromEntries(sectors.map(({ sector, state }) => [sector, state]));
  };

  it('say live while everything is handled, and without a broker degraded and stopped, while intake goes on', async () => {
    await system().calm(20_000);
    await eventually('every sector is live', async () =>
      Object.values(await wordsOf()).every((word) => word === 'live'),
    );
    expect(await client('land').get<Health>('/health/ready')).toMatchObject({ status: 'ok' });

    await system().stack.kafka.kill('SIGKILL');
    const health = await eventually('the connector says that it is degraded', async () => {
      const now = await client('land').get<Health>('/health/ready');
      return now.status === 'degraded' && now;
    });
    expect(health.checks).toMatchObject({ postgres: { status: 'up' }, kafka: { status: 'down' } });
    const ids = await Promise.all(
      SECTORS.map(async (sector) => [sector, await client(sector).accepted(aRecordAbout(AN, sector))] as const),
    );
    expect(await client('land').sync()).toMatchObject({ unsent: 1 });
    await eventually('every sector has stopped', async () =>
      Object.values(await wordsOf()).every((word) => word === 'stopped'),
    );

    await system().stack.kafka.start();
    for (const [sector, id] of ids) expect(await client(sector).answered(id)).toMatchObject({ outcome: 'matched' });
    await eventually('every sector is live again', async () =>
      Object.values(await wordsOf()).every((word) => word === 'live'),
    );
    await eventually('the connector is well again', async () => {
      const { status } = await client('land').get<Health>('/health/ready');
      return status === 'ok';
    });
  }, 60_000);
});

/** The `data` of a token. */
function dataOf(token: string): Json {
  return (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { data: Json }).data;
}
