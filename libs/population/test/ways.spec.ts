import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SECTORS, type SectorRecord } from '#lib/contracts';
import { makeScratchDatabase, type ScratchDatabase } from '#lib/local-stack';
import { Matcher, POPULATION_MODEL, subjectOf, type Match, type Subject } from '#lib/matching';
import { connectDataSource, createDataSource, sqlOf } from '#lib/persistence';
import {
  decideOn,
  findBatch,
  learnModel,
  loadRegister,
  LOOK_UP_SETTINGS,
  makeRegisterTables,
  readFrequencies,
} from '#lib/population';
import { generateRecords, generateRegister } from '#lib/synthetic';
import type { DataSource } from 'typeorm';

const SEED = Number(process.env['TEST_SEED'] ?? 5);
/** In full 100,000. */
const RECORDS = Number(process.env['WAYS_RECORDS'] ?? 10_000);
const CITIZENS = 20_000;
const BATCH = 500;

describe(`the ways of deciding on ${RECORDS} records (seed ${SEED})`, () => {
  let database: ScratchDatabase;
  let source: DataSource;
  let matcher: Matcher;
  let subjects: Subject[];

  beforeAll(async () => {
    database = await makeScratchDatabase({ folder: mkdtempSync(join(tmpdir(), 'lienthong-ways-')) });
    await makeRegisterTables(database.url, database.owner);
    const register = [...generateRegister({ seed: SEED, citizens: CITIZENS })];
    await loadRegister(database.url, register);
    source = createDataSource({
      url: database.url,
      migrations: [],
      applicationName: 'ways',
      settings: LOOK_UP_SETTINGS,
    });
    await connectDataSource(source);
    matcher = new Matcher(POPULATION_MODEL, await readFrequencies(sqlOf(source)));
    subjects = SECTORS.flatMap((sector) =>
      [...generateRecords({ seed: SEED, sector, register, count: RECORDS / SECTORS.length })].map(({ record }) =>
        subjectOf(record as unknown as SectorRecord, sector),
      ),
    );
  }, 120_000);
  afterAll(async () => {
    await source?.destroy();
    await database?.end();
  });

  async function decided(shortWay: boolean): Promise<Match[]> {
    const matches: Match[] = [];
    for (let from = 0; from < subjects.length; from += BATCH) {
      const found = await findBatch(sqlOf(source), subjects.slice(from, from + BATCH), matcher, shortWay);
      matches.push(...found.map((one) => decideOn(one, matcher)));
    }
    return matches;
  }

  it('is the same person the short way and the long way, and the same bits again', async () => {
    const [short, long, again] = [await decided(true), await decided(false), await decided(true)];
    const shortened = short.filter(({ explanation }) => explanation.shortWay).length;
    expect(shortened).toBeGreaterThan(RECORDS / 4);
    const what = ({ outcome, citizenId, linkedBy, fields }: Match) => ({ outcome, citizenId, linkedBy, fields });
    expect(short.map(what)).toEqual(long.map(what));
    expect(JSON.stringify(again)).toBe(JSON.stringify(short));
  }, 600_000);

  it('is by a model that is the same again from the same records and register, and that puts the better levels first', async () => {
    const plan = {
      subjects: subjects.slice(0, 2_000),
      learned: { data: 'a test', seed: SEED, date: '2026-11-27' },
      randomPairs: 50_000,
    };
    const model = await learnModel(sqlOf(source), plan);
    expect(await learnModel(sqlOf(source), plan)).toEqual(model);
    // Some of these pairs are of a record and whom it means: counted, one of them alone would bring this to 4.5e-5.
    expect(model.fields['number']!['any']![0]!.u).toBeLessThan(3e-5);
    for (const field of ['name', 'birth-date', 'sex', 'residence', 'father']) {
      for (const levels of Object.values(model.fields[field]!)) {
        const [best, worst] = [levels[0]!, levels.at(-1)!];
        expect([field, best.m / best.u > 1, worst.m / worst.u < 1]).toEqual([field, true, true]);
      }
    }
  }, 120_000);
});
