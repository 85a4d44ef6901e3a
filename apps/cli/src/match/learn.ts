import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SECTORS, type SectorRecord } from '#lib/contracts';
import { subjectOf, type Model, type Subject } from '#lib/matching';
import { connectDataSource, createDataSource, sqlOf, type Sql } from '#lib/persistence';
import {
  learnFromFile,
  learnModel,
  loadRegister,
  LOOK_UP_SETTINGS,
  readRegisterFile,
  type BadRow,
} from '#lib/population';
import { generateRecords, generateRegister, sampleRegister } from '#lib/synthetic';
import type { Citizen } from '#lib/person';
import { say, withRegisterDatabase } from './register-database.js';

export interface LearnOptions {
  readonly register?: string;
  readonly records?: string;
  readonly out?: string;
  readonly citizens: number;
  readonly count: number;
  /** Records of a file that it is learned from, at the most. */
  readonly sample: number;
  readonly seed: number;
  readonly date: string;
  readonly folder: string;
}

/** These many tell what all would (docs/benchmarks.md), in the heap that `match` has. */
export const RECORDS_TO_LEARN_FROM = 10_000;
export const LEARNING_SEED = 7;

/** Records are drawn from the households of so many citizens. */
const SAMPLED = 200_000;
const MODEL_SOURCE = new URL('../../../../../libs/matching/src/data/population-model.ts', import.meta.url);

/** Learns a model: from files, or anew the one that the services use. Returns the exit code. */
export async function runLearn(options: LearnOptions): Promise<number> {
  const { register, records, out, seed, date } = options;
  if ((register === undefined) !== (records === undefined)) throw new Error('--register and --records go together');
  if (register !== undefined && out === undefined) throw new Error('--out is needed: where the model goes');
  const model = await withRegisterDatabase(options.folder, async (ownerUrl) => {
    const isOfFiles = register !== undefined && records !== undefined;
    const citizens = isOfFiles ? citizensOf(register) : generateRegister({ seed, citizens: options.citizens });
    const loaded = await loadRegister(ownerUrl, citizens, {
      source: 'for learning',
      replace: true,
      onProgress: ({ step, citizens: so }) => say(`${step}: ${so}`, step === 'citizens' && so % 200_000 !== 0),
    });
    return asked(ownerUrl, async (sql) => {
      if (isOfFiles) {
        const plan = { records, most: options.sample, seed, date, onProgress: say, onBadRow: leftOut };
        return learnFromFile(sql, loaded.citizens, plan);
      }
      const subjects = syntheticSubjects(options);
      const data = `${subjects.length} synthetic records of four sectors, seed ${seed + 1}, about a synthetic register of ${loaded.citizens} citizens, seed ${seed}`;
      return learnModel(sql, { subjects, learned: { data, seed, date }, onProgress: say });
    });
  });
  const target = out ?? fileURLToPath(MODEL_SOURCE);
  writeFileSync(target, target.endsWith('.ts') ? asSource(model) : asJson(model));
  console.log(`model written to ${target}; a link needs a probability of ${model.threshold}`);
  return 0;
}

async function asked<Result>(ownerUrl: string, use: (sql: Sql) => Promise<Result>): Promise<Result> {
  const source = createDataSource({
    url: ownerUrl,
    migrations: [],
    applicationName: 'match:learn',
    poolSize: 2,
    settings: LOOK_UP_SETTINGS,
  });
  await connectDataSource(source);
  try {
    return await use(sqlOf(source));
  } finally {
    await source.destroy();
  }
}

function syntheticSubjects({ seed, citizens, count }: LearnOptions): Subject[] {
  const share = Math.min(1, SAMPLED / citizens);
  const register = sampleRegister(generateRegister({ seed, citizens }), { seed, share });
  const rates = { 'record.invalid': 0, 'record.withdrawn': 0, 'record.organisation': 0 };
  const each = Math.ceil(count / SECTORS.length);
  return SECTORS.flatMap((sector) =>
    [...generateRecords({ seed: seed + 1, sector, register, count: each, rates })].map(({ record }) =>
      subjectOf(record as unknown as SectorRecord, sector),
    ),
  );
}

const leftOut = ({ line, reason }: BadRow): void => console.error(`  line ${line}: ${reason}; left out`);

async function* citizensOf(path: string): AsyncGenerator<Citizen> {
  for await (const rows of readRegisterFile(path, leftOut)) for (const { citizen } of rows) yield citizen;
}

/** A model as `match` reads it. */
export function asJson(model: Model): string {
  return `${JSON.stringify(model, null, 2)}\n`;
}

function asSource(model: Model): string {
  return `import type { Model } from '../engine/model.js';

/** Made by \`npm run match:learn\`; not to be changed by hand. */
export const POPULATION_MODEL: Model = ${JSON.stringify(model, null, 2)};
`;
}
