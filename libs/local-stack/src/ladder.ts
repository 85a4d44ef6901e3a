import type { DataFolder } from './data-folder.js';
import { withClient } from './databases.js';
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

/** With LIENTHONG_LADDER=containers every rung but Docker is skipped, whatever else is there. */
const NOT_ASKED = { missing: 'LIENTHONG_LADDER asks for containers' };
const containersOnly = (environment: NodeJS.ProcessEnv): boolean => environment['LIENTHONG_LADDER'] === 'containers';

/**
 * Finds or starts a broker: KAFKA_BROKERS → Java with Maven → Docker.
 * @throws StackError STACK_NO_BROKER with what to install; STACK_START_FAILED if one was found and does not start
 */
export async function findBroker(finder: Finder): Promise<Broker> {
  const { folder, guard, environment, onProgress } = finder;
  const skip = containersOnly(environment);
  const given = skip ? undefined : environment['KAFKA_BROKERS'];
  if (given) {
    onProgress('kafka', `given by KAFKA_BROKERS: ${given}`);
    await expectBroker(given);
    return { brokers: given, managed: new Given('KAFKA_BROKERS') };
  }
  const distribution = skip ? NOT_ASKED : await findKafkaDistribution(environment, onProgress);
  if ('found' in distribution) {
    onProgress('kafka', `starting Apache Kafka ${KAFKA_VERSION} with ${distribution.found.java}`);
    const kafka = await KafkaProcess.start(folder, distribution.found, guard);
    return { brokers: kafka.brokers, managed: kafka };
  }
  onProgress('kafka', `${distribution.missing}; trying Docker`);
  const { brokerInDocker } = await import('./docker-rung.js');
  const docker = await brokerInDocker(finder);
  if ('found' in docker) return docker.found;
  throw new StackError(
    'STACK_NO_BROKER',
    `No Kafka broker: ${distribution.missing}; ${docker.missing}. One of these is needed:\n` +
      `  - Java 17 or newer and Maven (Debian and Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven), or\n` +
      '  - a Docker engine that this user may use (https://docs.docker.com/engine/install/), or\n' +
      '  - KAFKA_BROKERS=host:port of a broker that runs already.',
  );
}

/**
 * Finds or starts a database server: DATABASE_URL (an administrator's) → embedded PostgreSQL → Docker.
 * @throws StackError STACK_NO_DATABASE with what to do; STACK_START_FAILED if one was found and does not start
 */
export async function findDatabaseServer(finder: Finder): Promise<DatabaseServer> {
  const { folder, guard, environment, onProgress, passwordOf } = finder;
  const skip = containersOnly(environment);
  const given = skip ? undefined : environment['DATABASE_URL'];
  if (given) {
    onProgress('postgres', 'given by DATABASE_URL');
    await expectDatabase(given);
    return { adminUrl: given, managed: new Given('DATABASE_URL') };
  }
  const ground = skip ? NOT_ASKED : await findPostgres(folder);
  if ('found' in ground) {
    onProgress('postgres', 'starting PostgreSQL 18');
    const postgres = await PostgresProcess.start(folder, ground.found, passwordOf('administrator'), guard);
    return { adminUrl: postgres.adminUrl, managed: postgres };
  }
  onProgress('postgres', `${ground.missing}; trying Docker`);
  const { databaseInDocker } = await import('./docker-rung.js');
  const docker = await databaseInDocker(finder);
  if ('found' in docker) return docker.found;
  throw new StackError(
    'STACK_NO_DATABASE',
    `No PostgreSQL: ${ground.missing}; ${docker.missing}. Mend the first, or install a Docker engine that this user may use ` +
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

async function expectDatabase(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    // The address itself holds a password and is not repeated.
    const place = URL.canParse(url) ? new URL(url).host : 'something that is no address';
    const code = typeof error === 'object' && error !== null && 'code' in error ? ` (${String(error.code)})` : '';
    throw new StackError(
      'STACK_NO_DATABASE',
      `DATABASE_URL names ${place}, but no PostgreSQL lets its user in there${code}. It must be an administrator’s address, ` +
        'postgres://user:password@host:port/database. Correct it, or unset DATABASE_URL to let the stack start a server of its own.',
    );
  }
}
