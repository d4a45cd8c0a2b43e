import type { ImportedRows } from '../../domain/records/imported-rows';
import type { Written } from './take-out-rows';

/**
 * Returns the parts of what imports wrote that say something else once rows are handed on to them: in the place of what they said of
 * these rows, or in parts of their own that `newId` names.
 */
export function handOn(
  handed: readonly Written[],
  parts: readonly ImportedRows[],
  newId: () => string,
): ImportedRows[] {
  const changed: ImportedRows[] = [];
  for (const [importId, ofImport] of Map.groupBy(handed, (one) => one.importId)) {
    for (const [table, written] of Map.groupBy(ofImport, (one) => one.table)) {
      const rows = new Map(written.map(({ row }) => [row.rowId, row]));
      for (const part of parts) {
        if (part.importId !== importId || part.table !== table || !part.rows.some(({ rowId }) => rows.has(rowId)))
          continue;
        changed.push({ ...part, rows: part.rows.map((row) => rows.get(row.rowId) ?? row) });
        for (const { rowId } of part.rows) rows.delete(rowId);
      }
      if (rows.size > 0) changed.push({ id: newId(), importId, table, rows: [...rows.values()] });
    }
  }
  return changed;
}
