import type { Finding, LinkedBy, Outcome, ReasonCode, Sector } from '#lib/contracts';

import type { HeldToken } from './gate.js';

/** An event that takes its number, or is judged again under the number it took. */
export interface InboxRow {
  readonly sector: Sector;
  readonly held: HeldToken;
  readonly streamId: number;
  readonly state: 'answered' | 'refused';
  readonly outcome: Outcome | null;
  readonly linkedBy: LinkedBy | null;
  readonly citizenId: number | null;
  readonly answerId: string;
}

export interface RefusalRow {
  readonly partition: number;
  readonly offset: bigint;
  readonly arrived: number;
  readonly code: ReasonCode;
  readonly findings: readonly Finding[];
  readonly digest: string;
  readonly valueDigest: string;
  readonly length: number;
  readonly bytes: Buffer;
  readonly eventId: string | null;
  readonly tokenDigest: string | null;
  readonly rejectionId: string;
}

export interface AuditRow {
  readonly eventId: string | null;
  readonly kind: 'verdict' | 'refusal' | 'equivocation' | 'summary';
  /** Canonical JSON, UTF-8. */
  readonly entry: Buffer;
}

/** A sender's counter that moved. */
export interface StreamRow {
  readonly id: number;
  readonly highest: bigint;
}

export interface SealedRow {
  readonly eventId: string;
  readonly token: Buffer;
}

export interface OutboxRow {
  readonly eventId: string;
  readonly topic: string;
  readonly partition: number;
}

/** What became of the values that came of a partition: received = answered + refused + duplicates + redelivered. */
export interface Counts {
  readonly partition: number;
  received: number;
  answered: number;
  /** Those of a summary too. */
  refused: number;
  /** Answered events that came again, and refused bytes that came again too soon to be judged. */
  duplicates: number;
  redelivered: number;
  /** The broker's time of the last value, Unix milliseconds. */
  lastRecordAt: number;
}

/** All that the parts of one call write, collected row by row and written at once. */
export class BatchRows {
  readonly streams: StreamRow[] = [];
  readonly openGaps: { readonly streamId: number; readonly first: bigint; readonly last: bigint }[] = [];
  readonly closedGaps: { readonly streamId: number; readonly first: bigint }[] = [];
  readonly inbox: InboxRow[] = [];
  readonly again: InboxRow[] = [];
  /** Event ids of records whose answer is sent again. */
  readonly resent: string[] = [];
  readonly sealed: SealedRow[] = [];
  readonly outbox: OutboxRow[] = [];
  readonly audit: AuditRow[] = [];
  readonly refusals: RefusalRow[] = [];
  readonly duplicates = new Map<string, { readonly tokenDigest: string; count: number }>();
  readonly equivocations: { readonly partition: number; readonly held: HeldToken; readonly otherToken: Buffer }[] = [];
  /** One for each part, in their order. */
  readonly counts: Counts[] = [];

  countsOf(partition: number): Counts {
    const counts = { partition, received: 0, answered: 0, refused: 0, duplicates: 0, redelivered: 0, lastRecordAt: 0 };
    this.counts.push(counts);
    return counts;
  }

  countDuplicate({ event, tokenDigest }: HeldToken): void {
    const known = this.duplicates.get(event.id);
    if (known === undefined) this.duplicates.set(event.id, { tokenDigest, count: 1 });
    else known.count += 1;
  }

  /** True if there is anything for the tables that few batches touch. */
  isSeldom(): boolean {
    const seldom = [this.openGaps, this.closedGaps, this.again, this.resent, this.refusals, this.equivocations];
    return this.duplicates.size > 0 || seldom.some((rows) => rows.length > 0);
  }
}
