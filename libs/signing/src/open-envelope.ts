import { hash } from 'node:crypto';
import type { EventEnvelope, Finding, ReasonCode } from '#lib/contracts';
import { canonicalJson } from './canonical-json.js';
import { splitCompact, type CompactParts } from './compact-form.js';
import { eventFindings } from './event-members.js';
import type { KeyRing, RegisteredKey, SignatureAlgorithm } from './keys.js';
import { hasSignatureForm, isSignedBy } from './signature.js';
import { readStrictJson, type JsonRefusal } from './strict-json.js';
import type { TokenType } from './token-type.js';

/** Longest value that is looked at, in bytes. */
const MAX_VALUE_BYTES = 65_536;

/** Where a value was found, and what may be found there. */
export interface Place {
  readonly topic: string;
  readonly partition: number;
  /** What this topic carries. */
  readonly types: readonly TokenType[];
  /** URN of the reader. */
  readonly audience: string;
  /** URN of the only sender whose events this topic carries. */
  readonly source: string;
  readonly keys: KeyRing;
}

export interface OpenedEnvelope {
  readonly ok: true;
  /** Exactly the octets that came, which are ASCII: the value itself, not a copy. */
  readonly token: Buffer;
  /** The payload's octets as they were signed. */
  readonly payload: Buffer;
  /** SHA-256 of the token, base64url. */
  readonly tokenDigest: string;
  /** SHA-256 of `header.payload`, base64url: two tokens that share it are the same event. */
  readonly signingInputDigest: string;
  readonly key: RegisteredKey;
  readonly typ: TokenType;
  readonly event: EventEnvelope<unknown>;
}

/** The sender is not verified; the value is a stranger's, whatever it says about itself. */
export interface RefusedEnvelope {
  readonly ok: false;
  readonly code: ReasonCode;
  /** With `CONTENT_SCHEMA`: everything that is wrong with the event's own members. */
  readonly findings?: readonly Finding[];
  /** With `CONTENT_JSON`: what the reader met, and at which byte of the payload. */
  readonly json?: { readonly reason: JsonRefusal; readonly offset: number };
}

interface Header {
  readonly alg: string;
  readonly kid: string;
  readonly typ: string;
}

/**
 * The gate: the checks up to the topic, in the order that architecture.md fixes; the first that fails names the code.
 *
 * What comes out is authentic, meant for this reader and this place. Not yet decided, and the caller's to do, in this order:
 * whether it is a duplicate, {@link checkTimes}, its number, its schema version, its `data`.
 * Reads no clock and calls no network; never rejects because of what the value is. For many see {@link openAll}.
 */
export async function openEnvelope(value: Uint8Array | null, at: Place): Promise<OpenedEnvelope | RefusedEnvelope> {
  if (!hasSize(value)) return refused('ENVELOPE_SIZE');
  const octets = asBuffer(value);
  // The encryption around the token is opened here (ENVELOPE_ENCRYPTION), between size and form.
  const parts = splitCompact(octets);
  if (parts === undefined) return refused('ENVELOPE_FORM');
  const signature = Buffer.from(parts.signature, 'base64url');
  if (!signatureIsFormed(parts, signature)) return refused('ENVELOPE_FORM');
  const header = readHeader(parts.header);
  if (header === undefined) return refused('ENVELOPE_HEADER');
  const key = at.keys.get(header.kid);
  if (!algorithmIsAllowed(header, key)) return refused('ENVELOPE_ALGORITHM');
  const typ = at.types.find((allowed) => allowed === header.typ);
  if (typ === undefined) return refused('ENVELOPE_TYPE');
  if (key === undefined) return refused('ENVELOPE_KEY_UNKNOWN');
  if (!(await isSignedBy(key, parts.signingInput, signature))) return refused('ENVELOPE_SIGNATURE');
  const payload = Buffer.from(parts.payload, 'base64url');
  const json = readStrictJson(payload);
  if (!json.ok) return { ok: false, code: 'CONTENT_JSON', json: { reason: json.reason, offset: json.offset } };
  const findings = eventFindings(json.value, typ);
  if (findings.length > 0) return { ok: false, code: 'CONTENT_SCHEMA', findings };
  const event = json.value as EventEnvelope<unknown>;
  if (!sourceIsOfKey(event, key, at)) return refused('ENVELOPE_KEY_OF_OTHER_SECTOR');
  if (event.audience !== at.audience) return refused('ENVELOPE_AUDIENCE');
  if (!isSealedFor(event, at)) return refused('ENVELOPE_TOPIC');
  return {
    ok: true,
    token: octets,
    payload,
    tokenDigest: hash('sha256', octets, 'base64url'),
    signingInputDigest: hash('sha256', parts.signingInput, 'base64url'),
    key,
    typ,
    event,
  };
}

