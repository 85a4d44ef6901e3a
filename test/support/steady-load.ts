import { setTimeout as pause } from 'node:timers/promises';
import { SECTORS, type Sector } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import { generateRecords } from '#lib/synthetic';
import { SectorClient } from './sector-client.js';

/** What a sector knows that it sent: by its own record id, the gateway's id that it was given at acceptance. */
export type Sent = Map<Sector, Map<string, string>>;

/**
 * Sends records of all sectors at a steady rate until told to stop. A post that isn't answered, or is answered 5xx, is
 * sent again until it is: so each record of this list must have been accepted, and none twice.
 */
export class SteadyLoad {
  readonly sent: Sent = new Map(SECTORS.map((sector) => [sector, new Map<string, string>()]));
  /** Posts that had to be repeated. */
  repeated = 0;
  private running = true;
  private readonly senders: Promise<void>[];

  constructor(options: {
    url: (sector: Sector) => string;
    register: readonly Citizen[];
    seed: number;
    ratePerSecond: number;
  }) {
    const { url, register, seed, ratePerSecond } = options;
    const everyMs = (1000 * SECTORS.length) / ratePerSecond;
    this.senders = SECTORS.map((sector, index) => this.sendAll(sector, url(sector), register, seed + index, everyMs));
  }

  get records(): number {
    return [...this.sent.values()].reduce((sum, ids) => sum + ids.size, 0);
  }

  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.senders);
  }

  private async sendAll(
    sector: Sector,
    url: string,
    register: readonly Citizen[],
    seed: number,
    everyMs: number,
  ): Promise<void> {
    const client = new SectorClient(url);
    const open = new Set<Promise<void>>();
    let next = performance.now();
    for (const { record } of generateRecords({
      seed,
      sector,
      register,
      count: 10_000_000,
      rates: { 'record.invalid': 0 },
    })) {
      if (!this.running) break;
      next += everyMs;
      const early = next - performance.now();
      if (early > 1) await pause(early);
      else if (early < -2_000) next = performance.now(); // after an outage: go on, don't catch up
      while (open.size >= 32) await Promise.race(open);
      const post = this.untilAccepted(client, sector, record).finally(() => open.delete(post));
      open.add(post);
    }
    await Promise.all(open);
    client.close();
  }

  private async untilAccepted(client: SectorClient, sector: Sector, record: Record<string, unknown>): Promise<void> {
    const body = JSON.stringify(record);
    for (;;) {
      try {
        const answer = await client.post(body);
        if (answer.status < 300) {
          this.sent
            .get(sector)!
            .set(
              `${record['recordId'] as string} v${record['version'] as number}`,
              (JSON.parse(answer.body) as { id: string }).id,
            );
          return;
        }
        if (answer.status < 500 && answer.status !== 429)
          throw new Refused(`${sector} refused a record with ${answer.status}: ${answer.body.slice(0, 300)}`);
      } catch (error) {
        if (error instanceof Refused) throw error;
      }
      this.repeated += 1;
      await pause(250);
    }
  }
}

class Refused extends Error {}
