import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { SECTORS, type LinkedBy, type Outcome, type Sector } from '#lib/contracts';
import type { Stack } from '#lib/local-stack';
import { LINK_MEMBER, OUTCOME_MEMBER, type DemoFigures, type SectorFigures } from './figures.js';
import { connector, getJson, type Upload } from './sector-system.js';

/** The state that the centre reports of a sector. */
interface CentreSync {
  readonly sector: Sector;
  readonly state: string;
  readonly refused: number;
  readonly duplicates: number;
}

/** Waits until each connector has all its answers; false if that takes longer than `within` milliseconds. */
export async function untilAnswered(stack: Stack, within: number): Promise<boolean> {
  const end = performance.now() + within;
  while (performance.now() < end) {
    const open = await Promise.all(
      SECTORS.map(async (sector) => {
        const sync = await getJson<{ unsent: number; unanswered: number }>(`${connector(stack, sector)}/v1/sync`);
        return sync.unsent + sync.unanswered;
      }),
    );
    if (open.every((count) => count === 0)) return true;
    await pause(100);
  }
  return false;
}

/** Waits until the centre reads every sector's topic: consumers need some seconds to join after a broker's start. */
export async function untilListening(stack: Stack, within: number): Promise<void> {
  const end = performance.now() + within;
  while (performance.now() < end) {
    const { sectors } = await getJson<{ sectors: CentreSync[] }>(`${stack.service('population-service').url}/v1/sync`);
    if (sectors.every(({ state }) => state !== 'stopped')) return;
    await pause(100);
  }
}

/** Waits until the centre has counted what was put on the bus, and returns what it says of each sector. */
export async function centreSync(
  stack: Stack,
  expected: { refused: number; duplicates: number },
): Promise<CentreSync[]> {
  const end = performance.now() + 20_000;
  for (;;) {
    const { sectors } = await getJson<{ sectors: CentreSync[] }>(`${stack.service('population-service').url}/v1/sync`);
    const total = (member: 'refused' | 'duplicates'): number =>
      sectors.reduce((sum, sector) => sum + sector[member], 0);
    if (total('refused') >= expected.refused && total('duplicates') >= expected.duplicates) return sectors;
    if (performance.now() > end) return sectors;
    await pause(100);
  }
}

/** The demo is an instrument: it reads the links, which never leave the centre, from the services' databases. */
export async function gatherFigures(
  stack: Stack,
  uploads: readonly Upload[],
  plan: { seed: number; citizens: number; sync: readonly CentreSync[] },
): Promise<DemoFigures> {
  const links = await readLinks(stack);
  const measured = await Promise.all(
    uploads.map(async (upload): Promise<[Sector, Measured]> => {
      const answered = await readAnswered(stack, upload.file.sector);
      return [upload.file.sector, measure(upload, answered, links, plan.sync)];
    }),
  );
  const all = measured.map(([, one]) => one);
  return {
    seed: plan.seed,
    citizens: plan.citizens,
    ...figuresOf(all),
    sectors: Object.fromEntries(measured.map(([sector, one]) => [sector, figuresOf([one])])) as Record<
      Sector,
      SectorFigures
    >,
  };
}

/** Counts of one sector, and what shares and percentiles are made of. */
interface Measured {
  readonly counts: Pick<SectorFigures, 'records' | 'outcomes' | 'linkedBy' | 'unanswered'>;
  readonly judged: number;
  readonly agreed: number;
  readonly milliseconds: readonly number[];
}

interface AnsweredRecord {
  readonly record_id: string;
  readonly event_id: string;
  readonly outcome: Outcome | null;
  readonly received_at: Date | null;
}

interface Link {
  readonly citizenId: number | null;
  readonly linkedBy: LinkedBy | null;
}

function measure(
  { file, answers, submittedAt }: Upload,
  answered: readonly AnsweredRecord[],
  links: ReadonlyMap<string, Link>,
  sync: readonly CentreSync[],
): Measured {
  const statuses = (status: string): number => answers.filter((answer) => answer.status === status).length;
  const centre = sync.find(({ sector }) => sector === file.sector);
  const outcomes: SectorFigures['outcomes'] = {
    matched: 0,
    mismatched: 0,
    ambiguous: 0,
    notFound: 0,
    notApplicable: 0,
    rejected: centre?.refused ?? 0,
    duplicates: centre?.duplicates ?? 0,
  };
  const linkedBy: SectorFigures['linkedBy'] = { number: 0, oldNumber: 0, attributes: 0 };
  const milliseconds: number[] = [];
  let unanswered = 0;
  let judged = 0;
  let agreed = 0;
  for (const record of answered) {
    if (record.outcome === null || record.received_at === null) {
      unanswered += 1;
      continue;
    }
    outcomes[OUTCOME_MEMBER[record.outcome]] += 1;
    milliseconds.push(record.received_at.getTime() - submittedAt);
    const link = links.get(record.event_id);
    if (link?.linkedBy != null) linkedBy[LINK_MEMBER[link.linkedBy]] += 1;
    const truth = file.truth.get(record.record_id);
    if (truth?.kind !== 'person') continue;
    judged += 1;
    if ((link?.citizenId ?? null) === truth.citizenId) agreed += 1;
  }
  const records = {
    sent: answers.length,
    accepted: statuses('accepted'),
    refusedAtIntake: statuses('refused'),
    same: statuses('same'),
  };
  return { counts: { records, outcomes, linkedBy, unanswered }, judged, agreed, milliseconds };
}

function figuresOf(parts: readonly Measured[]): SectorFigures {
  const sum = <T extends Record<string, number>>(of: (part: Measured) => T): T =>
    parts
      .map(of)
      .reduce(
        (total, one) => Object.fromEntries(Object.keys(total).map((name) => [name, total[name]! + one[name]!])) as T,
      );
  const judged = parts.reduce((total, part) => total + part.judged, 0);
  const agreed = parts.reduce((total, part) => total + part.agreed, 0);
  const sorted = parts.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    records: sum(({ counts }) => counts.records),
    outcomes: sum(({ counts }) => counts.outcomes),
    linkedBy: sum(({ counts }) => counts.linkedBy),
    unanswered: parts.reduce((total, { counts }) => total + counts.unanswered, 0),
    agreesWithTruth: judged === 0 ? 0 : Math.round((agreed / judged) * 10_000) / 10_000,
    latencyMs: { p50: at(0.5), p99: at(0.99) },
  };
}

async function readAnswered(stack: Stack, sector: Sector): Promise<AnsweredRecord[]> {
  return rows<AnsweredRecord>(
    stack.databases[`${sector}-connector`].ownerUrl,
    `SELECT r.record_id, r.event_id, CASE WHEN r.state = 'answered' THEN r.outcome END AS outcome, v.received_at
     FROM record r LEFT JOIN verdict v ON v.event_id = r.event_id`,
  );
}

async function readLinks(stack: Stack): Promise<Map<string, Link>> {
  const found = await rows<{ event_id: string; citizen_id: string | null; linked_by: LinkedBy | null }>(
    stack.databases['population-service'].ownerUrl,
    'SELECT event_id, citizen_id, linked_by FROM inbox',
  );
  return new Map(
    found.map(({ event_id, citizen_id, linked_by }) => [
      event_id,
      { citizenId: citizen_id === null ? null : Number(citizen_id), linkedBy: linked_by },
    ]),
  );
}

async function rows<Row>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}
