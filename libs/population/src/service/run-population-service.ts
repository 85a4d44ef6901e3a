import { SECTORS } from '#lib/contracts';
import { migrate, sqlFailure, sqlOf } from '#lib/persistence';
import {
  createLogger,
  Health,
  Metrics,
  readEnvironment,
  runHttpService,
  runMain,
  type HttpService,
} from '#lib/platform';
import {
  Injectable,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationShutdown,
  type Type,
} from '@nestjs/common';

import { BatchHandler } from '../pipeline/batch-handler.js';
import { AuditEntries } from '../questions/audit-entries.js';
import { Refusals } from '../questions/refusals.js';
import { POPULATION_GRANTS, POPULATION_MIGRATIONS } from '../schema/schema.js';
import { SyncStates } from '../sync/sync-states.js';
import { MIGRATION_ENVIRONMENT, POPULATION_ENVIRONMENT, type PopulationEnvironment } from './environment.js';
import { startRuntime, type PopulationRuntime } from './population-runtime.js';

const SERVICE = 'population-service';

/** Ends the runtime with the application: consumers and relay first, connections last. */
@Injectable()
class RuntimeLife implements BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(private readonly runtime: PopulationRuntime) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.runtime.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runtime.end();
  }
}

@Module({})
class PopulationModule {}

/** Providers for the app's controllers: `BatchHandler`, `SyncStates`, `Refusals`, `AuditEntries`. */
function populationModule(runtime: PopulationRuntime, controllers: readonly Type[]): DynamicModule {
  return {
    module: PopulationModule,
    controllers: [...controllers],
    providers: [
      { provide: RuntimeLife, useValue: new RuntimeLife(runtime) },
      { provide: BatchHandler, useValue: runtime.handler },
      { provide: SyncStates, useValue: runtime.syncStates },
      { provide: Refusals, useValue: new Refusals(runtime.looking) },
      { provide: AuditEntries, useValue: new AuditEntries(runtime.looking) },
    ],
  };
}

/**
 * The population service as a process: reads the environment (with problems it lists all of them and ends with code 78),
 * understands `migrate` as its first argument, starts, drains on SIGTERM.
 * @param controllers the app's HTTP and message controllers
 */
export async function runPopulationService(controllers: readonly Type[]): Promise<void> {
  const logger = createLogger({ service: SERVICE });
  await runMain({
    service: SERVICE,
    logger,
    start: () => startPopulationService(readEnvironment(SERVICE, POPULATION_ENVIRONMENT), controllers),
    migrate: async () => {
      const environment = readEnvironment(SERVICE, MIGRATION_ENVIRONMENT);
      const ran = await migrate({
        ownerUrl: environment.MIGRATION_DATABASE_URL,
        serviceRole: environment.SERVICE_ROLE,
        migrations: POPULATION_MIGRATIONS,
        grants: POPULATION_GRANTS,
      });
      logger.info({ migrations: ran }, 'the schema is at its newest');
    },
  });
}

/** Starts the service in this process; resolves once its port is open. @throws CannotStart */
export async function startPopulationService(
  environment: PopulationEnvironment,
  controllers: readonly Type[],
): Promise<HttpService> {
  const logger = createLogger({ service: SERVICE, level: environment.LOG_LEVEL });
  const metrics = new Metrics({ service: SERVICE });
  const runtime = await startRuntime(environment, logger, metrics);
  return runHttpService({
    service: SERVICE,
    description: `The population-data service: answers records of ${SECTORS.join(', ')} with signed verdicts.`,
    module: populationModule(runtime, controllers),
    port: environment.PORT,
    host: environment.HOST,
    logger,
    metrics,
    health: healthOf(runtime, environment.PARTITIONS),
    publicKeys: [runtime.publicJwk],
    transports: [runtime.transport],
    worldIsDown: (error) => sqlFailure(error).kind === 'retryable',
  });
}

/** The centre can do nothing without its database; without a broker it answers questions about what was. */
function healthOf({ dataSource, topics }: PopulationRuntime, wanted: number): Health {
  return new Health([
    {
      name: 'database',
      needed: true,
      ask: async () => {
        await sqlOf(dataSource).query('SELECT 1');
        return undefined;
      },
    },
    {
      name: 'broker',
      needed: false,
      ask: async () => {
        const { reachable, failure, missing, partitions } = await topics.read();
        if (!reachable) return `no broker answers (${failure ?? 'unknown'})`;
        if (missing.length > 0) return `topics are missing: ${missing.join(', ')}`;
        const odd = [...partitions].filter(([, count]) => count !== wanted).map(([topic]) => topic);
        return odd.length > 0 ? `not ${wanted} partitions (PARTITIONS) in: ${odd.join(', ')}` : undefined;
      },
    },
  ]);
}
