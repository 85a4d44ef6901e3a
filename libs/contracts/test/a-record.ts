import type { PlainDate } from '#lib/person';
import { checkRecord, sampleRecord, type Finding, type Sector } from '#lib/contracts';

/** The day on which all tests run. */
export const TODAY = '2026-11-24' as PlainDate;

/** The sector's sample with members set; undefined takes a member out. Pointers go through what is there. */
export function aRecord(sector: Sector, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const record = sampleRecord(sector);
  for (const [pointer, value] of Object.entries(changes)) {
    const names = pointer.slice(1).split('/');
    const last = names.pop()!;
    const holder = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, record);
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return record;
}

/** The findings about a changed sample, as `severity code pointer`. */
export function said(sector: Sector, changes: Readonly<Record<string, unknown>> = {}): string[] {
  return spoken(checkRecord(sector, aRecord(sector, changes), TODAY).findings);
}

export function spoken(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}
