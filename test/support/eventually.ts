import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `question` again, each `every` milliseconds, until it answers with something other than undefined or false.
 * @throws Error that says what was awaited, with the last thing that went wrong, after `within` milliseconds
 */
export async function eventually<T>(
  what: string,
  question: () => Promise<T | undefined | false>,
  { within = 30_000, every = 50 }: { within?: number; every?: number } = {},
): Promise<T> {
  const end = performance.now() + within;
  let trouble = '';
  for (;;) {
    try {
      const answer = await question();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      trouble = ` (${(error as Error).message})`;
    }
    if (performance.now() > end) throw new Error(`${what}: not within ${within} ms${trouble}`);
    await pause(every);
  }
}
