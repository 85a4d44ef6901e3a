import { describe, expect, it } from '@jest/globals';
import { checkTimes, streamName, type RegisteredKey } from '#lib/signing';
import { anEvent, LAND, LAND_TOPIC, landKey, registered, TAX_TOPIC } from './tokens.js';

const TIME = Date.parse('2026-11-23T08:00:00.123Z');
const SECOND = 1_000;
const DAY = 86_400 * SECOND;
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();

const key = (changes: Partial<RegisteredKey> = {}): RegisteredKey => ({ ...registered(landKey, LAND), ...changes });
const at = (now: number, changes: Record<string, unknown> = {}, signer = key()): string =>
  checkTimes(anEvent(changes), signer, now) ?? 'accepted';

describe('row 12: times', () => {
  it('row 12: accepts 90 s of skew either way, and up to 120 s ahead', () => {
    expect(at(TIME)).toBe('accepted');
    expect(at(TIME - 90 * SECOND)).toBe('accepted');
    expect(at(TIME + 90 * SECOND)).toBe('accepted');
    expect(at(TIME - 120 * SECOND)).toBe('accepted');
  });

  it('row 12: refuses what is dated more than 120 s ahead', () => {
    expect(at(TIME - 120 * SECOND - 1)).toBe('EVENT_FROM_FUTURE');
    expect(at(TIME - DAY)).toBe('EVENT_FROM_FUTURE');
  });

  it('row 12: refuses what has expired, from that millisecond on', () => {
    expect(at(TIME + 7 * DAY - 1)).toBe('accepted');
    expect(at(TIME + 7 * DAY)).toBe('EVENT_EXPIRED');
  });

  it('row 12: refuses a life of more than 7 days, or of none', () => {
    expect(at(TIME, { expires: iso(TIME + 7 * DAY) })).toBe('accepted');
    expect(at(TIME, { expires: iso(TIME + 7 * DAY + 1) })).toBe('EVENT_EXPIRED');
    expect(at(TIME - SECOND, { expires: iso(TIME) })).toBe('EVENT_EXPIRED');
    expect(at(TIME - 90 * SECOND, { expires: iso(TIME - SECOND) })).toBe('EVENT_EXPIRED');
    expect(at(TIME, { expires: iso(TIME + 1) })).toBe('accepted');
  });
});

describe('row 10: key states', () => {
  it('row 10: refuses a key that is pending, retired or revoked', () => {
    for (const state of ['pending', 'retired', 'revoked'] as const) {
      expect(at(TIME, {}, key({ state }))).toBe('ENVELOPE_KEY_STATE');
    }
  });

  it("row 10: refuses an event dated outside the key's time", () => {
    expect(at(TIME, {}, key({ notBefore: TIME }))).toBe('accepted');
    expect(at(TIME, {}, key({ notBefore: TIME + 1 }))).toBe('ENVELOPE_KEY_STATE');
    expect(at(TIME, {}, key({ notAfter: TIME }))).toBe('accepted');
    expect(at(TIME, {}, key({ notAfter: TIME - 1 }))).toBe('ENVELOPE_KEY_STATE');
  });

  it("row 10: accepts a retiring key's earlier events until they have expired, and refuses its later ones", () => {
    const retiring = key({ state: 'retiring', notAfter: TIME + DAY });
    expect(at(TIME + 6 * DAY, {}, retiring)).toBe('accepted');
    expect(at(TIME + 2 * DAY, { time: iso(TIME + 2 * DAY), expires: iso(TIME + 3 * DAY) }, retiring)).toBe(
      'ENVELOPE_KEY_STATE',
    );
    expect(at(TIME + 8 * DAY + 121 * SECOND, {}, retiring)).toBe('ENVELOPE_KEY_STATE');
  });

  it('row 10: refuses everything of a retiring key whose rotation named neither a last moment nor last numbers', () => {
    expect(at(TIME, {}, key({ state: 'retiring' }))).toBe('ENVELOPE_KEY_STATE');
  });

  it('row 10: refuses a number above the last one that the rotation named, and any in a stream that it did not name', () => {
    const last = (topic: string, sequence: bigint): RegisteredKey =>
      key({ state: 'retiring', lastSequence: new Map([[streamName(topic, '2'), { epoch: 1764000000n, sequence }]]) });
    expect(at(TIME, {}, last(LAND_TOPIC, 41n))).toBe('accepted');
    expect(at(TIME, {}, last(LAND_TOPIC, 40n))).toBe('ENVELOPE_KEY_STATE');
    expect(at(TIME, {}, last(TAX_TOPIC, 41n))).toBe('ENVELOPE_KEY_STATE');
    expect(at(TIME, { epoch: '1763999999', sequence: '999' }, last(LAND_TOPIC, 41n))).toBe('accepted');
    expect(at(TIME, { epoch: '1764000001', sequence: '1' }, last(LAND_TOPIC, 41n))).toBe('ENVELOPE_KEY_STATE');
  });

  it('names the key state before the future, and the future before the expiry', () => {
    const expired = { expires: iso(TIME - 1) };
    expect(at(TIME - DAY, expired, key({ state: 'revoked' }))).toBe('ENVELOPE_KEY_STATE');
    expect(at(TIME - DAY, expired)).toBe('EVENT_FROM_FUTURE');
  });
});
