import { CSV_FINDINGS } from './csv-findings.js';
import type { Language, Severity } from './finding.js';
import { MATCH_FINDINGS } from './match-findings.js';
import { RECORD_FINDINGS } from './record-findings.js';
import { SECTOR_FINDINGS } from './sector-findings.js';
import { STRUCTURE_FINDINGS } from './structure-findings.js';

/**
 * What a finding says to an officer: what is wrong, and what to do. `{name}` stands for a parameter, `{field}` for
 * the words of the finding's pointer.
 */
export type FindingEntry = Readonly<Record<Language, string>> & { readonly severity: Severity };

/** Every finding there is. A code, once published, keeps its meaning. */
export const FINDINGS = {
  ...STRUCTURE_FINDINGS,
  ...RECORD_FINDINGS,
  ...SECTOR_FINDINGS,
  ...MATCH_FINDINGS,
  ...CSV_FINDINGS,
} as const satisfies Record<string, FindingEntry>;

export type FindingCode = keyof typeof FINDINGS;
