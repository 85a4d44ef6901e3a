/** What is known of one stream's answers. Times are Unix milliseconds. */
export interface StreamWatch {
  readonly stream: number;
  /** The highest number that was answered; absent while none was. */
  readonly answered?: StreamPlace;
  readonly answeredAt?: number;
  /** How many events may be sent again and not yet answered. Counts only while `resendAnsweredAt` is recent. */
  readonly window: number;
  /** When an event that had been sent again was last answered. */
  readonly resendAnsweredAt?: number;
}

export interface StreamPlace {
  readonly epoch: bigint;
  readonly sequence: bigint;
}

/** An event whose acknowledged send is longer ago than the time within which an answer is due. */
export interface OverdueEvent extends StreamPlace {
  readonly eventId: string;
  /** Acknowledged sends, at least 1. */
  readonly sends: number;
  readonly sentAt: number;
}

export interface ResendRules {
  /** When an answer is overdue, and how long a window lasts without an answer to a resend: 10 minutes. */
  readonly overdueMs: number;
  /** A stream without an answer for so long has gone silent. */
  readonly silentMs: number;
  /** The longest pause between two sends of the oldest event in a silent stream: an hour. */
  readonly longestPauseMs: number;
}

export const MOST_RESENT = 500;

/** Answers come in batches, seconds apart when the centre catches up: a shorter pause than this is no silence. */
const SHORTEST_SILENCE_MS = 2_000;

export const resendRules = (overdueMs: number): ResendRules => ({
  overdueMs,
  silentMs: Math.max(overdueMs / 60, SHORTEST_SILENCE_MS),
  longestPauseMs: overdueMs * 6,
});

/**
 * Which events of a stream are sent again now (architecture.md, "The promise holds end to end").
 *
 * - Where later numbers have been answered, an overdue event got lost: it goes again, the longest waiting first.
 * - In a stream that has gone silent only its oldest goes, after 10, 20, 40 minutes, at most each hour; answers to what
 *   was sent again double how many, so that a broker that came back empty is filled again within minutes.
 * - In a stream that answers, but late, nothing goes: what waits is on its way.
 *
 * @param overdue by number, the lowest first
 * @param outstanding events sent again within the overdue time and not answered
 */
export function planResends(
  watch: StreamWatch,
  overdue: readonly OverdueEvent[],
  outstanding: number,
  now: number,
  rules: ResendRules,
): OverdueEvent[] {
  const room = windowAt(watch, now, rules) - outstanding;
  if (room <= 0) return [];
  const lost = overdue.filter((event) => wasPassed(event, watch.answered)).sort((a, b) => a.sentAt - b.sentAt);
  if (lost.length > 0) return lost.slice(0, room);
  if (watch.answeredAt !== undefined && now - watch.answeredAt < rules.silentMs) return [];
  return overdue.slice(0, room).filter(({ sends, sentAt }) => now - sentAt >= pauseAfter(sends, rules));
}

/** Back to one after the overdue time without an answer to a resend, so that an outage is not made worse. */
function windowAt({ window, resendAnsweredAt }: StreamWatch, now: number, { overdueMs }: ResendRules): number {
  const recent = resendAnsweredAt !== undefined && now - resendAnsweredAt < overdueMs;
  return recent ? Math.min(window, MOST_RESENT) : 1;
}

const wasPassed = ({ epoch, sequence }: StreamPlace, answered: StreamPlace | undefined): boolean =>
  answered !== undefined && (epoch < answered.epoch || (epoch === answered.epoch && sequence < answered.sequence));

const pauseAfter = (sends: number, { overdueMs, longestPauseMs }: ResendRules): number =>
  Math.min(overdueMs * 2 ** Math.min(sends - 1, 10), longestPauseMs);
