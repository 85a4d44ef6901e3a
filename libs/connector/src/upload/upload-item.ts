import type { ReasonCode } from '#lib/contracts';

/** One record of an upload, or what is wrong with its line before anything can be checked. */
export type UploadItem =
  | { readonly line: number; readonly value: unknown; readonly bytes: number }
  | { readonly line: number; readonly code: ReasonCode; readonly detail: string };

export const LINE_LIMIT = 65_536;

export const tooLong = (line: number): UploadItem => ({
  line,
  code: 'CONTENT_TOO_LARGE',
  detail: `A line may have ${LINE_LIMIT} bytes at the most; it was skipped.`,
});
