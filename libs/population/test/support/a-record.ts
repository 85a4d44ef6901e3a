import { generateKeyPairSync, randomBytes } from 'node:crypto';

import {
  EVENT_TYPE,
  POPULATION_URN,
  SCHEMA_OF,
  sectorUrn,
  topicsOf,
  type EventEnvelope,
  type Sector,
} from '#lib/contracts';
import { seal, signingKeyFromJwk, TOKEN_TYPE, type SigningKey, type TokenType } from '#lib/signing';

import { RandomPool } from '../../src/pipeline/random-pool.js';

/** The moment at which tests happen unless they say otherwise. */
export const NOON = Date.UTC(2026, 10, 24, 12);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

const random = new RandomPool();

/** A fresh ES256 key. */
export function aKey(): SigningKey {
  return signingKeyFromJwk(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));
}

/** A valid record of a sector; `with` changes members, `null` takes one away. */
export function aRecord(sector: Sector = 'land'): RecordBuilder {
  return new RecordBuilder(sector, contentOf(sector), {});
}

type Members = Readonly<Record<string, unknown>>;

/** Builds one record event; each method returns a new builder. Numbers are the caller's to count. */
export class RecordBuilder {
  constructor(
    private readonly sector: Sector,
    private readonly content: Members,
    private readonly members: Members,
  ) {}

  with(changes: Members): RecordBuilder {
    return new RecordBuilder(this.sector, changed(this.content, changes), this.members);
  }

  about(subject: Members): RecordBuilder {
    return this.with({ subject: changed(this.content['subject'] as Members, subject) });
  }

  /** Changes the event around the record. */
  event(changes: Members): RecordBuilder {
    return new RecordBuilder(this.sector, this.content, changed(this.members, changes));
  }

  numbered(sequence: number, epoch?: number): RecordBuilder {
    return this.event({ sequence: String(sequence), ...(epoch !== undefined && { epoch: String(epoch) }) });
  }

  /** Sealed at this moment, for a week. */
  at(time: number): RecordBuilder {
    return this.event({ time: new Date(time).toISOString(), expires: new Date(time + 7 * DAY).toISOString() });
  }

  /** With an event id of its own, kept by all that is built from here on. */
  identified(): RecordBuilder {
    return this.event({ id: random.uuid(NOON) });
  }

  build(): EventEnvelope<unknown> {
    return {
      specversion: '1.0',
      id: random.uuid(NOON),
      source: sectorUrn(this.sector),
      type: EVENT_TYPE.record,
      time: new Date(NOON).toISOString(),
      datacontenttype: 'application/json',
      dataschema: SCHEMA_OF[this.sector],
      nonce: randomBytes(16).toString('base64url'),
      audience: POPULATION_URN,
      topic: topicsOf(this.sector).records,
      epoch: String(Math.floor((NOON - 10 * DAY) / 1000)),
      stream: '0',
      sequence: '1',
      expires: new Date(NOON + 7 * DAY).toISOString(),
      purpose: 'verify',
      attempt: 1,
      data: this.content,
      ...this.members,
    };
  }

  sealedBy(key: SigningKey, typ: TokenType = TOKEN_TYPE.record): Buffer {
    return seal(typ, this.build(), key);
  }
}

function changed(members: Members, changes: Members): Members {
  return Object.fromEntries(Object.entries({ ...members, ...changes }).filter(([, value]) => value !== null));
}

function contentOf(sector: Sector): Members {
  const common = {
    recordId: `${sector}-1`,
    version: 1,
    agency: 'AGENCY-1',
    subject: {
      role: { land: 'holder', 'civil-status': 'person', tax: 'taxpayer', 'social-security': 'participant' }[sector],
      identifiers: [{ type: 'personal-number', value: '001090000123' }],
      fullName: 'Nguyễn Văn An',
      birthDate: '1990-02-11',
      sex: 'male',
    },
  };
  if (sector !== 'civil-status') return common;
  return { ...common, kind: 'correction' };
}