/** Values that are opened at once: some 5 ms of this thread, and a short queue for libuv's pool, which reads files too. */
const AT_A_STRETCH = 64;

/** Opens the values of a batch side by side, for signatures are verified beside this thread; and lets others run in between. */
export async function openAll<M, O>(messages: readonly M[], open: (message: M) => Promise<O>): Promise<O[]> {
  const opened: O[] = [];
  for (let from = 0; from < messages.length; from += AT_A_STRETCH) {
    opened.push(...(await Promise.all(messages.slice(from, from + AT_A_STRETCH).map(open))));
  }
  return opened;
}

const refused = (code: ReasonCode): RefusedEnvelope => ({ ok: false, code });

const asBuffer = (value: Uint8Array): Buffer =>
  Buffer.isBuffer(value) ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength);

const hasSize = (value: Uint8Array | null): value is Uint8Array =>
  value !== null && value.byteLength > 0 && value.byteLength <= MAX_VALUE_BYTES;

/** `{"alg":"ES256",` and `{"alg":"EdDSA",` in base64url: 15 octets each, so that the 20 characters stand for nothing else. */
const STARTS_ES256 = 'eyJhbGciOiJFUzI1NiIs';
const STARTS_EDDSA = 'eyJhbGciOiJFZERTQSIs';

/**
 * The signature's own form, under the algorithm that a well-formed header begins with. Whatever begins otherwise is refused
 * for its header or its algorithm next, so that its signature needs no form. Decided without the key: a wrong length (DER),
 * r or s of 0 or from n on, and the upper s are all `ENVELOPE_FORM`.
 */
function signatureIsFormed(parts: CompactParts, signature: Buffer): boolean {
  if (parts.header.startsWith(STARTS_ES256)) return hasSignatureForm(signature, 'ES256');
  if (parts.header.startsWith(STARTS_EDDSA)) return hasSignatureForm(signature, 'EdDSA');
  return true;
}

/** A key and a type have one header, which comes with each of their tokens. What strangers write is forgotten with the rest. */
const HEADERS = new Map<string, Header>();
const MOST_HEADERS = 64;
const LONGEST_KEPT_HEADER = 512;

function readHeader(segment: string): Header | undefined {
  const known = HEADERS.get(segment);
  if (known !== undefined) return known;
  const header = parseHeader(segment);
  if (header === undefined || segment.length > LONGEST_KEPT_HEADER) return header;
  if (HEADERS.size >= MOST_HEADERS) HEADERS.clear();
  HEADERS.set(Buffer.from(segment, 'latin1').toString('latin1'), header); // a slice would keep its whole token alive
  return header;
}

/** Exactly the three members, all strings, in canonical form: one header, one spelling. So nothing in it can ask for a key from elsewhere. */
function parseHeader(segment: string): Header | undefined {
  const octets = Buffer.from(segment, 'base64url');
  const json = readStrictJson(octets);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return undefined;
  const { alg, kid, typ } = json.value as Record<string, unknown>;
  if (typeof alg !== 'string' || typeof kid !== 'string' || typeof typ !== 'string') return undefined;
  return canonicalJson({ alg, kid, typ }) === octets.toString('utf8') ? { alg, kid, typ } : undefined;
}

/** ES256 or EdDSA; and the key's own, where the key is known: one key, one algorithm. */
function algorithmIsAllowed(header: Header, key: RegisteredKey | undefined): boolean {
  const wanted: readonly SignatureAlgorithm[] = key === undefined ? ['ES256', 'EdDSA'] : [key.algorithm];
  return wanted.some((algorithm) => algorithm === header.alg);
}

/** The sender is the key's party; and a party seals for no topic of another (an honest event that was moved there fails by its topic). */
function sourceIsOfKey(event: EventEnvelope<unknown>, key: RegisteredKey, at: Place): boolean {
  if (event.source !== key.party) return false;
  return event.topic !== at.topic || event.source === at.source;
}

const isSealedFor = (event: EventEnvelope<unknown>, at: Place): boolean =>
  event.topic === at.topic && event.stream === String(at.partition);
