import type { PlainDate } from '#lib/person';
import type { FindingCode } from '../findings/catalogue.js';
import type { Parameters } from '../findings/finding.js';

/** Takes one thing that a rule found. */
export type Report = (code: FindingCode, pointer: string, parameters?: Parameters) => void;

/** What rules know beside the record. */
export interface RuleContext {
  /** the day in Vietnam, after which nothing can have happened yet */
  readonly today: PlainDate;
  readonly report: Report;
}
