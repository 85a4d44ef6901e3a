import { describe, expect, it } from '@jest/globals';

import type { EventEnvelope, Finding, Rejection } from '#lib/contracts';

import { fitted } from './answer-size.js';

describe('fitted', () => {
  const finding = (index: number): Finding => ({
    code: `code.${index}`,
    severity: 'error',
    pointer: `/${'ế'.repeat(100)}`,
    parameters: { quoted: 'ế'.repeat(80) },
  });
  const rejection = (count: number) =>
    ({
      id: 'x',
      data: { code: 'CONTENT_SCHEMA', findings: Array.from({ length: count }, (_, index) => finding(index)) },
    }) as unknown as EventEnvelope<Rejection>;

  it('leaves an answer as it is that fits into 32 KiB', () => {
    const event = rejection(40);
    expect(fitted(event).event).toBe(event);
  });

  it('counts the findings beyond 32 KiB, keeps the first, and names the codes of all', () => {
    const { event, findingCodes } = fitted(rejection(150));
    const { findings = [], findingsOmitted = 0 } = event.data;
    expect(findings.length + findingsOmitted).toBe(150);
    expect(findings[0]!.code).toBe('code.0');
    const bytes = Buffer.byteLength(JSON.stringify(event));
    expect(bytes).toBeLessThanOrEqual(32_768);
    expect(bytes).toBeGreaterThan(32_768 - 1_000);
    expect(findingCodes).toHaveLength(150);
  });
});
