import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';

import { sampleRecord, topicsOf, type Outcome } from '#lib/contracts';
import { startStack, type Stack } from '#lib/local-stack';
import { connectDataSource, createDataSource, migrate, sqlOf, transaction } from '#lib/persistence';

import type { KnownEvent } from '../src/answers/judge.js';
import { BY_DIGEST, findByDigest } from '../src/answers/known-events.js';
import { forgetRefused } from '../src/answers/refused-answers.js';
import { writeRejections, writeVerdicts } from '../src/answers/write-answers.js';
import { MOVING } from '../src/database.js';
import { resendRules } from '../src/delivery/overdue.js';
import { resendOverdue } from '../src/delivery/resend-overdue.js';
import { examine, type Candidate } from '../src/intake/candidate.js';
import { Intake } from '../src/intake/intake.js';
import { AttentionTable } from '../src/schema/attention-table.js';
import { CONNECTOR_GRANTS, CONNECTOR_MIGRATIONS } from '../src/schema/connector-tables.js';
import { Sealer } from '../src/sealing/sealer.js';
import { newKey } from './support/fake-centre.js';

type StandingVerdict = Parameters<typeof writeVerdicts>[1][number];

const MINUTE = 60_000;
const TOPIC = topicsOf('land').records;

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** Rows of a table that a statement really looked at. */
function looksAt(table: string, plan: Plan): number {
  const rows = plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0);
  const own = plan['Relation Name'] === table ? rows * plan['Actual Loops'] : 0;
  return (plan.Plans ?? []).reduce((sum, part) => sum + looksAt(table, part), own);
}

