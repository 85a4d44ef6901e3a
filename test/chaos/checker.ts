import { createHash } from 'node:crypto';
import { Client } from 'pg';

/**
 * Compares what was sent with what is stored at both ends. It shares no code with the services: plain SQL over their tables, and
 * tokens taken apart by hand.
 */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'unexplained';
  readonly sector: string;
  readonly what: string;
}

export interface Comparison {
  readonly lost: number;
  readonly doubled: number;
  readonly unexplained: number;
  /** The first hundred. */
  readonly findings: readonly Finding[];
}

interface Access {
  readonly ownerUrl: string;
}

type Report = (kind: Finding['kind'], sector: string, what: string) => void;

/** @param sent by sector, `<record id> v<version>` → the gateway's id */
export async function compare(
  sent: ReadonlyMap<string, ReadonlyMap<string, string>>,
  databases: Readonly<Record<string, Access>>,
): Promise<Comparison> {
  const findings: Finding[] = [];
  const report: Report = (kind, sector, what) => findings.push({ kind, sector, what });
  const centre = await readCentre(databases['population-service']!.ownerUrl);
  for (const [sector, ids] of sent) {
    const connector = await readConnector(databases[`${sector}-connector`]!.ownerUrl);
    compareSector(sector, ids, connector, centre, report);
  }
  for (const gap of centre.gaps)
    report('unexplained', gap.topic, `open gap ${gap.first}–${gap.last} in stream ${gap.stream}, epoch ${gap.epoch}`);
  const count = (kind: Finding['kind']): number => findings.filter((finding) => finding.kind === kind).length;
  return {
    lost: count('lost'),
    doubled: count('doubled'),
    unexplained: count('unexplained'),
    findings: findings.slice(0, 100),
  };
}

function compareSector(
  sector: string,
  sent: ReadonlyMap<string, string>,
  connector: ConnectorRows,
  centre: CentreRows,
  report: Report,
): void {
  const eventsOf = groupBy(connector.events, ({ record, version }) => `${record} v${version}`);
  const verdictOf = new Map(connector.verdicts.map((verdict) => [verdict.event_id, verdict]));
  const recordOf = new Map(connector.records.map((record) => [record.record_id, record.id]));
  const inboxOf = groupBy(
    centre.inbox.filter((row) => row.sector === sector),
    ({ event_id }) => event_id,
  );

  for (const [name, id] of sent) {
    const [recordId, version] = name.split(' v') as [string, string];
    const record = recordOf.get(recordId);
    if (record === undefined) {
      report('lost', sector, `${name} was accepted and is not stored at the connector`);
      continue;
    }
    if (record !== id) report('doubled', sector, `${name} was accepted as ${id} and is stored as ${record}`);
    const events = eventsOf.get(`${record} v${version}`) ?? [];
    if (events.length === 0) report('lost', sector, `${id} has no event`);
    if (events.filter(({ anew }) => anew === 0).length > 1)
      report('doubled', sector, `${id} was sealed ${events.length} times`);
    for (const event of events) {
      const verdict = verdictOf.get(event.event_id);
      const inbox = inboxOf.get(event.event_id) ?? [];
      if (verdict === undefined)
        report('lost', sector, `event ${event.event_id} of ${id} has no verdict at the connector`);
      if (inbox.filter(({ state }) => state === 'answered').length === 0)
        report('lost', sector, `event ${event.event_id} of ${id} has no verdict at the centre`);
      if (inbox.length > 1)
        report('doubled', sector, `event ${event.event_id} stands ${inbox.length} times in the inbox`);
      if (verdict !== undefined) compareVerdict(sector, event.event_id, verdict, inbox[0], centre, report);
    }
  }
  const known = new Set([...sent.keys()].map((name) => name.split(' v')[0]));
  for (const { record_id, id } of connector.records)
    if (!known.has(record_id)) report('doubled', sector, `${id} is stored and was never acknowledged`);
  for (const { event_id } of connector.otherVerdicts)
    report('doubled', sector, `event ${event_id} has a second, different verdict`);
  for (const { event_id, code } of connector.rejections)
    report('unexplained', sector, `event ${event_id} of an honest record was rejected: ${code}`);
  for (const { id } of connector.unlisted)
    report('unexplained', sector, `${id} waits for somebody and stands in no list of those`);
  for (const { code } of connector.refusedAnswers) report('unexplained', sector, `an answer was refused: ${code}`);
  compareNumbers(sector, connector, inboxOf, report);
}

