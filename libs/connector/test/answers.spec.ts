import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { topicsOf } from '#lib/contracts';

import { newKey, type Met } from './support/fake-centre.js';
import { aRecord, RunningConnector, until } from './support/running-connector.js';

let connector: RunningConnector;
const { verdicts, rejected } = topicsOf('tax');

beforeAll(async () => {
  connector = await RunningConnector.start('tax');
}, 120_000);
afterAll(() => connector?.stop(), 30_000);
beforeEach(() => {
  connector.centre.reply = (met, centre) => [centre.verdict(met)];
});

/** Sends a record that the centre keeps silent about; gives its id and what the centre met. */
async function unanswered(
  changes: Record<string, unknown> = {},
): Promise<{ id: string; met: Met; record: Record<string, unknown> }> {
  connector.centre.reply = () => [];
  const record = aRecord('tax', changes);
  const { json } = await connector.post('/v1/records', record);
  const met = await until('the centre meets it', () =>
    connector.centre.met.findLast(
      ({ event }) => event.data.recordId === record['recordId'] && event.data.version === record['version'],
    ),
  );
  return { id: json.id, met, record };
}

const stateOf = async (id: string, wait = 0): Promise<string> =>
  (await connector.get(`/v1/records/${id}?wait=${wait}`)).json.state;
const refusedCodes = async (): Promise<string[]> =>
  (await connector.rows<{ code: string }>('SELECT code FROM refused_answer ORDER BY id')).map(({ code }) => code);
const sendAndAnswer = async (met: Met, token: string | Buffer | null, topic = verdicts): Promise<void> =>
  connector.centre.send([{ partition: met.partition, token, topic }]);

