import type { Table } from 'dexie';

/**
 * Returns the rows of a table that belong to these accounts, by account; call it inside a transaction. Each account is asked for by itself,
 * and all at once: one walk over many of them would wait for an answer at every row.
 */
export async function rowsOf<Row extends { accountId: string }>(
  table: Pick<Table<Row, string, unknown>, 'limit' | 'where'>,
  ids: readonly string[],
): Promise<Map<string, Row[]>> {
  const isEmpty = ids.length > 1 && (await table.limit(1).primaryKeys()).length === 0;
  const asked = isEmpty ? [] : ids;
  const rows = await Promise.all(asked.map((id) => table.where('accountId').equals(id).toArray()));
  return new Map(asked.map((id, at) => [id, rows[at] ?? []]));
}
