import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import type { Verdict } from '#lib/contracts';

import { csvCell, worklistCsv } from '../src/lookup/worklist-csv.js';
import { aRecord, RunningConnector, until, type Json } from './support/running-connector.js';

let connector: RunningConnector;

beforeAll(async () => {
  connector = await RunningConnector.start('land');
}, 120_000);
afterAll(() => connector?.stop(), 30_000);
beforeEach(() => answersWith({}));

const MISMATCH: Partial<Verdict> = {
  outcome: 'mismatched',
  fields: [
    { pointer: '/subject/fullName', relation: 'diacritics-differ', registered: 'Nguyễn Văn Mẫu' },
    { pointer: '/subject/birthDate', relation: 'equal', foundBy: true },
  ],
  findings: [],
};

function answersWith(verdict: Partial<Verdict>): void {
  connector.centre.reply = (met, centre) => [centre.verdict(met, verdict)];
}

async function answered(record: Record<string, unknown>): Promise<{ id: string; record: Record<string, unknown> }> {
  const { json } = await connector.post('/v1/records', record);
  await until(
    'the answer',
    async () => (await connector.get(`/v1/records/${json.id}?wait=5`)).json.state === 'answered',
  );
  return { id: json.id, record };
}

const openIds = async (agency: string): Promise<string[]> =>
  (await connector.get(`/v1/worklist?agency=${agency}`)).json.items.map(({ id }: Json) => id);

describe('the worklist', () => {
  it('tells every differing field in words, in the language of the reader', async () => {
    answersWith(MISMATCH);
    const { id } = await answered(aRecord('land', { agency: 'W-1' }));
    const inEnglish = (await connector.get('/v1/worklist?agency=W-1', { 'accept-language': 'en' })).json.items;
    const inVietnamese = (await connector.get('/v1/worklist?agency=W-1')).json.items;
    expect(inEnglish).toMatchObject([
      {
        id,
        outcome: 'mismatched',
        toCorrect: [{ pointer: '/subject/fullName', inRecord: 'Nguyễn Văn Mẫu', registered: 'Nguyễn Văn Mẫu' }],
      },
    ]);
    expect(inEnglish[0].toCorrect[0].text).not.toBe(inVietnamese[0].toCorrect[0].text);
    expect(inVietnamese[0].toCorrect[0].field).toMatch(/tên/i);
  });

  it('closes by itself when a later version, or another attempt, leaves nothing to correct', async () => {
    answersWith(MISMATCH);
    const first = await answered(aRecord('land', { agency: 'W-2' }));
    const second = await answered(aRecord('land', { agency: 'W-2' }));
    expect(await openIds('W-2')).toHaveLength(2);
    answersWith({});
    await answered({ ...first.record, version: 2 });
    await connector.post(`/v1/records/${second.id}/verifications`, {});
    await until('both are closed', async () => (await openIds('W-2')).length === 0);
  });

  it('keeps an item open until the later version is answered, and while that is not right either', async () => {
    answersWith(MISMATCH);
    const { id, record } = await answered(aRecord('land', { agency: 'W-3' }));
    connector.centre.reply = () => [];
    await connector.post('/v1/records', { ...record, version: 2 });
    expect(await openIds('W-3')).toEqual([id]);
  });

  it('closes at once when the record is withdrawn', async () => {
    answersWith(MISMATCH);
    const { record } = await answered(aRecord('land', { agency: 'W-4' }));
    connector.centre.reply = () => [];
    await connector.post('/v1/records', { ...record, version: 2, withdrawn: true });
    expect(await openIds('W-4')).toEqual([]);
  });

  it('comes as CSV that no spreadsheet takes for formulas (row 25)', async () => {
    answersWith({
      ...MISMATCH,
      fields: [{ pointer: '/act', relation: 'different', registered: '=HYPERLINK("http://x")' }],
    });
    await answered(aRecord('land', { agency: 'W-5', act: '@SUM(1+1)' }));
    const { headers, text } = await connector.get('/v1/worklist?agency=W-5', {
      accept: 'text/csv',
      'accept-language': 'en',
    });
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(text.startsWith('"Id","Record id"')).toBe(true); // reading text drops the BOM, which worklistCsv puts in front
    expect(text).toContain(`"'@SUM(1+1)"`);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(text).not.toMatch(/(^|,)"[=+@\-\t\r]/m);
    const linked = await connector.get('/v1/worklist?agency=W-5&format=csv', { 'accept-language': 'en' });
    expect(linked.text).toBe(text);
    const { status, json } = await connector.get('/v1/worklist?format=xlsx');
    expect([status, json.code]).toEqual([400, 'FORMAT_INVALID']);
  });

  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '＝1', ' =1', '\n=1'])(
    'neutralises a cell that begins with %j (row 25)',
    (text) => {
      expect(csvCell(text)).toBe(`"'${text}"`);
    },
  );
});