describe('a verdict', () => {
  it('that is forged, misdirected, unknown or about another token is refused and counted, and changes no record (row 58)', async () => {
    const { id, met } = await unanswered();
    const { centre } = connector;
    const before = (await refusedCodes()).length;
    const flip = (token: string): string =>
      `${token.slice(0, -4)}${token.at(-4) === 'A' ? 'B' : 'A'}${token.slice(-3)}`;
    const forged: [string | Buffer | null, string][] = [
      [centre.verdict(met, {}, {}, newKey()), 'ENVELOPE_KEY_UNKNOWN'],
      [flip(centre.verdict(met)), 'ENVELOPE_SIGNATURE'],
      [centre.verdict(met, {}, { audience: 'urn:lienthong:land' }), 'ENVELOPE_AUDIENCE'],
      [centre.verdict(met, {}, { topic: 'lienthong.land.verdicts.v1' }), 'ENVELOPE_TOPIC'],
      [centre.verdict(met, {}, { stream: String(1 - met.partition) }), 'ENVELOPE_TOPIC'],
      [centre.verdict(met, {}, { source: 'urn:lienthong:tax' }), 'ENVELOPE_KEY_OF_OTHER_SECTOR'],
      [centre.verdict(met, { eventId: '019ab0c0-0000-7000-8000-000000000001' }), 'ANSWER_UNKNOWN_EVENT'],
      [centre.verdict(met, { tokenDigest: 'A'.repeat(43) }), 'ANSWER_OF_OTHER_TOKEN'],
      [centre.verdict(met, { version: 77 }), 'ANSWER_OF_OTHER_TOKEN'],
      [centre.sealed('verdict', met.partition, { outcome: 'matched' }, {}), 'CONTENT_SCHEMA'],
      [centre.verdict(met, {}, { dataschema: 'urn:lienthong:schema:verdict:9' }), 'CONTENT_VERSION'],
      [centre.rejection(met, 'INTERNAL'), 'ENVELOPE_TYPE'],
      [met.token, 'ENVELOPE_TYPE'],
      ['{"outcome":"matched"}', 'ENVELOPE_FORM'],
      [Buffer.alloc(70_000, 65), 'ENVELOPE_SIZE'],
      [null, 'ENVELOPE_SIZE'],
    ];
    await centre.send(forged.map(([token]) => ({ partition: met.partition, token, topic: verdicts })));
    const codes = await until('all are refused', async () => {
      const now = (await refusedCodes()).slice(before);
      return now.length === forged.length ? now : undefined;
    });
    expect(codes).toEqual(forged.map(([, code]) => code));
    expect(await stateOf(id)).toBe('published');
    const lengths = await connector.rows<{ length: number; kept: number }>(
      `SELECT length, octet_length(bytes) AS kept FROM refused_answer WHERE code = 'ENVELOPE_SIZE' ORDER BY id`,
    );
    expect(lengths).toEqual([
      { length: 70_000, kept: 65_536 },
      { length: -1, kept: 0 },
    ]);
    await sendAndAnswer(met, centre.verdict(met));
    expect(await stateOf(id, 10)).toBe('answered');
  });

  it('that is replayed is counted, and stands once', async () => {
    const { id, met } = await unanswered();
    const token = connector.centre.verdict(met);
    await sendAndAnswer(met, token);
    expect(await stateOf(id, 10)).toBe('answered');
    await connector.centre.send([0, 1, 2].map(() => ({ partition: met.partition, token })));
    await until('they are counted', async () =>
      /fate="repeats",code=""[^\n]*\} [3-9]/.test((await connector.get('/metrics')).text),
    );
    expect(await connector.rows('SELECT 1 FROM verdict WHERE event_id = $1', [met.event.id])).toHaveLength(1);
  });

  it('that contradicts the first is kept beside it and flagged; the first stands', async () => {
    const { id, met } = await unanswered();
    await sendAndAnswer(met, connector.centre.verdict(met));
    expect(await stateOf(id, 10)).toBe('answered');
    await sendAndAnswer(met, connector.centre.verdict(met, { outcome: 'not-found' }));
    const life = await until('it is flagged', async () => {
      const { json } = await connector.get(`/v1/records/${id}`);
      return json.history[0].contradictions === 1 ? json : undefined;
    });
    expect([life.outcome, life.open]).toEqual(['matched', false]);
    expect((await connector.get(`/v1/records/${id}/tokens`)).json.events[0].otherVerdicts).toHaveLength(1);
    expect(connector.lines.join('')).toContain('a second verdict says something else');
  });

  it('is taken although it has expired, while its event has no answer', async () => {
    const { id, met } = await unanswered();
    const past = {
      time: new Date(Date.now() - 7_200_000).toISOString(),
      expires: new Date(Date.now() - 3_600_000).toISOString(),
    };
    await sendAndAnswer(met, connector.centre.verdict(met, {}, past));
    expect(await stateOf(id, 10)).toBe('answered');
  });

  it('on an older version that comes late leaves the newest state alone; each version keeps its own (row 57)', async () => {
    const { id, met: first, record } = await unanswered();
    const { met: second } = await unanswered({ ...record, version: 2 });
    await sendAndAnswer(
      second,
      connector.centre.verdict(second, { outcome: 'not-found', wouldDecide: ['/subject/birthDate'] }),
    );
    expect(await stateOf(id, 10)).toBe('answered');
    await sendAndAnswer(first, connector.centre.verdict(first, { outcome: 'matched' }));
    const life = await until('the late one is there', async () => {
      const { json } = await connector.get(`/v1/records/${id}`);
      return json.history.every(({ outcome }: { outcome?: string }) => outcome !== undefined) ? json : undefined;
    });
    expect([life.version, life.outcome, life.open]).toEqual([2, 'not-found', true]);
    expect(
      life.history.map(({ version, outcome }: { version: number; outcome: string }) => [version, outcome]),
    ).toEqual([
      [2, 'not-found'],
      [1, 'matched'],
    ]);
  });

  it('that brings out a bug is set aside, alone among those that come with it from all partitions (row 29)', async () => {
    const all: Awaited<ReturnType<typeof unanswered>>[] = [];
    for (let count = 0; count < 8; count += 1) all.push(await unanswered());
    expect(new Set(all.map(({ met }) => met.partition)).size).toBeGreaterThan(1);
    const poison = all[3]!;
    await connector.rows(`
      CREATE FUNCTION bug() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'Nguyễn Văn Mẫu' USING ERRCODE = '22000'; END $$;
      CREATE TRIGGER bug BEFORE INSERT ON verdict FOR EACH ROW WHEN (NEW.event_id = '${poison.met.event.id}') EXECUTE FUNCTION bug()`);
    const before = (await refusedCodes()).length;
    await connector.centre.send(
      all.map(({ met }) => ({ partition: met.partition, token: connector.centre.verdict(met), topic: verdicts })),
    );
    for (const { id } of all.filter((one) => one !== poison)) expect(await stateOf(id, 10)).toBe('answered');
    await until('it is set aside', async () => (await refusedCodes()).slice(before).join() === 'INTERNAL');
    expect(await stateOf(poison.id)).toBe('published');
    const log = connector.lines.join('');
    expect([log.includes('22000'), log.includes('Nguyễn')]).toEqual([true, false]);
    await connector.rows('DROP TRIGGER bug ON verdict; DROP FUNCTION bug()');
    await sendAndAnswer(poison.met, connector.centre.verdict(poison.met));
    expect(await stateOf(poison.id, 10)).toBe('answered');
  });
});

