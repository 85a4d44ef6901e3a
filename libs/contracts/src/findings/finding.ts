export type Severity = 'error' | 'warning' | 'info';
export type Language = 'vi' | 'en';

export type Parameters = Readonly<Record<string, string | number | boolean>>;

/**
 * One thing to say about a record: stored and sent as code and parameters, rendered for people at the edge.
 * An `error` refuses the record; a `warning` goes along with it; `info` explains.
 * Parameters may quote the record (at most 80 characters): they travel sealed to the sector and are never logged.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** RFC 6901 JSON Pointer into the record; '' is the record itself */
  readonly pointer: string;
  readonly parameters: Parameters;
}
