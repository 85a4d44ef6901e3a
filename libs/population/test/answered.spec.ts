import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { loadRegister } from '#lib/population';
import { openEnvelope, registeredKeyFromJwk, sha256, TOKEN_TYPE } from '#lib/signing';
import { payloadCommitment } from '#lib/transparency-log';
import { payloadOctets } from '#lib/signing';

import { aCitizen } from './support/a-citizen.js';
import { aRecord, MINUTE } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

describe('a record that can be judged', () => {
  let centre: TestCentre;

  beforeAll(async () => {
    centre = await TestCentre.start();
    await loadRegister(centre.stack.databases['population-service'].ownerUrl, [
      aCitizen(),
      aCitizen({
        citizenId: 2,
        personalNumber: '001090000456',
        fullName: 'Trần Thị Bình',
        sex: 'female',
        oldNumbers: [],
      }),
    ]);
  }, 60_000);
  afterAll(() => centre?.stop());
  beforeEach(() => centre.empty());

  it('is answered with a verdict that its sector can verify, on the partition it came on', async () => {
    const value = aRecord().event({ stream: '2' }).sealedBy(centre.keys.land);
    expect(await centre.deliver([value], { partition: 2 })).toEqual({ state: 'done' });
    const [answer] = await centre.answers();
    const opened = await openEnvelope(Buffer.from(answer!.token), {
      topic: 'lienthong.land.verdicts.v1',
      partition: 2,
      types: [TOKEN_TYPE.verdict],
      audience: 'urn:lienthong:land',
      source: 'urn:lienthong:population',
      keys: new Map([
        [
          centre.key.kid,
          registeredKeyFromJwk({ ...centre.key.publicJwk }, { party: 'urn:lienthong:population', state: 'active' }),
        ],
      ]),
    });
    expect(opened).toMatchObject({ ok: true });
    expect(answer!.data).toMatchObject({
      outcome: 'matched',
      linkedBy: 'number',
      recordId: 'land-1',
      version: 1,
      attempt: 1,
      tokenDigest: sha256(value),
    });
  });

  it('tells the sector how it was decided, in whole bits that no frequency is in', async () => {
    await centre.deliver([aRecord().sealedBy(centre.keys.land)]);
    const [answer] = await centre.answers();
    const { prior, weights, probability } = answer!.data.explanation as {
      prior: number;
      weights: Record<string, number>;
      probability: number;
    };
    expect(Object.keys(weights)).toEqual(expect.arrayContaining(['number', 'name', 'birth-date']));
    for (const bits of [prior, ...Object.values(weights)]) expect(Number.isInteger(bits)).toBe(true);
    expect(probability).toBeGreaterThanOrEqual(0.99);
    expect(probability).toBeLessThan(1);
  });

  it('is judged by newer frequencies as soon as they are looked for, without a stop', async () => {
    const { digests } = centre.tools.matcher();
    await centre.asOwner(
      `INSERT INTO register_frequencies (digest, frequencies, counted_at)
       SELECT 'newer', frequencies || '\\x000000000000000002000000'::bytea, now() + interval '1 s' FROM register_frequencies LIMIT 1`,
      [],
    );
    await centre.deliver([aRecord().sealedBy(centre.keys.land)]);
    const [answer] = await centre.answers();
    expect(answer!.data.model).toMatchObject({ model: digests.model });
    expect(answer!.data.model!.frequencies).not.toBe(digests.frequencies);
    await centre.asOwner(`DELETE FROM register_frequencies WHERE digest = 'newer'`, []);
  });

  it('may be of the day that has begun for its sender, whose clock is a minute ahead of midnight', async () => {
    centre.clock = Date.UTC(2026, 10, 24, 16, 59, 30); // half a minute before midnight in Vietnam
    const sealed = aRecord()
      .with({ changedAt: '2026-11-25' })
      .at(centre.clock + MINUTE);
    await centre.deliver([sealed.sealedBy(centre.keys.land)]);
    expect((await centre.answers()).map(({ data }) => data.outcome)).toEqual(['matched']);
  });

  it('gets every compared field, and of the register’s values only what the release policy names', async () => {
    await centre.deliver([aRecord().about({ fullName: 'Nguyen Van An', sex: 'female' }).sealedBy(centre.keys.land)]);
    const [answer] = await centre.answers();
    expect(answer!.data.outcome).toBe('mismatched');
    const fields = new Map(answer!.data.fields!.map((field) => [field.pointer, field]));
    expect(fields.get('/subject/fullName')).toMatchObject({
      relation: 'diacritics-differ',
      registered: 'Nguyễn Văn An',
    });
    expect(fields.get('/subject/sex')).toMatchObject({ relation: 'different' });
    expect(fields.get('/subject/sex')).not.toHaveProperty('registered');
  });

  it('has one audit entry whose commitment the verdict’s salt opens, waiting for its index', async () => {
    const value = aRecord().sealedBy(centre.keys.land);
    await centre.deliver([value]);
    const [answer] = await centre.answers();
    const [written] = await centre.entries();
    expect(written).toMatchObject({
      kind: 'verdict',
      entry: {
        issuer: 'urn:lienthong:land',
        tokenDigest: sha256(value),
        answerDigest: sha256(answer!.token),
        outcome: 'matched',
        offset: '0',
        partition: 0,
        subject: { epoch: '2026-11' },
        commitment: payloadCommitment(Buffer.from(answer!.data.salt, 'base64url'), payloadOctets(value.toString())),
      },
    });
    expect(await centre.asOwner('SELECT id FROM log_pending')).toEqual(await centre.sql('SELECT id FROM audit_entry'));
  });

  it('is not compared when it is withdrawn or of an organisation', async () => {
    await centre.deliver([
      aRecord().with({ withdrawn: true }).numbered(1).sealedBy(centre.keys.land),
      aRecord()
        .about({ kind: 'organisation', identifiers: [], birthDate: null, sex: null })
        .numbered(2)
        .sealedBy(centre.keys.land),
    ]);
    const answers = await centre.answers();
    expect(answers.map(({ data }) => data.outcome)).toEqual(['not-applicable', 'not-applicable']);
    expect(answers[0]!.data.quality).not.toHaveProperty('correct');
  });

  it('leaks neither fields nor values where nobody is linked', async () => {
    await centre.deliver([
      aRecord().about({ fullName: 'Lê Văn Khác', birthDate: '1971-01-02' }).sealedBy(centre.keys.land),
    ]);
    const [answer] = await centre.answers();
    expect(answer!.data.outcome).toBe('ambiguous');
    expect(answer!.data).not.toHaveProperty('fields');
    expect(answer!.data).not.toHaveProperty('linkedBy');
    expect(answer!.data.wouldDecide).toEqual(expect.any(Array));
    expect(answer!.token).not.toContain(Buffer.from('1990-02-11').toString('base64url'));
  });

  it('keeps the link in the centre’s own inbox only', async () => {
    await centre.deliver([aRecord().sealedBy(centre.keys.land)]);
    expect(await centre.sql('SELECT citizen_id, outcome, linked_by FROM inbox')).toEqual([
      { citizen_id: '1', outcome: 'matched', linked_by: 'number' },
    ]);
    expect(JSON.stringify(await centre.answers())).not.toContain('citizen');
  });

  it('is answered together with hundreds of others in one batch, each with its own number', async () => {
    const values = Array.from({ length: 500 }, (_, index) =>
      aRecord()
        .with({ recordId: `land-${index}` })
        .numbered(index + 1)
        .sealedBy(centre.keys.land),
    );
    expect(await centre.deliver(values)).toEqual({ state: 'done' });
    const answers = await centre.answers();
    expect(answers.map(({ data }) => data.recordId)).toEqual(values.map((_, index) => `land-${index}`));
    expect(await centre.counts()).toMatchObject({ received: 500, answered: 500 });
    expect(await centre.gaps()).toEqual([]);
  });
});