describe('a rejection', () => {
  it('ends the waiting, with its reason in words; a later verdict is accepted', async () => {
    const { id, met } = await unanswered();
    await sendAndAnswer(met, connector.centre.rejection(met, 'CONTENT_VERSION'), rejected);
    const { json } = await connector.get(`/v1/records/${id}?wait=10`, { 'accept-language': 'en' });
    expect(json).toMatchObject({
      state: 'rejected',
      history: [{ rejections: [{ code: 'CONTENT_VERSION', text: expect.stringContaining('schema') }] }],
    });
    const listed = await connector.get('/v1/records?state=rejected&code=CONTENT_VERSION');
    expect(listed.json.records.map((record: { id: string }) => record.id)).toContain(id);
    await sendAndAnswer(met, connector.centre.verdict(met));
    await until('it is answered', async () => (await stateOf(id)) === 'answered');
  });

  it('after a verdict changes nothing', async () => {
    const { id, met } = await unanswered();
    await sendAndAnswer(met, connector.centre.verdict(met));
    expect(await stateOf(id, 10)).toBe('answered');
    await sendAndAnswer(met, connector.centre.rejection(met, 'INTERNAL'), rejected);
    const { id: next, met: nextMet } = await unanswered();
    await sendAndAnswer(nextMet, connector.centre.rejection(nextMet, 'INTERNAL'), rejected);
    expect(await stateOf(next, 10)).toBe('rejected');
    expect(await stateOf(id)).toBe('answered');
  });

  it('that could not name its event is known by its bytes; one about bytes that we never sent is a stranger’s', async () => {
    const { id, met } = await unanswered();
    const nameless = { salt: 'A'.repeat(43) };
    const data = (valueDigest: string) => ({
      code: 'ENVELOPE_KEY_UNKNOWN',
      topic: met.event.topic,
      partition: met.partition,
      offset: met.offset,
      valueDigest,
      ...nameless,
    });
    const { tokenDigest } = (
      await connector.rows<{ tokenDigest: string }>(
        'SELECT token_digest AS "tokenDigest" FROM event WHERE event_id = $1',
        [met.event.id],
      )
    )[0]!;
    const before = (await refusedCodes()).length;
    await connector.centre.send([
      {
        partition: met.partition,
        token: connector.centre.sealed('rejection', met.partition, data('B'.repeat(43)), {}),
        topic: rejected,
      },
      {
        partition: met.partition,
        token: connector.centre.sealed('rejection', met.partition, data(tokenDigest), {}),
        topic: rejected,
      },
    ]);
    expect(await stateOf(id, 10)).toBe('rejected');
    expect((await refusedCodes()).slice(before)).toEqual(['ANSWER_UNKNOWN_EVENT']);
  });

  it('about our bytes at a place where we did not send them ends nothing: a stranger carried them there (row 58)', async () => {
    const { id, met } = await unanswered();
    const [sent] = await connector.rows<{ digest: string }>(
      'SELECT token_digest AS digest FROM event WHERE event_id = $1',
      [met.event.id],
    );
    const partition = 1 - met.partition;
    const elsewhere = { topic: met.event.topic, partition, offset: '7' };
    const data = { code: 'ENVELOPE_TOPIC', ...elsewhere, valueDigest: sent!.digest, salt: 'A'.repeat(43) };
    const before = (await refusedCodes()).length;
    await connector.centre.send([
      { partition, token: connector.centre.sealed('rejection', partition, data, {}), topic: rejected },
    ]);
    const code = await until('it is refused', async () => (await refusedCodes())[before]);
    expect(code).toBe('ANSWER_OF_OTHER_TOKEN');
    expect(await stateOf(id)).toBe('published');
    expect(await connector.rows('SELECT 1 FROM awaiting WHERE event_id = $1', [met.event.id])).toHaveLength(1);
  });

  it('for what time did has the event sealed anew: same record, version and attempt', async () => {
    const { id, met } = await unanswered();
    await sendAndAnswer(met, connector.centre.rejection(met, 'EVENT_EXPIRED'), rejected);
    await until('it is to be sealed anew', async () => (await connector.get('/v1/sync')).json.toBeSealedAnew === 1);
    expect(['published', 'accepted']).toContain(await stateOf(id));
    connector.centre.reply = (again, centre) => [centre.verdict(again)];
    expect((await connector.post('/v1/records/resend?code=EVENT_EXPIRED', {})).json).toEqual({
      code: 'EVENT_EXPIRED',
      resent: 1,
    });
    expect(await stateOf(id, 30)).toBe('answered');
    const anew = connector.centre.met.findLast(({ event }) => event.data.recordId === met.event.data.recordId);
    expect([anew?.event.id === met.event.id, anew?.event.attempt, anew?.event.data]).toEqual([
      false,
      1,
      met.event.data,
    ]);
    expect(BigInt(anew!.event.sequence) > BigInt(met.event.sequence)).toBe(true);
  }, 45_000);

  it('whose cause is mended has its token sent again, the very same', async () => {
    const { id, met } = await unanswered();
    await sendAndAnswer(met, connector.centre.rejection(met, 'ENVELOPE_KEY_STATE'), rejected);
    expect(await stateOf(id, 10)).toBe('rejected');
    connector.centre.reply = (again, centre) => [centre.verdict(again)];
    expect((await connector.post('/v1/records/resend?code=ENVELOPE_KEY_STATE', {})).json.resent).toBe(1);
    expect(await stateOf(id, 10)).toBe('answered');
    expect(connector.centre.met.filter(({ token }) => token === met.token)).toHaveLength(2);
    expect((await connector.post('/v1/records/resend?code=NO_SUCH', {})).status).toBe(400);
  });

  it('that comes again after its cause was mended is known, and ends no second promise (row 58)', async () => {
    const { id, met } = await unanswered();
    const rejection = connector.centre.rejection(met, 'CONTENT_VERSION');
    await sendAndAnswer(met, rejection, rejected);
    expect(await stateOf(id, 10)).toBe('rejected');
    await connector.post('/v1/records/resend?code=CONTENT_VERSION', {});
    await until('the centre meets it again', () =>
      connector.centre.met.filter(({ token }) => token === met.token).at(1),
    );
    const before = (await refusedCodes()).length;
    const { partition } = met;
    await connector.centre.send([
      { partition, token: rejection, topic: rejected },
      { partition, token: 'what comes behind it', topic: rejected },
    ]);
    await until('both are judged', async () => (await refusedCodes()).length > before);
    expect(await stateOf(id)).toBe('published');
    expect(await connector.rows('SELECT 1 FROM awaiting WHERE event_id = $1', [met.event.id])).toHaveLength(1);
    await sendAndAnswer(met, connector.centre.rejection(met, 'CONTENT_VERSION'), rejected);
    expect(await stateOf(id, 10)).toBe('rejected');
  });
});

