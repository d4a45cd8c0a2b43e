import type { Brought } from '../../conclude/timeline';
import type { Import } from '../../domain/records/import';
import { book } from '../schema';

/** Returns the files that were taken in and can be taken out again, the latest first. */
export function readImports(): Promise<Import[]> {
  return book.imports.orderBy('number').reverse().toArray();
}

/** Returns of what kind the records of an import are; undefined where it is out already. */
export async function kindOfImport(id: string): Promise<Import['of'] | undefined> {
  return (await book.imports.get(id))?.of;
}

/** Returns the files by which something of an account came: its lines of sales, or the account itself. */
export function readBrought(accountId: string): Promise<Brought[]> {
  return book.transaction('r', [book.imports, book.importedRows, book.ledgerBlocks], async () => {
    const imports = await book.imports.toArray();
    const lines = new Map<string, number>();
    const origins = new Set<string>();
    if (imports.length === 0) return [];
    // One block at a time: all sales of a large book are more than a page should hold at once.
    await book.ledgerBlocks.each(({ importId, accountIds, account }) => {
      const place = importId ? accountIds.indexOf(accountId) : -1;
      if (!importId || place < 0) return;
      const count = account.reduce((sum, one) => sum + Number(one === place), 0);
      lines.set(importId, (lines.get(importId) ?? 0) + count);
    });
    await book.importedRows.each(({ importId, table, rows }) => {
      if (table === 'accounts' && rows.some(({ rowId, isNew }) => isNew && rowId === accountId)) origins.add(importId);
    });
    return imports.flatMap((one): Brought[] => {
      const [count, isOrigin] = [lines.get(one.id) ?? 0, origins.has(one.id)];
      return count > 0 || isOrigin ? [{ import: one, lines: count, isOrigin }] : [];
    });
  });
}
