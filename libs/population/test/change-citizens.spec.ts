import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';

import { makeScratchDatabase, type ScratchDatabase } from '#lib/local-stack';
import { Matcher, POPULATION_MODEL, subjectOf } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { connectDataSource, createDataSource, sqlOf } from '#lib/persistence';
import {
  changeCitizens,
  decideOn,
  findBatch,
  loadRegister,
  LOOK_UP_SETTINGS,
  makeRegisterTables,
  readFrequencies,
  recountFrequencies,
} from '#lib/population';
import { generateRegister } from '#lib/synthetic';
import type { SectorRecord } from '#lib/contracts';
import { eventually, pseudoRandom, rowsOf } from '#test/support';

import { MOST_PER_KEY } from '../src/register/candidates.js';
import { aCitizen } from './support/a-citizen.js';

const SEED = Number(process.env['TEST_SEED'] ?? 20261127);

const AN = aCitizen({ fatherName: 'Nguyễn Văn Cha' });
const BINH = aCitizen({
  citizenId: 2,
  personalNumber: '001190000456',
  oldNumbers: [],
  fullName: 'Trần Thị Bình',
  birthDate: '1985-06-30',
  sex: 'female',
});

describe('a change of citizens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-change-'));
  let database: ScratchDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await makeScratchDatabase({ folder: join(folder, 'database') });
    await makeRegisterTables(database.url, database.owner);
    source = createDataSource({
      url: database.url,
      migrations: [],
      applicationName: 'a test',
      settings: LOOK_UP_SETTINGS,
    });
    await connectDataSource(source);
  }, 60_000);
  afterAll(async () => {
    await source?.destroy();
    await database?.end();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => loaded(AN, BINH));

  async function loaded(...citizens: Citizen[]): Promise<void> {
    await loadRegister(database.url, citizens, { replace: true });
  }

  /** Ids of those whom the keys of such a record find. */
  async function found(fullName: string, birthDate = '1990-02-11', subject: object = {}): Promise<number[]> {
    return (await answered(fullName, birthDate, subject)).candidates;
  }

  async function answered(fullName: string, birthDate = '1990-02-11', subject: object = {}) {
    const record = {
      recordId: 'GD-1',
      subject: { role: 'holder', fullName, birthDate, ...subject },
    } as unknown as SectorRecord;
    const matcher = new Matcher(POPULATION_MODEL, await readFrequencies(sqlOf(source)));
    const [one] = await findBatch(sqlOf(source), [subjectOf(record, 'land')], matcher);
    return {
      candidates: one!.candidates.map(({ citizen }) => citizen.citizenId),
      skipped: one!.search.skipped.map(({ kind, citizens }) => ({ kind, citizens })),
      match: decideOn(one!, matcher),
    };
  }

  /** All that stands in the tables of the register. */
  async function register(): Promise<object> {
    return {
      citizens: await rowsOf(database.url, 'SELECT * FROM citizen ORDER BY citizen_id'),
      keys: await rowsOf(database.url, 'SELECT * FROM candidate_key ORDER BY key, citizen_id'),
      common: await rowsOf(database.url, 'SELECT * FROM common_key ORDER BY key'),
      households: await rowsOf(database.url, 'SELECT * FROM household ORDER BY household_id'),
    };
  }

  it('of a name has the person found by the new name, and no longer by the old one', async () => {
    expect(await found('Nguyễn Văn An')).toEqual([1]);
    const changed = await changeCitizens(source, { put: [{ ...AN, fullName: 'Lê Hoàng Giang' }] });
    expect(changed).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(await found('Lê Hoàng Giang')).toEqual([1]);
    expect(await found('Nguyễn Văn An')).toEqual([]);
  });

  it('of a name that is kept as a former one has the person found by both', async () => {
    await changeCitizens(source, { put: [{ ...AN, fullName: 'Lê Hoàng Giang', otherNames: ['Nguyễn Văn An'] }] });
    expect(await found('Lê Hoàng Giang')).toEqual([1]);
    expect(await found('Nguyễn Văn An')).toEqual([1]);
  });

  it('of a number has the owner found by the new one, and by the old one as long as the register keeps it', async () => {
    const numbered = (value: string) => ({ identifiers: [{ type: 'personal-number', value }] });
    const renumbered = { ...AN, personalNumber: '001090000999', oldNumbers: ['001090000123'] };
    await changeCitizens(source, { put: [renumbered] });
    expect(await found('Vũ Khác', '1970-01-02', numbered('001090000999'))).toEqual([1]);
    expect(await found('Vũ Khác', '1970-01-02', numbered('001090000123'))).toEqual([1]);
    await changeCitizens(source, { put: [{ ...renumbered, oldNumbers: [] }] });
    expect(await found('Vũ Khác', '1970-01-02', numbered('001090000123'))).toEqual([]);
  });

  it('of a father’s name in a child’s row has the child found by the new one', async () => {
    const named = (fullName: string) => ({ relatives: [{ relation: 'father', fullName }] });
    const ofChild = async (father: string): Promise<number[]> => {
      const record = {
        recordId: 'GD-1',
        subject: { role: 'holder', fullName: 'Nguyễn Văn An' },
        ...named(father),
      } as unknown as SectorRecord;
      const matcher = new Matcher(POPULATION_MODEL, await readFrequencies(sqlOf(source)));
      const [one] = await findBatch(sqlOf(source), [subjectOf(record, 'land')], matcher);
      return one!.candidates.map(({ citizen }) => citizen.citizenId);
    };
    await changeCitizens(source, { put: [{ ...AN, fatherName: 'Phạm Quốc Toản' }] });
    expect(await ofChild('Phạm Quốc Toản')).toEqual([1]);
    expect(await ofChild('Nguyễn Văn Cha')).toEqual([]);
  });

  it('brings somebody new, and moves them between households', async () => {
    const newcomer = { ...AN, citizenId: 3, personalNumber: '001090000777', fullName: 'Đỗ Mười Ba', householdId: 9 };
    expect(await changeCitizens(source, { put: [newcomer] })).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(await found('Đỗ Mười Ba')).toEqual([3]);
    expect(await register()).toMatchObject({
      households: [
        { household_id: '1', members: 2 },
        { household_id: '9', head_id: '3', members: 1 },
      ],
    });
  });

  it('of a death keeps the person, whom verdicts then call dead', async () => {
    const subject = { identifiers: [{ type: 'personal-number', value: AN.personalNumber }] };
    expect((await answered(AN.fullName, AN.birthDate, subject)).match).toMatchObject({ isDeceased: false });
    await changeCitizens(source, { put: [{ ...AN, deathDate: '2026-11-01' }] });
    const { match } = await answered(AN.fullName, AN.birthDate, subject);
    expect(match).toMatchObject({ citizenId: 1, isDeceased: true });
    expect(match.findings.map(({ code }) => code)).toContain('person.deceased');
  });

  it('that removes somebody leaves no candidate, no key and no household of theirs', async () => {
    await changeCitizens(source, { put: [{ ...AN, householdId: 5 }] });
    expect(await changeCitizens(source, { remove: [1, 404] })).toEqual({ added: 0, changed: 0, removed: 1 });
    expect(await found('Nguyễn Văn An')).toEqual([]);
    const after = await register();
    await loaded(BINH);
    expect(after).toEqual(await register());
  });

  it('makes a key common in the transaction in which it grows over the cap, and common no more in which it shrinks', async () => {
    const namesakes = Array.from({ length: MOST_PER_KEY }, (_, at) => namesake(at));
    await changeCitizens(source, { put: namesakes.slice(1) });
    expect(await found('Nguyễn Văn An')).toHaveLength(MOST_PER_KEY);
    await changeCitizens(source, { put: namesakes.slice(0, 1) });
    const over = await answered('Nguyễn Văn An');
    expect(over.candidates).toEqual([]);
    expect(over.skipped).toContainEqual({ kind: 'name+year', citizens: MOST_PER_KEY + 1 });
    await changeCitizens(source, { put: [{ ...namesakes[1]!, fullName: 'Lê Hoàng Giang' }] });
    const under = await answered('Nguyễn Văn An');
    expect(under.candidates).toHaveLength(MOST_PER_KEY);
    expect(under.skipped).toEqual([]);
  });

  it('is whole or not at all: where the last citizen can’t be written, nothing of the others is', async () => {
    const before = await register();
    const impossible = { ...BINH, sex: 'unknown' } as unknown as Citizen;
    const changes = { put: [namesake(1), { ...AN, fullName: 'Lê Hoàng Giang' }, impossible], remove: [404] };
    await expect(changeCitizens(source, changes)).rejects.toMatchObject({ sqlstate: '23514', table: 'citizen' });
    expect(await register()).toEqual(before);
  });

  it('may be made again, and then changes nothing', async () => {
    const changes = { put: [{ ...AN, fullName: 'Lê Hoàng Giang' }, namesake(1)], remove: [2] };
    await changeCitizens(source, changes);
    const once = await register();
    expect(await changeCitizens(source, changes)).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(await register()).toEqual(once);
    expect(await changeCitizens(source, {})).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  it('that names somebody twice is refused, for it would hang on the order', async () => {
    const twice = [{ put: [AN, AN] }, { put: [AN], remove: [1] }, { remove: [1, 1] }];
    for (const changes of twice) await expect(changeCitizens(source, changes)).rejects.toThrow(RangeError);
  });

  it('is seen whole or not at all by a look-up, which never waits for it', async () => {
    const blocker = new Client({ connectionString: database.url });
    await blocker.connect();
    try {
      // Holds the change up after the citizen's row and keys were written.
      await blocker.query('BEGIN; LOCK TABLE common_key IN SHARE MODE');
      const change = changeCitizens(source, { put: [{ ...AN, fullName: 'Lê Hoàng Giang' }] });
      await eventually('the change waits', async () => {
        const waiting = await rowsOf(
          database.url,
          `SELECT FROM pg_locks WHERE NOT granted AND relation = 'common_key'::regclass`,
        );
        return waiting.length > 0;
      });
      expect(await found('Nguyễn Văn An')).toEqual([1]);
      expect(await found('Lê Hoàng Giang')).toEqual([]);
      await blocker.query('COMMIT');
      await change;
      expect(await found('Nguyễn Văn An')).toEqual([]);
      expect(await found('Lê Hoàng Giang')).toEqual([1]);
    } finally {
      await blocker.end();
    }
  });

  it('waits for another on the same keys, so that both are counted', async () => {
    const writers = Array.from({ length: 6 }, (_, at) =>
      changeCitizens(source, { put: Array.from({ length: 10 }, (__, each) => namesake(at * 10 + each)) }),
    );
    await Promise.all(writers);
    const { skipped } = await answered('Nguyễn Văn An');
    expect(skipped).toContainEqual({ kind: 'name+year', citizens: 61 });
  });

  it(`after many of them leaves what a register has that was loaded with the same people (seed ${SEED})`, async () => {
    const random = pseudoRandom(SEED);
    const below = (end: number): number => Math.floor(random() * end);
    // A few names, dates and places for all, so that keys are shared and some of them cross the cap both ways.
    const pool = [...generateRegister({ seed: SEED, citizens: 3_000 })];
    const crowded = (citizen: Citizen): Citizen => ({
      ...citizen,
      ...(random() < 0.7 && { fullName: pool[below(2)]!.fullName, birthDate: pool[0]!.birthDate }),
      ...(random() < 0.3 && { residence: pool[below(3)]!.residence }),
      ...(random() < 0.2 && { otherNames: [pool[below(40)]!.fullName] }),
    });
    const people = new Map(pool.slice(0, 120).map((citizen) => [citizen.citizenId, crowded(citizen)]));
    await loaded(...people.values());
    const common: number[] = [];
    for (const removed of [0.03, 0.4]) {
      for (let round = 0; round < 20; round += 1) {
        const put = new Map<number, Citizen>();
        for (let each = below(30); each > 0; each -= 1) {
          const citizenId = 1 + below(240);
          put.set(citizenId, { ...crowded(pool[below(pool.length)]!), citizenId });
        }
        const remove = [...people.keys()].filter((citizenId) => !put.has(citizenId) && random() < removed);
        await changeCitizens(source, { put: [...put.values()], remove });
        for (const [citizenId, citizen] of put) people.set(citizenId, citizen);
        for (const citizenId of remove) people.delete(citizenId);
      }
      const changed = await register();
      const recount = await recountFrequencies(database.url);
      common.push((await rowsOf(database.url, 'SELECT FROM common_key')).length);
      await loaded(...people.values());
      expect(changed).toEqual(await register());
      expect((await readFrequencies(sqlOf(source))).digest).toBe(recount.digest);
    }
    // The rounds did what they are for: keys became common, and some of those were so no more.
    expect(common[0]).toBeGreaterThan(common[1]!);
  });
});

/** Somebody of An's name and birth date, and of nothing else of his. */
function namesake(at: number): Citizen {
  return {
    ...AN,
    citizenId: 100 + at,
    personalNumber: `001090900${String(100 + at)}`,
    oldNumbers: [],
    householdId: 100 + at,
    origin: { code: '', edition: 'current' },
    residence: { code: '', edition: 'current' },
    fatherName: `Nguyễn Văn Cha ${'abcdefghij'[at % 10]!}${'klmnopqrst'[Math.floor(at / 10)]!}`,
  };
}
