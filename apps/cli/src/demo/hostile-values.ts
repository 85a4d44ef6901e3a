import { Kafka, logLevel } from 'kafkajs';
import { topicsOf, type Sector } from '#lib/contracts';

/** What a stranger who reaches the broker might put on a topic, made from honest tokens seen there. */
export interface HostileValue {
  readonly what: string;
  readonly expected: string;
  /** Whether the centre refuses it; otherwise it counts it as a duplicate. */
  readonly refused: boolean;
  readonly topic: string;
  readonly partition: number;
  readonly value: string;
}

/**
 * @param token an honest land record's token, as it travelled
 * @param other another sector's, here tax
 */
export function hostileValues(token: string, other: { token: string; sector: Sector }): HostileValue[] {
  const { records } = topicsOf('land');
  const partition = streamOf(token);
  const [header, payload, signature] = token.split('.') as [string, string, string];
  const event = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { data: { agency: string } };
  const forged = Buffer.from(JSON.stringify({ ...event, data: { ...event.data, agency: 'FORGED' } })).toString(
    'base64url',
  );
  return [
    {
      what: 'forged: content changed under an honest signature',
      expected: 'ENVELOPE_SIGNATURE',
      refused: true,
      topic: records,
      partition,
      value: `${header}.${forged}.${signature}`,
    },
    {
      what: 'replayed: an honest token once more',
      expected: 'a duplicate',
      refused: false,
      topic: records,
      partition,
      value: token,
    },
    {
      what: `misdirected: a ${other.sector} record on land's topic`,
      expected: 'ENVELOPE_TOPIC',
      refused: true,
      topic: records,
      partition: streamOf(other.token),
      value: other.token,
    },
    {
      what: 'no token and no JSON at all',
      expected: 'ENVELOPE_FORM',
      refused: true,
      topic: records,
      partition: 0,
      value: 'not a token, not JSON {',
    },
  ];
}

/** Puts the values on their topics as any client of the broker could. */
export async function putOnBus(brokers: string, values: readonly HostileValue[]): Promise<void> {
  const producer = new Kafka({
    clientId: 'stranger',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
  }).producer();
  await producer.connect();
  try {
    for (const { topic, partition, value } of values)
      await producer.send({ topic, acks: -1, messages: [{ partition, value }] });
  } finally {
    await producer.disconnect();
  }
}

function streamOf(token: string): number {
  return Number((JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { stream: string }).stream);
}
