import { mainOf } from './build.js';
import type { DataFolder } from './data-folder.js';
import type { DatabaseAccess } from './databases.js';
import type { Guard } from './guard.js';
import type { OnProgress } from './managed.js';
import { choosePort } from './ports.js';
import { runMigration } from './migration.js';
import { serviceEnvironment } from './service-environment.js';
import { connectorKeys, keyFileOf, makeKeys, registerKeys } from './service-keys.js';
import { ServiceProcess, type RunningService } from './service-process.js';
import { SERVICES, type ServiceName } from './services.js';
import { StackError } from './stack-error.js';

/** Which services to start, and how. */
export interface ServiceOptions {
  /** Default: all. */
  names?: readonly ServiceName[];
  /** Variables for all of them, over what the stack sets (LOG_LEVEL, OVERDUE_SECONDS …). */
  env?: Readonly<Record<string, string>>;
  /** Variables for single ones, over `env`. */
  envOf?: Readonly<Partial<Record<ServiceName, Readonly<Record<string, string>>>>>;
  /** Arguments of Node itself. Default: few collections within 300 MiB. */
  nodeArgs?: readonly string[];
}

/**
 * Five services share few cores: collecting on one thread costs some 15 % less CPU in all than on several. V8 would collect the old
 * generation each time it has grown by a third; now it may grow by 150 %, or by half of what the limit leaves, which is less at the
 * centre, whose collections take 90 ms each. So the limit is as high as 300 MiB for a process allow, also for the centre while it
 * drains ten minutes' backlog (277 MiB).
 */
const SERVICE_NODE_ARGUMENTS: readonly string[] = [
  '--single-threaded-gc',
  '--max-old-space-size=200',
  '--heap-growing-percent=150',
];

/** What the services of a stack share. */
export interface FleetGround {
  folder: DataFolder;
  guard: Guard;
  brokers: string;
  databases: Record<ServiceName, DatabaseAccess>;
  partitions: number;
  onProgress: OnProgress;
}

/** The services of one stack. */
export class ServiceFleet {
  private readonly services = new Map<ServiceName, ServiceProcess>();
  private readonly migrated = new Set<ServiceName>();

  constructor(private readonly ground: FleetGround) {}

  /**
   * Brings databases to their newest migration as their owners, and registers the connectors' keys with the centre.
   * May be called again.
   * @throws StackError STACK_START_FAILED with what the migration said, STACK_BUILD_MISSING
   */
  async migrate(names: readonly ServiceName[] = SERVICES): Promise<void> {
    makeKeys(this.ground.folder);
    await Promise.all(names.map((name) => this.migrateDatabase(name)));
  }

  /** Starts services that do not run yet, side by side, their databases migrated first; returns when all are ready. */
  async start(options: ServiceOptions = {}): Promise<void> {
    const names = options.names ?? SERVICES;
    await this.migrate(names.filter((name) => !this.migrated.has(name)));
    for (const name of names) if (!this.services.has(name)) this.services.set(name, await this.prepare(name, options));
    const results = await Promise.allSettled(names.map((name) => this.startOne(name)));
    const failure = results.find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
  }

  /** @throws StackError STACK_UNKNOWN_SERVICE if it was never started */
  get(name: ServiceName): RunningService {
    const service = this.services.get(name);
    if (service) return service;
    throw new StackError('STACK_UNKNOWN_SERVICE', `${name} was not started by this stack. Call startServices() first.`);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.services.values()].map((service) => service.stop()));
  }

  private async migrateDatabase(name: ServiceName): Promise<void> {
    const { folder, databases, onProgress } = this.ground;
    await runMigration(name, databases[name]);
    if (name === 'population-service') {
      await registerKeys(
        databases[name].ownerUrl,
        connectorKeys((service) => keyFileOf(folder, service)),
      );
    }
    this.migrated.add(name);
    onProgress(name, 'its database is at its newest migration');
  }

  private async startOne(name: ServiceName): Promise<void> {
    const service = this.get(name);
    await service.start();
    this.ground.onProgress(name, `ready at ${service.url}`);
  }

  private async prepare(name: ServiceName, { env, envOf, nodeArgs }: ServiceOptions): Promise<ServiceProcess> {
    const { folder, guard, brokers, databases, partitions } = this.ground;
    const { ports } = folder.remembered;
    const others = Object.entries(ports).flatMap(([holder, port]) => (holder === name ? [] : [port]));
    const port = await choosePort(ports[name], new Set(others));
    ports[name] = port;
    folder.save();
    const extra = { ...env, ...envOf?.[name] };
    return new ServiceProcess(
      {
        name,
        main: mainOf(name),
        nodeArgs: nodeArgs ?? SERVICE_NODE_ARGUMENTS,
        port,
        env: serviceEnvironment(name, { folder, brokers, database: databases[name], partitions, port, extra }),
        logFile: folder.at('logs', `${name}.log`),
        behind: name !== 'population-service',
      },
      guard,
    );
  }
}
