import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sectorUrn, topicsOf, type Sector } from '#lib/contracts';
import { seal, TOKEN_TYPE } from '#lib/signing';
import {
  aCitizen,
  aRecordAbout,
  eventually,
  nextVersion,
  pseudoRandom,
  rowsOf,
  Stranger,
  type Json,
} from '#test/support';
import { SEED, systemForSpec } from '../support/system-for-spec.js';
import { CraftedEvents, keyOf, partsOf, signedWithPublicKey, withHeader } from './crafted-events.js';

const SOMEBODY = aCitizen(1, { fullName: 'Nguyễn Hòa An' });
const NEXT_WITHIN_MS = 1_000;

const system = systemForSpec({ also: [SOMEBODY] });
const client = (sector: Sector) => system().client(sector);

interface Refusal {
  readonly id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly code: string;
  readonly length: number;
  readonly eventId?: string;
  readonly findings: readonly { readonly pointer: string }[];
}

/** An honest record whose versions all go to one partition. */
class HonestRecord {
  private constructor(
    readonly sector: Sector,
    private record: Json,
    readonly id: string,
    /** The first version's token. */
    readonly token: string,
    readonly partition: number,
  ) {}

  static async sent(sector: Sector): Promise<HonestRecord> {
    const record = aRecordAbout(SOMEBODY, sector);
    const id = await client(sector).accepted(record);
    await client(sector).answered(id);
    const [tokens] = await client(sector).tokens(id);
    const event = JSON.parse(Buffer.from(partsOf(tokens!.record).payload, 'base64url').toString()) as {
      stream: string;
    };
    return new HonestRecord(sector, record, id, tokens!.record, Number(event.stream));
  }

  get topic(): string {
    return topicsOf(this.sector).records;
  }

  /** Milliseconds until the next version has its verdict. */
  async next(): Promise<number> {
    const begun = performance.now();
    this.record = nextVersion(this.record);
    await client(this.sector).accepted(this.record);
    const life = await client(this.sector).answered(this.id);
    expect(life).toMatchObject({ version: this.record['version'], outcome: 'matched' });
    return performance.now() - begun;
  }
}

async function refusals(sector: Sector, query = ''): Promise<readonly Refusal[]> {
  const url = `${system().stack.service('population-service').url}/v1/refusals?sector=${sector}&limit=500${query}`;
  return ((await (await fetch(url)).json()) as { items: Refusal[] }).items;
}

async function counts(sector: Sector): Promise<Record<string, number>> {
  const response = await fetch(`${system().stack.service('population-service').url}/v1/sync`);
  const { sectors } = (await response.json()) as { sectors: (Record<string, number> & { sector: Sector })[] };
  return sectors.find((one) => one.sector === sector)!;
}

const centreRows = <Row>(text: string, parameters: unknown[] = []) =>
  rowsOf<Row>(system().stack.databases['population-service'].ownerUrl, text, parameters);

