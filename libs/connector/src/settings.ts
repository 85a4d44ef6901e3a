import { tmpdir } from 'node:os';

import type { Sector } from '#lib/contracts';
import {
  brokers,
  LOG_LEVELS,
  oneOf,
  port,
  postgresUrl,
  readEnvironment,
  text,
  wholeNumber,
  type Environment,
} from '#lib/platform';

/** Ports for those who start a connector by hand; the local stack chooses free ones. */
const PORTS: Readonly<Record<Sector, number>> = {
  land: 3101,
  'civil-status': 3102,
  tax: 3103,
  'social-security': 3104,
};

/** What a connector needs to know from outside. */
export const connectorSettings = (sector: Sector) => ({
  PORT: port(PORTS[sector]),
  HOST: text('the address to listen on', '127.0.0.1'),
  DATABASE_URL: postgresUrl(),
  KAFKA_BROKERS: brokers(),
  KEY_FILE: text("the path of the file with this connector's private key; made at the first start"),
  CENTRE_KEYS_FILE: text("the path of the JWKS file with the population service's public keys"),
  UPLOAD_FOLDER: text('a folder for the answers of uploads under way', tmpdir()),
  LOG_LEVEL: oneOf(LOG_LEVELS, 'info'),
  PARTITIONS: wholeNumber({ min: 1, max: 1024, unit: 'partitions of each topic' }, 4),
  OVERDUE_SECONDS: wholeNumber({ min: 1, max: 86_400, unit: 'seconds until an answer is overdue' }, 600),
  UPLOAD_IDLE_SECONDS: wholeNumber({ min: 1, max: 3_600, unit: 'seconds without a byte that end an upload' }, 60),
});

export type ConnectorSettings = Environment<ReturnType<typeof connectorSettings>>;

export const serviceName = (sector: Sector): string => `${sector}-connector`;

export function readConnectorSettings(sector: Sector): ConnectorSettings {
  return readEnvironment(serviceName(sector), connectorSettings(sector));
}

export function readMigrationSettings(sector: Sector): { MIGRATION_DATABASE_URL: string; SERVICE_ROLE: string } {
  return readEnvironment(`${serviceName(sector)} migrate`, {
    MIGRATION_DATABASE_URL: postgresUrl(),
    SERVICE_ROLE: text('the name of the role that the service runs as'),
  });
}
