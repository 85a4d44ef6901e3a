import { brokers, LOG_LEVELS, oneOf, port, postgresUrl, text, wholeNumber, type Environment } from '#lib/platform';

/** What the population service is told from outside. */
export const POPULATION_ENVIRONMENT = {
  PORT: port(),
  HOST: text('the address to listen on; loopback unless told otherwise', '127.0.0.1'),
  DATABASE_URL: postgresUrl(),
  KAFKA_BROKERS: brokers(),
  KEY_FILE: text('the file of the service’s signing key; made at the first start'),
  AUDIT_KEYS_FOLDER: text('the folder of the months’ keys for pseudonyms in the audit log; made at the first start'),
  LOG_LEVEL: oneOf(LOG_LEVELS, 'info'),
  PARTITIONS: wholeNumber({ min: 1, max: 1000, unit: 'partitions of each topic' }, 4),
};
export type PopulationEnvironment = Environment<typeof POPULATION_ENVIRONMENT>;

/** What `migrate` is told: the owner's URL, and the role that is granted what the service may do. */
export const MIGRATION_ENVIRONMENT = {
  MIGRATION_DATABASE_URL: postgresUrl(),
  SERVICE_ROLE: text('the role that the service runs as'),
};
