import { LIMITS, type EventEnvelope, type Finding, type Rejection, type Verdict } from '#lib/contracts';

/** So few findings always fit: their parameters are bounded. */
const ALWAYS_FIT = 8;

/** Room that the count of the omitted ones takes. */
const OMITTED_BYTES = 40;

/**
 * An answer that fits into 32 KiB: findings beyond that are counted (`findingsOmitted`), not listed.
 * Also the codes of all findings, the omitted ones too.
 */
export function fitted<T extends Verdict | Rejection>(
  event: EventEnvelope<T>,
): { readonly event: EventEnvelope<T>; readonly findingCodes: readonly string[] } {
  const findings = event.data.findings ?? [];
  const findingCodes = findings.map(({ code }) => code);
  if (findings.length <= ALWAYS_FIT || bytesOf(event) <= LIMITS.answerBytes) return { event, findingCodes };
  const bare = { ...event, data: { ...event.data, findings: [] } };
  const kept = keep(findings, LIMITS.answerBytes - bytesOf(bare) - OMITTED_BYTES);
  const data = { ...event.data, findings: kept, findingsOmitted: findings.length - kept.length };
  return { event: { ...event, data }, findingCodes };
}

function keep(findings: readonly Finding[], room: number): Finding[] {
  const kept: Finding[] = [];
  let left = room;
  for (const finding of findings) {
    left -= bytesOf(finding) + 1;
    if (left < 0) break;
    kept.push(finding);
  }
  return kept;
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
