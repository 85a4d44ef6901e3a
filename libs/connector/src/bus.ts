import type { DataSource } from 'typeorm';

import { topicsOf, type Sector } from '#lib/contracts';
import { BatchTransport, Publisher, Relay, TopicState, type BusAlarm, type BusLogEntry } from '#lib/messaging';
import type { Logger, Metrics } from '#lib/platform';

import { MARK_SENT } from './delivery/sent.js';
import { serviceName, type ConnectorSettings } from './settings.js';

export interface Bus {
  readonly relay: Relay;
  readonly transport: BatchTransport;
  readonly topics: TopicState;
  /** Partitions of each topic, as configured. */
  readonly partitions: number;
  /** Nothing is sent or read any more when this resolves. */
  readonly stopMoving: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The connector's two ways to the bus: the relay that sends, the transport that reads. Nothing connects here yet. */
export function openBus(options: {
  readonly sector: Sector;
  readonly settings: ConnectorSettings;
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly metrics: Metrics;
}): Bus {
  const { sector, settings, dataSource, logger, metrics } = options;
  const clientId = serviceName(sector);
  const brokers = settings.KAFKA_BROKERS;
  const { records, verdicts, rejected } = topicsOf(sector);
  const log = ({ level, message, ...place }: BusLogEntry): void => logger[level](place, `bus: ${message}`);
  const alarms = metrics.counter('lienthong_bus_alarms_total', 'What the bus alarms about', ['code']);
  const onAlarm = (alarm: BusAlarm): void => {
    alarms.inc({ code: alarm.code });
    logger.error({ alarm }, 'alarm: the bus');
  };
  const publisher = new Publisher({ brokers, clientId, log });
  const relay = new Relay({
    dataSource,
    url: settings.DATABASE_URL,
    publisher,
    afterSent: MARK_SENT,
    onAlarm,
    onFailure: ({ step, code }) => logger.warn({ step, code }, 'the relay tries again'),
  });
  const transport = new BatchTransport({
    brokers,
    clientId,
    groups: [{ groupId: `${clientId}.answers`, topics: [verdicts, rejected] }],
    positions: dataSource,
    closeTimeoutMs: 3_000,
    onAlarm,
    log,
  });
  const topics = new TopicState({ brokers, clientId, topics: [records, verdicts, rejected], cacheMs: 1_000, log });
  return {
    relay,
    transport,
    topics,
    partitions: settings.PARTITIONS,
    stopMoving: async () => {
      await Promise.all([relay.stop(), transport.close()]);
    },
    close: async () => {
      await Promise.all([publisher.close(), topics.close()]);
    },
  };
}
