import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { DataSource } from 'typeorm';

import { type Sector } from '#lib/contracts';
import type { Relay } from '#lib/messaging';
import { migrate, sqlFailure, sqlOf } from '#lib/persistence';
import {
  createLogger,
  Health,
  Metrics,
  loadOrCreateSigningKey,
  runHttpService,
  runMain,
  type HttpService,
  type Logger,
} from '#lib/platform';

import { AnswerIntake } from './answers/answer-intake.js';
import { AnswerNotices } from './answers/answer-notices.js';
import { answersController } from './answers/answers.controller.js';
import { CentreKeys } from './answers/centre-keys.js';
import { openBus } from './bus.js';
import { ConnectorContext } from './connector-context.js';
import { openDatabase } from './database.js';
import { PromiseLoop } from './delivery/promise-loop.js';
import { IntakeController } from './intake/intake.controller.js';
import { IntakeQueue } from './intake/intake-queue.js';
import { Intake } from './intake/intake.js';
import { Lifecycle } from './lifecycle.js';
import { Overview } from './lookup/overview-reader.js';
import { OverviewController } from './lookup/overview.controller.js';
import { RecordLookup } from './lookup/record-lookup.js';
import { RecordsController } from './lookup/records.controller.js';
import { describeRecord } from './open-api.js';
import { CONNECTOR_GRANTS, CONNECTOR_MIGRATIONS } from './schema/connector-tables.js';
import { Sealer } from './sealing/sealer.js';
import { VerificationsController } from './sealing/verifications.controller.js';
import { Verifications } from './sealing/verifications.js';
import { readConnectorSettings, readMigrationSettings, serviceName, type ConnectorSettings } from './settings.js';
import { FlowControl } from './upload/flow-control.js';
import { UploadController } from './upload/upload.controller.js';
import { watchHealth, watchMetrics } from './watch.js';

@Module({})
class ConnectorModule {}

/** A connector's main: everything but its sector is the same. */
export async function runConnector(sector: Sector): Promise<void> {
  const service = serviceName(sector);
  await runMain({
    service,
    logger: createLogger({ service }),
    migrate: () => {
      const { MIGRATION_DATABASE_URL: ownerUrl, SERVICE_ROLE: serviceRole } = readMigrationSettings(sector);
      return migrate({ ownerUrl, migrations: CONNECTOR_MIGRATIONS, serviceRole, grants: CONNECTOR_GRANTS });
    },
    start: () => {
      const settings = readConnectorSettings(sector);
      return startConnector(sector, settings, createLogger({ service, level: settings.LOG_LEVEL }));
    },
  });
}

/** Starts a connector in this process. Resolves once its port is open; the bus is joined in the background. */
export async function startConnector(
  sector: Sector,
  settings: ConnectorSettings,
  logger: Logger,
): Promise<HttpService> {
  const key = loadOrCreateSigningKey(settings.KEY_FILE);
  const { moving, looking, close: closeDatabase } = await openDatabase(sector, settings.DATABASE_URL, logger);
  const health = new Health();
  const metrics = new Metrics({ service: serviceName(sector) });
  const notices = new AnswerNotices();
  const keys = new CentreKeys(settings.CENTRE_KEYS_FILE);
  const bus = openBus({ sector, settings, dataSource: moving, logger, metrics });
  const wakeRelay = (): void => bus.relay.wake();
  const sealer = new Sealer(sector, key, settings.PARTITIONS);
  const flow = new FlowControl();
  const queue = intakeQueue({ dataSource: moving, sealer, relay: bus.relay, flow, logger });
  const promises = new PromiseLoop({
    dataSource: moving,
    url: settings.DATABASE_URL,
    sealer,
    partitions: settings.PARTITIONS,
    overdueMs: settings.OVERDUE_SECONDS * 1000,
    wakeRelay,
    logger,
    metrics,
  });
  const leaving = new AbortController();
  const answers = new AnswerIntake({
    sector,
    dataSource: moving,
    keys,
    notices,
    flow,
    logger,
    metrics,
    onFatal: stopAtOnce,
  });
  const context = new ConnectorContext(
    sector,
    sealer.envelopeBytes(),
    settings.UPLOAD_FOLDER,
    settings.UPLOAD_IDLE_SECONDS * 1000,
    leaving.signal,
  );
  watchHealth(health, { sql: sqlOf(looking), bus, keys });
  watchMetrics(metrics, { bus, queue });
  const lifecycle = new Lifecycle({
    work: async () => {
      leaving.abort();
      flow.end();
      await Promise.all([queue.idle(), promises.stop(), bus.stopMoving()]);
    },
    ground: () => Promise.all([bus.close(), closeDatabase()]),
  });
  const providers: Provider[] = [
    { provide: ConnectorContext, useValue: context },
    { provide: IntakeQueue, useValue: queue },
    { provide: FlowControl, useValue: flow },
    { provide: AnswerIntake, useValue: answers },
    { provide: Verifications, useValue: new Verifications(moving, sealer, wakeRelay) },
    { provide: RecordLookup, useValue: new RecordLookup(sqlOf(looking), notices) },
    { provide: Overview, useValue: new Overview(sqlOf(looking), () => bus.relay.state) },
    { provide: Lifecycle, useValue: lifecycle },
  ];
  bus.relay.start();
  promises.start();
  return runHttpService({
    service: serviceName(sector),
    description: `Takes the ${sector} register's records in, has them verified, and keeps what is to be corrected.`,
    module: connectorModule(sector, providers),
    port: settings.PORT,
    host: settings.HOST,
    logger,
    metrics,
    health,
    publicKeys: [{ ...key.publicJwk, kid: key.kid, alg: key.algorithm, use: 'sig' }],
    transports: [bus.transport],
    worldIsDown: (error) => sqlFailure(error).kind === 'retryable',
    openApi: (document) => describeRecord(document, sector),
  });
}

function connectorModule(sector: Sector, providers: Provider[]): DynamicModule {
  return {
    module: ConnectorModule,
    controllers: [
      UploadController,
      IntakeController,
      VerificationsController,
      RecordsController,
      OverviewController,
      answersController(sector),
    ],
    providers,
  };
}

interface IntakeParts {
  readonly dataSource: DataSource;
  readonly sealer: Sealer;
  readonly relay: Relay;
  readonly flow: FlowControl;
  readonly logger: Logger;
}

function intakeQueue({ dataSource, sealer, relay, flow, logger }: IntakeParts): IntakeQueue {
  const intake = new Intake(
    dataSource,
    sealer,
    (sealed) => {
      flow.accepted(sealed.length);
      relay.wake(sealed);
    },
    (error) => logger.error({ err: error }, 'alarm: a record brought out a bug and was not taken in'),
  );
  return new IntakeQueue((batch) => intake.accept(batch));
}

/** Out of every handler's reach, so that the process's own way of dying is taken. */
function stopAtOnce(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
