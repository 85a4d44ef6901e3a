import { checkRecord, SCHEMA_OF, type Finding, type ReasonCode, type Sector, type SectorRecord } from '#lib/contracts';
import type { PlainDate } from '#lib/person';
import type { EventEnvelope } from '#lib/contracts';

export type Validated =
  | { readonly ok: true; readonly record: SectorRecord; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly code: ReasonCode; readonly findings: readonly Finding[] };

/**
 * Validate: schema version, then schema. All findings at once; warnings go along with the record.
 * @param today the calendar day in Vietnam
 */
export function validate(event: EventEnvelope<unknown>, sector: Sector, today: PlainDate): Validated {
  if (event.dataschema !== SCHEMA_OF[sector]) return { ok: false, code: 'CONTENT_VERSION', findings: [] };
  const { record, findings } = checkRecord(sector, event.data, today);
  return record === undefined ? { ok: false, code: 'CONTENT_SCHEMA', findings } : { ok: true, record, findings };
}
