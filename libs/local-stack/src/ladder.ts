import type { DataFolder } from './data-folder.js';
import { Given } from './given.js';
import type { Guard } from './guard.js';
import { findKafkaDistribution, KAFKA_VERSION } from './kafka-distribution.js';
import { KafkaProcess } from './kafka-process.js';
import type { Managed, OnProgress } from './managed.js';
import { findPostgres } from './postgres-ground.js';
import { PostgresProcess } from './postgres-process.js';
import { StackError } from './stack-error.js';
import { brokerAnswers } from './topics.js';

/** A broker that answers. */
export interface Broker {
  brokers: string;
  managed: Managed;
}

/** A database server that answers, with its administrator's address (which holds a password). */
export interface DatabaseServer {
  adminUrl: string;
  managed: Managed;
}

/** What every rung of the ladder gets to work with. */
export interface Finder {
  folder: DataFolder;
  guard: Guard;
  environment: NodeJS.ProcessEnv;
  onProgress: OnProgress;
  /** The remembered password of a role, made up at its first use. */
  passwordOf: (role: string) => string;
}

/**
 * Finds or starts a broker: KAFKA_BROKERS → Java with Maven → Docker.
 * @throws StackError STACK_NO_BROKER with what to install; STACK_START_FAILED if one was found and does not start
 */
export async function findBroker({ folder, guard, environment, onProgress }: Finder): Promise<Broker> {
  const given = environment['KAFKA_BROKERS'];
  if (given) {
    onProgress('kafka', `given by KAFKA_BROKERS: ${given}`);
    await expectBroker(given);
    return { brokers: given, managed: new Given('KAFKA_BROKERS') };
  }
  const distribution = await findKafkaDistribution(environment, onProgress);
  if ('found' in distribution) {
    onProgress('kafka', `starting Apache Kafka ${KAFKA_VERSION} with ${distribution.found.java}`);
    const kafka = await KafkaProcess.start(folder, distribution.found, guard);
    return { brokers: kafka.brokers, managed: kafka };
  }
  throw new StackError(
    'STACK_NO_BROKER',
    `No Kafka broker: ${distribution.missing}. One of these is needed:\n` +
      `  - Java 17 or newer and Maven (Debian and Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven), or\n` +
      '  - a Docker engine that this user may use (https://docs.docker.com/engine/install/), or\n' +
      '  - KAFKA_BROKERS=host:port of a broker that runs already.',
  );
}

/**
 * Finds or starts a database server: DATABASE_URL (an administrator's) → embedded PostgreSQL → Docker.
 * @throws StackError STACK_NO_DATABASE with what to do; STACK_START_FAILED if one was found and does not start
 */
export async function findDatabaseServer({
  folder,
  guard,
  environment,
  onProgress,
  passwordOf,
}: Finder): Promise<DatabaseServer> {
  const given = environment['DATABASE_URL'];
  if (given) {
    onProgress('postgres', 'given by DATABASE_URL');
    return { adminUrl: given, managed: new Given('DATABASE_URL') };
  }
  const ground = await findPostgres(folder);
  if ('found' in ground) {
    onProgress('postgres', 'starting PostgreSQL 18');
    const postgres = await PostgresProcess.start(folder, ground.found, passwordOf('administrator'), guard);
    return { adminUrl: postgres.adminUrl, managed: postgres };
  }
  throw new StackError(
    'STACK_NO_DATABASE',
    `No PostgreSQL: ${ground.missing}. Mend that, or install a Docker engine that this user may use ` +
      '(https://docs.docker.com/engine/install/), or set DATABASE_URL to an administrator’s address of a PostgreSQL 18.',
  );
}

async function expectBroker(brokers: string): Promise<void> {
  try {
    await brokerAnswers(brokers);
  } catch {
    throw new StackError(
      'STACK_NO_BROKER',
      `KAFKA_BROKERS names ${brokers}, but no broker answers there. Start it, correct the address, or unset KAFKA_BROKERS.`,
    );
  }
}