describe('another verification', () => {
  it('is a new attempt on the same version, and its verdict is the record’s state', async () => {
    const { id, met } = await unanswered();
    expect((await connector.post(`/v1/records/${id}/verifications`, {})).json.code).toBe('VERIFICATION_UNDER_WAY');
    await sendAndAnswer(met, connector.centre.verdict(met, { outcome: 'not-found' }));
    expect(await stateOf(id, 10)).toBe('answered');
    connector.centre.reply = (again, centre) => [centre.verdict(again)];
    const asked = await connector.post(`/v1/records/${id}/verifications`, {});
    expect([asked.status, asked.json]).toEqual([202, { id, version: 1, attempt: 2 }]);
    await until(
      'the second verdict',
      async () => (await connector.get(`/v1/records/${id}`)).json.outcome === 'matched',
    );
    const { json } = await connector.get(`/v1/records/${id}`);
    expect([json.attempt, json.open, json.history.length]).toEqual([2, false, 2]);
  });
});

describe('waiting', () => {
  it('ends with the answer, and at the latest with its time', async () => {
    const { id, met } = await unanswered();
    const began = Date.now();
    const waiting = connector.get(`/v1/records/${id}?wait=20`);
    setTimeout(() => void sendAndAnswer(met, connector.centre.verdict(met)), 300);
    expect((await waiting).json.state).toBe('answered');
    expect(Date.now() - began).toBeLessThan(10_000);
    const { id: silent } = await unanswered();
    expect((await connector.get(`/v1/records/${silent}?wait=1`)).json.state).toBe('published');
    expect((await connector.get(`/v1/records/${silent}?wait=soon`)).status).toBe(400);
  });
});
