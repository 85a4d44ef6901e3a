import { reasonText, type Finding, type ReasonCode, type Sector } from '#lib/contracts';
import { sqlOf } from '#lib/persistence';
import type { DataSource } from 'typeorm';

/** One refusal as the API shows it. */
export interface RefusalView {
  readonly id: string;
  readonly at: string;
  readonly sector: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly code: ReasonCode;
  /** What the code means and what to do. */
  readonly meaning: string;
  readonly findings: readonly Finding[];
  readonly valueDigest: string;
  /** Length of the whole value in bytes; the first 64 KiB are kept. */
  readonly length: number;
  /** Only where the token held up to and including its topic. */
  readonly eventId?: string;
  readonly tokenDigest?: string;
}

export interface RefusalFilter {
  readonly sector?: Sector;
  readonly code?: ReasonCode;
  readonly eventId?: string;
  /** Refused at this moment or later, RFC 3339. */
  readonly since?: string;
  /** Id of the last refusal of the page before; refusals come newest first. */
  readonly before?: string;
  /** 1 to 500. */
  readonly limit: number;
}

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly sector: string;
  readonly topic: string;
  readonly partition: number;
  readonly at_offset: string;
  readonly code: ReasonCode;
  readonly findings: Finding[];
  readonly value_digest: string;
  readonly length: number;
  readonly event_id: string | null;
  readonly token_digest: string | null;
}

const PAGE = `
  SELECT id, at, sector, topic, partition, at_offset, code, findings, value_digest, length, event_id, token_digest
  FROM refusal
  WHERE ($1::text IS NULL OR sector = $1) AND ($2::text IS NULL OR code = $2) AND ($3::uuid IS NULL OR event_id = $3)
    AND ($4::timestamptz IS NULL OR at >= $4) AND ($5::bigint IS NULL OR id < $5)
  ORDER BY id DESC LIMIT $6`;

/** What was refused, for an operator's eyes. */
export class Refusals {
  constructor(private readonly dataSource: DataSource) {}

  /** A page, newest first; `next` is the cursor of the following one. */
  async page(filter: RefusalFilter): Promise<{ readonly items: RefusalView[]; readonly next?: string }> {
    const rows = await sqlOf(this.dataSource).query<Row>(PAGE, [
      filter.sector ?? null,
      filter.code ?? null,
      filter.eventId ?? null,
      filter.since ?? null,
      filter.before ?? null,
      filter.limit + 1,
    ]);
    const items = rows.slice(0, filter.limit).map(viewOf);
    const last = items.at(-1);
    return { items, ...(rows.length > filter.limit && last !== undefined && { next: last.id }) };
  }

  /** The bytes that are kept of one refused value; undefined if there is no such refusal. */
  async bytes(id: string): Promise<Buffer | undefined> {
    const [row] = await sqlOf(this.dataSource).query<{ bytes: Buffer }>(
      'SELECT v.bytes FROM refusal r JOIN refused_value v ON v.value_digest = r.value_digest WHERE r.id = $1',
      [id],
    );
    return row?.bytes;
  }
}

function viewOf(row: Row): RefusalView {
  return {
    id: row.id,
    at: row.at.toISOString(),
    sector: row.sector,
    topic: row.topic,
    partition: row.partition,
    offset: row.at_offset,
    code: row.code,
    meaning: reasonText(row.code, 'en'),
    findings: row.findings,
    valueDigest: row.value_digest,
    length: row.length,
    ...(row.event_id !== null && { eventId: row.event_id }),
    ...(row.token_digest !== null && { tokenDigest: row.token_digest }),
  };
}
