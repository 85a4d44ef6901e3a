import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';

import kafkajs, { type Consumer, type Producer } from 'kafkajs';
import { v7 } from 'uuid';

import {
  ANSWER_SCHEMA,
  EVENT_TYPE,
  POPULATION_URN,
  sectorUrn,
  topicsOf,
  type EventEnvelope,
  type Rejection,
  type Sector,
  type SectorRecord,
  type Verdict,
} from '#lib/contracts';
import { decodePayload, seal, sha256, signingKeyFromJwk, TOKEN_TYPE, type SigningKey } from '#lib/signing';

/** A record's token as the centre met it. */
export interface Met {
  readonly token: string;
  readonly partition: number;
  readonly offset: string;
  readonly event: EventEnvelope<SectorRecord>;
}

/** What the centre says to an event: nothing, a verdict, or a rejection; tokens are produced as they are. */
export type Reply = (met: Met, centre: FakeCentre) => readonly string[];

/** What the centre says about an event: real tokens, really signed. */
export class CentreAnswers {
  private sequence = 0;

  constructor(
    readonly sector: Sector,
    readonly key: SigningKey,
  ) {}

  /** A verdict on an event; `matched` unless told otherwise. */
  verdict(
    met: Met,
    changes: Partial<Verdict> = {},
    envelope: Partial<EventEnvelope<unknown>> = {},
    key = this.key,
  ): string {
    const data: Verdict = {
      outcome: 'matched',
      ...((changes.outcome ?? 'matched').endsWith('matched') && { linkedBy: 'number' as const }),
      recordId: met.event.data.recordId,
      version: met.event.data.version,
      attempt: met.event.attempt ?? 1,
      eventId: met.event.id,
      tokenDigest: sha256(met.token),
      decidedBy: 'engine',
      findings: [],
      quality: { complete: { value: true, findings: [] }, clean: { value: true, findings: [] } },
      salt: randomBytes(32).toString('base64url'),
      model: { model: 'test', frequencies: 'test' },
      ...changes,
    };
    return this.sealed('verdict', met.partition, data, envelope, key);
  }

  rejection(met: Met, code: Rejection['code'], changes: Partial<Rejection> = {}): string {
    const data: Rejection = {
      code,
      valueDigest: sha256(met.token),
      topic: met.event.topic,
      partition: met.partition,
      offset: met.offset,
      tokenDigest: sha256(met.token),
      eventId: met.event.id,
      ...changes,
    };
    return this.sealed('rejection', met.partition, data, {});
  }

  sealed(
    kind: 'verdict' | 'rejection',
    partition: number,
    data: unknown,
    envelope: Partial<EventEnvelope<unknown>>,
    key = this.key,
  ): string {
    const topics = topicsOf(this.sector);
    const now = Date.now();
    const event: EventEnvelope<unknown> = {
      specversion: '1.0',
      id: v7(),
      source: POPULATION_URN,
      type: EVENT_TYPE[kind],
      time: new Date(now).toISOString(),
      datacontenttype: 'application/json',
      dataschema: ANSWER_SCHEMA[kind],
      nonce: randomBytes(16).toString('base64url'),
      audience: sectorUrn(this.sector),
      topic: kind === 'verdict' ? topics.verdicts : topics.rejected,
      epoch: '1',
      stream: String(partition),
      sequence: String(++this.sequence),
      expires: new Date(now + 3_600_000).toISOString(),
      purpose: 'verify',
      data,
      ...envelope,
    };
    return seal(TOKEN_TYPE[kind], event, key).toString();
  }
}

/** A population service that decides as the test tells it, over the real broker. */
export class FakeCentre extends CentreAnswers {
  readonly met: Met[] = [];
  reply: Reply = (met, centre) => [centre.verdict(met)];

  private constructor(
    sector: Sector,
    key: SigningKey,
    private readonly producer: Producer,
    private readonly consumer: Consumer,
  ) {
    super(sector, key);
  }

  static async start(options: { sector: Sector; brokers: string; keysFile: string }): Promise<FakeCentre> {
    const key = newKey();
    writeFileSync(options.keysFile, JSON.stringify({ keys: [key.publicJwk] }));
    const kafka = new kafkajs.Kafka({
      brokers: options.brokers.split(','),
      clientId: 'fake-centre',
      logLevel: kafkajs.logLevel.NOTHING,
    });
    const producer = kafka.producer({ createPartitioner: () => (record) => record.message.partition ?? 0 });
    const consumer = kafka.consumer({
      groupId: 'fake-centre',
      retry: { retries: 1_000_000, maxRetryTime: 1_000 },
      maxWaitTimeInMs: 50,
    });
    const centre = new FakeCentre(options.sector, key, producer, consumer);
    await producer.connect();
    await consumer.connect();
    await consumer.subscribe({ topics: [topicsOf(options.sector).records], fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch }) => {
        const answers: { partition: number; token: string }[] = [];
        for (const message of batch.messages) {
          const token = message.value?.toString('latin1') ?? '';
          const event = decodePayload(token) as EventEnvelope<SectorRecord>;
          const met = { token, partition: batch.partition, offset: message.offset, event };
          centre.met.push(met);
          for (const answer of centre.reply(met, centre)) answers.push({ partition: batch.partition, token: answer });
        }
        await centre.send(answers);
      },
    });
    return centre;
  }

  async stop(): Promise<void> {
    await this.consumer.disconnect();
    await this.producer.disconnect();
  }

  /** Produces tokens: rejections to the rejected topic, everything else to the verdicts'. */
  async send(answers: readonly { partition: number; token: string | Buffer | null; topic?: string }[]): Promise<void> {
    const { verdicts, rejected } = topicsOf(this.sector);
    const topicMessages = answers.map(({ partition, token, topic }) => ({
      topic: topic ?? (isRejection(token) ? rejected : verdicts),
      messages: [{ partition, value: token }],
    }));
    if (topicMessages.length > 0) await this.producer.sendBatch({ topicMessages });
  }
}

export function newKey(): SigningKey {
  return signingKeyFromJwk(
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }) as Record<string, unknown>,
  );
}

const isRejection = (token: string | Buffer | null): boolean =>
  typeof token === 'string' && Buffer.from(token.split('.')[0] ?? '', 'base64url').includes('rejection');
