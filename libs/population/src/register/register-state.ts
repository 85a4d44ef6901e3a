import type { Matcher, Subject } from '#lib/matching';
import type { Sql } from '#lib/persistence';

import { findBatch, type Found } from './search.js';

/**
 * The first statement of each transaction that writes to the register. Another such transaction waits here until this one has
 * ended, and each statement after it sees what that one committed. Readers wait for nobody.
 */
export const BECOME_ONLY_WRITER = 'UPDATE register_state SET changes = changes + 1';

const CHANGES = 'SELECT changes FROM register_state';
/** More only where the register changes all the time: then the last look decides. */
const MOST_LOOKS = 3;

/**
 * As `findBatch`, with all its look-ups in one state of the register. A change between two of them could show a number with
 * its old owner and its new one; so if there was one, the batch is looked up once more. That needs a transaction in which
 * each statement sees what was committed before it (`READ COMMITTED`, PostgreSQL's default), or none.
 */
export async function findInOneState(sql: Sql, subjects: readonly Subject[], matcher: Matcher): Promise<Found[]> {
  if (subjects.length === 0) return [];
  let before = await changesOf(sql);
  for (let looks = 1; ; looks += 1) {
    const found = await findBatch(sql, subjects, matcher);
    const after = await changesOf(sql);
    if (after === before || looks === MOST_LOOKS) return found;
    before = after;
  }
}

async function changesOf(sql: Sql): Promise<string | undefined> {
  const [row] = await sql.query<{ changes: string }>(CHANGES, [], 'register-changes');
  return row?.changes;
}
