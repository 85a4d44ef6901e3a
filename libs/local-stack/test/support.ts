import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Kafka, logLevel } from 'kafkajs';

import { emptyFolder } from '../src/index.js';

/** What tests start with: nothing given, so that the stack starts servers of its own. */
export const NOTHING_GIVEN: NodeJS.ProcessEnv = { ...process.env, KAFKA_BROKERS: '', DATABASE_URL: '' };

/** New folders for one spec file, and their end. */
export function temporaryFolders(): { make: () => string; clear: () => Promise<void> } {
  const made: string[] = [];
  return {
    make: () => {
      const folder = mkdtempSync(join(tmpdir(), 'lienthong-stack-'));
      made.push(folder);
      return folder;
    },
    clear: async () => {
      for (const folder of made) {
        if (existsSync(join(folder, 'stack.json'))) await emptyFolder(folder);
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

export function client(brokers: string): Kafka {
  return new Kafka({
    clientId: 'test',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    retry: { retries: 3 },
  });
}

/** Sends one value to partition 0. */
export async function sendTo(brokers: string, topic: string, value: string): Promise<void> {
  const producer = client(brokers).producer();
  await producer.connect();
  await producer.send({ topic, acks: -1, messages: [{ partition: 0, value }] });
  await producer.disconnect();
}

/** The values of a topic from its beginning, as soon as there are so many. */
export async function readFrom(
  brokers: string,
  topic: string,
  count: number,
): Promise<{ value: string; timestamp: number }[]> {
  const consumer = client(brokers).consumer({ groupId: `test-${String(process.pid)}-${String(Date.now())}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const found: { value: string; timestamp: number }[] = [];
  await new Promise<void>((resolve) => {
    void consumer.run({
      eachMessage: async ({ message }) => {
        found.push({ value: String(message.value), timestamp: Number(message.timestamp) });
        if (found.length === count) resolve();
        return Promise.resolve();
      },
    });
  });
  await consumer.disconnect();
  return found;
}
