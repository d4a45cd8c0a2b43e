import type { Import } from '../../domain/records/import';
import type { LedgerBlock, LedgerLine } from '../../domain/records/ledger';
import type { ReplacedSales } from '../../domain/records/replaced-sales';
import { packLedger, unpackLedger } from '../ledger-blocks';
import { documentKey } from '../sales/document-key';

/** What becomes of sales where an import is taken out. */
export type SalesTaken = {
  goneBlocks: string[];
  blocks: LedgerBlock[];
  goneReplaced: string[];
  replaced: ReplacedSales[];
  /** How many lines go, how many come back, and how many a later import holds, too. */
  lines: number;
  linesBack: number;
  linesLater: number;
};

/**
 * Returns what becomes of sales where an import is taken out: its lines go, and those that gave way to it come back into their
 * blocks. A later import that corrects the same document, or has replaced these days, holds what it left: such lines are that one's
 * from then on, and what gave way gives way to that one instead. `isNow` says for which account an id stands by now.
 */
export function takeOutSales(
  importId: string,
  imports: readonly Import[],
  blocks: readonly LedgerBlock[],
  replaced: readonly ReplacedSales[],
  newId: () => string,
  isNow: (accountId: string) => string = (id) => id,
): SalesTaken {
  const number = imports.find(({ id }) => id === importId)?.number ?? 0;
  const later = imports.filter((one) => one.number > number && one.sales).sort((a, b) => a.number - b.number);
  const gone = blocks.filter((block) => block.importId === importId);
  const own = replaced.filter((one) => one.importId === importId);
  const heirOf = gone.length + own.length > 0 ? makeHeirs(later, blocks, replaced, isNow) : () => undefined;
  const taken: SalesTaken = {
    goneBlocks: gone.map(({ id }) => id),
    blocks: [],
    // Lines of this import that gave way to another one are not to come back any more.
    goneReplaced: replaced.flatMap((one) => (one.importId === importId || one.ofImport === importId ? one.id : [])),
    replaced: [],
    ...{ lines: gone.reduce((sum, { lines }) => sum + lines, 0), linesBack: 0, linesLater: 0 },
  };
  if (later.length > 0) {
    for (const [heir, lines] of Map.groupBy(gone.flatMap(unpackLedger), heirOf)) {
      if (heir === undefined) continue;
      taken.blocks.push(...packLedger(lines, newId, heir));
      taken.lines -= lines.length;
      taken.linesLater += lines.length;
    }
  }
  for (const [blockId, parts] of Map.groupBy(own, (one) => one.blockId)) {
    bringBack(blockId, parts, heirOf, blocks, newId, taken);
  }
  return taken;
}

/** Puts the lines of one block back into it, but for those that give way to a later import. */
function bringBack(
  blockId: string,
  parts: readonly ReplacedSales[],
  heirOf: (line: LedgerLine) => string | undefined,
  blocks: readonly LedgerBlock[],
  newId: () => string,
  taken: SalesTaken,
): void {
  const ofImport = parts[0]?.ofImport;
  const byHeir = Map.groupBy(
    parts.flatMap((one) => one.lines),
    heirOf,
  );
  for (const [heir, lines] of byHeir) {
    if (heir !== undefined)
      taken.replaced.push({ id: newId(), importId: heir, blockId, ...(ofImport && { ofImport }), lines });
  }
  const back = byHeir.get(undefined) ?? [];
  if (back.length === 0) return;
  const block = blocks.find(({ id }) => id === blockId);
  const ids = [blockId];
  taken.blocks.push(
    ...packLedger([...(block ? unpackLedger(block) : []), ...back], () => ids.pop() ?? newId(), ofImport),
  );
  taken.linesBack += back.length;
}

/** Returns what says to which of the later imports a line gives way instead; to none where it comes back. */
function makeHeirs(
  later: readonly Import[],
  blocks: readonly LedgerBlock[],
  replaced: readonly ReplacedSales[],
  isNow: (accountId: string) => string,
) {
  const keyOf = (line: LedgerLine) => documentKey({ ...line, accountId: isNow(line.accountId) });
  const documents = later.map(({ id }) => {
    const lines = [
      ...blocks.filter((block) => block.importId === id).flatMap(unpackLedger),
      ...replaced.filter((one) => one.ofImport === id).flatMap((one) => one.lines),
    ];
    return new Set(lines.flatMap((line) => keyOf(line) ?? []));
  });
  return (line: LedgerLine): string | undefined => {
    const key = keyOf(line);
    const place = later.findIndex(
      ({ period }, at) =>
        (key !== undefined && documents[at]?.has(key)) ||
        (period !== undefined && period.from <= line.date && line.date <= period.to),
    );
    return later[place]?.id;
  };
}
