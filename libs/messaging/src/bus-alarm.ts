/**
 * Codes of what a person should hear about:
 * - `POSITION_OUTSIDE`: the broker no longer (or not yet) has the offset where this service goes on; reading resumes at
 *   the earliest record that there is.
 * - `TOPIC_MADE_ANEW`: offsets began again below the position; it was taken back to them.
 * - `HANDLER_THREW`: a bug of ours; the batch is tried again with backoff.
 * - `CONSUMER_REBUILT`: kafkajs gave its consumer up; a new one was made.
 * - `MESSAGE_UNSENDABLE`: the broker refuses one message for good; it was taken off the outbox.
 * - `TOKEN_MISSING`: an outbox row without its token; it was taken off the outbox.
 */
export type BusAlarmCode =
  | 'POSITION_OUTSIDE'
  | 'TOPIC_MADE_ANEW'
  | 'HANDLER_THREW'
  | 'CONSUMER_REBUILT'
  | 'MESSAGE_UNSENDABLE'
  | 'TOKEN_MISSING';

/** Without payloads: places, counts and codes only. */
export interface BusAlarm {
  readonly code: BusAlarmCode;
  readonly topic?: string;
  readonly partition?: number;
  /** Offsets, error names and the like, for the log line. */
  readonly details: Readonly<Record<string, string | number>>;
}