describe('what a remark speaks of', () => {
  it('stands beside it in words, with the relative that is meant; what is to correct is not said twice', async () => {
    const commune = '/subject/residence/commune';
    answersWith({
      ...MISMATCH,
      fields: [{ pointer: commune, relation: 'different' }],
      findings: [
        { code: 'name.looks-broken', severity: 'warning', pointer: '/relatives/0/fullName', parameters: {} },
        { code: 'field.differs', severity: 'warning', pointer: commune, parameters: {} },
      ],
      wouldDecide: ['/subject/birthDate'],
    });
    const relatives = [{ relation: 'mother', fullName: 'Trần Thị Mẫu' }];
    await answered({ ...aRecord('land', { agency: 'W-6' }), relatives });
    const { json } = await connector.get('/v1/worklist?agency=W-6');
    expect(json.items[0].remarks.map(({ code, field }: Json) => [code, field])).toEqual([
      ['name.looks-broken', 'họ tên mẹ'],
    ]);
    expect(json.items[0].toCorrect[0].inRecord).toMatch(/^24121 .*\(trước 01\/7\/2025\)$/);
    const { text } = await connector.get('/v1/worklist?agency=W-6', { accept: 'text/csv', 'accept-language': 'en' });
    expect(text).toContain(`"mother's name"`);
    expect(text).toContain('"birth date","","","Would tell who it is');
  });
});

describe('the CSV', () => {
  it('begins with a BOM, so that spreadsheets read Vietnamese rightly', () => {
    expect(worklistCsv([], 'vi').startsWith('\uFEFF"Mã",')).toBe(true);
  });
});

describe('naughty strings (row 24)', () => {
  const file = join(process.env['TEST_VECTORS'] ?? '', 'naughty-strings.json');
  const strings: string[] =
    existsSync(file) && process.env['TEST_VECTORS']
      ? (JSON.parse(readFileSync(file, 'utf8')) as string[])
      : [
          "'; DROP TABLE record; --",
          '<script>alert(1)</script>',
          '${jndi:ldap://x}',
          '../../etc/passwd',
          '\u202Eevil',
          'Z\u0351\u036B',
          '\u0000',
          '\uD800',
          '__proto__',
          '{{7*7}}',
          '\r\nX-Header: 1',
          '\u001b[31m',
          '𠮷',
          '﷽',
          'null',
          '0/0',
        ];

  it('are stored byte for byte or refused, as names, acts and ids; nothing is hurt', async () => {
    const agency = 'NAUGHTY';
    answersWith(MISMATCH);
    const logged = connector.lines.length;
    const records = strings
      .filter((text) => text !== '')
      .flatMap((text, at) => [
        aRecord('land', { agency, recordId: `N-${at}`, act: text }),
        aRecord('land', { agency, recordId: `${text}-${at}` }),
        {
          ...aRecord('land', { agency, recordId: `M-${at}` }),
          subject: { ...(aRecord('land')['subject'] as object), fullName: text },
        },
      ]);
    const answers = await connector.upload(records);
    expect(answers).toHaveLength(records.length);
    let stored = 0;
    for (const [at, answer] of answers.entries()) {
      expect(['accepted', 'refused']).toContain(answer.status);
      if (answer.status !== 'accepted' || at % 7 !== 0) continue;
      stored++;
      expect((await connector.get(`/v1/records/${answer.id}`)).json.content).toEqual(records[at]);
    }
    expect(stored).toBeGreaterThan(0);
    const csv = await connector.get(`/v1/worklist?agency=${agency}&limit=500`, { accept: 'text/csv' });
    expect(csv.text).not.toMatch(/(^|,)"[=+@\-\t\r]/m);
    expect(
      (await connector.rows<{ there: boolean }>(`SELECT to_regclass('record') IS NOT NULL AS there`))[0]?.there,
    ).toBe(true);
    for (const line of connector.lines.slice(logged)) {
      expect(line.trimEnd().includes('\n')).toBe(false);
      expect(() => JSON.parse(line)).not.toThrow();
    }
  }, 60_000);
});
