import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SectorRecord } from '#lib/contracts';
import {
  attributeKeys,
  citizenKeys,
  countedValues,
  FrequencyCounter,
  frequenciesFrom,
  Matcher,
  numberKeys,
  POPULATION_MODEL,
  Registrant,
  subjectOf,
} from '#lib/matching';
import { generateRegister } from '#lib/synthetic';
import { waterfall } from './explain.js';

const SEED = 7;

describe(`one decision as a waterfall (seed ${SEED})`, () => {
  const citizens = [...generateRegister({ seed: SEED, citizens: 5_000 })];
  const [someone, stranger] = citizens.filter(
    ({ birthDate, fullName, sex }) => birthDate.length === 10 && !birthDate.endsWith('-01-01') && sex && fullName,
  );
  const holders = new Map<bigint, Registrant[]>();
  let matcher: Matcher;

  beforeAll(() => {
    const counter = new FrequencyCounter();
    for (const registrant of citizens.map((citizen) => new Registrant(citizen))) {
      counter.addCitizen(countedValues(registrant));
      for (const key of citizenKeys(registrant)) holders.set(key, [...(holders.get(key) ?? []), registrant]);
    }
    matcher = new Matcher(POPULATION_MODEL, frequenciesFrom(counter.toBytes()));
  });

  function told(given: object): string[] {
    const record = { recordId: 'MST-1', version: 1, agency: 'A', subject: { role: 'taxpayer', ...given } };
    const subject = subjectOf(record as unknown as SectorRecord, 'tax');
    const lookedUp = [...numberKeys(subject), ...attributeKeys(subject)];
    const people = new Set(lookedUp.flatMap(({ key }) => holders.get(key) ?? []));
    const match = matcher.match(subject, [...people], { lookedUp, skipped: [] });
    return waterfall('MST-1', match, match.citizenId === undefined ? undefined : `C${match.citizenId}`, []);
  }

  const home = () => ({ residence: { kind: 'permanent', commune: someone!.residence } });
  const numberOf = (value: string) => ({ identifiers: [{ type: 'personal-number', value }] });

  it('names the citizen, and each field’s bits add up to the sum', () => {
    const { fullName, birthDate, sex, citizenId } = someone!;
    const lines = told({ fullName, birthDate, sex, ...home() });
    expect(lines[0]).toBe(`MST-1: matched: citizen C${citizenId}, found by attributes`);
    const bits = lines.flatMap((line) => /^ {2}(\S.*?) {2,}([+−][\d.]+) bits/.exec(line)?.slice(1, 3) ?? []);
    const named = bits.filter((_, at) => at % 2 === 0);
    const values = bits.filter((_, at) => at % 2 === 1).map((text) => Number(text.replace('−', '-')));
    expect(named).toEqual([
      'before anything is compared',
      'name (họ tên): equal',
      'birth date (ngày sinh): equal',
      'sex (giới tính): equal',
      'residence (nơi thường trú): same',
      'sum',
    ]);
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(values.at(-1)!, 0);
    expect(lines.some((line) => /birth date.*of it [+−][\d.]+ for how frequent the value is/.test(line))).toBe(true);
    expect(lines.join('\n')).toMatch(/best candidate {2}99\.\d+ %/);
  });

  it('says why nobody is linked, and what would decide, where several may be meant', () => {
    const twin = citizens.find(({ citizenId, motherId, birthDate }) =>
      citizens.some(
        (other) =>
          other.citizenId !== citizenId && motherId && other.motherId === motherId && other.birthDate === birthDate,
      ),
    )!;
    const { birthDate, residence } = twin;
    const lines = told({ birthDate, residence: { kind: 'permanent', commune: residence } }).join('\n');
    expect(lines).toMatch(/^MST-1: ambiguous\n/);
    expect(lines).toMatch(/No citizen reaches 99.*%\./);
    expect(lines).toContain('These would decide: numbers, name.');
  });

  it('says so where the number alone names somebody', () => {
    const { fullName, birthDate, sex } = stranger!;
    const lines = told({ ...numberOf(someone!.personalNumber), fullName: `${fullName} Ly`, birthDate, sex }).join('\n');
    expect(lines).toMatch(/^MST-1: ambiguous\n/);
    expect(lines).toContain('These would decide: ');
  });

  it('says that nobody was found', () => {
    const lines = told({ fullName: 'Zoë Øystein', birthDate: '1950-05-06' }).join('\n');
    expect(lines).toMatch(/^MST-1: not-found\n/);
    expect(lines).toContain('no citizen was found by any key');
    expect(lines).toContain('Nobody in the register is likelier than not.');
  });
});
