import { randomBytes } from 'node:crypto';

import { DataFolder } from './data-folder.js';
import { prepareDatabases, type DatabaseAccess } from './databases.js';
import { Guard } from './guard.js';
import { findBroker, findDatabaseServer, type Broker, type DatabaseServer, type Finder } from './ladder.js';
import type { Managed, OnProgress } from './managed.js';
import { ServiceFleet, type ServiceOptions } from './service-fleet.js';
import type { RunningService } from './service-process.js';
import type { ServiceName } from './services.js';
import { StackError } from './stack-error.js';
import { TopicWatch } from './topic-watch.js';
import { makeTopics } from './topics.js';

/** What to start and where. */
export interface StackOptions {
  /** The one folder for data, logs, keys and passwords; made if missing. */
  folder: string;
  /** Partitions of each topic. Default 4. */
  partitions?: number;
  onProgress?: OnProgress;
  /** Only these servers. Default: both. */
  only?: readonly ('kafka' | 'postgres')[];
  /** Default: the process's own (KAFKA_BROKERS, DATABASE_URL, LIENTHONG_LADDER, JAVA_HOME, XDG_CACHE_HOME). */
  environment?: NodeJS.ProcessEnv;
}

/**
 * Finds or starts a broker and a database server, makes topics and databases, and goes on making topics that vanish.
 * What it starts ends with `stop()`, or when this process ends, however it ends.
 * @throws StackError with a code and the way out; whatever had been started is stopped again
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const folder = await DataFolder.take(options.folder);
  const guard = new Guard((processes) => folder.note({ processes }));
  folder.note({ watchdog: guard.watchdog });
  const onProgress = options.onProgress ?? (() => undefined);
  const parts: Parts = { folder, guard, onProgress, partitions: options.partitions ?? 4 };
  const environment = options.environment ?? process.env;
  const finder: Finder = { folder, guard, environment, onProgress, passwordOf: passwordsIn(folder) };
  const only = options.only ?? ['kafka', 'postgres'];
  const started = await Promise.allSettled([
    only.includes('kafka') ? startBroker(finder, parts) : undefined,
    only.includes('postgres') ? startDatabases(finder, parts) : undefined,
  ]);
  const stack = new Stack(parts);
  const failure = started.find((result) => result.status === 'rejected');
  if (failure) {
    await stack.stop();
    throw failure.reason;
  }
  return stack;
}

/** What a stack is made of; servers and databases are there as far as they were asked for. */
interface Parts {
  folder: DataFolder;
  guard: Guard;
  onProgress: OnProgress;
  partitions: number;
  broker?: Broker;
  watch?: TopicWatch;
  server?: DatabaseServer;
  databases?: Record<ServiceName, DatabaseAccess>;
}

async function startBroker(finder: Finder, parts: Parts): Promise<void> {
  parts.broker = await findBroker(finder);
  const { brokers } = parts.broker;
  const made = await makeTopics(brokers, parts.partitions);
  finder.onProgress('topics', made.length > 0 ? `${String(made.length)} topics made` : 'all there');
  parts.watch = new TopicWatch(brokers, parts.partitions, (detail) => finder.onProgress('topics', detail));
}

async function startDatabases(finder: Finder, parts: Parts): Promise<void> {
  parts.server = await findDatabaseServer(finder);
  parts.databases = await prepareDatabases(parts.server.adminUrl, finder.passwordOf);
  finder.onProgress('databases', `${String(Object.keys(parts.databases).length)} databases ready`);
}

/** Passwords are made up once for a folder and remembered there. */
export function passwordsIn(folder: DataFolder): (role: string) => string {
  return (role) => {
    const { passwords } = folder.remembered;
    passwords[role] ??= randomBytes(24).toString('base64url');
    folder.save();
    return passwords[role];
  };
}

/** A running stack: broker, database server, topics, databases, services. */
export class Stack {
  private fleet: ServiceFleet | undefined;

  constructor(private readonly parts: Parts) {}

  /** The data folder's absolute path. */
  get folder(): string {
    return this.parts.folder.path;
  }

  /** Bootstrap servers, `host:port` with commas. */
  get brokers(): string {
    return this.broker.brokers;
  }

  get kafka(): Managed {
    return this.broker.managed;
  }

  get postgres(): Managed {
    return this.server.managed;
  }

  /** Each service's database; the addresses hold passwords. */
  get databases(): Record<ServiceName, DatabaseAccess> {
    return expectStarted(this.parts.databases, 'postgres');
  }

  /** Makes missing topics now and returns their names; the stack does so by itself about once a second. */
  async ensureTopics(): Promise<string[]> {
    return makeTopics(this.brokers, this.parts.partitions);
  }

  /** Makes databases and roles again, after `postgres.wipe()` and `postgres.start()`. */
  async ensureDatabases(): Promise<void> {
    await prepareDatabases(this.server.adminUrl, passwordsIn(this.parts.folder));
  }

  /**
   * Brings the services' databases to their newest migration and registers keys, without starting anything; to fill the register
   * first, say. May be called again.
   */
  async migrate(names?: readonly ServiceName[]): Promise<void> {
    await this.services.migrate(names);
  }

  /** Starts services from the build in `dist`, their databases migrated; returns when all are ready. */
  async startServices(options?: ServiceOptions): Promise<void> {
    await this.services.start(options);
  }

  /** @throws StackError STACK_UNKNOWN_SERVICE if it was never started */
  service(name: ServiceName): RunningService {
    return this.services.get(name);
  }

  /** Ends the watch over topics (a fault test may want them gone). */
  async stopTopicWatch(): Promise<void> {
    await this.parts.watch?.stop();
  }

  /** Stops everything that the stack started, and gives the folder free. May be called twice. */
  async stop(): Promise<void> {
    await this.fleet?.stop();
    await this.stopTopicWatch();
    await Promise.all([this.parts.broker?.managed.stop(), this.parts.server?.managed.stop()]);
    this.parts.guard.close();
    this.parts.folder.release();
  }

  private get services(): ServiceFleet {
    const { folder, guard, partitions, onProgress } = this.parts;
    this.fleet ??= new ServiceFleet({
      folder,
      guard,
      partitions,
      onProgress,
      brokers: this.brokers,
      databases: this.databases,
    });
    return this.fleet;
  }

  private get broker(): Broker {
    return expectStarted(this.parts.broker, 'kafka');
  }

  private get server(): DatabaseServer {
    return expectStarted(this.parts.server, 'postgres');
  }
}

function expectStarted<T>(part: T | undefined, name: string): T {
  if (part === undefined) {
    throw new StackError(
      'STACK_START_FAILED',
      `This stack was started without ${name}. Leave \`only\` away, or name '${name}' in it.`,
    );
  }
  return part;
}
