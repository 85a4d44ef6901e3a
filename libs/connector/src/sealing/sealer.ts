import {
  EVENT_TYPE,
  POPULATION_URN,
  SCHEMA_OF,
  sectorUrn,
  topicsOf,
  type EventEnvelope,
  type Sector,
} from '#lib/contracts';
import { reserveNumbers, type Sql } from '#lib/persistence';
import { seal, sha256, TOKEN_TYPE, type SigningKey } from '#lib/signing';

import { newId, newNonce } from './event-id.js';
import { streamOf } from './stream-of.js';

const WEEK_MS = 7 * 24 * 3_600_000;

/** A verification to be asked for. */
export interface ToSeal {
  /** The gateway's id of the record. */
  readonly record: string;
  readonly recordId: string;
  readonly version: number;
  readonly attempt: number;
  /** How many events on this attempt time has spoiled already. */
  readonly anew: number;
  readonly contentDigest: string;
  /** The validated record. */
  readonly data: unknown;
}

/** An event as it will travel. */
export interface SealedEvent {
  readonly eventId: string;
  readonly record: string;
  readonly version: number;
  readonly attempt: number;
  readonly anew: number;
  readonly stream: number;
  readonly epoch: string;
  readonly sequence: string;
  readonly contentDigest: string;
  readonly token: Buffer;
  readonly tokenDigest: string;
}

/** Where and when an event is sealed. */
interface Place {
  readonly stream: number;
  readonly epoch: bigint;
  readonly sequence: bigint;
  /** Unix milliseconds. */
  readonly now: number;
}

/** Signs a sector's records: the only place in a connector that holds its private key. */
export class Sealer {
  readonly topic: string;
  private readonly source: string;

  constructor(
    private readonly sector: Sector,
    private readonly key: SigningKey,
    private readonly partitions: number,
  ) {
    this.topic = topicsOf(sector).records;
    this.source = sectorUrn(sector);
  }

  /**
   * Reserves the numbers and seals, in the order given. Inside the transaction that stores the events, because their
   * numbers are gapless only if both commit together. The encryption on the bus comes later, at each sending.
   */
  async seal(sql: Sql, wanted: readonly ToSeal[], now: number): Promise<SealedEvent[]> {
    const streams = wanted.map(({ recordId }) => streamOf(recordId, this.partitions));
    const counts = new Map<number, number>();
    for (const stream of streams) counts.set(stream, (counts.get(stream) ?? 0) + 1);
    const numbers = await reserveNumbers(sql, this.topic, counts, now);
    const next = new Map([...numbers].map(([stream, { first }]) => [stream, first]));
    const sealed: SealedEvent[] = [];
    for (const [at, one] of wanted.entries()) {
      const stream = streams[at]!;
      const sequence = next.get(stream)!;
      next.set(stream, sequence + 1n);
      sealed.push(this.sealOne(one, { stream, epoch: numbers.get(stream)!.epoch, sequence, now }));
    }
    return sealed;
  }

  private sealOne(one: ToSeal, place: Place): SealedEvent {
    const event = this.event(one, place);
    const token = seal(TOKEN_TYPE.record, event, this.key);
    return {
      eventId: event.id,
      record: one.record,
      version: one.version,
      attempt: one.attempt,
      anew: one.anew,
      stream: place.stream,
      epoch: event.epoch,
      sequence: event.sequence,
      contentDigest: one.contentDigest,
      token,
      tokenDigest: sha256(token),
    };
  }

  /** How many bytes an event has beside its `data`, at the most. */
  envelopeBytes(): number {
    const largest = { stream: this.partitions - 1, epoch: 10n ** 17n, sequence: 10n ** 17n, now: 0 };
    const one: ToSeal = {
      record: '',
      recordId: '',
      version: 1,
      attempt: 2 ** 31 - 1,
      anew: 0,
      contentDigest: '',
      data: '',
    };
    return JSON.stringify(this.event(one, largest)).length;
  }

  private event({ attempt, data }: ToSeal, place: Place): EventEnvelope<unknown> {
    return {
      specversion: '1.0',
      id: newId(),
      source: this.source,
      type: EVENT_TYPE.record,
      time: new Date(place.now).toISOString(),
      datacontenttype: 'application/json',
      dataschema: SCHEMA_OF[this.sector],
      nonce: newNonce(),
      audience: POPULATION_URN,
      topic: this.topic,
      epoch: place.epoch.toString(),
      stream: String(place.stream),
      sequence: place.sequence.toString(),
      expires: new Date(place.now + WEEK_MS).toISOString(),
      purpose: 'verify',
      attempt,
      data,
    };
  }
}
