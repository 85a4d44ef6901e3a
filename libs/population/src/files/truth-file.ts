import { rowsOf } from './rows.js';

/**
 * Who is meant by each record, by its id; empty where the register does not hold them.
 * @throws FileFormatError
 */
export async function readTruthFile(path: string): Promise<Map<string, string>> {
  const truth = new Map<string, string>();
  for await (const rows of rowsOf(path, ['recordId', 'citizenId'])) {
    for (const row of rows) if ('cells' in row) truth.set(row.cells['recordId']!, row.cells['citizenId']!);
  }
  return truth;
}
