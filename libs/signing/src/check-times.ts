import type { EventEnvelope, ReasonCode } from '#lib/contracts';
import { streamName, type RegisteredKey } from './keys.js';

/** How far ahead of the reader's clock an event may be dated, in milliseconds. */
const MAX_AHEAD = 120_000;

/** Longest time from `time` to `expires`, in milliseconds: as long as the topics keep their data. */
const MAX_LIFE = 7 * 24 * 3_600_000;

/**
 * What time has to say about an opened event, in the order of architecture.md: key state · dated ahead · expired.
 * @param now the reader's clock, Unix milliseconds
 * @returns the code of the first check that fails
 */
export function checkTimes(event: EventEnvelope<unknown>, key: RegisteredKey, now: number): ReasonCode | undefined {
  const time = Date.parse(event.time);
  if (!mayHaveSigned(key, event, time, now)) return 'ENVELOPE_KEY_STATE';
  if (time > now + MAX_AHEAD) return 'EVENT_FROM_FUTURE';
  const expires = Date.parse(event.expires);
  if (expires <= time || expires > time + MAX_LIFE || expires <= now) return 'EVENT_EXPIRED';
  return undefined;
}

/**
 * A retiring key signs no more; what it signed stays accepted until that has expired, 7 days and 120 s later at most.
 * Its rotation says what that was, by a last moment, last numbers, or both: without either it would sign on.
 */
function mayHaveSigned(key: RegisteredKey, event: EventEnvelope<unknown>, time: number, now: number): boolean {
  if (key.state !== 'active' && key.state !== 'retiring') return false;
  if (key.state === 'retiring' && key.notAfter === undefined && key.lastSequence === undefined) return false;
  if (key.notBefore !== undefined && time < key.notBefore) return false;
  if (key.notAfter !== undefined && (time > key.notAfter || now > key.notAfter + MAX_LIFE + MAX_AHEAD)) return false;
  return isWithinLastNumber(key, event);
}

function isWithinLastNumber(key: RegisteredKey, event: EventEnvelope<unknown>): boolean {
  if (key.lastSequence === undefined) return true;
  const last = key.lastSequence.get(streamName(event.topic, event.stream));
  if (last === undefined) return false;
  const epoch = BigInt(event.epoch);
  return epoch < last.epoch || (epoch === last.epoch && BigInt(event.sequence) <= last.sequence);
}
