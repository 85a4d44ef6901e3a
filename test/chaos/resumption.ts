import { setTimeout as pause } from 'node:timers/promises';
import { SECTORS } from '#lib/contracts';
import type { Stack } from '#lib/local-stack';
import { connectorOf, type SyncState } from '#test/support';

/** Until when the exchange must have resumed after the broker's return. */
export const RESUMES_WITHIN_SECONDS = 10;

const PATIENCE_MS = 60_000;

/**
 * Seconds from `returnedAt` (Unix milliseconds) until each connector under load has had an answer that came later than that;
 * Infinity if that takes longer than a minute.
 */
export async function resumedAfter(stack: Stack, returnedAt: number): Promise<number> {
  const waiting = new Set(SECTORS);
  while (Date.now() - returnedAt < PATIENCE_MS) {
    for (const sector of waiting) {
      const last = await lastAnswerAt(stack.service(connectorOf(sector)).url);
      if (last > returnedAt) waiting.delete(sector);
    }
    if (waiting.size === 0) return Math.round((Date.now() - returnedAt) / 100) / 10;
    await pause(50);
  }
  return Infinity;
}

async function lastAnswerAt(url: string): Promise<number> {
  try {
    const response = await fetch(`${url}/v1/sync`);
    const { lastAnswerAt } = (await response.json()) as Partial<SyncState>;
    return Date.parse(lastAnswerAt ?? '') || 0;
  } catch {
    return 0;
  }
}
