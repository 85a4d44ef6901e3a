import { Client } from 'pg';

/** Rows of a query, asked on a connection of its own. */
export async function rowsOf<Row>(url: string, text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, [...parameters])).rows as Row[];
  } finally {
    await client.end();
  }
}
