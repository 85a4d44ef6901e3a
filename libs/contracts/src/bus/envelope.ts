import type { Sector } from './sectors.js';

/** CloudEvents `type` of the three kinds of event. */
export const EVENT_TYPE = {
  record: 'vn.lienthong.record',
  verdict: 'vn.lienthong.verdict',
  rejection: 'vn.lienthong.rejection',
} as const;
export type EventType = (typeof EVENT_TYPE)[keyof typeof EVENT_TYPE];

/** CloudEvents `dataschema` of a record's event: the sector's schema and its version. */
export const SCHEMA_OF: Readonly<Record<Sector, string>> = {
  land: 'urn:lienthong:schema:land:1',
  'civil-status': 'urn:lienthong:schema:civil-status:1',
  tax: 'urn:lienthong:schema:tax:1',
  'social-security': 'urn:lienthong:schema:social-security:1',
};

/** CloudEvents `dataschema` of the answers. */
export const ANSWER_SCHEMA = {
  verdict: 'urn:lienthong:schema:verdict:1',
  rejection: 'urn:lienthong:schema:rejection:1',
} as const;

/**
 * A CloudEvents 1.0 event in structured JSON: the payload of a token. The members beyond CloudEvents' own
 * bind it to one receiver, one topic and one place in the sender's counter.
 */
export interface EventEnvelope<T> {
  specversion: '1.0';
  /** UUIDv7 */
  id: string;
  /** the sender's URN */
  source: string;
  type: string;
  /** moment of sealing, RFC 3339 UTC with milliseconds */
  time: string;
  datacontenttype: 'application/json';
  dataschema: string;
  /** 16 random bytes, base64url: hides the content behind the token's public hash */
  nonce: string;
  /** URN of the party that may act on it */
  audience: string;
  /** the topic that it was sealed for */
  topic: string;
  /** Unix second at which the sender's counter began, decimal */
  epoch: string;
  /** the partition's number, decimal */
  stream: string;
  /** from 1, gapless within source, topic, epoch and stream, decimal */
  sequence: string;
  /** RFC 3339 UTC; at most 7 days after `time` */
  expires: string;
  /** why the person's data is processed */
  purpose: 'verify';
  /** only on a record's event: which verification of this record and version, from 1 */
  attempt?: number;
  data: T;
}
