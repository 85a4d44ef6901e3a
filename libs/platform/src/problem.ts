/**
 * A failure as a client sees it (RFC 9457). `code` is stable and ours; `detail` says what was expected and what to do,
 * and never repeats what was sent. `errors` lists every finding at once.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly unknown[] | undefined;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    code: string,
    detail: string,
    more: { errors?: readonly unknown[]; members?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = more.errors;
    this.members = more.members ?? {};
  }

  /** The body of the answer, `application/problem+json`. */
  body(): Record<string, unknown> {
    const standard = {
      type: `urn:lienthong:problem:${this.code}`,
      title: TITLES[this.status] ?? 'Error',
      status: this.status,
      code: this.code,
      detail: this.detail,
      ...(this.errors !== undefined && { errors: this.errors }),
    };
    return { ...standard, ...this.members, ...standard }; // read first, and never taken over
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Request time-out',
  409: 'Conflict',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  429: 'Too many requests',
  431: 'Request header fields too large',
  500: 'Internal error',
  503: 'Service unavailable',
};
