import { makeScratchDatabase } from '#lib/local-stack';
import { makeRegisterTables } from '#lib/population';

/** A register's tables in a database for this run alone. */
export async function withRegisterDatabase<Result>(
  folder: string,
  use: (ownerUrl: string) => Promise<Result>,
): Promise<Result> {
  const database = await makeScratchDatabase({ folder, onProgress: (part, detail) => say(`${part}: ${detail}`) });
  const leave = (): void => void database.end().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    await makeRegisterTables(database.url, database.owner);
    return await use(database.url);
  } finally {
    await database.end();
  }
}

export function say(text: string, quiet = false): void {
  if (!quiet) console.error(`  ${text}`);
}
