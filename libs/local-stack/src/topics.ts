import { setTimeout as pause } from 'node:timers/promises';

import { SECTORS, topicsOf } from '#lib/contracts';
import { Kafka, logLevel, type Admin } from 'kafkajs';

import { RETENTION_DAYS } from './kafka-settings.js';
import { StackError } from './stack-error.js';

/** The three topics of each sector, in a stable order. */
export function allTopics(): string[] {
  return SECTORS.flatMap((sector) => {
    const { records, verdicts, rejected } = topicsOf(sector);
    return [records, verdicts, rejected];
  });
}

/** Runs work with an administrator's client that gives up early: the loops that need patience are ours. */
export async function withAdmin<T>(brokers: string, work: (admin: Admin) => Promise<T>): Promise<T> {
  const kafka = new Kafka({
    clientId: 'lienthong-local-stack',
    brokers: brokers.split(','),
    connectionTimeout: 1_000,
    requestTimeout: 10_000,
    retry: { retries: 1, initialRetryTime: 100, maxRetryTime: 300 },
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

/** Whether a broker answers and its controller holds it for alive. */
export async function brokerAnswers(brokers: string): Promise<boolean> {
  return withAdmin(brokers, async (admin) => {
    const { brokers: alive } = await admin.describeCluster();
    return alive.length > 0;
  });
}

/** Whether a broker answers and leads all partitions of the exchange's topics that it has: after a start that takes a moment. */
export async function brokerServes(brokers: string): Promise<boolean> {
  return withAdmin(brokers, async (admin) => {
    const { brokers: alive } = await admin.describeCluster();
    if (alive.length === 0) return false;
    const present = new Set(await admin.listTopics());
    for (const topic of allTopics()) if (present.has(topic)) await admin.fetchTopicOffsets(topic);
    return true;
  });
}

/**
 * Makes the topics that are missing, each with so many partitions, one replica, the broker's time on every message, nothing compressed, and the
 * retention that the events' expiry needs. What is there is left as it is. When this returns, each can be written and read.
 * @returns the topics it made
 * @throws StackError STACK_TOPIC_PARTITIONS if a topic is there with another number of partitions
 */
export async function makeTopics(brokers: string, partitions: number): Promise<string[]> {
  return withAdmin(brokers, async (admin) => {
    const wanted = allTopics();
    const present = new Set(await admin.listTopics());
    const missing = wanted.filter((topic) => !present.has(topic));
    if (missing.length > 0) {
      await admin.createTopics({
        waitForLeaders: true,
        timeout: 10_000,
        topics: missing.map((topic) => ({
          topic,
          numPartitions: partitions,
          replicationFactor: 1,
          configEntries: [
            { name: 'message.timestamp.type', value: 'LogAppendTime' },
            { name: 'compression.type', value: 'uncompressed' },
            { name: 'retention.ms', value: String(RETENTION_DAYS * 86_400_000) },
          ],
        })),
      });
      for (const topic of missing) await untilServed(admin, topic);
    }
    await refuseOtherPartitions(admin, wanted, partitions);
    return missing;
  });
}

/** Waits until the broker leads the partitions of a new topic: for a moment it knows the topic and refuses to take anything. */
async function untilServed(admin: Admin, topic: string): Promise<void> {
  for (const until = Date.now() + 15_000; ; await pause(100)) {
    try {
      await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

async function refuseOtherPartitions(admin: Admin, topics: string[], partitions: number): Promise<void> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics });
  const other = found.filter((topic) => topic.partitions.length !== partitions);
  if (other.length === 0) return;
  const list = other.map((topic) => `${topic.name} (${String(topic.partitions.length)})`).join(', ');
  throw new StackError(
    'STACK_TOPIC_PARTITIONS',
    `Topics are there with another number of partitions than the ${String(partitions)} asked for: ${list}. ` +
      'A record keeps its partition for ever, so nothing is changed by itself. Start with that number, or empty the broker.',
  );
}
