import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { citizenKeys, numberKeys, Registrant, subjectOf } from '#lib/matching';
import { citizensInRegister, loadRegister, LOOK_UP_SETTINGS } from '#lib/population';
import { generateRegister } from '#lib/synthetic';
import type { SectorRecord } from '#lib/contracts';
import { connectDataSource, createDataSource, sqlOf } from '#lib/persistence';

import { CLAIM } from '../src/pipeline/claims.js';
import { KNOWN } from '../src/pipeline/known.js';
import { BY_ID, CANDIDATES, CandidateSearch, HOLDERS } from '../src/register/candidates.js';
import { COUNT_KEYS, GIVE_UP_KEYS } from '../src/register/change-citizens.js';
import { aCitizen } from './support/a-citizen.js';
import { aRecord } from './support/a-record.js';
import { TestCentre } from './support/test-centre.js';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Plan[];
}

type Explained = { readonly 'QUERY PLAN': readonly { readonly Plan: Plan }[] };

describe('the centre’s database', () => {
  let centre: TestCentre;
  const ownerUrl = (): string => centre.stack.databases['population-service'].ownerUrl;

  beforeAll(async () => {
    centre = await TestCentre.start();
  }, 60_000);
  afterAll(() => centre?.stop());

  it('lets the service add to the audit log, and neither change nor delete what is in it', async () => {
    await centre.deliver([aRecord().sealedBy(centre.keys.land)]);
    const denied = { sqlstate: '42501' };
    await expect(centre.sql(`UPDATE audit_entry SET entry = ''`)).rejects.toMatchObject(denied);
    await expect(centre.sql('UPDATE log_pending SET id = 0')).rejects.toMatchObject(denied);
    for (const table of ['audit_entry', 'log_pending']) {
      await expect(centre.sql(`DELETE FROM ${table}`)).rejects.toMatchObject(denied);
      await expect(centre.sql(`TRUNCATE ${table}`)).rejects.toMatchObject(denied);
      await expect(centre.sql(`DROP TABLE ${table}`)).rejects.toMatchObject(denied);
    }
    await expect(centre.sql(`UPDATE sealed_token SET token = ''`)).rejects.toMatchObject(denied);
  });

  it('lets the service read keys and register, and change neither', async () => {
    for (const table of [
      'key_registry',
      'citizen',
      'candidate_key',
      'common_key',
      'register_frequencies',
      'register_state',
    ]) {
      expect(await centre.sql(`SELECT * FROM ${table} LIMIT 1`)).toEqual(expect.any(Array));
      await expect(centre.sql(`DELETE FROM ${table}`)).rejects.toMatchObject({ sqlstate: '42501' });
    }
    expect(await centre.sql('SELECT * FROM household LIMIT 1')).toEqual(expect.any(Array));
  });

  it('looks known events, numbers and refusals up by their indexes', async () => {
    const { joins, scans } = await planOf(KNOWN);
    expect(new Set(joins)).toEqual(new Set(['Nested Loop']));
    const big = scans.filter(({ table }) => table === 'inbox' || table === 'refusal');
    expect(big.length).toBe(4);
    for (const { by } of big) expect(by).toMatch(/^(Index (Only )?Scan|Bitmap Heap Scan)$/);
    const inbox = scans.flatMap(({ table, condition }) => (table === 'inbox' ? [condition] : []));
    expect(inbox.sort()).toEqual([
      expect.stringMatching(/event_id = .*sector = /),
      expect.stringMatching(/stream_id = .*sequence = /),
    ]);
  });

  it('looks claims up by their indexes, a few rows each', async () => {
    const { joins, scans } = await planOf(CLAIM);
    expect(new Set(joins)).toEqual(new Set(['Nested Loop']));
    const looked = scans.filter(({ by }) => by !== 'ModifyTable');
    expect(looked.length).toBe(5);
    for (const { by, condition } of looked) {
      expect(by).toMatch(/^(Index (Only )?Scan|Bitmap Heap Scan)$/);
      if (by !== 'Bitmap Heap Scan') expect(condition).toMatch(/(record|matter) = /);
    }
  });

  it('lets the service change and end claims, and not the table', async () => {
    await expect(centre.sql('TRUNCATE claim')).rejects.toMatchObject({ sqlstate: '42501' });
    await expect(centre.sql('ALTER TABLE claim ADD COLUMN citizen bigint')).rejects.toMatchObject({
      sqlstate: '42501',
    });
  });

  /** The plan that connections with the pipeline's settings make once and keep. */
  async function planOf(
    statement: string,
    as?: string,
  ): Promise<{ joins: string[]; scans: { table: string; by: string; condition: string }[] }> {
    const explain = `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`;
    const [row] = await (as === undefined ? centre.sql<Explained>(explain) : explained(as, explain));
    const nodes = flat(row!['QUERY PLAN'][0]!.Plan);
    const joins = nodes.map((node) => node['Node Type']).filter((type) => /Join|Nested Loop/.test(type));
    const scans = nodes.flatMap((node) =>
      node['Relation Name'] === undefined
        ? []
        : [{ table: node['Relation Name'], by: node['Node Type'], condition: node['Index Cond'] ?? '' }],
    );
    return { joins, scans };
  }

  async function holdersOf(keys: readonly bigint[]): Promise<Registrant[]> {
    const lists = [keys.map((key) => ({ kind: 'number' as const, key }))];
    const [found] = await new CandidateSearch(sqlOf(centre.dataSource)).find(lists);
    return found!.people;
  }

  describe('the register', () => {
    it('comes back as it was loaded, whatever stands in its names', async () => {
      const odd = aCitizen({
        citizenId: 7,
        fullName: 'tab\there "quoted" \\ back\nline {brace}, NULL',
        otherNames: ['Ông "A", \\B', '', '{}'],
        residenceBefore: { code: '00001', edition: 'before-2025-07' },
        fatherName: 'Nguyễn Văn Cha',
        fatherId: 8,
        deathDate: '2020-01',
      });
      const loaded = await loadRegister(ownerUrl(), [aCitizen(), odd], { source: 'a test', replace: true });
      expect(loaded).toMatchObject({ citizens: 2 });
      const keys = [odd, aCitizen()].flatMap((citizen) => citizenKeys(new Registrant(citizen)));
      const people = new Map((await holdersOf(keys)).map(({ citizen }) => [citizen.citizenId, citizen]));
      expect(odd).toMatchObject(people.get(7)!);
      expect(aCitizen()).toMatchObject(people.get(1)!);
      const [row] = await centre.sql('SELECT * FROM citizen WHERE citizen_id = 7');
      expect(row).toMatchObject({ full_name: odd.fullName, other_names: odd.otherNames, relation_to_head: 'head' });
      expect(await citizensInRegister(ownerUrl())).toBe(2);
    });

    it('is left alone when it holds anybody, unless it is to be replaced', async () => {
      await expect(loadRegister(ownerUrl(), [aCitizen()])).rejects.toThrow('The register holds citizens already.');
      expect(await citizensInRegister(ownerUrl())).toBe(2);
    });

    it('is whole or not at all: a load that breaks off leaves the old one', async () => {
      const broken = function* () {
        yield aCitizen({ citizenId: 11 });
        yield aCitizen({ citizenId: 11 });
      };
      await expect(loadRegister(ownerUrl(), broken(), { replace: true })).rejects.toMatchObject({ code: '23505' });
      expect(await citizensInRegister(ownerUrl())).toBe(2);
      const breaking = function* () {
        // More than a block, so that rows are on their way when the source fails.
        for (let citizenId = 1; citizenId <= 20_001; citizenId += 1) yield aCitizen({ citizenId });
        throw new Error('the source broke');
      };
      await expect(loadRegister(ownerUrl(), breaking(), { replace: true })).rejects.toThrow('the source broke');
      expect(await citizensInRegister(ownerUrl())).toBe(2);
    });

    it('is looked up by nested loops over its indexes, never by a scan or a hash join of the whole of it', async () => {
      await loadRegister(ownerUrl(), generateRegister({ seed: 7, citizens: 20_000 }), { replace: true });
      for (const [statement, tables] of [
        [CANDIDATES, ['candidate_key', 'citizen', 'common_key', 'register_state']],
        [HOLDERS, ['candidate_key', 'register_state']],
        [BY_ID, ['citizen', 'register_state']],
      ] as const) {
        const { joins, scans } = await planOf(statement);
        expect(new Set(joins)).toEqual(new Set(['Nested Loop']));
        expect(scans.map(({ table }) => table).sort()).toEqual(tables);
        // The state is one row.
        for (const { table, by } of scans) if (table !== 'register_state') expect(by).toMatch(/^Index (Only )?Scan$/);
      }
    });

    it('changes by its indexes too: nothing of it is scanned for a few citizens', async () => {
      for (const statement of [GIVE_UP_KEYS, COUNT_KEYS]) {
        const { joins, scans } = await planOf(statement, ownerUrl());
        expect(new Set(joins)).toEqual(new Set(['Nested Loop']));
        const looked = scans.filter(({ by }) => by !== 'ModifyTable');
        expect(looked.length).toBeGreaterThan(0);
        for (const { by } of looked) expect(by).toMatch(/^Index (Only )?Scan$/);
      }
    });

    it('finds by the keys of a record those who have them', async () => {
      const [citizen] = [...generateRegister({ seed: 7, citizens: 1 })];
      const record = { subject: { identifiers: [{ type: 'personal-number', value: citizen!.personalNumber }] } };
      const keys = numberKeys(subjectOf(record as unknown as SectorRecord, 'land')).map(({ key }) => key);
      const numbers = (await holdersOf(keys)).map(({ citizen: { personalNumber } }) => personalNumber);
      expect(numbers).toContain(citizen!.personalNumber);
    });
  });
});

/** As somebody else than the service, by the settings that a change of citizens has. */
async function explained(url: string, statement: string): Promise<Explained[]> {
  const source = createDataSource({ url, migrations: [], applicationName: 'a plan', settings: LOOK_UP_SETTINGS });
  await connectDataSource(source);
  try {
    return await sqlOf(source).query<Explained>(statement);
  } finally {
    await source.destroy();
  }
}

function flat(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(flat)];
}
