import { datePrecision, parsePlainDate, type PlainDate } from '#lib/person';

const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** The calendar day in Vietnam (UTC+7, no summer time) at a moment in milliseconds since 1970 UTC. */
export function dayInVietnam(epochMilliseconds: number): PlainDate {
  const day = new Date(epochMilliseconds + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
  return day as PlainDate;
}

/**
 * The day in Vietnam of an RFC 3339 date-time with offset, or a whole day as it is; undefined if it is neither,
 * or if that day does not exist.
 */
export function parseMoment(text: string): PlainDate | undefined {
  if (text.length > 40) return undefined;
  const written = DATE_TIME.exec(text)?.[1] ?? text;
  const day = parsePlainDate(written);
  if (day === undefined || datePrecision(day) !== 'day') return undefined;
  return written === text ? day : dayInVietnam(Date.parse(text));
}
