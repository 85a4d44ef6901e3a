import {
  checkRecord,
  dayInVietnam,
  LIMITS,
  type Finding,
  type ReasonCode,
  type Sector,
  type SectorRecord,
} from '#lib/contracts';
import { contentDigest } from '#lib/signing';

/** A record that may be accepted: valid, with what intake needs to know of it. */
export interface Candidate {
  readonly record: SectorRecord;
  readonly contentDigest: string;
  /** Warnings and remarks that go along. */
  readonly findings: readonly Finding[];
}

export interface RefusedCandidate {
  readonly code: ReasonCode;
  readonly findings: readonly Finding[];
}

export type Examined =
  { readonly ok: true; readonly candidate: Candidate } | ({ readonly ok: false } & RefusedCandidate);

/** Below this many bytes of input a record can't reach the limit of an event. */
const SURELY_SMALL = 8_192;

/**
 * Checks one record as a sector sent it: all findings at once.
 *
 * @param value parsed from `bytes` bytes of strict JSON or CSV
 * @param envelopeBytes what an event needs beside the record
 */
export function examine(
  sector: Sector,
  value: unknown,
  sizes: { readonly bytes: number; readonly envelopeBytes: number },
  now: number,
): Examined {
  const { record, findings } = checkRecord(sector, value, today(now));
  if (record === undefined) return { ok: false, code: 'CONTENT_SCHEMA', findings };
  if (sizes.bytes > SURELY_SMALL) {
    const size = Buffer.byteLength(JSON.stringify(record)) + sizes.envelopeBytes;
    if (size > LIMITS.eventBytes) return { ok: false, code: 'CONTENT_TOO_LARGE', findings };
  }
  return { ok: true, candidate: { record, contentDigest: contentDigest(record), findings } };
}

const MINUTE_MS = 60_000;
let day = { minute: -1, text: dayInVietnam(0) };

/** The day in Vietnam, worked out once a minute and not for each line of a file. */
function today(now: number): ReturnType<typeof dayInVietnam> {
  const minute = Math.floor(now / MINUTE_MS);
  if (minute !== day.minute) day = { minute, text: dayInVietnam(now) };
  return day.text;
}
