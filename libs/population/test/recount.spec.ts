import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';

import type { SectorRecord } from '#lib/contracts';
import { frequenciesFrom, Matcher, POPULATION_MODEL, subjectOf, type Match } from '#lib/matching';
import type { Citizen } from '#lib/person';
import { connectDataSource, createDataSource, sqlOf, type Sql } from '#lib/persistence';
import {
  changeCitizens,
  decideOn,
  findBatch,
  loadRegister,
  POPULATION_MIGRATIONS,
  readFrequencies,
  recountFrequencies,
} from '#lib/population';
import { generateRegister } from '#lib/synthetic';
import { eventually } from '#test/support';

import { CurrentMatcher } from '../src/register/current-matcher.js';
import { aCitizen } from './support/a-citizen.js';
import { aRecord } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

const CLI = fileURLToPath(new URL('../../../dist/apps/cli/src/main.js', import.meta.url));
const SEED = Number(process.env['TEST_SEED'] ?? 20261127);

describe('the frequencies of a register that changes', () => {
  let centre: TestCentre;
  let owner: DataSource;
  const ownerUrl = (): string => centre.stack.databases['population-service'].ownerUrl;
  const sql = (): Sql => sqlOf(centre.dataSource);

  beforeAll(async () => {
    centre = await TestCentre.start();
    owner = createDataSource({ url: ownerUrl(), migrations: POPULATION_MIGRATIONS, applicationName: 'the owner' });
    await connectDataSource(owner);
  }, 60_000);
  afterAll(async () => {
    await owner?.destroy();
    await centre?.stop();
  });
  beforeEach(async () => {
    await loadRegister(ownerUrl(), [aCitizen()], { replace: true });
  });

  const newcomer = aCitizen({ citizenId: 2, personalNumber: '001090000777', fullName: 'Lò Thị Mười' });

  it('are as they were until they are counted again, and then as a load would have counted them', async () => {
    const { digest } = await readFrequencies(sql());
    await changeCitizens(owner, { put: [newcomer] });
    expect((await readFrequencies(sql())).digest).toBe(digest);
    const recount = await recountFrequencies(ownerUrl());
    expect(recount).toMatchObject({ citizens: 2, isNew: true });
    expect(await readFrequencies(sql())).toMatchObject({ citizens: 2, digest: recount.digest });
    await loadRegister(ownerUrl(), [aCitizen(), newcomer], { replace: true });
    expect((await readFrequencies(sql())).digest).toBe(recount.digest);
  });

  it('are kept once where nothing is more or less frequent than it was', async () => {
    const counts = (): Promise<object[]> => centre.sql('SELECT digest, counted_at FROM register_frequencies');
    const before = await counts();
    expect(await recountFrequencies(ownerUrl())).toMatchObject({ citizens: 1, isNew: false });
    expect(await counts()).toEqual(before);
  });

  it('can be read again by the digest that a verdict names, for the last ten counts', async () => {
    const digests: string[] = [];
    for (let citizenId = 2; citizenId < 14; citizenId += 1) {
      await changeCitizens(owner, { put: [{ ...newcomer, citizenId }] });
      digests.push((await recountFrequencies(ownerUrl())).digest);
    }
    const kept = await centre.sql<{ digest: string; frequencies: Buffer }>(
      'SELECT digest, frequencies FROM register_frequencies ORDER BY counted_at',
    );
    expect(kept.map(({ digest }) => digest)).toEqual(digests.slice(-10));
    for (const { digest, frequencies } of kept) expect(frequenciesFrom(frequencies).digest).toBe(digest);
  });

  it('are counted by the command beside a stack that is up, and beside none it says so', async () => {
    const recounted = async (folder: string): Promise<string> =>
      (await promisify(execFile)(process.execPath, [CLI, 'register:recount', '--folder', folder])).stdout;
    await changeCitizens(owner, { put: [newcomer] });
    const told = await recounted(centre.folder);
    const { digest } = await readFrequencies(sql());
    expect(told).toBe(`2 citizens counted; frequencies ${digest}, new\n`);
    expect(await recounted(centre.folder)).toBe(`2 citizens counted; frequencies ${digest}, as they were\n`);
    await expect(recounted(`${centre.folder}-elsewhere`)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No stack with a database is up'),
    });
  }, 60_000);

  it('are taken by a running service within half a minute, and verdicts then name them', async () => {
    // All but intervals stays real: the database's driver waits by it.
    jest.useFakeTimers({
      doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'setTimeout'],
    });
    const taken: string[] = [];
    const current = new CurrentMatcher(centre.dataSource, ({ digests }) => taken.push(digests.frequencies));
    try {
      await current.start();
      centre.use({ matcher: () => current.matcher });
      const named = async (sequence: number): Promise<unknown> => {
        await centre.deliver([aRecord().numbered(sequence).sealedBy(centre.keys.land)]);
        return (await centre.answers()).at(-1)!.data.model?.frequencies;
      };
      const before = (await readFrequencies(sql())).digest;
      expect(await named(1)).toBe(before);
      await changeCitizens(owner, { put: [newcomer] });
      const { digest } = await recountFrequencies(ownerUrl());
      expect(digest).not.toBe(before);
      jest.advanceTimersByTime(30_000);
      await eventually('the service has the new count', () => Promise.resolve(taken.length === 2));
      expect(taken).toEqual([before, digest]);
      expect(await named(2)).toBe(digest);
    } finally {
      current.stop();
      jest.useRealTimers();
      await centre.empty();
    }
  });

  it(`have a citizen who is younger than them compared like any other (seed ${SEED})`, async () => {
    const everybody = [...generateRegister({ seed: SEED, citizens: 400 })];
    const isYounger = ({ citizenId }: Citizen): boolean => citizenId % 10 === 0;
    const younger = [...everybody.filter(isYounger), { ...newcomer, citizenId: 1000, fullName: 'Quách Xyz Ươu' }];
    await loadRegister(
      ownerUrl(),
      everybody.filter((citizen) => !isYounger(citizen)),
      { replace: true },
    );
    expect((await answers(younger)).map(outcomeOf)).toEqual(younger.map(() => ['not-found', undefined]));
    await changeCitizens(owner, { put: younger });
    const before = await answers(younger);
    expect(before.map(outcomeOf)).toEqual(younger.map(({ citizenId }) => ['matched', citizenId]));
    await recountFrequencies(ownerUrl());
    expect((await answers(younger)).map(outcomeOf)).toEqual(before.map(outcomeOf));
  });

  it('and the register: a batch is looked up in one state of it, also where it changes meanwhile', async () => {
    const [an, giang] = [aCitizen(), aCitizen({ citizenId: 2, personalNumber: '001090000777', fullName: 'Lê Giang' })];
    await changeCitizens(owner, { put: [giang] });
    const swapped = [
      { ...an, personalNumber: giang.personalNumber },
      { ...giang, personalNumber: an.personalNumber },
    ];
    const identifiers = [{ type: 'personal-number', value: an.personalNumber }];
    const subject = subjectOf(
      {
        recordId: 'GD-1',
        subject: { role: 'holder', identifiers, fullName: 'Lê Giang', birthDate: '1990-02-11' },
      } as never,
      'land',
    );
    const matcher = new Matcher(POPULATION_MODEL, await readFrequencies(sql()));
    let looks = 0;
    // The numbers change hands between the first look-up, by number, and the second, by name.
    const meanwhile: Sql = {
      ...sql(),
      query: async <Row>(text: string, parameters?: readonly unknown[], name?: string): Promise<Row[]> => {
        if (name === 'candidates' && ++looks === 2) await changeCitizens(owner, { put: swapped });
        return sql().query<Row>(text, parameters, name);
      },
    };
    const [found] = await findBatch(meanwhile, [subject], matcher);
    const owners = found!.candidates.filter(({ citizen }) => citizen.personalNumber === an.personalNumber);
    expect(looks).toBeGreaterThan(2);
    expect(owners.map(({ citizen }) => citizen.citizenId)).toEqual([2]);
  });

  /** To a record about each that says what the register has, but no number. */
  async function answers(citizens: readonly Citizen[]): Promise<Match[]> {
    const matcher = new Matcher(POPULATION_MODEL, await readFrequencies(sql()));
    const subjects = citizens.map(({ fullName, birthDate, sex, origin, residence, motherName, fatherName }) => {
      const subject = {
        role: 'holder',
        fullName,
        birthDate,
        sex,
        origin,
        residence: { kind: 'permanent', commune: residence },
      };
      const relatives = [
        ...(motherName === undefined ? [] : [{ relation: 'mother', fullName: motherName }]),
        ...(fatherName === undefined ? [] : [{ relation: 'father', fullName: fatherName }]),
      ];
      return subjectOf({ recordId: 'GD-1', subject, relatives } as unknown as SectorRecord, 'land');
    });
    return (await findBatch(sql(), subjects, matcher)).map((found) => decideOn(found, matcher));
  }
});

const outcomeOf = ({ outcome, citizenId }: Match): [string, number | undefined] => [outcome, citizenId];
