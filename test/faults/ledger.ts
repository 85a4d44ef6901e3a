import { SECTORS, type Sector } from '#lib/contracts';
import { generateRecords, toNdjson } from '#lib/synthetic';
import { connectorOf, SteadyLoad, type Json, type Sent, type System } from '#test/support';
import { compare, type Comparison } from '../chaos/checker.js';

/** Everything that a spec had accepted, so that at each of its ends all of it can be compared with what is stored. */
export class Ledger {
  private readonly sent: Sent = new Map(SECTORS.map((sector) => [sector, new Map<string, string>()]));
  private seed: number;

  constructor(
    private readonly system: () => System,
    seed: number,
  ) {
    this.seed = seed;
  }

  get records(): number {
    return [...this.sent.values()].reduce((sum, ids) => sum + ids.size, 0);
  }

  /** Single records at a steady rate, all sectors together, while `during` runs. */
  async whileLoadRuns(ratePerSecond: number, during: (load: SteadyLoad) => Promise<void>): Promise<void> {
    const load = new SteadyLoad({
      url: (sector) => this.system().stack.service(connectorOf(sector)).url,
      register: this.system().sample,
      seed: this.nextSeed(),
      ratePerSecond,
    });
    try {
      await during(load);
    } finally {
      await load.stop();
      for (const [sector, ids] of load.sent) for (const [name, id] of ids) this.sent.get(sector)!.set(name, id);
    }
  }

  /** Uploads so many records to each sector, which must all be accepted. */
  async upload(count: number): Promise<void> {
    await Promise.all(
      SECTORS.map(async (sector) => {
        const records = this.generated(sector, count);
        const lines = await this.system().client(sector).upload(records.map(toNdjson));
        for (const [at, line] of lines.entries()) {
          const { status, id } = line;
          if (status !== 'accepted' || id === undefined) {
            const refused = lines.filter((other) => other.status !== 'accepted').length;
            throw new Error(`${sector}: ${refused} of ${lines.length} lines, first ${JSON.stringify(line)}`);
          }
          this.note(sector, records[at]!, id);
        }
      }),
    );
  }

  note(sector: Sector, record: Json, id: string): void {
    this.sent.get(sector)!.set(`${record['recordId'] as string} v${record['version'] as number}`, id);
  }

  /** Waits until all is answered, and compares both ends. */
  async compared(within = 90_000): Promise<Comparison> {
    await this.system().calm(within);
    return compare(this.sent, this.system().stack.databases);
  }

  private generated(sector: Sector, count: number): Json[] {
    const plan = { seed: this.nextSeed(), sector, register: this.system().sample, rates: { 'record.invalid': 0 } };
    return [...generateRecords({ ...plan, count })].map(({ record }) => record);
  }

  private nextSeed(): number {
    this.seed += SECTORS.length;
    return this.seed;
  }
}

/** What a comparison must say: one result each, nothing lost, nothing left unexplained. */
export const ONE_RESULT_EACH: Comparison = { lost: 0, doubled: 0, unexplained: 0, findings: [] };
