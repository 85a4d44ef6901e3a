import { Client } from 'pg';
import { SECTORS, type Sector } from '#lib/contracts';
import { startStack, type ServiceName, type Stack } from '#lib/local-stack';
import { loadRegister } from '#lib/population';
import type { Citizen } from '#lib/person';
import { generateRegister } from '#lib/synthetic';
import { eventually } from './eventually.js';
import { cpuSeconds, peakMemoryMiB } from './process-accounts.js';
import { SectorClient } from './sector-client.js';

/** What the figures are called for each process: the app's folder name, `kafka`, `postgres` or `load`. */
export type Accounts = Record<string, number>;

/** The whole system on this machine, with what a measurement needs of it. */
export class System {
  readonly clients: ReadonlyMap<Sector, SectorClient>;

  private constructor(
    readonly stack: Stack,
    readonly sample: readonly Citizen[],
  ) {
    this.clients = new Map(SECTORS.map((sector) => [sector, new SectorClient(stack.service(connectorOf(sector)).url)]));
  }

  /** Starts broker, database and services in `folder`, with a register of `citizens`; keeps some whole households of it to make records of. */
  static async start(options: {
    folder: string;
    citizens: number;
    seed: number;
    sample?: number;
    env?: Record<string, string>;
    /** People that are put into the register beside the generated ones. */
    also?: readonly Citizen[];
    say: (text: string) => void;
  }): Promise<System> {
    const { folder, citizens, seed, also = [], say } = options;
    const stack = await startStack({
      folder,
      onProgress: (step, detail) => say(detail === '' ? step : `${step}: ${detail}`),
    });
    try {
      await stack.migrate();
      const sample: Citizen[] = [];
      const share = (options.sample ?? 60_000) / citizens;
      const start = performance.now();
      await loadRegister(
        stack.databases['population-service'].ownerUrl,
        withAlso(keepingHouseholds(generateRegister({ seed, citizens }), share, sample), also),
        { source: `synthetic, seed ${seed}` },
      );
      say(
        `register of ${citizens} citizens (seed ${seed}) made and loaded in ${((performance.now() - start) / 1000).toFixed(1)} s`,
      );
      await stack.startServices(options.env === undefined ? {} : { env: options.env });
      return new System(stack, sample);
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  client(sector: Sector): SectorClient {
    return this.clients.get(sector)!;
  }

  /** Resolves when every connector has all its answers. */
  async calm(within: number, every = 250): Promise<void> {
    await eventually(
      'every record answered',
      async () => {
        const states = await Promise.all([...this.clients.values()].map((client) => client.sync()));
        return states.every(({ unsent, unanswered }) => unsent === 0 && unanswered === 0);
      },
      { within, every },
    );
  }

  /** When the verdicts of records arrived at their connector, Unix milliseconds by the gateway's id. */
  async verdictTimes(sector: Sector, ids: readonly string[]): Promise<Map<string, number>> {
    const client = new Client({ connectionString: this.stack.databases[connectorOf(sector)].ownerUrl });
    await client.connect();
    try {
      const { rows } = await client.query<{ record: string; received_at: Date }>(
        'SELECT e.record, v.received_at FROM event e JOIN verdict v ON v.event_id = e.event_id WHERE e.record = ANY($1::uuid[])',
        [ids],
      );
      return new Map(rows.map(({ record, received_at }) => [record, received_at.getTime()]));
    } finally {
      await client.end();
    }
  }

  /** CPU seconds that each process has used until now. */
  cpu(): Accounts {
    return this.eachProcess((pid, name) => cpuSeconds(pid, { family: name === 'postgres' }));
  }

  /** Peak resident memory of each process in MiB; of PostgreSQL all its processes together. */
  memory(): Accounts {
    return this.eachProcess((pid, name) => peakMemoryMiB(pid, { family: name === 'postgres' }));
  }

  async stop(): Promise<void> {
    for (const client of this.clients.values()) client.close();
    await this.stack.stop();
  }

  private eachProcess(figure: (pid: number, name: string) => number): Accounts {
    const pids: [string, number | undefined][] = [
      ...SERVICES.map((name): [string, number | undefined] => [name, this.stack.service(name).pid]),
      ['kafka', this.stack.kafka.pid],
      ['postgres', this.stack.postgres.pid],
      ['load', process.pid],
    ];
    return Object.fromEntries(pids.flatMap(([name, pid]) => (pid === undefined ? [] : [[name, figure(pid, name)]])));
  }
}

const SERVICES: readonly ServiceName[] = [
  'land-connector',
  'civil-status-connector',
  'tax-connector',
  'social-security-connector',
  'population-service',
];

export function connectorOf(sector: Sector): ServiceName {
  return `${sector}-connector`;
}

function* keepingHouseholds(register: Iterable<Citizen>, share: number, kept: Citizen[]): Iterable<Citizen> {
  const every = Math.max(1, Math.round(1 / share));
  for (const citizen of register) {
    if (citizen.householdId % every === 0) kept.push(citizen);
    yield citizen;
  }
}

function* withAlso(register: Iterable<Citizen>, also: readonly Citizen[]): Iterable<Citizen> {
  yield* register;
  yield* also;
}
