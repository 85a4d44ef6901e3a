import { SECTORS, type Sector } from '#lib/contracts';
import { generateRecords } from '#lib/synthetic';
import { latencies, postAtRate, type Posted, type Accounts, type SectorClient, type System } from '#test/support';
import type { BenchOptions } from './options.js';
import type { SingleLatencies } from './report.js';

export interface Throughput {
  /** Accepted and answered. */
  readonly records: number;
  readonly seconds: number;
  readonly cpuSeconds: Accounts;
}

type Say = (text: string) => void;

/** As `--warm-up` for uploads: services run for months, and what is measured is their steady state. */
const WARM_UP_POSTS = 12_000;

/** Each look counts what waits in four databases: often enough for a figure, and seldom enough not to be in it. */
const LOOK_EVERY_MS = 1_000;

/** Uploads NDJSON to all four connectors at once, and takes the time and the CPU from the first byte to the last verdict stored. */
export async function measureThroughput(system: System, options: BenchOptions, say: Say): Promise<Throughput> {
  await upload(system, options.seed + 1, options.warmUp);
  await system.calm(600_000);
  say(`warmed up with ${options.warmUp} records`);
  const files = makeFiles(system, options.seed + 2, options.records);
  const before = system.cpu();
  const begun = Date.now();
  const start = performance.now();
  const answers = await Promise.all(SECTORS.map((sector) => system.client(sector).upload(chunked(files.get(sector)!))));
  const uploaded = (performance.now() - start) / 1000;
  await system.calm(600_000, LOOK_EVERY_MS);
  const after = system.cpu();
  const states = await Promise.all(SECTORS.map((sector) => system.client(sector).sync()));
  const lastAnswer = Math.max(...states.map(({ lastAnswerAt }) => Date.parse(lastAnswerAt ?? '')));
  const seconds = (lastAnswer - begun) / 1000;
  const records = answers.flat().filter(({ status }) => status === 'accepted').length;
  say(`${records} records taken in within ${uploaded.toFixed(1)} s, answered within ${seconds.toFixed(1)} s`);
  return {
    records,
    seconds,
    cpuSeconds: Object.fromEntries(Object.entries(after).map(([name, used]) => [name, used - (before[name] ?? 0)])),
  };
}

/** Lets the services see single POSTs before any is timed. */
export async function warmUpSingles(system: System, options: BenchOptions, say: Say): Promise<void> {
  const posted = await postAtRate(singles(system, options.seed + 9, WARM_UP_POSTS), 400);
  const failed = posted.filter(({ id }) => id === undefined).length;
  if (failed > 0) throw new Error(`${failed} of ${WARM_UP_POSTS} single records were not taken in while warming up`);
  await system.calm(60_000);
  say(`warmed up with ${WARM_UP_POSTS} single records`);
}

/** Single POSTs at a fixed rate of arrival, in turn to the four connectors. */
export async function measureSingles(
  system: System,
  rate: number,
  options: BenchOptions,
  say: Say,
): Promise<SingleLatencies> {
  const count = rate * options.seconds;
  const posts = singles(system, options.seed + 10 + rate, count);
  const posted = await postAtRate(posts, rate);
  await system.calm(60_000);
  say(`${count} single records at ${rate}/s`);
  return latenciesOf(system, posted);
}

/** Single POSTs at 50 a second while one long file is being uploaded to one connector. */
export async function measureSinglesDuringBatch(
  system: System,
  options: BenchOptions,
  say: Say,
): Promise<SingleLatencies> {
  const sector: Sector = 'land';
  const client = system.client(sector);
  let uploading = true;
  const uploaded = client.upload(lines(system, sector, options.seed + 20, options.stream)).finally(() => {
    uploading = false;
  });
  const posted: Posted[] = [];
  for (let second = 0; uploading; second += 1) {
    posted.push(...(await postAtRate(singlesOf(system, sector, client, options.seed + 1_000 + second, 50), 50)));
  }
  const answers = await uploaded;
  await system.calm(600_000, LOOK_EVERY_MS);
  say(`${answers.length} lines uploaded to ${sector} with ${posted.length} single records beside them`);
  return latenciesOf(system, posted);
}

/** Of the answers to the posts, and of the verdicts, whose times the connectors' databases hold. */
async function latenciesOf(system: System, posted: readonly Posted[]): Promise<SingleLatencies> {
  const verdicts: number[] = [];
  for (const [sector, client] of system.clients) {
    const plannedAt = new Map(
      posted.flatMap((one) => (one.client === client && one.id ? [[one.id, one.plannedAt]] : [])),
    );
    for (const [id, receivedAt] of await system.verdictTimes(sector, [...plannedAt.keys()])) {
      verdicts.push(receivedAt - plannedAt.get(id)!);
    }
  }
  return {
    ...latencies(posted.map(({ milliseconds }) => milliseconds)),
    verdict: latencies(verdicts),
    failed: posted.filter(({ id }) => id === undefined).length,
  };
}

async function upload(system: System, seed: number, records: number): Promise<void> {
  const files = makeFiles(system, seed, records);
  await Promise.all(SECTORS.map((sector) => system.client(sector).upload(chunked(files.get(sector)!))));
}

function makeFiles(system: System, seed: number, records: number): Map<Sector, Buffer> {
  return new Map(
    SECTORS.map((sector) => [
      sector,
      Buffer.from([...lines(system, sector, seed, Math.round(records / SECTORS.length))].join('')),
    ]),
  );
}

function* chunked(file: Buffer, size = 64 * 1024): Iterable<Buffer> {
  for (let from = 0; from < file.length; from += size) yield file.subarray(from, from + size);
}

function* lines(system: System, sector: Sector, seed: number, count: number): Iterable<string> {
  for (const { record } of generateRecords({
    seed,
    sector,
    register: system.sample,
    count,
    rates: { 'record.invalid': 0 },
  })) {
    yield `${JSON.stringify(record)}\n`;
  }
}

function singles(system: System, seed: number, count: number): { client: SectorClient; record: string }[] {
  const bySector = SECTORS.map((sector) =>
    singlesOf(system, sector, system.client(sector), seed, Math.ceil(count / SECTORS.length)),
  );
  return Array.from(
    { length: count },
    (_, index) => bySector[index % SECTORS.length]![Math.floor(index / SECTORS.length)]!,
  );
}

function singlesOf(
  system: System,
  sector: Sector,
  client: SectorClient,
  seed: number,
  count: number,
): { client: SectorClient; record: string }[] {
  return Array.from(
    generateRecords({ seed, sector, register: system.sample, count, rates: { 'record.invalid': 0 } }),
    ({ record }) => ({
      client,
      record: JSON.stringify(record),
    }),
  );
}
