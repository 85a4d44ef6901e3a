/** Whether an error of the system has this code (`ENOENT` …). Not by `instanceof`: a test runner's realm has another Error. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
