import kafkajs, { type ICustomPartitioner, type Kafka, type LogEntry, type RetryOptions } from 'kafkajs';
import { quietIdleConnections } from './kafkajs-idle-loop.js';

/**
 * A line of kafkajs without its extras, which may quote stack traces and whole payloads of the protocol. What kafkajs calls an
 * error it tries again, as we do: a warning.
 */
export interface BusLogEntry {
  readonly level: 'warn' | 'debug';
  readonly message: string;
  readonly groupId?: string;
  readonly topic?: string;
  readonly partition?: number;
  readonly cause?: string;
}

export type BusLog = (entry: BusLogEntry) => void;

/**
 * Every setting is named, for kafkajs has other defaults where NODE_ENV is `test`.
 * Consumers go on for ever: with few retries a consumer crashes seconds into an outage, loses its member id, and waits
 * for the session of its own ghost to end.
 */
export const CONSUMER_RETRY: RetryOptions = {
  retries: 1_000_000,
  initialRetryTime: 300,
  maxRetryTime: 2_000,
  factor: 0.2,
  multiplier: 2,
};

/** Producers and admins fail soon: the loop is the relay's, and an endless admin hangs on a topic that is missing. */
export const SENDER_RETRY: RetryOptions = {
  retries: 2,
  initialRetryTime: 100,
  maxRetryTime: 500,
  factor: 0.2,
  multiplier: 2,
};

export interface KafkaClientOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly retry: RetryOptions;
  readonly log?: BusLog | undefined;
  readonly requestTimeoutMs?: number | undefined;
  /** Once it says true, attempts to connect end. A client with endless retries can't be ended in any other way. */
  readonly stopped?: () => boolean;
}

/** Half-open connections end by the request time-out; it must be longer than a slow disk's acknowledgement. */
const REQUEST_TIMEOUT_MS = 10_000;
const CONNECTION_TIMEOUT_MS = 3_000;

export function createKafka(options: KafkaClientOptions): Kafka {
  quietIdleConnections();
  return new kafkajs.Kafka({
    // kafkajs gives up for good when there is nothing left to try.
    brokers: () => (options.stopped?.() ? [] : [...options.brokers]),
    clientId: options.clientId,
    retry: options.retry,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
    enforceRequestTimeout: true,
    logLevel: kafkajs.logLevel.INFO,
    logCreator: () => (entry) => options.log?.(withoutExtras(entry)),
  });
}

/** The sender chose the partition when it sealed; nothing else may. */
export const namedPartition: ICustomPartitioner = () => (record) => record.message.partition ?? -1;

function withoutExtras({ level, log }: LogEntry): BusLogEntry {
  const cause: unknown = log['error'];
  const topic: unknown = log['topic'];
  const partition: unknown = log['partition'];
  const groupId: unknown = log['groupId'];
  return {
    level: level === kafkajs.logLevel.ERROR || level === kafkajs.logLevel.WARN ? 'warn' : 'debug',
    message: log.message,
    ...(typeof groupId === 'string' && { groupId }),
    ...(typeof topic === 'string' && { topic }),
    ...(typeof partition === 'number' && { partition }),
    ...(typeof cause === 'string' && { cause }),
  };
}

/**
 * What went wrong, safe for logs: the protocol's own name (`TOPIC_AUTHORIZATION_FAILED`) wherever it stands in the chain
 * of causes, else kafkajs's name of the outermost error (`KafkaJSConnectionError`).
 */
export function kafkaErrorCode(error: unknown): string {
  for (let link: unknown = error, depth = 0; typeof link === 'object' && link !== null && depth < 5; depth += 1) {
    const { type, cause } = link as { type?: unknown; cause?: unknown };
    if (typeof type === 'string') return type;
    link = cause;
  }
  return error instanceof Error ? error.name : 'UNKNOWN';
}