describe('a connector’s database', () => {
  let folder: string;
  let stack: Stack;
  let dataSource: DataSource;
  const access = () => stack.databases['land-connector'];
  const ask = <Row>(text: string, parameters: unknown[] = []) => sqlOf(dataSource).query<Row>(text, parameters);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lienthong-connector-database-'));
    stack = await startStack({ folder, only: ['postgres'] });
    const { ownerUrl, serviceUrl, serviceRole } = access();
    await migrate({ ownerUrl, serviceRole, migrations: CONNECTOR_MIGRATIONS, grants: CONNECTOR_GRANTS });
    dataSource = createDataSource({
      url: serviceUrl,
      migrations: CONNECTOR_MIGRATIONS,
      applicationName: 'test',
      settings: MOVING,
    });
    await connectDataSource(dataSource);
  }, 90_000);
  afterAll(async () => {
    await dataSource?.destroy().catch(() => undefined);
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);
  beforeEach(() =>
    asOwner((owner) =>
      owner.query(
        'TRUNCATE record, attention, verdict, event, awaiting, sealed_token, outbox, refused_answer, rejection, stream_watch, stream',
      ),
    ),
  );

  async function asOwner<Result>(work: (owner: Client) => Promise<Result>): Promise<Result> {
    const owner = new Client({ connectionString: access().ownerUrl });
    await owner.connect();
    try {
      return await work(owner);
    } finally {
      await owner.end();
    }
  }

  describe('with two processes of one connector', () => {
    const key = newKey();
    const aProcess = (): Intake =>
      new Intake(
        dataSource,
        new Sealer('land', key, 2),
        () => undefined,
        () => undefined,
      );
    const aCandidate = (version: number, agency = 'A-1'): Candidate => {
      const value = { ...sampleRecord('land'), recordId: 'R-1', version, agency };
      const examined = examine('land', value, { bytes: 1_000, envelopeBytes: 0 }, Date.now());
      if (!examined.ok) throw new Error(JSON.stringify(examined.findings));
      return examined.candidate;
    };

    /** Both have read what is known before either writes; the first one to have come writes first. */
    async function together(first: Candidate, second: Candidate): Promise<string[]> {
      return asOwner(async (owner) => {
        await owner.query('BEGIN');
        await owner.query('SELECT FROM stream FOR UPDATE');
        const [one, other] = [aProcess(), aProcess()];
        const answers = [one.accept([first])];
        await locksAwaited(owner, 1);
        answers.push(other.accept([second]));
        await locksAwaited(owner, 2);
        await owner.query('ROLLBACK');
        return (await Promise.all(answers)).map(([answer]) => answer!.kind);
      });
    }

    beforeEach(async () => {
      await aProcess().accept([aCandidate(1)]);
    });

    it('one version with two contents is accepted once: the other is a conflict', async () => {
      expect(await together(aCandidate(2, 'A-1'), aCandidate(2, 'A-2'))).toEqual(['accepted', 'conflict']);
      expect(await together(aCandidate(3), aCandidate(3))).toEqual(['accepted', 'same']);
    });

    it('an older version that comes to be written later leaves the newest one’s state (row 57)', async () => {
      expect(await together(aCandidate(3), aCandidate(2))).toEqual(['accepted', 'accepted']);
      expect(await ask('SELECT version FROM record')).toEqual([{ version: 3 }]);
    });
  });

  it('looks for nameless refusals among what waits, and never through all that was ever sealed', async () => {
    const sealed = `INSERT INTO event (event_id, record, version, attempt, anew, stream, epoch, sequence, content_digest, token_digest)
      SELECT gen_random_uuid(), gen_random_uuid(), 1, 1, 0, g % 2, 1, g, '', 'digest-' || g FROM generate_series(1, 5000) AS g`;
    await ask(sealed);
    await ask(`INSERT INTO awaiting (event_id, stream, epoch, sequence, sends)
               SELECT event_id, stream, epoch, sequence, 1 FROM event WHERE sequence <= 20`);
    await asOwner((owner) => owner.query('ANALYZE event, awaiting'));
    const asked = ['digest-7', 'digest-4000'];
    expect([...(await findByDigest(sqlOf(dataSource), asked)).keys()]).toEqual(['digest-7']);
    const [row] = await ask<{ 'QUERY PLAN': { Plan: Plan }[] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${BY_DIGEST}`, [asked]);
    expect(looksAt('event', row!['QUERY PLAN'][0]!.Plan)).toBeLessThanOrEqual(60);
  });

  it('sends again what has neither a place in the outbox nor the moment of its sending', async () => {
    const [lost, queued] = [1, 2].map(() => v7({ msecs: Date.now() - 20 * MINUTE }));
    await ask(
      `INSERT INTO awaiting (event_id, stream, epoch, sequence, sends) VALUES ($1, 0, 1, 1, 0), ($2, 1, 1, 1, 0)`,
      [lost, queued],
    );
    await ask('INSERT INTO outbox (event_id, topic, partition) VALUES ($1, $2, 1)', [queued, TOPIC]);
    expect(await resendOverdue(dataSource, TOPIC, 2, resendRules(30 * MINUTE))).toBe(0);
    expect(await resendOverdue(dataSource, TOPIC, 2, resendRules(10 * MINUTE))).toBe(1);
    expect(await ask('SELECT event_id FROM outbox ORDER BY id')).toEqual([{ event_id: queued }, { event_id: lost }]);
  });

  describe('whose stream is answered', () => {
    /** A batch of answers; negative numbers had been sent again. Gives the window of resends after it. */
    async function windowAfter(...numbers: number[]): Promise<number> {
      const refusals = numbers.map((number) => ({
        fate: 'rejects' as const,
        event: anEvent(BigInt(Math.abs(number)), number < 0 ? 2 : 1),
        answer: aRejection(number),
      }));
      await transaction(dataSource, (sql) => writeRejections(sql, refusals));
      const [row] = await ask<{ resend_window: number }>('SELECT resend_window FROM stream_watch WHERE stream = 0');
      return row!.resend_window;
    }

    it('after an outage, late and all at once, sends no more again than before (row 60)', async () => {
      expect(await windowAfter(1, 2, 3)).toBe(1);
      expect(await windowAfter(-4, 5, 6)).toBe(1);
      expect(await windowAfter(-7, -8, 9)).toBe(1);
    });

    it('by resends alone, or behind what it had answered, sends more and more again (row 55)', async () => {
      expect(await windowAfter(-1)).toBe(2);
      expect(await windowAfter(-2, -3)).toBe(8);
      expect(await windowAfter(40, 41)).toBe(8);
      expect(await windowAfter(-4, -5, 42)).toBe(32);
    });

    it('is watched by itself, also where several are answered at the same time', async () => {
      const refused = (stream: number, number: number, sends: number) => ({
        fate: 'rejects' as const,
        event: { ...anEvent(BigInt(number), sends), stream },
        answer: aRejection(number),
      });
      const watches = () => ask('SELECT stream, sequence::int, resend_window FROM stream_watch ORDER BY stream');
      const write = (...all: ReturnType<typeof refused>[]) =>
        transaction(dataSource, (sql) => writeRejections(sql, all));
      await write(refused(1, 7, 1), refused(0, 3, 2), refused(1, 5, 1));
      expect(await watches()).toEqual([
        { stream: 0, sequence: 3, resend_window: 2 },
        { stream: 1, sequence: 7, resend_window: 1 },
      ]);
      await write(refused(0, 4, 1), refused(1, 6, 2), refused(1, 8, 1), refused(2, 1, 1));
      expect(await watches()).toEqual([
        { stream: 0, sequence: 4, resend_window: 2 },
        { stream: 1, sequence: 8, resend_window: 2 },
        { stream: 2, sequence: 1, resend_window: 1 },
      ]);
    });
  });

  it('changes an answered record in its place, and remembers those that wait for somebody', async () => {
    await ask(`INSERT INTO record (id, event_id, record_id, version, attempt, agency, commune, act, withdrawn, state, open, changed_at)
               SELECT gen_random_uuid(), gen_random_uuid(), 'R-2026-' || g, 1, 1, 'VPDK-01', '00004', repeat('a', 43), false, 'waiting', false, now()
               FROM generate_series(1, 500) AS g`);
    const records = await ask<{ id: string; event_id: string }>('SELECT id, event_id FROM record ORDER BY id');
    const answer = (outcome: (nth: number) => Outcome) =>
      transaction(dataSource, async (sql) => {
        await writeVerdicts(
          sql,
          records.map(({ id, event_id }, nth) => aVerdict(id, event_id, outcome(nth))),
        );
        const [done] = await sql.query<{ updated: number; in_place: number }>(
          `SELECT pg_stat_get_xact_tuples_updated(oid)::int AS updated, pg_stat_get_xact_tuples_hot_updated(oid)::int AS in_place
           FROM pg_class WHERE oid = 'record'::regclass`,
        );
        return done!;
      });
    const waiting = async () =>
      (await ask<{ record: string }>('SELECT record FROM attention ORDER BY 1')).map((r) => r.record);

    const { updated, in_place } = await answer((nth) => (nth % 3 === 0 ? 'mismatched' : 'matched'));
    expect(updated).toBeGreaterThanOrEqual(500); // with what this connection did before
    expect(updated - in_place).toBeLessThan(10);
    expect(await waiting()).toEqual(records.filter((_, nth) => nth % 3 === 0).map(({ id }) => id));

    await asOwner((owner) => owner.query('TRUNCATE verdict'));
    await answer((nth) => (nth === 1 ? 'not-found' : 'matched'));
    expect(await waiting()).toEqual([records[1]!.id]);
  });

  it('keeps a verdict alike, whether it comes alone or among many', async () => {
    await asOwner((owner) => owner.query('TRUNCATE verdict'));
    const verdicts = Array.from({ length: 31 }, (_, nth) => {
      const verdict = aVerdict(v7(), v7(), 'matched');
      return nth % 2 === 0 ? verdict : { ...verdict, event: { ...verdict.event, sends: 0, sentAt: null } };
    });
    const write = (some: readonly StandingVerdict[]) => transaction(dataSource, (sql) => writeVerdicts(sql, some));
    await write(verdicts.slice(1));
    await write(verdicts.slice(0, 1));
    const kept = await ask<Record<string, unknown>>(
      `SELECT event_id, token, token_digest, sent_at, sends, received_at > now() - interval '1 minute' AS just_now FROM verdict ORDER BY event_id`,
    );
    expect(kept).toEqual(
      verdicts
        .map(({ event, answer }) => ({
          event_id: event.eventId,
          token: answer.token.toString(),
          token_digest: answer.answerDigest,
          sent_at: event.sentAt,
          sends: event.sends,
          just_now: true,
        }))
        .sort((a, b) => (a.event_id < b.event_id ? -1 : 1)),
    );
  });

  it('lists by reason alone what waited when that table was made', async () => {
    await asOwner(async (owner) => {
      const runner = { query: (text: string) => owner.query(text) } as unknown as QueryRunner;
      await owner.query('BEGIN');
      await new AttentionTable().down(runner);
      await owner.query(`INSERT INTO record (id, event_id, record_id, version, attempt, agency, withdrawn, state, open, changed_at)
        SELECT gen_random_uuid(), gen_random_uuid(), state || open, 1, 1, 'VPDK-01', false, state, open, now()
        FROM (VALUES ('waiting', false), ('waiting', true), ('answered', false), ('answered', true), ('rejected', false)) AS v (state, open)`);
      await new AttentionTable().up(runner);
      const { rows } = await owner.query(
        'SELECT reason, record_id FROM attention JOIN record ON id = record ORDER BY 1, 2',
      );
      expect(rows.map((row) => Object.values(row as object).join(' '))).toEqual([
        'open answeredtrue',
        'open waitingtrue',
        'rejected rejectedfalse',
      ]);
      await owner.query('ROLLBACK');
    });
  });

  it('forgets what strangers sent after 30 days, in portions', async () => {
    await ask(`INSERT INTO refused_answer (topic, partition, "offset", code, length, bytes, received_at)
               SELECT 't', 0, g, 'ENVELOPE_FORM', 1, 'x', now() - g * interval '1 day' FROM generate_series(40, 1, -1) AS g`);
    expect(await forgetRefused(dataSource, 8)).toBe(8);
    expect(await forgetRefused(dataSource, 8)).toBe(3);
    expect(await forgetRefused(dataSource, 8)).toBe(0);
    expect(await ask('SELECT count(*)::int FROM refused_answer')).toEqual([{ count: 29 }]);
  });
});

const anEvent = (sequence: bigint, sends: number): KnownEvent => ({
  eventId: v7(),
  record: v7(),
  version: 1,
  attempt: 1,
  stream: 0,
  epoch: 1n,
  sequence,
  anew: 0,
  tokenDigest: 'd',
  awaited: true,
  sends,
  sentAt: new Date(),
});

const aRejection = (number: number) => ({
  kind: 'rejection' as const,
  token: Buffer.from('t'),
  answerDigest: String(number),
  expired: false,
  data: { code: 'INTERNAL' as const, valueDigest: 'v', topic: TOPIC, partition: 0, offset: '0' },
});

const aVerdict = (record: string, eventId: string, outcome: Outcome): StandingVerdict => ({
  fate: 'stands',
  event: { ...anEvent(1n, 1), record, eventId },
  answer: {
    kind: 'verdict',
    token: Buffer.from('t'),
    answerDigest: eventId,
    expired: false,
    data: { outcome, findings: [{ code: 'NAME_DIFFERS' }, { code: 'BIRTH_DATE_DIFFERS' }] },
  } as unknown as StandingVerdict['answer'],
});

/** Until so many sessions wait for a lock. */
async function locksAwaited(client: Client, sessions: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(DISTINCT pid)::int AS count FROM pg_locks WHERE NOT granted',
    );
    if (rows[0]!.count >= sessions) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
