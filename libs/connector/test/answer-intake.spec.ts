import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { sampleRecord, topicsOf, type EventEnvelope, type SectorRecord } from '#lib/contracts';
import { startStack, type Stack } from '#lib/local-stack';
import type { Batch } from '#lib/messaging';
import { connectDataSource, createDataSource, migrate, readPosition, sqlOf } from '#lib/persistence';
import { createLogger, Metrics } from '#lib/platform';
import { decodePayload } from '#lib/signing';

import { AnswerIntake } from '../src/answers/answer-intake.js';
import { AnswerNotices } from '../src/answers/answer-notices.js';
import { CentreKeys } from '../src/answers/centre-keys.js';
import { MOVING } from '../src/database.js';
import { examine, type Candidate } from '../src/intake/candidate.js';
import { Intake } from '../src/intake/intake.js';
import { CONNECTOR_GRANTS, CONNECTOR_MIGRATIONS } from '../src/schema/connector-tables.js';
import { Sealer } from '../src/sealing/sealer.js';
import { streamOf } from '../src/sealing/stream-of.js';
import { FlowControl } from '../src/upload/flow-control.js';
import { CentreAnswers, newKey, type Met } from './support/fake-centre.js';

const PARTITIONS = 3;
const { verdicts } = topicsOf('land');
const DONE = { state: 'done' };
const TABLES = 'record, event, awaiting, sealed_token, outbox, verdict, refused_answer, stream_watch, stream, position';

