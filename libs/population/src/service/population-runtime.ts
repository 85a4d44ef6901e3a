import { SECTORS, topicsOf } from '#lib/contracts';
import {
  BatchTransport,
  CALLS_AT_ONCE,
  Publisher,
  Relay,
  StrangerAllowance,
  TopicState,
  type BusAlarm,
  type BusLogEntry,
} from '#lib/messaging';
import { connectDataSource, createDataSource, pendingMigrations, type SqlFailure } from '#lib/persistence';
import { CannotStart, EXIT_SOFTWARE, loadOrCreateSigningKey, type Logger, type Metrics } from '#lib/platform';
import type { DataSource } from 'typeorm';

import { SubjectKeys } from '../audit/subject-keys.js';
import { KeyRegistry } from '../keys/key-registry.js';
import { BatchHandler } from '../pipeline/batch-handler.js';
import { RandomPool } from '../pipeline/random-pool.js';
import { LOOK_UP_SETTINGS } from '../register/candidates.js';
import { CurrentMatcher } from '../register/current-matcher.js';
import { Pruner } from '../retention/prune.js';
import { POPULATION_MIGRATIONS } from '../schema/schema.js';
import { groupOf, SyncStates } from '../sync/sync-states.js';
import type { PopulationEnvironment } from './environment.js';
import { PopulationMetrics, watchBus } from './population-metrics.js';

const SERVICE = 'population-service';
/** Few enough that all that are under way at once fit into memory (300 MiB), and enough to share a transaction's fixed costs. */
const MOST_IN_A_CALL = 125;

/** The parts of the running service. Owned by `startRuntime`; ended by `stop`, then `end`. */
export interface PopulationRuntime {
  readonly dataSource: DataSource;
  /** For what people look up; a slow question there holds nothing up. */
  readonly looking: DataSource;
  readonly handler: BatchHandler;
  readonly transport: BatchTransport;
  readonly topics: TopicState;
  readonly syncStates: SyncStates;
  readonly relay: Relay;
  readonly publicJwk: Readonly<Record<string, unknown>>;
  /** Takes no new batch, ends those under way, sends no more. */
  readonly stop: () => Promise<void>;
  /** Gives the database connections back. */
  readonly end: () => Promise<void>;
}

/**
 * Connects what the service works with: waits for the database, but not for the broker.
 * @throws CannotStart when the schema is not at its newest migration
 */