describe(`strange values on the bus (seed ${SEED})`, () => {
  let stranger: Stranger;
  let land: HonestRecord;
  beforeAll(async () => {
    stranger = await Stranger.arrive(system().stack.brokers);
    land = await HonestRecord.sent('land');
  }, 60_000);
  afterAll(() => stranger.leave());

  /** Puts a value in front of an honest record, and says what became of both. */
  async function inFrontOf(honest: HonestRecord, value: string | Buffer | null): Promise<Refusal | undefined> {
    const offset = await stranger.put(honest.topic, honest.partition, value);
    expect(await honest.next()).toBeLessThan(NEXT_WITHIN_MS);
    return (await refusals(honest.sector)).find(
      (one) => one.partition === honest.partition && one.offset === offset && one.topic === honest.topic,
    );
  }

  const header = () => ({ alg: 'ES256', kid: keyOf(system().stack, 'land').kid, typ: 'lienthong-record+jws' });
  const key = () => keyOf(system().stack, 'land');

  describe.each<[string, string, [string, () => string | Buffer][]]>([
    [
      'row 1',
      'ENVELOPE_ALGORITHM',
      [
        ['alg none', () => withHeader(land.token, { ...header(), alg: 'none' })],
        ['HS256 made with the public key', () => signedWithPublicKey(land.token, key().kid, key().publicJwk)],
        ['RS256', () => withHeader(land.token, { ...header(), alg: 'RS256' })],
        ['an algorithm that nobody knows', () => withHeader(land.token, { ...header(), alg: 'XX999' })],
      ],
    ],
    [
      'row 2',
      'ENVELOPE_HEADER',
      [
        ['a key in the header', () => withHeader(land.token, { ...header(), jwk: key().publicJwk })],
        ['an address of keys', () => withHeader(land.token, { ...header(), jku: 'http://127.0.0.1:9/keys' })],
        ['crit', () => withHeader(land.token, { ...header(), crit: ['b64'], b64: false })],
        ['members in another order', () => withHeader(land.token, { typ: header().typ, alg: 'ES256', kid: key().kid })],
        ['a byte order mark', () => withHeader(land.token, `\uFEFF${JSON.stringify(header())}`)],
      ],
    ],
    [
      'row 3',
      'ENVELOPE_KEY_UNKNOWN',
      [
        ['the key’s id is a path', () => withHeader(land.token, { ...header(), kid: '../../keys/land' })],
        ['it is SQL', () => withHeader(land.token, { ...header(), kid: "' OR 1=1 --" })],
        ['it is __proto__', () => withHeader(land.token, { ...header(), kid: '__proto__' })],
        ['it has 10 KB', () => withHeader(land.token, { ...header(), kid: 'k'.repeat(10_240) })],
      ],
    ],
    [
      'row 4',
      'ENVELOPE_KEY_OF_OTHER_SECTOR',
      [
        [
          'another sector’s key under a right signature',
          () => {
            const tax = CraftedEvents.with(system().stack, 'tax');
            return tax.token(land.partition, {
              source: sectorUrn('land'),
              topic: land.topic,
              data: aRecordAbout(SOMEBODY, 'land'),
            });
          },
        ],
      ],
    ],
    [
      'row 6',
      'ENVELOPE_AUDIENCE',
      [
        [
          'an event for another audience',
          () =>
            CraftedEvents.with(system().stack, 'land').token(land.partition, {
              audience: sectorUrn('tax'),
              data: aRecordAbout(SOMEBODY, 'land'),
            }),
        ],
      ],
    ],
    [
      'row 6',
      'ENVELOPE_TYPE',
      [
        [
          'a token of another type',
          () => {
            const crafted = CraftedEvents.with(system().stack, 'land');
            return seal(TOKEN_TYPE.verdict, crafted.event(land.partition, { data: {} }), crafted.key);
          },
        ],
      ],
    ],
    [
      'row 7',
      'ENVELOPE_FORM',
      [
        ['padding', () => `${land.token}=`],
        ['a line end', () => `${land.token}\n`],
        ['two segments', () => land.token.slice(0, land.token.lastIndexOf('.'))],
        ['four segments', () => `${land.token}.x`],
        ['the JSON serialisation', () => JSON.stringify(partsOf(land.token))],
      ],
    ],
    [
      'row 13',
      'ENVELOPE_SIZE',
      [
        ['an empty value', () => ''],
        ['64 KiB and one byte', () => 'A'.repeat(65_537)],
        ['as much as the broker lets through', () => Buffer.alloc(1_000_000, 'A')],
      ],
    ],
  ])('%s: %s', (_row, code, cases) => {
    it.each(cases)('%s is refused, and the next record is answered within a second', async (_what, make) => {
      const value = make();
      const refusal = await inFrontOf(land, value);
      expect(refusal).toMatchObject({ code, length: Buffer.byteLength(value) });
      const url = `${system().stack.service('population-service').url}/v1/refusals/${refusal!.id}/value`;
      const kept = Buffer.from(await (await fetch(url)).arrayBuffer());
      expect(kept.equals(Buffer.from(value).subarray(0, 65_536))).toBe(true);
    });
  });

  it('row 13: a message without a value is the same bytes as an empty one: again within a minute it is only counted', async () => {
    await stranger.put(land.topic, land.partition, '');
    await land.next();
    const before = await counts('land');
    await stranger.put(land.topic, land.partition, null);
    expect(await land.next()).toBeLessThan(NEXT_WITHIN_MS);
    expect(await counts('land')).toMatchObject({
      received: before['received']! + 2,
      refused: before['refused'],
      duplicates: before['duplicates']! + 1,
    });
  });

  it('row 13: 10 MiB are refused by the broker, and nothing else happens', async () => {
    const before = await counts('land');
    await expect(stranger.put(land.topic, land.partition, Buffer.alloc(10 * 1_048_576, 'A'))).rejects.toThrow();
    expect(await land.next()).toBeLessThan(NEXT_WITHIN_MS);
    expect(await counts('land')).toMatchObject({
      refused: before['refused'],
      received: before['received']! + 1,
    });
  });

  it('row 5: an event on another topic, or another partition, than it was sealed for is refused there and answered where it belongs', async () => {
    const stolen = CraftedEvents.with(system().stack, 'tax').token(land.partition, {
      data: aRecordAbout(SOMEBODY, 'tax'),
    });
    expect(await inFrontOf(land, stolen)).toMatchObject({ code: 'ENVELOPE_TOPIC' });
    const offset = await stranger.put(topicsOf('tax').records, (land.partition + 1) % 4, stolen);
    await eventually('the other partition refuses it too', async () =>
      (await refusals('tax')).some((one) => one.offset === offset && one.code === 'ENVELOPE_TOPIC'),
    );
    await stranger.put(topicsOf('tax').records, land.partition, stolen);
    const { id } = JSON.parse(Buffer.from(partsOf(stolen).payload, 'base64url').toString()) as { id: string };
    const [answer] = await eventually('the honest delivery, later, gets its verdict', async () => {
      const rows = await centreRows<{ state: string; outcome: string }>(
        'SELECT state, outcome FROM inbox WHERE event_id = $1',
        [id],
      );
      return rows.length > 0 && rows;
    });
    expect(answer).toEqual({ state: 'answered', outcome: 'matched' });
  });

  it('row 8: of a flood of flipped bits 25 a second have their refusal, the rest one summary, and the record behind is answered within a second', async () => {
    const honest = await HonestRecord.sent('social-security');
    const before = await counts('social-security');
    const random = pseudoRandom(SEED);
    const flipped = Array.from({ length: 400 }, () => {
      const bytes = Buffer.from(honest.token);
      const bit = Math.floor(random() * bytes.length * 8);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      return { partition: honest.partition, value: bytes };
    });
    await stranger.putAll(honest.topic, flipped);
    expect(await honest.next()).toBeLessThan(NEXT_WITHIN_MS);
    const after = await counts('social-security');
    expect(after['answered']! - before['answered']!).toBe(1);
    const handled = after['refused']! - before['refused']! + (after['duplicates']! - before['duplicates']!);
    expect(handled).toBe(400);
    const listed = await refusals('social-security');
    expect(listed.length).toBeLessThanOrEqual(100);
    const summaries = await centreRows<{ entry: string }>(`SELECT entry FROM audit_entry WHERE kind = 'summary'`);
    const summarised = summaries
      .map(({ entry }) => JSON.parse(entry) as { topic: string; count: number })
      .filter(({ topic }) => topic === honest.topic)
      .reduce((sum, { count }) => sum + count, 0);
    expect(listed.length + summarised).toBe(after['refused']);
  });

  it('row 15: the same id with other content, and the same number with another id, are equivocation; the first stands', async () => {
    const crafted = CraftedEvents.with(system().stack, 'land');
    const first = crafted.event(land.partition, { data: aRecordAbout(SOMEBODY, 'land') });
    await stranger.put(land.topic, land.partition, seal(TOKEN_TYPE.record, first, crafted.key));
    await land.next();
    const other = seal(TOKEN_TYPE.record, { ...first, data: aRecordAbout(SOMEBODY, 'land') }, crafted.key);
    expect(await inFrontOf(land, other)).toMatchObject({ code: 'EVENT_EQUIVOCATION', eventId: first.id });
    const taken = crafted.event(land.partition, {
      sequence: first.sequence,
      data: aRecordAbout(SOMEBODY, 'land'),
    });
    expect(await inFrontOf(land, seal(TOKEN_TYPE.record, taken, crafted.key))).toMatchObject({
      code: 'EVENT_EQUIVOCATION',
      eventId: taken.id,
    });
    const kinds = async (id: string) =>
      (await centreRows<{ kind: string }>('SELECT kind FROM audit_entry WHERE event_id = $1 ORDER BY id', [id])).map(
        ({ kind }) => kind,
      );
    expect(await kinds(taken.id)).toEqual(expect.arrayContaining(['refusal', 'equivocation']));
    expect(await kinds(first.id)).toEqual(expect.arrayContaining(['verdict', 'refusal', 'equivocation']));
    const inbox = await centreRows<{ state: string }>('SELECT state FROM inbox WHERE event_id = $1', [first.id]);
    expect(inbox).toEqual([{ state: 'answered' }]);
    const metrics = await (await fetch(`${system().stack.service('population-service').url}/metrics`)).text();
    expect(metrics).toMatch(/lienthong_population_alarms_total\{[^}]*code="EVENT_EQUIVOCATION"[^}]*\} 2/);
  });

  it('row 16: a gap in the numbers is open until it is filled, and an older epoch sealed after the newer began is refused', async () => {
    const crafted = CraftedEvents.with(system().stack, 'land');
    const data = () => aRecordAbout(SOMEBODY, 'land');
    const epoch = String(Number(crafted.event(0, { data: {} }).epoch) - 1_000);
    const at = (sequence: number) =>
      crafted.token(land.partition, {
        epoch,
        sequence: String(sequence),
        time: new Date((Number(epoch) + 60) * 1000).toISOString(),
        expires: new Date((Number(epoch) + 3 * 86_400) * 1000).toISOString(),
        data: data(),
      });
    const before = (await counts('land'))['missingNumbers']!;
    await stranger.put(land.topic, land.partition, at(1));
    await stranger.put(land.topic, land.partition, at(4));
    await land.next();
    expect((await counts('land'))['missingNumbers']).toBe(before + 2);
    await stranger.put(land.topic, land.partition, at(3));
    await stranger.put(land.topic, land.partition, at(2));
    await land.next();
    expect((await counts('land'))['missingNumbers']).toBe(before);

    const late = crafted.token(land.partition, {
      epoch,
      sequence: '5',
      time: new Date().toISOString(),
      expires: new Date(Date.now() + 86_400_000).toISOString(),
      data: data(),
    });
    expect(await inFrontOf(land, late)).toMatchObject({ code: 'EVENT_EPOCH' });
  });

  it('row 28: an unknown version of the schema is refused as such, with the event’s id, so that it can be sent again', async () => {
    const crafted = CraftedEvents.with(system().stack, 'land');
    const event = crafted.event(land.partition, {
      epoch: String(Math.floor(Date.now() / 1000) - 80_000),
      time: new Date(Date.now() - 79_000_000).toISOString(),
      sequence: '1',
      dataschema: 'urn:lienthong:schema:land:999',
      data: { anything: true },
    });
    expect(await inFrontOf(land, seal(TOKEN_TYPE.record, event, crafted.key))).toMatchObject({
      code: 'CONTENT_VERSION',
      eventId: event.id,
    });
  });

  it('row 20: content that does not fit its schema is refused with every finding', async () => {
    const crafted = CraftedEvents.with(system().stack, 'land');
    const event = crafted.event(land.partition, {
      epoch: String(Math.floor(Date.now() / 1000) - 70_000),
      time: new Date(Date.now() - 69_000_000).toISOString(),
      sequence: '1',
      data: { ...aRecordAbout(SOMEBODY, 'land'), areaSquareMetres: true, share: ['1/2'], stray: 1 },
    });
    const refusal = await inFrontOf(land, seal(TOKEN_TYPE.record, event, crafted.key));
    expect(refusal).toMatchObject({ code: 'CONTENT_SCHEMA', eventId: event.id });
    expect(refusal!.findings.map(({ pointer }) => pointer).sort()).toEqual(['/areaSquareMetres', '/share', '/stray']);
  });

  it('row 29: a stranger’s open transaction in front of a record does not hold it', async () => {
    const transaction = await stranger.openTransaction(land.topic, land.partition, 'never committed');
    try {
      expect(await land.next()).toBeLessThan(NEXT_WITHIN_MS);
    } finally {
      await transaction.abort();
    }
    expect(await land.next()).toBeLessThan(NEXT_WITHIN_MS); // over the marker, which has an offset and is no message
  });

  it('row 29: a poison record at the very head of a partition is refused, and the record behind it is answered within a second', async () => {
    const topic = topicsOf('civil-status').records;
    const ends = await stranger.ends(topic);
    expect([...ends.values()].every((end) => end === 0n)).toBe(true);
    for (const partition of ends.keys()) await stranger.put(topic, partition, Buffer.from([0xff, 0x00, 0xfe]));
    const honest = await HonestRecord.sent('civil-status');
    expect(await honest.next()).toBeLessThan(NEXT_WITHIN_MS);
    const heads = (await refusals('civil-status')).filter(({ offset }) => offset === '0');
    expect(heads.map(({ code }) => code)).toContain('ENVELOPE_FORM');
  });

  it('row 30: headers that name a topic for replies are ignored: nothing is produced there', async () => {
    await stranger.makeTopic('stranger.replies');
    const headers = { kafka_replyTopic: 'stranger.replies', kafka_correlationId: '1', 'reply-to': 'stranger.replies' };
    await stranger.put(land.topic, land.partition, land.token, headers);
    await stranger.put(land.topic, land.partition, '{"pattern":"x","data":1}', headers);
    expect(await land.next()).toBeLessThan(NEXT_WITHIN_MS);
    expect([...(await stranger.ends('stranger.replies')).values()]).toEqual([0n]);
  });

  it('row 14: the whole topic again from its beginning, also after a restart, brings no second verdict', async () => {
    const sector = 'tax';
    const { records, verdicts } = topicsOf(sector);
    const ids = await Promise.all(
      Array.from({ length: 40 }, () => client(sector).accepted(aRecordAbout(SOMEBODY, sector))),
    );
    for (const id of ids) await client(sector).answered(id);
    const events = await centreRows<{ count: string }>(`SELECT count(*) FROM inbox WHERE sector = $1`, [sector]);
    const before = await counts(sector);
    const entries = await centreRows<{ count: string }>(`SELECT count(*) FROM audit_entry WHERE kind = 'verdict'`);

    const all = await stranger.readAll(records);
    await stranger.putAll(records, all);
    await system().stack.service('population-service').stop();
    await stranger.putAll(records, all);
    await system().stack.service('population-service').start();
    const after = await eventually('both replays are handled', async () => {
      const now = await counts(sector);
      return now['received'] === before['received']! + 2 * all.length && now;
    });
    // What was refused before (row 5) is judged again, at most once a minute; everything else is a duplicate.
    const refusedAgain = after['refused']! - before['refused']!;
    expect(refusedAgain).toBeLessThanOrEqual(1);
    expect(after['duplicates']! - before['duplicates']!).toBe(2 * all.length - refusedAgain);
    expect(after).toMatchObject({ answered: before['answered'], missingNumbers: before['missingNumbers'] });
    expect(await centreRows(`SELECT count(*) FROM inbox WHERE sector = $1`, [sector])).toEqual(events);
    expect(await centreRows(`SELECT count(*) FROM audit_entry WHERE kind = 'verdict'`)).toEqual(entries);
    const answers = [...(await stranger.ends(verdicts)).values()].reduce((sum, end) => sum + end, 0n);
    expect(answers).toBe(BigInt(before['answered']!));
    const other = (partition: number): number => (partition + 1) % 4;
    const [token] = await client(sector).tokens(ids[0]!);
    const { stream } = JSON.parse(Buffer.from(partsOf(token!.record).payload, 'base64url').toString()) as {
      stream: string;
    };
    const offset = await stranger.put(records, other(Number(stream)), token!.record);
    await eventually('on another partition it is refused', async () =>
      (await refusals(sector)).some(
        (one) => one.offset === offset && one.partition === other(Number(stream)) && one.code === 'ENVELOPE_TOPIC',
      ),
    );
    expect(await client(sector).answered(ids[0]!)).toMatchObject({ outcome: 'matched' });
  }, 60_000);
});
