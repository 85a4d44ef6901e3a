import { readFileSync, writeFileSync } from 'node:fs';
import {
  FrequencyCounter,
  frequenciesFrom,
  learn,
  chancesOf,
  Matcher,
  POPULATION_MODEL,
  Registrant,
  unseenWeight,
  type Model,
  type Case,
  type Subject,
  populationDomain,
} from '#lib/matching';
import { createDataSource, connectDataSource, sqlOf } from '#lib/persistence';
import {
  LOOK_UP_SETTINGS,
  readFrequencies,
  findBatch,
  decideOn,
  POPULATION_MIGRATIONS,
  type Found,
} from '#lib/population';
import { askedRecords, Ground } from './ground.js';
import { Shares } from '#lib/matching';
import { evaluate } from './figures.js';

const argument = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1]!;
};
const plan = {
  citizens: Number(argument('citizens', '1000000')),
  records: Number(argument('records', '60000')),
  seed: Number(argument('seed', '7')),
};
const say = (text: string): void => console.error(`  ${text}`);
void FrequencyCounter;
void frequenciesFrom;

const ground = await Ground.make(plan, say);
try {
  const source = createDataSource({
    url: ground.url,
    migrations: POPULATION_MIGRATIONS,
    applicationName: 'matching',
    poolSize: 4,
    settings: LOOK_UP_SETTINGS,
  });
  await connectDataSource(source);
  const sql = sqlOf(source);
  const frequencies = await readFrequencies(sql);
  for (const kind of ['name', 'bare-name', 'relative', 'birth-date'] as const)
    say(`${kind}: ${frequencies.distinct(kind)} distinct of ${frequencies.total(kind)}`);
  const learnTo = argument('learn', '');
  let model: Model =
    argument('model', '') === ''
      ? POPULATION_MODEL
      : (JSON.parse(readFileSync(argument('model', ''), 'utf8')) as Model);
  if (learnTo !== '') {
    const asked = askedRecords(ground.sample, { ...plan, seed: plan.seed + 1 });
    const domain = populationDomain(frequencies);
    const people = ground.sample.map((citizen) => new Registrant(citizen));
    let at = 0;
    const pairs = function* (): Generator<readonly [Subject, Registrant]> {
      for (const { subject } of asked)
        for (let n = 0; n < 16; n += 1) {
          at = (at + 7919) % people.length;
          yield [subject, people[at]!];
        }
    };
    const begun = performance.now();
    const start = chancesOf(domain, pairs(), {
      data: `${plan.records} synthetic records of four sectors, seed ${plan.seed + 1}, about a synthetic register of ${plan.citizens} citizens, seed ${plan.seed}`,
      seed: plan.seed + 1,
      date: '2026-11-27',
    });
    say(`chances from random pairs in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    const matcher = new Matcher(start, frequencies);
    const shares = new Shares(frequencies);
    const cases: Case<Subject, Registrant>[] = [];
    for (let i = 0; i < asked.length; i += 500) {
      const batch = asked.slice(i, i + 500);
      const found = await findBatch(
        sql,
        batch.map(({ subject }) => subject),
        matcher,
        false,
      );
      for (const [n, { subject, candidates, search }] of found.entries())
        cases.push({
          record: subject,
          candidates,
          group: batch[n]!.sector,
          unseen: (engine) => unseenWeight(subject, search, candidates.length, engine, shares),
        });
    }
    say(`candidates found after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    model = learn(domain, cases, start, {
      population: frequencies.citizens,
      onRound: (round, change) => say(`round ${round}: ${change.toExponential(2)}`),
    });
    say(`learned after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    writeFileSync(learnTo, `${JSON.stringify(model, null, 1)}\n`);
  }
  const matcher = new Matcher(model, frequencies);
  const asked = askedRecords(ground.sample, plan);
  const begun = performance.now();
  let candidates = 0;
  const decided: { found: Found; match: ReturnType<typeof decideOn> }[] = [];
  for (let i = 0; i < asked.length; i += 500) {
    const found = await findBatch(
      sql,
      asked.slice(i, i + 500).map(({ subject }) => subject),
      matcher,
    );
    for (const one of found) {
      candidates += one.candidates.length;
      decided.push({ found: one, match: decideOn(one, matcher) });
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  say(
    `${asked.length} records in ${seconds.toFixed(1)} s: ${Math.round(asked.length / seconds)}/s, ${(candidates / asked.length).toFixed(2)} candidates a record`,
  );
  evaluate(asked, decided, argument('wrong', ''));
  await source.destroy();
} finally {
  await ground.end();
}
