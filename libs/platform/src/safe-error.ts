/** What may be known about a failure outside the process: its kind and place, and no value of anybody. */
export interface SafeError {
  readonly type: string;
  /** The error's own stable code, such as `ECONNREFUSED`. */
  readonly code?: string;
  readonly sqlstate?: string;
  readonly table?: string;
  readonly constraint?: string;
  /** Where it happened: `at …` lines only, never the message in front of them. */
  readonly at?: readonly string[];
  readonly cause?: SafeError;
}

const SQLSTATE = /^[0-9A-Z]{5}$/;
const NAME = /^[A-Za-z0-9_.:$-]{1,100}$/;
const FRAMES = 12;

/**
 * The only form in which an error is logged. Messages, details, queries and parameters are left out, for they quote
 * what was being worked on: a batch of 500 people in `QueryFailedError.parameters`, a name in `JSON.parse`'s message.
 */
export function safeError(error: unknown, depth = 0): SafeError {
  if (!(error instanceof Error)) return { type: typeof error };
  const details = error as Error & Record<string, unknown>;
  const driver = (
    typeof details['driverError'] === 'object' && details['driverError'] !== null ? details['driverError'] : details
  ) as Record<string, unknown>;
  const name = (value: unknown): string | undefined =>
    typeof value === 'string' && NAME.test(value) ? value : undefined;
  const code = name(driver['code']);
  const isSqlState = code !== undefined && SQLSTATE.test(code) && 'severity' in driver;
  const sqlstate = isSqlState ? code : name(details['sqlstate']);
  const table = name(driver['table']);
  const constraint = name(driver['constraint']);
  const at = stackFrames(error);
  return {
    type: name(error.name) ?? 'Error',
    ...(code !== undefined && !isSqlState && { code }),
    ...(sqlstate !== undefined && { sqlstate }),
    ...(table !== undefined && { table }),
    ...(constraint !== undefined && { constraint }),
    ...(at.length > 0 && { at }),
    ...(error.cause instanceof Error && depth < 3 && { cause: safeError(error.cause, depth + 1) }),
  };
}

function stackFrames(error: Error): string[] {
  // The message stands before the first frame and may hold line ends that look like frames: cut it off by its length.
  const stack = error.stack ?? '';
  const head = `${error.name}: ${error.message}`;
  const rest = stack.startsWith(head) ? stack.slice(head.length) : error.message === '' ? stack : '';
  return rest
    .split('\n')
    .filter((line) => /^\s+at [\w$.<>[\] #/\\:()@+-]+$/.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
}
