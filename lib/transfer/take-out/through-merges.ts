import { namingOther, without } from '../../domain/keeping/merged';
import type { LedgerBlock } from '../../domain/records/ledger';
import type { Merge } from '../../domain/records/merge';
import type { Row } from './note-rows';

const inOrder = (merges: readonly Merge[]): Merge[] => merges.toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** The merges as they were made, the first one first: where the one that stayed was merged itself, a merge names that one's heir by now. */
function asMade(merges: readonly Merge[]): Merge[] {
  const sorted = inOrder(merges);
  const before = new Map<string, unknown>();
  for (const { rows } of sorted) {
    for (const { table, rowId, before: row } of rows) {
      if (table === 'merges' && !before.has(rowId)) before.set(rowId, row.keptId);
    }
  }
  return sorted.map((merge) => ({ ...merge, keptId: String(before.get(merge.id) ?? merge.keptId) }));
}

/** Returns what says which account an id stands for by now; itself where that was never merged into another. */
export function whoIsNow(merges: readonly Merge[]): (accountId: string) => string {
  const ofAccounts = inOrder(merges).filter(({ of }) => of === 'accounts');
  return (accountId) => ofAccounts.reduce((id, { goneId, keptId }) => (id === goneId ? keptId : id), accountId);
}

/** Returns blocks of sales as they would stand without the merges: each line with the account that it came for. */
export function beforeMerges(blocks: readonly LedgerBlock[], merges: readonly Merge[]): LedgerBlock[] {
  return asMade(merges).reduceRight<LedgerBlock[]>(
    (all, { sales, keptId, goneId }) => {
      const placesIn = new Map(sales.map(({ block, places }) => [block, new Set(places)]));
      return all.map((block) => {
        const places = placesIn.get(block.id);
        if (!places) return block;
        const accountIds = block.accountIds.map((id, place) => (places.has(place) && id === keptId ? goneId : id));
        return { ...block, accountIds };
      });
    },
    [...blocks],
  );
}

/** Returns such blocks as they stand with the merges, and the merges that note other places in them, or none in those that are `gone`. */
export function afterMerges(
  blocks: readonly LedgerBlock[],
  merges: readonly Merge[],
  gone: readonly string[],
): { blocks: LedgerBlock[]; merges: Merge[] } {
  let next = [...blocks];
  const changed: Merge[] = [];
  const rewritten = new Set([...gone, ...blocks.map(({ id }) => id)]);
  const noted = new Map(merges.map((merge) => [merge.id, merge]));
  for (const { id: mergeId, of, goneId, keptId } of asMade(merges)) {
    const merge = noted.get(mergeId);
    if (!merge || of !== 'accounts') continue;
    const found: Merge['sales'] = next.flatMap(({ id, accountIds }) => {
      const places = accountIds.flatMap((one, place) => (one === goneId ? [place] : []));
      return places.length > 0 ? [{ block: id, places }] : [];
    });
    const others = merge.sales.filter(({ block }) => !rewritten.has(block));
    if (found.length > 0 || others.length < merge.sales.length)
      changed.push({ ...merge, sales: [...others, ...found] });
    next = next.map((block) => ({
      ...block,
      accountIds: block.accountIds.map((id) => (id === goneId ? keptId : id)),
    }));
  }
  return { blocks: next, merges: changed };
}

/** Returns a row that names whoever stayed where it named somebody who was merged since; nobody stands below themselves. */
export function namingKept(row: Row, merges: readonly Merge[]): Row {
  const named = inOrder(merges).reduce(
    (one, { goneId, keptId }) => (one.id === goneId ? one : namingOther(one, goneId, keptId)),
    row as Row & { parentId?: string },
  );
  return named.parentId === named.id ? without(named, 'parentId') : named;
}
