import { SECTORS, topicsOf, type Sector } from '#lib/contracts';
import type { BatchTransport, TopicState } from '#lib/messaging';
import { sqlOf } from '#lib/persistence';
import type { DataSource } from 'typeorm';

import { LagHistory } from './lag-history.js';
import { syncWord, type PartitionLag, type SyncWord } from './sync-health.js';

/** How one sector's exchange stands. Counts are totals since the service's first start. */
export interface SyncState {
  readonly sector: Sector;
  readonly state: SyncWord;
  readonly why: string;
  /** received = answered + refused + duplicates + redelivered */
  readonly received: number;
  readonly answered: number;
  readonly refused: number;
  readonly duplicates: number;
  /** Read again at the offset where they were handled. */
  readonly redelivered: number;
  /** Runs of numbers that were not seen, and how many numbers they hold. */
  readonly openGaps: number;
  readonly missingNumbers: number;
  /** Null while the broker can't be asked. */
  readonly lagRecords: number | null;
  readonly lagSeconds: number | null;
  /** The broker's time of the last record handled. */
  readonly lastRecordAt: string | null;
  /** When an event was last refused `EVENT_EPOCH`: two copies of the sender may be running. */
  readonly foreignEpochAt: string | null;
}

interface Totals {
  readonly topic: string;
  readonly received: string;
  readonly answered: string;
  readonly refused: string;
  readonly duplicates: string;
  readonly redelivered: string;
  readonly last_record_at: Date | null;
  readonly foreign_epoch_at: Date | null;
  readonly gaps: string;
  readonly missing: string;
}

const TOTALS = `
  SELECT c.topic, sum(c.received) AS received, sum(c.answered) AS answered, sum(c.refused) AS refused,
    sum(c.duplicates) AS duplicates, sum(c.redelivered) AS redelivered, max(c.last_record_at) AS last_record_at,
    (SELECT max(at) FROM refusal r WHERE r.topic = c.topic AND r.code = 'EVENT_EPOCH') AS foreign_epoch_at,
    coalesce(min(g.gaps), 0) AS gaps, coalesce(min(g.missing), 0) AS missing
  FROM partition_count c LEFT JOIN (
    SELECT s.topic, count(*) AS gaps, sum(gap.last - gap.first + 1) AS missing
    FROM gap JOIN incoming_stream s ON s.id = gap.stream_id GROUP BY s.topic
  ) g ON g.topic = c.topic
  GROUP BY c.topic`;

const LOOK_EVERY_MS = 5_000;

/** Sync states of all sectors. Looks at the broker's ends every few seconds, so that waiting times are known when asked. */
export class SyncStates {
  private readonly histories = new Map<string, LagHistory>();
  private readonly lags = new Map<Sector, readonly PartitionLag[] | undefined>();
  private looking: Promise<void> | undefined;
  private lookedAt = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly topics: TopicState,
    private readonly transport: Pick<BatchTransport, 'state'>,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** @throws SqlError while the database is away */
  async read(now = Date.now()): Promise<SyncState[]> {
    if (now - this.lookedAt > 1_000) await this.look();
    const rows = await sqlOf(this.dataSource).query<Totals>(TOTALS);
    const report = await this.topics.read();
    return SECTORS.map((sector) => {
      const topic = topicsOf(sector).records;
      const lags = this.lags.get(sector);
      const totals = rows.find((row) => row.topic === topic);
      const lastRecordAt = totals?.last_record_at ?? null;
      const foreignEpochAt = totals?.foreign_epoch_at ?? null;
      const outOfReach = this.outOfReach(topic, report, lags);
      const { word, why } = syncWord({
        outOfReach,
        partitions: lags ?? [],
        sinceLastRecord: secondsSince(lastRecordAt, now),
        sinceForeignEpoch: secondsSince(foreignEpochAt, now),
      });
      return {
        sector,
        state: word,
        why,
        received: Number(totals?.received ?? 0),
        answered: Number(totals?.answered ?? 0),
        refused: Number(totals?.refused ?? 0),
        duplicates: Number(totals?.duplicates ?? 0),
        redelivered: Number(totals?.redelivered ?? 0),
        openGaps: Number(totals?.gaps ?? 0),
        missingNumbers: Number(totals?.missing ?? 0),
        lagRecords: lags === undefined ? null : lags.reduce((sum, { lagRecords }) => sum + lagRecords, 0),
        lagSeconds: lags === undefined ? null : Math.max(0, ...lags.map(({ lagSeconds }) => lagSeconds)),
        lastRecordAt: lastRecordAt?.toISOString() ?? null,
        foreignEpochAt: foreignEpochAt?.toISOString() ?? null,
      };
    });
  }

  private outOfReach(
    topic: string,
    report: Awaited<ReturnType<TopicState['read']>>,
    lags: readonly PartitionLag[] | undefined,
  ): string | undefined {
    if (!report.reachable) return 'no broker answers';
    if (report.missing.includes(topic)) return `the topic ${topic} is not there`;
    const group = this.transport.state().find(({ groupId }) => groupId === groupOf(topic));
    if (group?.joined !== true) return 'the consumer is not in its group yet';
    return lags === undefined ? 'the broker or the database could not be asked for positions' : undefined;
  }

  private look(): Promise<void> {
    this.looking ??= this.lookNow().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async lookNow(): Promise<void> {
    const now = Date.now();
    this.lookedAt = now;
    const positions = await this.positions().catch(() => undefined);
    await Promise.all(
      SECTORS.map(async (sector) => {
        const topic = topicsOf(sector).records;
        const ends = positions && (await this.topics.ends(topic).catch(() => undefined));
        if (ends === undefined) {
          this.lags.set(sector, undefined);
          return;
        }
        const lags = [...ends].map(([partition, end]) => {
          const place = `${topic}/${partition}`;
          const history = this.histories.get(place) ?? new LagHistory(partition);
          this.histories.set(place, history);
          return history.see(now, positions?.get(place) ?? 0n, end);
        });
        this.lags.set(sector, lags);
      }),
    );
  }

  private async positions(): Promise<Map<string, bigint>> {
    const rows = await sqlOf(this.dataSource).query<{ topic: string; partition: number; next: string }>(
      'SELECT topic, partition, next FROM position',
    );
    return new Map(rows.map(({ topic, partition, next }) => [`${topic}/${partition}`, BigInt(next)]));
  }
}

function secondsSince(time: Date | null, now: number): number | undefined {
  return time === null ? undefined : Math.max(0, now - time.getTime()) / 1000;
}

/** One consumer and one group for each sector, so that no sector halts another. */
export function groupOf(recordsTopic: string): string {
  return `population-service.${recordsTopic}`;
}
