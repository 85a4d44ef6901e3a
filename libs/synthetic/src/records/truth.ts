import type { InvalidKind } from './invalid.js';
import type { LandGroup } from './land.js';
import type { RateName } from './rates.js';

/** What happened to a record on its way from the truth. */
export type RecordError =
  Exclude<RateName, `given.${string}` | 'record.invalid'> | InvalidKind | 'land.parcel-defect' | 'land.to-rebuild';

/** The truth about a record; it is never part of it. */
export interface Truth {
  /** As the record bears it, or would bear it. */
  readonly recordId: string;
  /** Whom the record speaks of; null for people whom the register does not hold, and for organisations. */
  readonly citizenId: number | null;
  readonly errors: readonly RecordError[];
  /** Whether intake takes it. */
  readonly valid: boolean;
  /** Only a `person`'s record is looked for in the register. */
  readonly kind: 'person' | 'organisation' | 'withdrawn';
  /** Of land: which of the three groups of parcels it is of. */
  readonly landGroup?: LandGroup;
}

export interface GeneratedRecord {
  readonly record: Record<string, unknown>;
  readonly truth: Truth;
}
