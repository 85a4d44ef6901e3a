import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { findingText, parseVerdict, type Finding, type Sector, type Verdict } from '#lib/contracts';
import { loadRegister } from '#lib/population';
import { decodePayload } from '#lib/signing';
import { Client } from 'pg';

import { prune } from '../src/retention/prune.js';
import { aCitizen } from './support/a-citizen.js';
import { aRecord, DAY, NOON, type RecordBuilder } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

const BINH = {
  personalNumber: '001190000456',
  fullName: 'Trần Thị Bình',
  sex: 'female',
  birthDate: '1990-05-06',
} as const;

describe('two records of one matter within a sector', () => {
  let centre: TestCentre;
  /** Numbers that each stream has given. */
  let numbers: Map<string, number>;

  beforeAll(async () => {
    centre = await TestCentre.start();
    await loadRegister(centre.stack.databases['population-service'].ownerUrl, [
      aCitizen(),
      aCitizen({ citizenId: 2, ...BINH, oldNumbers: [] }),
    ]);
  }, 60_000);
  afterAll(() => centre?.stop());
  beforeEach(async () => {
    await centre.empty();
    numbers = new Map();
  });

  interface Sent {
    readonly sector: Sector;
    readonly partition: number;
    readonly id: string;
    readonly value: Buffer;
  }

  /** A record's event, with the next number of its stream. */
  function sent(builder: RecordBuilder, sector: Sector = 'land', partition = 0): Sent {
    const stream = `${sector}/${partition}`;
    const number = (numbers.get(stream) ?? 0) + 1;
    numbers.set(stream, number);
    const numbered = builder
      .event({ stream: String(partition) })
      .numbered(number)
      .identified();
    return { sector, partition, id: numbered.build().id, value: numbered.sealedBy(centre.keys[sector]) };
  }

  const sealed = ({ value }: Sent): Buffer => value;
  const duplicatesOf = ({ findings }: Pick<Verdict, 'findings'>): Finding[] =>
    findings.filter(({ code }) => code === 'record.duplicate-in-sector');

  /** The verdicts on events, in their order. */
  async function verdictsOn(events: readonly Sent[]): Promise<Verdict[]> {
    const answers = await centre.answers();
    return events.map(({ id }) => answers.find(({ data }) => data.eventId === id)!.data);
  }

  /** Which event each of them is told to double. */
  async function othersOf(...events: readonly Sent[]): Promise<unknown[]> {
    return (await verdictsOn(events)).map((verdict) => duplicatesOf(verdict)[0]?.parameters['other']);
  }

  /** Delivers events, each in a batch of its own. */
  async function one(...events: readonly Sent[]): Promise<void> {
    for (const event of events) {
      expect(await centre.deliver([sealed(event)], event)).toEqual({ state: 'done' });
    }
  }

  /** Delivers events of one partition in one batch. */
  async function together(...events: readonly Sent[]): Promise<void> {
    expect(await centre.deliver(events.map(sealed), events[0]!)).toEqual({ state: 'done' });
  }

  const parcel = { mapSheet: '12', number: '345', commune: { code: '00001', edition: 'before-2025-07' } };
  const land = (recordId: string, members: object = {}): RecordBuilder =>
    aRecord('land').with({ recordId, parcel, ...members });
  const registration = { number: '45', book: '01/2020', office: 'UBND xã Giả Định' };
  const civil = (recordId: string, members: object = {}): RecordBuilder =>
    aRecord('civil-status').with({ recordId, registration, ...members });
  const taxed = (recordId: string, taxCode: string): RecordBuilder => aRecord('tax').with({ recordId, taxCode });
  const insured = (recordId: string, insuranceNumber: string, from = '2020-01'): RecordBuilder =>
    aRecord('social-security').with({ recordId, insuranceNumber, contribution: { from } });
  const ofBinh = (builder: RecordBuilder): RecordBuilder =>
    builder.about({
      ...BINH,
      personalNumber: null,
      identifiers: [{ type: 'personal-number', value: BINH.personalNumber }],
    });

  describe('are named', () => {
    const cases: [string, Sector, () => RecordBuilder, () => RecordBuilder, boolean][] = [
      ['the same parcel and holder', 'land', () => land('a'), () => land('b'), true],
      ['another parcel', 'land', () => land('a'), () => land('b', { parcel: { ...parcel, number: '346' } }), false],
      ['another holder', 'land', () => land('a'), () => ofBinh(land('b')), false],
      ['the same registration', 'civil-status', () => civil('a'), () => civil('b'), true],
      ['another kind', 'civil-status', () => civil('a'), () => civil('b', { kind: 'supplement' }), false],
      [
        'the other spouse',
        'civil-status',
        () => civil('a', { kind: 'marriage' }),
        () => ofBinh(civil('b', { kind: 'marriage' })),
        false,
      ],
      [
        'a second birth, in whatever book',
        'civil-status',
        () => civil('a', { kind: 'birth' }),
        () => civil('b', { kind: 'birth', registration: { ...registration, number: '46' } }),
        true,
      ],
      [
        'a birth and a death',
        'civil-status',
        () => civil('a', { kind: 'birth' }),
        () => civil('b', { kind: 'death' }),
        false,
      ],
      [
        'a second death',
        'civil-status',
        () => civil('a', { kind: 'death' }),
        () => civil('b', { kind: 'death', registration: {} }),
        true,
      ],
      ['another tax code', 'tax', () => taxed('a', '9912345678'), () => taxed('b', '9912345679'), true],
      ['the same tax code', 'tax', () => taxed('a', '9912345678'), () => taxed('b', '9912345678-001'), false],
      ['the own number for a tax code', 'tax', () => taxed('a', '9912345678'), () => taxed('b', '001090000123'), false],
      [
        'another insurance number',
        'social-security',
        () => insured('a', '9912345678'),
        () => insured('b', '9912345679'),
        true,
      ],
      [
        'another period',
        'social-security',
        () => insured('a', '9912345678'),
        () => insured('b', '9912345678', '2021-01'),
        false,
      ],
    ];

    it.each(cases)('where they should: %s (%s)', async (_, sector, first, second, isDuplicate) => {
      const [earlier, later] = [sent(first(), sector), sent(second(), sector)];
      await one(earlier, later);
      const [before, after] = await verdictsOn([earlier, later]);
      expect([before!.linkedBy, after!.linkedBy]).toEqual(['number', 'number']);
      expect(duplicatesOf(before!)).toEqual([]);
      expect(duplicatesOf(after!).map(({ parameters }) => parameters['other'])).toEqual(
        isDuplicate ? [earlier.id] : [],
      );
    });

    it.each(cases)('within one batch as in two: %s (%s)', async (_, sector, first, second, isDuplicate) => {
      const [earlier, later] = [sent(first(), sector), sent(second(), sector)];
      await together(earlier, later);
      expect(await othersOf(earlier, later)).toEqual([undefined, isDuplicate ? earlier.id : undefined]);
    });

    it('nowhere else than in their sector', async () => {
      const [a, b] = [sent(taxed('a', '9912345678'), 'tax'), sent(insured('b', '9912345679'), 'social-security')];
      await one(a, b);
      expect(await othersOf(a, b)).toEqual([undefined, undefined]);
    });

    it('only where both mean a person of the register', async () => {
      const nobody = { identifiers: [{ type: 'personal-number', value: '001090777777' }], fullName: 'Lê Văn Khác' };
      const [a, b] = [sent(land('a').about(nobody)), sent(land('b').about(nobody))];
      await one(a, b);
      expect(await othersOf(a, b)).toEqual([undefined, undefined]);
      expect(await centre.sql('SELECT FROM claim')).toEqual([]);
    });
  });

  it('make the later one unclean, in a verdict that its sector can read and that tells an officer what to do', async () => {
    const [a, b] = [sent(land('a')), sent(land('001090000123'))];
    await one(a, b);
    const [first, second] = await verdictsOn([a, b]);
    expect(first!.quality.clean).toEqual({ value: true, findings: [] });
    expect(second).toMatchObject({
      outcome: 'matched',
      quality: {
        clean: { value: false, findings: ['record.duplicate-in-sector'] },
        correct: { value: true },
        complete: first!.quality.complete,
      },
    });
    expect(parseVerdict(second)).toEqual(second);
    const [finding] = duplicatesOf(second!);
    expect(finding).toEqual({
      code: 'record.duplicate-in-sector',
      severity: 'warning',
      pointer: '/subject',
      parameters: { other: a.id },
    });
    expect(findingText(finding!, 'en')).toMatch(
      new RegExp(`another record of the same matter \\(${a.id}\\).*withdraw`),
    );
    expect(findingText(finding!, 'vi')).toMatch(new RegExp(`bản ghi khác.*${a.id}.*thu hồi`));
    const [, entry] = await centre.entries();
    expect(entry!.entry['codes']).toContain('record.duplicate-in-sector');
  });

  it('are kept as hashes: neither number, record id nor parcel can be read from it', async () => {
    // Letters that no hash or id in digits and hexadecimals holds by chance.
    await one(sent(land('001090000123', { parcel: { ...parcel, number: 'XYZ' } })));
    const [row] = await centre.sql<Record<string, unknown>>('SELECT * FROM claim');
    expect(row).toMatchObject({ seat: 1, version: 1 });
    expect(JSON.stringify(row)).not.toMatch(/001090000123|XYZ|citizen/i);
  });

  describe('are no more', () => {
    it('where the earlier one was withdrawn', async () => {
      const [a, gone, b] = [sent(land('a')), sent(land('a', { version: 2, withdrawn: true })), sent(land('b'))];
      await one(a, gone, b);
      expect(await othersOf(a, gone, b)).toEqual([undefined, undefined, undefined]);
    });

    it.each([
      ['speaks of another parcel', () => land('a', { version: 2, parcel: { ...parcel, number: '346' } })],
      ['says no parcel', () => land('a', { version: 2, parcel: null })],
      ['means another person', () => ofBinh(land('a', { version: 2 }))],
      ['means nobody', () => land('a', { version: 2 }).about({ fullName: 'Lê Văn Khác', birthDate: '1971-01-02' })],
      [
        'is an organisation’s',
        () => land('a', { version: 2 }).about({ kind: 'organisation', identifiers: [], birthDate: null, sex: null }),
      ],
    ])('where a newer version of the earlier one %s', async (_, newer) => {
      const [a, changed, b, again] = [
        sent(land('a')),
        sent(newer()),
        sent(land('b')),
        sent(land('b').event({ attempt: 2 })),
      ];
      await one(a, changed, b, again);
      expect(await othersOf(a, changed, b, again)).toEqual([undefined, undefined, undefined, undefined]);
    });

    it('for the later one once it is verified again after that', async () => {
      const [a, b] = [sent(land('a')), sent(land('b'))];
      const gone = sent(land('a', { version: 2, withdrawn: true }));
      const again = sent(land('b').event({ attempt: 2 }));
      await one(a, b, gone, again);
      expect(await othersOf(b, again)).toEqual([a.id, undefined]);
    });

    it('within one batch either', async () => {
      const [a, b] = [sent(land('a')), sent(land('b'))];
      const gone = sent(land('a', { version: 2, withdrawn: true }));
      const [c, again] = [sent(land('c')), sent(land('b').event({ attempt: 2 }))];
      await together(a, b, gone, c, again);
      expect(await othersOf(a, b, gone, c, again)).toEqual([undefined, a.id, undefined, b.id, undefined]);
    });
  });

  it('are named by the earliest that still stands', async () => {
    const [a, b, c] = [sent(land('a')), sent(land('b')), sent(land('c'))];
    await one(a, b, c, sent(land('a', { version: 2, withdrawn: true })));
    const [again, d] = [sent(land('c').event({ attempt: 2 })), sent(land('d'))];
    await together(again, d);
    expect(await othersOf(b, c, again, d)).toEqual([a.id, a.id, b.id, b.id]);
  });

  it('stay in the order of their coming where the earlier one moves away and comes back', async () => {
    const elsewhere = { ...parcel, number: '346' };
    const [a, b] = [sent(land('a')), sent(land('b'))];
    await one(a, b, sent(land('a', { version: 2, parcel: elsewhere })));
    const back = sent(land('a', { version: 3 }));
    const again = sent(land('b').event({ attempt: 2 }));
    await one(back, again);
    expect(await othersOf(back, again)).toEqual([b.id, undefined]);
  });

  describe('of which one comes again', () => {
    it('get the same answers: no record doubles itself', async () => {
      const [a, b] = [sent(land('a')), sent(land('b'))];
      await one(a, b);
      const [a2, b2] = [sent(land('a').event({ attempt: 2 })), sent(land('b').event({ attempt: 2 }))];
      await one(a2, b2);
      const [a3, b3] = [sent(land('a').event({ attempt: 3 })), sent(land('b').event({ attempt: 3 }))];
      await together(b3, a3);
      expect(await othersOf(a, b, a2, b2, a3, b3)).toEqual([undefined, a.id, undefined, a.id, undefined, a.id]);
      const said = (await verdictsOn([b, b2, b3])).map(({ findings, quality, fields, explanation }) =>
        JSON.stringify({ findings, quality, fields, explanation }),
      );
      expect(new Set(said).size).toBe(1);
      expect(await centre.sql('SELECT FROM claim')).toHaveLength(2);
    });

    it('in a newer version, are the same two records', async () => {
      const [a, b] = [sent(land('a')), sent(land('b'))];
      await one(a, b);
      const [a2, b2] = [sent(land('a', { version: 2 })), sent(land('b', { version: 2 }))];
      await together(a2, b2);
      expect(await othersOf(a2, b2)).toEqual([undefined, a.id]);
      expect(await centre.sql('SELECT version FROM claim ORDER BY seat')).toEqual([{ version: 2 }, { version: 2 }]);
    });

    it('in an older version that was late, count as their newer ones say', async () => {
      const elsewhere = { ...parcel, number: '346' };
      const newer = sent(land('a', { version: 2, parcel: elsewhere }));
      const late = sent(land('a'));
      const [b, c] = [sent(land('b')), sent(land('c', { parcel: elsewhere }))];
      await one(newer, late, b, c);
      expect(await othersOf(newer, late, b, c)).toEqual([undefined, undefined, undefined, newer.id]);
    });

    it('in an older version that was late, double nobody, and nobody doubles them', async () => {
      const elsewhere = { ...parcel, number: '346' };
      const [b, newer, late] = [sent(land('b')), sent(land('a', { version: 2, parcel: elsewhere })), sent(land('a'))];
      await one(b, newer, late);
      const of = { parcel: { ...parcel, number: '347' } };
      const [d2, d1, e] = [sent(land('d', { version: 2 })), sent(land('d', of)), sent(land('e', of))];
      await together(d2, d1, e);
      expect(await othersOf(late, d2, d1, e)).toEqual([undefined, b.id, undefined, undefined]);
    });

    it('in an older version after it was withdrawn, stay withdrawn', async () => {
      const first = sent(land('a', { version: 2 }));
      await one(first, sent(land('a', { version: 3, withdrawn: true })), sent(land('a')));
      const b = sent(land('b'));
      await one(b);
      expect(await othersOf(b)).toEqual([undefined]);
    });

    it('as the same bytes, are not judged anew', async () => {
      const [a, b] = [sent(land('a')), sent(land('b'))];
      await together(a, b);
      const count = async () => (await centre.answers()).length;
      const before = await count();
      await together(a, b);
      expect(await count()).toBe(before);
    });
  });

  it('whose tax code changes: the new code is the later one', async () => {
    const [a, b] = [sent(taxed('a', '9912345678'), 'tax'), sent(taxed('b', '9912345678'), 'tax')];
    const changed = sent(taxed('a', '9912345679').with({ version: 2 }), 'tax');
    const again = sent(taxed('b', '9912345678').event({ attempt: 2 }), 'tax');
    await one(a, b, changed, again);
    expect(await othersOf(a, b, changed, again)).toEqual([undefined, undefined, b.id, undefined]);
  });

  it('are found in whatever partitions they come, in one call or in two', async () => {
    const [a, b, c] = [sent(land('a'), 'land', 0), sent(land('b'), 'land', 1), sent(land('c'), 'land', 2)];
    const batches = [await centre.batch([sealed(a)], a), await centre.batch([sealed(b)], b)];
    expect(await centre.handler.handle('land', batches)).toEqual([{ state: 'done' }, { state: 'done' }]);
    await one(c);
    expect(await othersOf(a, b, c)).toEqual([undefined, a.id, a.id]);
  });

  it('are remembered after a restart, and after the inbox was pruned', async () => {
    const a = sent(land('a'));
    await one(a);
    centre.use({});
    await centre.asOwner('TRUNCATE outbox');
    expect(await prune(centre.dataSource, NOON + 9 * DAY)).toMatchObject({ events: 1 });
    const b = sent(land('b'));
    await one(b);
    expect(await othersOf(b)).toEqual([a.id]);
  });

  it('are not written down where their transaction failed', async () => {
    await centre.asOwner(`
      CREATE FUNCTION test_break() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'gone' USING ERRCODE = '57014'; END $$;
      CREATE TRIGGER test_break BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION test_break()`);
    const a = sent(land('a'));
    const batch = await centre.batch([sealed(a)], a);
    expect(await centre.handle(batch)).toMatchObject({ state: 'retry' });
    expect(await centre.asOwner('SELECT FROM claim')).toEqual([]);
    await centre.asOwner('DROP TRIGGER test_break ON inbox; DROP FUNCTION test_break()');
    expect(await centre.handle(batch)).toEqual({ state: 'done' });
    expect(await othersOf(a)).toEqual([undefined]);
  });

  describe('in two transactions at the same time', () => {
    const GATE = 4711;
    let keeper: Client;

    /** Who writes a record of the first partition waits at its end, as long as the keeper holds the gate. */
    beforeEach(async () => {
      keeper = new Client({ connectionString: centre.stack.databases['population-service'].ownerUrl });
      await keeper.connect();
      await centre.asOwner(`
        CREATE FUNCTION test_gate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_advisory_xact_lock_shared(${GATE}); RETURN NEW; END $$;
        CREATE TRIGGER test_gate BEFORE INSERT ON partition_count FOR EACH ROW WHEN (NEW.partition = 0) EXECUTE FUNCTION test_gate()`);
      await keeper.query(`SELECT pg_advisory_lock(${GATE})`);
    });
    afterEach(async () => {
      await keeper.end();
      await centre.asOwner('DROP TRIGGER test_gate ON partition_count; DROP FUNCTION test_gate()');
    });

    /** Resolves once a transaction waits for something of this kind, or what should make it wait has ended. */
    async function somebodyWaits(locktype: string, cause: Promise<unknown>): Promise<void> {
      let hasEnded = false;
      void cause.finally(() => (hasEnded = true));
      const waiting = `SELECT FROM pg_locks WHERE NOT granted AND locktype = '${locktype}'`;
      while (!hasEnded && (await keeper.query(waiting)).rowCount === 0);
    }

    /** Both batches at once: the first has written its claims when the second comes, and ends when that one waits for it. */
    async function race(first: readonly Sent[], second: readonly Sent[]): Promise<void> {
      const [one, other] = [
        await centre.batch(first.map(sealed), first[0]!),
        await centre.batch(second.map(sealed), second[0]!),
      ];
      const { sector } = first[0]!;
      const ends = centre.handler.handle(sector, [one]);
      await somebodyWaits('advisory', ends);
      const waits = centre.handler.handle(sector, [other]);
      await somebodyWaits('transactionid', waits);
      await keeper.query(`SELECT pg_advisory_unlock(${GATE})`);
      expect(await Promise.all([ends, waits])).toEqual([[{ state: 'done' }], [{ state: 'done' }]]);
    }

    it('are one earlier, one later: never both without a finding', async () => {
      const [a, b] = [sent(land('a'), 'land', 0), sent(land('b'), 'land', 1)];
      await race([a], [b]);
      expect(await othersOf(a, b)).toEqual([undefined, a.id]);
      expect(centre.failures).toEqual([]);
    });

    it('are told beside others of the same batch, and each has its place', async () => {
      const elsewhere = { ...parcel, number: '346' };
      const at1 = (builder: RecordBuilder): Sent => sent(builder, 'land', 1);
      const a = sent(land('a'), 'land', 0);
      const [c, b, e] = [at1(land('c', { parcel: elsewhere })), at1(land('b')), at1(land('e'))];
      const [d1, d2] = [1, 2].map((version) => at1(land('d', { version, parcel: elsewhere }))) as [Sent, Sent];
      await race([a], [c, b, e, d1, d2]);
      expect(await othersOf(a, b, e, c, d1, d2)).toEqual([undefined, a.id, a.id, undefined, c.id, c.id]);
      const [seats] = await centre.sql<{ rows: number; records: number }>(
        'SELECT count(*)::int AS rows, count(DISTINCT record)::int AS records FROM claim WHERE matter IS NOT NULL',
      );
      expect(seats).toEqual({ rows: 5, records: 5 });
    });

    it('of one code are none', async () => {
      const [a, b] = [sent(taxed('a', '9912345678'), 'tax', 0), sent(taxed('b', '9912345678'), 'tax', 1)];
      await race([a], [b]);
      expect(await othersOf(a, b)).toEqual([undefined, undefined]);
      expect(centre.failures).toEqual([]);
    });
  });

  it('are told in a token that holds no personal number of the other', async () => {
    const [a, b] = [sent(land('001090000123')), sent(land('b'))];
    await one(a, b);
    const answer = (await centre.answers()).find(({ data }) => data.eventId === b.id)!;
    expect(JSON.stringify(decodePayload(answer.token))).not.toContain('001090000123');
  });
});
