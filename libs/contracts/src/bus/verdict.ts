import type { Finding } from '../findings/finding.js';
import type { ReasonCode } from './reasons.js';

export const OUTCOMES = ['matched', 'mismatched', 'ambiguous', 'not-found', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const LINKED_BY = ['number', 'old-number', 'attributes'] as const;
/** By what the person was found; only where there is a link. */
export type LinkedBy = (typeof LINKED_BY)[number];

/** How a field of the record relates to the register's; the first five leave nothing to correct. */
export const RELATIONS = [
  'equal',
  'equal-normalised',
  'partial',
  'absent-in-record',
  'absent-in-register',
  'diacritics-differ',
  'close',
  'swapped',
  'outdated',
  'unreadable',
  'different',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** Relations that leave something to correct. */
export const TO_CORRECT: ReadonlySet<Relation> = new Set<Relation>([
  'diacritics-differ',
  'close',
  'swapped',
  'outdated',
  'unreadable',
  'different',
]);

/** One compared field. Every compared field is named, never only the first that differs. */
export interface ComparedField {
  /** JSON Pointer into the record */
  pointer: string;
  relation: Relation;
  /** true where this field is what found the person */
  foundBy?: true;
  /** the register's value, only for pointers of the sector's release policy and only where there is a link */
  registered?: string;
}

/** One word of quality, with the codes of the findings behind it. */
export interface Judgement {
  value: boolean;
  findings: string[];
}

/** đủ, sạch; and, where there is a link, đúng, sống. */
export interface Quality {
  complete: Judgement;
  clean: Judgement;
  correct?: Judgement;
  live?: Judgement;
}

/** The answer to a record's event: the `data` of a verdict event. */
export interface Verdict {
  outcome: Outcome;
  linkedBy?: LinkedBy;
  recordId: string;
  version: number;
  attempt: number;
  eventId: string;
  /** SHA-256 of the record's token, base64url */
  tokenDigest: string;
  decidedBy: 'engine';
  /** only where there is a link */
  fields?: ComparedField[];
  findings: Finding[];
  /** how many findings did not fit into the answer's 32 KiB */
  findingsOmitted?: number;
  quality: Quality;
  /** only for `ambiguous` and `not-found`: JSON Pointers of the fields that would tell the candidates apart */
  wouldDecide?: string[];
  /** 32 bytes, base64url: opens the audit entry's commitment */
  salt: string;
  /** digests of the model and of the register's frequencies */
  model: { model: string; frequencies: string };
  explanation?: unknown;
}

/** The news that an event was refused: the `data` of a rejection event. */
export interface Rejection {
  code: ReasonCode;
  /** SHA-256 of the Kafka value, base64url */
  valueDigest: string;
  topic: string;
  partition: number;
  /** decimal */
  offset: string;
  /** only if the token held up to and including its topic */
  tokenDigest?: string;
  eventId?: string;
  findings?: Finding[];
  findingsOmitted?: number;
  /** else: 32 bytes, base64url, opening the audit entry's `refused` */
  salt?: string;
}
