import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordsFile, RECORD_COLUMNS } from '#lib/population';
import { generateRegister } from '#lib/synthetic';
import { CsvFile, TRUTH_COLUMNS, writeRegister, type FilesPlan, type MadeFiles } from './as-files.js';
import { Ground, type Asked, type TruthOfRecord } from './ground.js';
import { officeRows, type OfficeRow } from './offices/offices.js';

/** People of elsewhere, of whom some come to the offices too. */
const STRANGERS = 5_000;

/** The rows of offices about the people of a ground. */
function rowsAbout(ground: Ground): Generator<OfficeRow> {
  const { seed, records } = ground.plan;
  return officeRows({
    seed,
    rows: records,
    registered: ground.sample,
    relatives: [...ground.heldOut.values()],
    strangers: [...generateRegister({ seed: seed + 1, citizens: STRANGERS })],
  });
}

/** The same, written to a file and read as `match` reads one: what can't be read is absent. */
export async function askedByOffices(ground: Ground, folder: string): Promise<Asked[]> {
  const path = join(folder, 'records.csv');
  const file = new CsvFile(path, RECORD_COLUMNS);
  const truths = new Map<string, TruthOfRecord>();
  for (const row of rowsAbout(ground)) {
    truths.set(row.recordId, row);
    await file.write(cellsOf(row));
  }
  await file.end();
  const asked: Asked[] = [];
  const onBadRow = ({ line, reason }: { line: number; reason: string }): never => {
    throw new Error(`Line ${line} of the offices' rows is bad: ${reason}.`);
  };
  for await (const records of readRecordsFile(path, onBadRow)) {
    for (const { recordId, sector, subject } of records) {
      const truth = truths.get(recordId)!;
      const citizen = truth.citizenId === null ? undefined : ground.byId.get(truth.citizenId);
      asked.push({ sector, subject, truth, citizen });
    }
  }
  return asked;
}

/** Register, rows of offices about its people, and who is meant by each, as files; returns the paths. */
export async function makeOfficeFiles(folder: string, plan: FilesPlan): Promise<MadeFiles> {
  mkdirSync(folder, { recursive: true });
  const path = (name: string): string => join(folder, `${name}.csv`);
  const files = { register: path('register'), records: path('records'), truth: path('truth') };
  const ground = new Ground(plan);
  await writeRegister(files.register, ground.register());
  const records = new CsvFile(files.records, RECORD_COLUMNS);
  const truths = new CsvFile(files.truth, TRUTH_COLUMNS);
  for (const row of rowsAbout(ground)) {
    await records.write(cellsOf(row));
    await truths.write([row.recordId, row.citizenId ?? '']);
  }
  await Promise.all([records.end(), truths.end()]);
  return files;
}

/** In the order of `RECORD_COLUMNS`. */
function cellsOf({ recordId, sector, cells, eventDate }: OfficeRow): string[] {
  return RECORD_COLUMNS.map((column) => ({ recordId, sector, ...cells, eventDate })[column]);
}