describe('answers of several partitions in one call', () => {
  const centre = new CentreAnswers('land', newKey());
  let folder: string;
  let keysFile: string;
  let stack: Stack;
  let dataSource: DataSource;
  let intake: AnswerIntake;
  const ask = <Row>(text: string, parameters: unknown[] = []) => sqlOf(dataSource).query<Row>(text, parameters);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lienthong-connector-answers-'));
    stack = await startStack({ folder, only: ['postgres'] });
    const { ownerUrl, serviceUrl, serviceRole } = stack.databases['land-connector'];
    const migrations = CONNECTOR_MIGRATIONS;
    await migrate({ ownerUrl, serviceRole, migrations, grants: CONNECTOR_GRANTS });
    dataSource = createDataSource({ url: serviceUrl, migrations, applicationName: 'test', settings: MOVING });
    await connectDataSource(dataSource);
    keysFile = join(folder, 'centre-keys.json');
    await writeFile(keysFile, JSON.stringify({ keys: [centre.key.publicJwk] }));
  }, 90_000);
  afterAll(async () => {
    await dataSource?.destroy().catch(() => undefined);
    await stack?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);
  beforeEach(async () => {
    await asOwner(`TRUNCATE ${TABLES}`);
    intake = new AnswerIntake({
      sector: 'land',
      dataSource,
      keys: new CentreKeys(keysFile),
      notices: new AnswerNotices(),
      flow: new FlowControl(),
      logger: createLogger({ service: 'test', level: 'silent' }),
      metrics: new Metrics({ service: 'test', processMetrics: false }),
      onFatal: (error) => {
        throw error;
      },
    });
  });

  async function asOwner(text: string): Promise<void> {
    const owner = new Client({ connectionString: stack.databases['land-connector'].ownerUrl });
    await owner.connect();
    await owner.query(text).finally(() => owner.end());
  }

  let records = 0;
  /** Takes records in that belong into these partitions, in this order; gives their events as the centre meets them. */
  async function sealed(...partitions: number[]): Promise<Met[]> {
    const met: Met[] = [];
    const taking = new Intake(
      dataSource,
      new Sealer('land', newKey(), PARTITIONS),
      (events) => {
        for (const { token, stream } of events) {
          const event = decodePayload(token) as EventEnvelope<SectorRecord>;
          met.push({ token: token.toString(), partition: stream, offset: '0', event });
        }
      },
      () => undefined,
    );
    const answers = await taking.accept(partitions.map(aCandidate));
    expect(answers.map(({ kind }) => kind)).toEqual(partitions.map(() => 'accepted'));
    return met;
  }

  function aCandidate(partition: number): Candidate {
    let recordId: string;
    do recordId = `R-${++records}`;
    while (streamOf(recordId, PARTITIONS) !== partition);
    const value = { ...sampleRecord('land'), recordId, version: 1 };
    const examined = examine('land', value, { bytes: 1_000, envelopeBytes: 0 }, Date.now());
    if (!examined.ok) throw new Error(JSON.stringify(examined.findings));
    return examined.candidate;
  }

  /** The next values of a partition of the verdicts' topic. */
  async function aBatch(partition: number, values: readonly string[]): Promise<Batch> {
    const remembered = await readPosition(dataSource, verdicts, partition);
    const messages = values.map((value, at) => ({
      offset: remembered + BigInt(at),
      value: Buffer.from(value),
      timestamp: 0,
    }));
    const next = remembered + BigInt(values.length);
    return { topic: verdicts, partition, remembered, next, end: next, messages };
  }

  /** Verdicts on these events, a batch for each partition in the order in which they come. */
  function answersTo(met: readonly Met[]): Promise<Batch[]> {
    const partitions = [...new Set(met.map(({ partition }) => partition))];
    return Promise.all(
      partitions.map((partition) =>
        aBatch(
          partition,
          met.filter((one) => one.partition === partition).map((one) => centre.verdict(one)),
        ),
      ),
    );
  }

  /** Lets the database refuse some rows of a table, as where one value brings out a bug. */
  const refuseRows = (table: string, condition: string): Promise<void> =>
    asOwner(`CREATE FUNCTION bug_${table}() RETURNS trigger LANGUAGE plpgsql AS
               $$ BEGIN RAISE EXCEPTION 'bug' USING ERRCODE = '22000'; END $$;
             CREATE TRIGGER bug BEFORE INSERT ON ${table} FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION bug_${table}()`);
  const mend = (...tables: string[]): Promise<void> =>
    asOwner(tables.map((table) => `DROP FUNCTION IF EXISTS bug_${table} CASCADE`).join(';'));

  const positions = async (): Promise<number[]> =>
    (await ask<{ next: number }>('SELECT next::int FROM position ORDER BY partition')).map(({ next }) => next);
  const answered = async (): Promise<string[]> =>
    (await ask<{ id: string }>('SELECT event_id AS id FROM verdict')).map(({ id }) => id).sort();
  const idsOf = (met: readonly Met[]): string[] => met.map(({ event }) => event.id).sort();

  it('all stand, by one transaction, and each stream’s watch moves to its own highest number', async () => {
    const met = await sealed(2, 1, 0, 0, 1, 0);
    expect(await intake.handle(await answersTo(met))).toEqual([DONE, DONE, DONE]);
    expect(await answered()).toEqual(idsOf(met));
    expect(await ask('SELECT DISTINCT xmin::text FROM verdict')).toHaveLength(1);
    expect(await ask('SELECT 1 FROM awaiting')).toEqual([]);
    expect(await positions()).toEqual([3, 2, 1]);
    // In the order of streams, as they come to lie in the table: two calls must not lock them crosswise.
    expect(await ask('SELECT stream, sequence::int FROM stream_watch ORDER BY ctid')).toEqual([
      { stream: 0, sequence: 3 },
      { stream: 1, sequence: 2 },
      { stream: 2, sequence: 1 },
    ]);
  });

  it('let each stream’s window of resends grow by its own answers alone', async () => {
    const [a1, a2, a3, b1, b2, b3, b4] = (await sealed(0, 0, 0, 1, 1, 1, 1)) as [Met, Met, Met, Met, Met, Met, Met];
    await ask('UPDATE awaiting SET sends = 2, sent_at = now() WHERE event_id = ANY($1)', [idsOf([a1, a2, b1, b2])]);
    const windows = () =>
      ask('SELECT resend_window AS size, resend_answered_at AS at FROM stream_watch ORDER BY stream');
    await intake.handle(await answersTo([a1, b3]));
    expect(await windows()).toEqual([
      { size: 2, at: expect.any(Date) },
      { size: 1, at: null },
    ]);
    // In stream 0 a neighbour is answered beside the resend; in stream 1 both lie behind what was answered before.
    await intake.handle(await answersTo([a2, a3, b1, b2, b4]));
    expect(await windows()).toEqual([
      { size: 2, at: expect.any(Date) },
      { size: 4, at: expect.any(Date) },
    ]);
  });

  it('keep what is refused at its own place, so much for each partition', async () => {
    const junk = Array.from({ length: 30 }, (_, at) => `junk ${at}`);
    const [met] = await sealed(1);
    const batches = [await aBatch(0, junk), await aBatch(1, ['junk', centre.verdict(met!), 'junk'])];
    expect(await intake.handle(batches)).toEqual([DONE, DONE]);
    const kept = await ask<{ partition: number; offset: string }>('SELECT partition, "offset" FROM refused_answer');
    const of = (partition: number) => kept.filter((one) => one.partition === partition).map(({ offset }) => offset);
    expect([of(0), of(1)]).toEqual([junk.slice(0, 25).map((_, at) => String(at)), ['0', '2']]);
    expect(await answered()).toEqual(idsOf([met!]));
  });

  describe('of which one brings out a bug', () => {
    afterEach(() => mend('verdict', 'refused_answer'));

    it('stand but for that one, which is set aside alone (row 29)', async () => {
      const met = await sealed(0, 0, 0, 1, 1, 2);
      const poison = met[1]!;
      await refuseRows('verdict', `NEW.event_id = '${poison.event.id}'`);
      expect(await intake.handle(await answersTo(met))).toEqual([DONE, DONE, DONE]);
      expect(await answered()).toEqual(idsOf(met.filter((one) => one !== poison)));
      expect(await positions()).toEqual([3, 2, 1]);
      expect(await ask('SELECT partition, "offset"::int, code FROM refused_answer')).toEqual([
        { partition: 0, offset: 1, code: 'INTERNAL' },
      ]);
    });

    it('stand although its own partition can’t go on', async () => {
      const met = await sealed(0, 1, 1, 2);
      await refuseRows('verdict', `NEW.event_id = '${met[0]!.event.id}'`);
      await refuseRows('refused_answer', 'true');
      expect(await intake.handle(await answersTo(met))).toEqual([{ state: 'retry', reason: 'INTERNAL' }, DONE, DONE]);
      expect(await answered()).toEqual(idsOf(met.slice(1)));
      expect(await positions()).toEqual([0, 2, 1]);
    });
  });

  it('leave nothing written where another member has moved one of the positions', async () => {
    const met = await sealed(0, 1, 2);
    const batches = [...(await answersTo(met)).slice(0, 2), await aBatch(2, ['junk'])];
    await ask('UPDATE position SET next = 7 WHERE partition = 1');
    const fenced = { state: 'fenced' };
    expect(await intake.handle(batches)).toEqual([fenced, fenced, fenced]);
    expect(await positions()).toEqual([0, 7, 0]);
    for (const table of ['verdict', 'refused_answer', 'stream_watch']) {
      expect(await ask(`SELECT 1 FROM ${table}`)).toEqual([]);
    }
    expect(await ask('SELECT 1 FROM awaiting')).toHaveLength(3);
  });

  it('come again, all of them, while the database is away', async () => {
    const batches = await answersTo(await sealed(0, 1));
    await dataSource.destroy();
    const away = { state: 'retry', reason: 'DATABASE_AWAY' };
    expect(await intake.handle(batches)).toEqual([away, away]);
    await connectDataSource(dataSource);
    expect(await intake.handle(batches)).toEqual([DONE, DONE]);
  });
});
