/** Sizes in bytes (UTF-8). What was accepted can always be sent, encrypted too. */
export const LIMITS = {
  /** A Kafka value above this is refused before it is parsed: `ENVELOPE_SIZE`. */
  valueBytes: 65_536,
  /** The event (the token's payload); intake refuses a larger one: `CONTENT_TOO_LARGE`. */
  eventBytes: 32_768,
  /** An answer's event; findings beyond it are counted (`findingsOmitted`), not listed. */
  answerBytes: 32_768,
} as const;