export async function startRuntime(
  environment: PopulationEnvironment,
  logger: Logger,
  metrics: Metrics,
): Promise<PopulationRuntime> {
  const { DATABASE_URL: url, KAFKA_BROKERS: brokers } = environment;
  const key = loadOrCreateSigningKey(environment.KEY_FILE);
  const subjectKeys = new SubjectKeys(environment.AUDIT_KEYS_FOLDER);
  subjectKeys.at(Date.now());
  const common = { url, migrations: POPULATION_MIGRATIONS };
  const pipeline = createDataSource({
    ...common,
    applicationName: `${SERVICE} pipeline`,
    // As many as may be under way at the most: each sector has its own calls, so that none halts another.
    poolSize: CALLS_AT_ONCE * SECTORS.length,
    settings: LOOK_UP_SETTINGS,
  });
  const others = createDataSource({
    ...common,
    applicationName: SERVICE,
    poolSize: 5,
    // An outbox is all but empty and its pages are full of deleted rows: the planner would rather read them all, at each pass.
    settings: { enable_seqscan: 'off' },
  });
  const looking = createDataSource({
    ...common,
    applicationName: `${SERVICE} lookup`,
    poolSize: 3,
    statementTimeoutMs: 5_000,
  });
  const onRetry = (failure: SqlFailure): void =>
    logger.warn({ sqlstate: failure.sqlstate }, 'waiting for the database');
  await connectDataSource(others, { onRetry });
  await refuseOldSchema(others);
  await connectDataSource(pipeline, { onRetry });
  await connectDataSource(looking, { onRetry });

  const measures = new PopulationMetrics(metrics);
  const alarm = (code: string, details: object): void => {
    measures.alarm(code);
    logger.error({ alarm: code, ...details }, 'alarm');
  };
  const onAlarm = ({ code, topic, partition, details }: BusAlarm): void => alarm(code, { topic, partition, details });
  const log = ({ level, message, ...place }: BusLogEntry): void => logger[level](place, `bus: ${message}`);

  const registry = new KeyRegistry(others, (kid) => alarm('KEY_ROW_REFUSED', { kid }));
  await registry.start();
  const current = new CurrentMatcher(
    others,
    ({ digests }, citizens) => logger.info({ ...digests, citizens }, 'matching by this model and these frequencies'),
    (failure) => logger.warn(failure, 'newer frequencies could not be looked for; the last ones decide'),
  );
  await current.start();
  const publisher = new Publisher({ brokers, clientId: SERVICE, log });
  const relay = new Relay({
    dataSource: others,
    url,
    publisher,
    onAlarm,
    onFailure: (failure) => logger.warn(failure, 'the relay met a failure; it tries again'),
  });
  const tools = {
    dataSource: pipeline,
    registry,
    matcher: () => current.matcher,
    key,
    subjectKeys,
    random: new RandomPool(),
    allowance: new StrangerAllowance(),
    clock: Date.now,
  };
  const handler = new BatchHandler(tools, {
    onDone: (parts, outcome, seconds) => {
      measures.done(parts, outcome, seconds);
      if (outcome.queued > 0) relay.wake(outcome.sealed);
      const { topic } = parts[0]!.source;
      for (const { code, partition } of outcome.alarms) alarm(code, { topic, partition });
    },
    onFailure: (parts, failure) => {
      measures.failed(failure.kind);
      const reason = failure.sqlstate ?? (failure.kind === 'retryable' ? 'DATABASE_AWAY' : 'PURE_STEP');
      const { topic } = parts[0]!.source;
      const partitions = parts.map(({ source }) => source.partition);
      const records = parts.reduce((sum, { messages }) => sum + messages.length, 0);
      logger.warn({ topic, partitions, records, setAside: parts[0]!.setAside, ...failure, reason }, 'a batch failed');
    },
    onFatal: (failure) => {
      logger.fatal(failure, 'schema and code do not fit: the process stops before it does harm');
      process.exit(EXIT_SOFTWARE);
    },
  });
  const transport = new BatchTransport({
    brokers,
    clientId: SERVICE,
    groups: SECTORS.map((sector) => ({
      groupId: groupOf(topicsOf(sector).records),
      topics: [topicsOf(sector).records],
    })),
    positions: others,
    maxBatch: MOST_IN_A_CALL,
    onAlarm,
    log,
  });
  const topics = new TopicState({
    brokers,
    clientId: SERVICE,
    topics: SECTORS.flatMap((sector) => Object.values(topicsOf(sector)) as string[]),
    log,
  });
  const syncStates = new SyncStates(others, topics, transport);
  const pruner = new Pruner(others, ({ halted, events, refusals, duplicates }) => {
    if (halted) alarm('CLOCK_BEHIND', {});
    else if (events + refusals + duplicates > 0) logger.info({ events, refusals, duplicates }, 'pruned');
  });
  watchBus(metrics, relay, transport);
  relay.start();
  syncStates.start();
  pruner.start();

  return {
    dataSource: others,
    looking,
    handler,
    transport,
    topics,
    syncStates,
    relay,
    publicJwk: { ...key.publicJwk, kid: key.kid, use: 'sig', alg: key.algorithm },
    stop: async () => {
      pruner.stop();
      syncStates.stop();
      registry.stop();
      current.stop();
      await transport.close();
      await relay.stop();
      await Promise.all([publisher.close(), topics.close()]);
    },
    end: async () => {
      await Promise.all([pipeline.destroy(), others.destroy(), looking.destroy()]);
    },
  };
}

async function refuseOldSchema(dataSource: DataSource): Promise<void> {
  const pending = await pendingMigrations(dataSource);
  if (pending.length === 0) return;
  throw new CannotStart(
    `the database lacks ${pending.length} migration(s): ${pending.join(', ')}. Run '${SERVICE} migrate' with MIGRATION_DATABASE_URL and SERVICE_ROLE first.`,
  );
}
