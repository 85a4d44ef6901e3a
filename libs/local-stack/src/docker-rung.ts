import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { projectRoot } from './build.js';
import { newClusterId } from './cluster-id.js';
import { ContainerServer, dockerEngine, removeVolume, type ContainerSpec } from './container-server.js';
import type { DataFolder } from './data-folder.js';
import { withClient } from './databases.js';
import { KAFKA_VERSION } from './kafka-distribution.js';
import { BROKER_SETTINGS } from './kafka-settings.js';
import type { Broker, DatabaseServer, Finder } from './ladder.js';
import type { Rung } from './managed.js';
import { choosePort } from './ports.js';
import { POSTGRES_ADMIN, POSTGRES_INIT_ARGUMENTS, POSTGRES_SETTINGS } from './postgres-settings.js';
import { brokerServes } from './topics.js';

/** Starts Apache Kafka in a container, if a Docker engine of this machine answers. */
export async function brokerInDocker({ folder, guard }: Finder): Promise<Rung<Broker>> {
  const missing = await whyNoEngine();
  if (missing !== undefined) return { missing };
  const hostPort = await portFor(folder, 'broker');
  folder.remembered.clusterId ??= newClusterId();
  const brokers = `127.0.0.1:${String(hostPort)}`;
  const spec: ContainerSpec = {
    name: 'The Kafka broker',
    image: `apache/kafka:${KAFKA_VERSION}`,
    environment: {
      ...brokerEnvironment(),
      CLUSTER_ID: folder.remembered.clusterId,
      KAFKA_ADVERTISED_LISTENERS: `CLIENT://${brokers},BROKER://localhost:19092`,
    },
    port: 9092,
    hostPort,
    volume: await volumeFor(folder, 'kafka'),
    dataFolder: '/var/lib/kafka/data',
    files: ['log4j2.yaml', 'tools-log4j2.yaml'].map((file) => ({
      source: join(projectRoot(), 'docker', 'kafka', file),
      target: `/mnt/shared/config/${file}`,
    })),
    startedLine: /Kafka Server started/,
    ready: () => brokerServes(brokers),
  };
  folder.save();
  const managed = new ContainerServer(spec, guard);
  await managed.start();
  return { found: { brokers, managed } };
}

/** Starts PostgreSQL in a container, if a Docker engine of this machine answers. */
export async function databaseInDocker({ folder, guard, passwordOf }: Finder): Promise<Rung<DatabaseServer>> {
  const missing = await whyNoEngine();
  if (missing !== undefined) return { missing };
  const hostPort = await portFor(folder, 'postgres');
  const password = passwordOf('administrator');
  const adminUrl = `postgres://${POSTGRES_ADMIN}:${password}@127.0.0.1:${String(hostPort)}/postgres`;
  const settings = {
    ...POSTGRES_SETTINGS,
    listen_addresses: '*',
    unix_socket_directories: '/var/run/postgresql',
    shared_buffers: '512MB',
  };
  const spec: ContainerSpec = {
    name: 'PostgreSQL',
    image: 'postgres:18',
    environment: {
      POSTGRES_USER: POSTGRES_ADMIN,
      POSTGRES_PASSWORD: password,
      POSTGRES_DB: 'postgres',
      POSTGRES_INITDB_ARGS: POSTGRES_INIT_ARGUMENTS.filter((argument) => !argument.startsWith('--username')).join(' '),
    },
    command: ['postgres', ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    port: 5432,
    hostPort,
    volume: await volumeFor(folder, 'postgres'),
    dataFolder: '/var/lib/postgresql',
    startedLine: /database system is ready to accept connections/,
    ready: () => withClient(adminUrl, async (client) => (await client.query('SELECT 1')).rowCount === 1),
  };
  const managed = new ContainerServer(spec, guard);
  await managed.start();
  return { found: { adminUrl, managed } };
}

/** Kafka's settings as the image takes them: `KAFKA_` and the name in capitals, dots as underscores. */
function brokerEnvironment(): Record<string, string> {
  const settings = {
    ...BROKER_SETTINGS,
    'log.dirs': '/var/lib/kafka/data',
    listeners: 'CLIENT://:9092,BROKER://:19092,CONTROLLER://:9093',
    'inter.broker.listener.name': 'BROKER',
    'listener.security.protocol.map': 'CLIENT:PLAINTEXT,BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'controller.quorum.voters': '1@localhost:9093',
  };
  const named = Object.entries(settings).map(([name, value]) => [
    `KAFKA_${name.toUpperCase().replaceAll('.', '_')}`,
    value,
  ]);
  return {
    ...Object.fromEntries(named),
    KAFKA_HEAP_OPTS: '-Xmx384m',
    KAFKA_JVM_PERFORMANCE_OPTS: '-XX:+UseSerialGC',
  };
}

async function whyNoEngine(): Promise<string | undefined> {
  const host = process.env['DOCKER_HOST'];
  if (host && !/^(unix|npipe):/.test(host)) return `DOCKER_HOST (${host}) names an engine on another machine`;
  try {
    await (await dockerEngine()).ping();
    return undefined;
  } catch {
    return 'no Docker engine answers';
  }
}

/**
 * Volumes outlive their containers, so that a second start finds its data; `emptyFolder` removes those remembered. One that
 * is there without being remembered is of a folder that was removed by hand: nobody knows its passwords any more.
 */
async function volumeFor(folder: DataFolder, server: string): Promise<string> {
  const volume = `lienthong-${createHash('sha256').update(folder.path).digest('hex').slice(0, 12)}-${server}`;
  if (folder.remembered.volumes.includes(volume)) return volume;
  await removeVolume(await dockerEngine(), volume);
  folder.remembered.volumes.push(volume);
  folder.save();
  return volume;
}

async function portFor(folder: DataFolder, name: string): Promise<number> {
  const { ports } = folder.remembered;
  const port = await choosePort(ports[name], new Set(Object.values({ ...ports, [name]: 0 })));
  ports[name] = port;
  return port;
}