function compareVerdict(
  sector: string,
  eventId: string,
  verdict: ConnectorRows['verdicts'][number],
  inbox: CentreRows['inbox'][number] | undefined,
  centre: CentreRows,
  report: Report,
): void {
  const digest = createHash('sha256').update(verdict.token).digest('base64url');
  if (inbox !== undefined && centre.sealed.get(inbox.answer_id) !== digest) {
    report('unexplained', sector, `event ${eventId}: the connector holds another verdict than the centre sealed`);
  }
  const entries = centre.entries.get(digest) ?? [];
  if (entries.length === 0) report('unexplained', sector, `event ${eventId}: its verdict has no audit entry`);
  if (entries.length > 1)
    report('doubled', sector, `event ${eventId}: its verdict has ${entries.length} audit entries`);
  for (const entry of entries)
    if (!centre.pending.has(entry))
      report('unexplained', sector, `event ${eventId}: its audit entry does not wait for the log`);
}

/** Numbers are gapless where they were given, and each arrived. */
function compareNumbers(
  sector: string,
  connector: ConnectorRows,
  inboxOf: ReadonlyMap<string, readonly CentreRows['inbox'][number][]>,
  report: Report,
): void {
  for (const [stream, events] of groupBy(connector.events, ({ epoch, stream }) => `${epoch}/${stream}`)) {
    const numbers = events.map(({ sequence }) => Number(sequence));
    if (new Set(numbers).size !== numbers.length)
      report('doubled', sector, `stream ${stream}: a number was given twice`);
    const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
    if (highest !== numbers.length)
      report('unexplained', sector, `stream ${stream}: ${numbers.length} events, but the highest number is ${highest}`);
  }
  for (const { event_id, sequence } of connector.events) {
    const inbox = inboxOf.get(event_id)?.[0];
    if (inbox !== undefined && inbox.sequence !== sequence)
      report(
        'unexplained',
        sector,
        `event ${event_id} was sealed as number ${sequence} and taken as ${inbox.sequence}`,
      );
  }
}

interface ConnectorRows {
  readonly records: { id: string; record_id: string }[];
  /** On the worklist or rejected, and not to be found as such. */
  readonly unlisted: { id: string }[];
  readonly events: {
    event_id: string;
    record: string;
    version: number;
    anew: number;
    stream: number;
    epoch: string;
    sequence: string;
  }[];
  readonly verdicts: { event_id: string; token: string }[];
  readonly otherVerdicts: { event_id: string }[];
  readonly rejections: { event_id: string; code: string }[];
  readonly refusedAnswers: { code: string }[];
}

async function readConnector(url: string): Promise<ConnectorRows> {
  return reading(url, async (rows) => ({
    records: await rows('SELECT id, record_id FROM record'),
    unlisted: await rows(
      `SELECT id FROM record r WHERE (open AND NOT EXISTS (SELECT FROM attention WHERE record = r.id AND reason = 'open'))
         OR (state = 'rejected' AND NOT EXISTS (SELECT FROM attention WHERE record = r.id AND reason = 'rejected'))`,
    ),
    events: await rows('SELECT event_id, record, version, anew, stream, epoch, sequence FROM event'),
    verdicts: await rows('SELECT event_id, token FROM verdict'),
    otherVerdicts: await rows('SELECT event_id FROM other_verdict'),
    rejections: await rows('SELECT event_id, code FROM rejection'),
    refusedAnswers: await rows('SELECT code FROM refused_answer'),
  }));
}

interface CentreRows {
  readonly inbox: { sector: string; event_id: string; sequence: string; state: string; answer_id: string }[];
  readonly gaps: { topic: string; stream: number; epoch: string; first: string; last: string }[];
  /** answer's event id → digest of its token */
  readonly sealed: ReadonlyMap<string, string>;
  /** digest of a verdict's token → ids of the entries that name it */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  readonly pending: ReadonlySet<string>;
}

async function readCentre(url: string): Promise<CentreRows> {
  return reading(url, async (rows) => {
    const sealed = await rows<{ event_id: string; token: string }>('SELECT event_id, token FROM sealed_token');
    const entries = await rows<{ id: string; answer: string }>(
      `SELECT id, entry::jsonb ->> 'answerDigest' AS answer FROM audit_entry WHERE kind = 'verdict'`,
    );
    const pending = await rows<{ id: string }>('SELECT id FROM log_pending');
    const byAnswer = groupBy(entries, ({ answer }) => answer);
    return {
      inbox: await rows('SELECT sector, event_id, sequence, state, answer_id FROM inbox'),
      gaps: await rows(
        'SELECT s.topic, s.stream, s.epoch, g.first, g.last FROM gap g JOIN incoming_stream s ON s.id = g.stream_id',
      ),
      sealed: new Map(
        sealed.map(({ event_id, token }) => [event_id, createHash('sha256').update(token).digest('base64url')]),
      ),
      entries: new Map([...byAnswer].map(([answer, found]) => [answer, found.map(({ id }) => id)])),
      pending: new Set(pending.map(({ id }) => id)),
    };
  });
}

async function reading<T>(url: string, work: (rows: <R>(text: string) => Promise<R[]>) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async <R>(text: string) => (await client.query(text)).rows as R[]);
  } finally {
    await client.end();
  }
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
