import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { csvColumns } from '#lib/contracts';

import { answersOf, aRecord, RunningConnector, until, type LineAnswer } from './support/running-connector.js';

const LINES = Number(process.env['UPLOAD_LINES'] ?? 3_000);
let connector: RunningConnector;

beforeAll(async () => {
  connector = await RunningConnector.start('social-security', { UPLOAD_IDLE_SECONDS: 1, LOG_LEVEL: 'info' });
}, 120_000);
afterAll(() => connector?.stop(), 30_000);

const csv = (rows: readonly Record<string, string>[], delimiter = ','): string => {
  const columns = Object.keys(rows[0]!);
  const cell = (text: string): string => (/["\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')))]
    .map((cells) => cells.join(delimiter))
    .join('\r\n');
};
let rowNumber = 0;
const aRow = (changes: Record<string, string> = {}): Record<string, string> => ({
  recordId: `CSV-${++rowNumber}`,
  version: '1',
  agency: 'BHXH-66',
  role: 'participant',
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: '1990-02-11',
  ...changes,
});

describe('an NDJSON upload', () => {
  it('is answered line by line, in order, whatever single lines hold', async () => {
    const sound = aRecord('social-security');
    const answers = await connector.upload([
      sound,
      '{"recordId":',
      { ...sound },
      '',
      { ...sound, agency: 'OTHER' },
      { recordId: 'x' },
      `{"a":"${'x'.repeat(66_000)}"}`,
      aRecord('social-security'),
    ]);
    expect(answers.map(({ line, status, code }) => [line, status, code])).toEqual([
      [1, 'accepted', undefined],
      [2, 'refused', 'CONTENT_JSON'],
      [3, 'same', undefined],
      [5, 'conflict', 'RECORD_CONFLICT'],
      [6, 'refused', 'CONTENT_SCHEMA'],
      [7, 'refused', 'CONTENT_TOO_LARGE'],
      [8, 'accepted', undefined],
    ]);
    expect(answers[2]?.id).toBe(answers[0]?.id);
    expect(answers[4]?.findings?.length).toBeGreaterThan(2);
  });

  it('names refused records as their sender does, where they can be read, and says it to no log', async () => {
    const answers = await connector.upload([
      { recordId: '066090900001', version: 2, role: 'x' },
      { recordId: 'x'.repeat(101), version: '2' },
      { recordId: 7, version: 2.5 },
      '[1]',
      'null',
      '{"recordId":"066090900001"',
      `${JSON.stringify({ recordId: '066090900001', version: 1, agency: 'x'.repeat(66_000) })}`,
    ]);
    expect(answers.map(({ line, status, recordId, version }) => [line, status, recordId, version])).toEqual([
      [1, 'refused', '066090900001', 2],
      [2, 'refused', undefined, undefined],
      [3, 'refused', undefined, undefined],
      [4, 'refused', undefined, undefined],
      [5, 'refused', undefined, undefined],
      [6, 'refused', undefined, undefined],
      [7, 'refused', undefined, undefined],
    ]);
    expect(connector.lines.join('')).not.toContain('066090900001');
  });

  it(`of ${LINES} lines from a client that reads nothing until it has sent all ends, in flat memory; sent again it is the same (row 59)`, async () => {
    const records = Array.from({ length: LINES }, () => `${JSON.stringify(aRecord('social-security'))}\n`);
    const first = await rawUpload(records.join(''));
    expect(count(first)).toEqual({ accepted: LINES });
    const before = process.memoryUsage().rss;
    const second = await rawUpload(records.join(''));
    expect(count(second)).toEqual({ same: LINES });
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  }, 120_000);

  it('that is cut keeps what was accepted; sent again it is answered as the same (row 59)', async () => {
    const records = Array.from({ length: 2_000 }, () => `${JSON.stringify(aRecord('social-security'))}\n`);
    const body = records.join('');
    const { port } = new URL(connector.service.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      `POST /v1/records/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    );
    socket.write(body.slice(0, body.length >> 1));
    const firstId = (JSON.parse(records[0]!) as { recordId: string }).recordId;
    await until(
      'some are accepted',
      async () => (await connector.post('/v1/records/search', { recordId: firstId })).json.records.length === 1,
    );
    socket.destroy();
    const counts = count(await rawUpload(body));
    expect(counts['same']).toBeGreaterThan(0);
    expect((counts['same'] ?? 0) + (counts['accepted'] ?? 0)).toBe(2_000);
    expect(readdirSync(connector.uploadFolder)).toEqual([]);
  }, 60_000);

  it('that stops in the middle ends after its idle limit, and says how far it came', async () => {
    const { port } = new URL(connector.service.url);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1');
      socket
        .on('data', (chunk) => (text += chunk))
        .on('close', () => resolve(text))
        .on('error', () => undefined);
      socket.write(
        'POST /v1/records/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100000\r\n\r\n',
      );
      socket.write(`${JSON.stringify(aRecord('social-security'))}\n`);
    });
    expect(answer).toContain('408');
    expect(answer).toMatch(/"code":"UPLOAD_IDLE"/);
    expect(answer).toMatch(/"accepted":1/);
  });

  it('does not make a single record wait', async () => {
    const records = Array.from({ length: 4_000 }, () => aRecord('social-security'));
    const uploading = connector.upload(records);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const began = performance.now();
    expect((await connector.post('/v1/records', aRecord('social-security'))).status).toBe(202);
    expect(performance.now() - began).toBeLessThan(1_000);
    await uploading;
  });

  it('of another type or compressed is refused', async () => {
    const post = (headers: Record<string, string>): Promise<number> =>
      connector.post('/v1/records/batch', 'x', headers).then(({ status }) => status);
    expect(await post({ 'content-type': 'application/json' })).toBe(415);
    expect(await post({ 'content-type': 'text/csv; charset=windows-1258' })).toBe(415);
    expect(await post({ 'content-type': 'text/csv', 'content-encoding': 'gzip' })).toBe(415);
  });
});

describe('a CSV upload', () => {
  it.each([
    ['with commas', ',', ''],
    ['with semicolons and a BOM', ';', '\uFEFF'],
  ])('%s becomes the records that it says', async (_, delimiter, bom) => {
    const row = aRow({ fullName: 'Trần, "Thị"; Mẫu' });
    const [answer] = await connector.upload([bom + csv([row, aRow()], delimiter)], 'text/csv');
    expect(answer).toMatchObject({ line: 2, status: 'accepted' });
    const { json } = await connector.get(`/v1/records/${answer?.id}`);
    expect(json.content.subject.fullName).toBe('Trần, "Thị"; Mẫu');
  });

  it('with a wrong header is refused at once, with the columns that there are', async () => {
    const { status, json } = await connector.post('/v1/records/batch', 'recordId,surprise\n1,2', {
      'content-type': 'text/csv',
    });
    expect([status, json.code, json.columns.length]).toEqual([400, 'CSV_HEADER', csvColumns('social-security').length]);
    expect(json.errors).toContainEqual(
      expect.objectContaining({ code: 'csv.column-unknown', text: expect.stringContaining('Cột "surprise"') }),
    );
    const detailOf = async (body: string): Promise<string> =>
      (await connector.post('/v1/records/batch', body, { 'content-type': 'text/csv' })).json.detail;
    expect(await detailOf('')).toMatch(/^The file is empty\. The first line must name columns/);
    expect(await detailOf('a\0b\n1,2')).toMatch(/^The line is not UTF-8, or holds NUL\. Save the file as UTF-8\./);
  });

  it('refuses single lines that are no CSV, no UTF-8, too long or too wide, and goes on', async () => {
    const sound = csv([aRow()]);
    const [header] = sound.split('\r\n');
    const line = (row: Record<string, string>): string => csv([row]).split('\r\n')[1]!;
    const body = Buffer.concat([
      Buffer.from(`${header}\r\n${line(aRow())}\r\n`),
      Buffer.from('LATIN,1,A,participant,Nguy\xean,1990\r\n', 'latin1'),
      Buffer.from(`bad,1,A,participant,"x"y,1990\r\n${line(aRow())}\r\n${line(aRow())},,,,,,x\r\n`),
      Buffer.from(`long,1,A,participant,${'x'.repeat(70_000)},1990\r\n${line(aRow())}\r\n`),
    ]);
    const response = await fetch(`${connector.service.url}/v1/records/batch`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/csv' },
    });
    const answers = answersOf(await response.text()).sort((a, b) => a.line - b.line);
    expect(answers.filter(({ status }) => status === 'accepted')).toHaveLength(3);
    expect(
      answers
        .filter(({ status }) => status === 'refused')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['CONTENT_JSON', 'CONTENT_SCHEMA', 'CONTENT_SCHEMA', 'CONTENT_TOO_LARGE']);
  });
});

const count = (answers: readonly LineAnswer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

/** Sends all before it reads anything, as many clients do: the socket is paused until the last byte is written. */
async function rawUpload(body: string): Promise<LineAnswer[]> {
  const { port } = new URL(connector.service.url);
  const bytes = Buffer.from(body);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.pause();
    socket.on('error', reject);
    socket.write(
      `POST /v1/records/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    );
    socket.write(bytes, () => {
      const chunks: Buffer[] = [];
      socket
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const [head = '', ...rest] = text.split('\r\n\r\n');
          if (!head.startsWith('HTTP/1.1 200')) reject(new Error(head));
          else resolve(answersOf(rest.join('\r\n\r\n')));
        });
      socket.resume();
    });
  });
}

describe('what a file holds', () => {
  it('is stored byte for byte', async () => {
    const record = aRecord('social-security', { act: 'ñ ẽ 𠮷 "\\ \u2028' });
    const [answer] = await connector.upload([record]);
    const { json } = await connector.get(`/v1/records/${answer?.id}`);
    const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
    expect(digest(json.content)).toBe(digest(record));
  });
});
