import { IMPORTED_TABLES, type ImportedTable } from '../../domain/records/imported-rows';
import { OF_IMPORTS, RECORD_KINDS } from '../../domain/records/kinds';
import type { LedgerBlock } from '../../domain/records/ledger';
import { handOn } from '../../transfer/take-out/hand-on';
import type { Row } from '../../transfer/take-out/note-rows';
import { countRows, type TakeOutCounts } from '../../transfer/take-out/take-out';
import {
  type Chains,
  chainKey,
  chainsOf,
  type RowsTaken,
  takeOutRows,
  type Written,
} from '../../transfer/take-out/take-out-rows';
import { type SalesTaken, takeOutSales } from '../../transfer/take-out/take-out-sales';
import { afterMerges, beforeMerges, namingKept, whoIsNow } from '../../transfer/take-out/through-merges';
import { type Holder, namedIn, whoStays } from '../../transfer/take-out/who-stays';
import { eachPart } from '../each-part';
import { withoutKeys } from '../rows';
import { type Book, book } from '../schema';

/** So many rows are looked at together. */
const AT_ONCE = 1_000;

/** The tables that may name an account or a person. */
const NAMING = RECORD_KINDS.filter((kind) => !(OF_IMPORTS as readonly string[]).includes(kind));

/** Rows to write and to remove by table, and what all that comes to. */
export type TakeOut = {
  counts: TakeOutCounts;
  puts: Partial<
    Record<
      Written['table'] | 'personalDetails' | 'importedRows' | 'replacedSales' | 'ledgerBlocks' | 'merges',
      object[]
    >
  >;
  removes: Partial<Record<Written['table'] | 'imports' | 'importedRows' | 'replacedSales' | 'ledgerBlocks', string[]>>;
};

/**
 * Returns what taking an import out would do to the book as it is now, undefined where there is no such import; call it inside a
 * transaction over all records and sales.
 */
export async function takeOutOf(importId: string, from: Book = book): Promise<TakeOut | undefined> {
  const imports = await from.imports.toArray();
  if (!imports.some(({ id }) => id === importId)) return undefined;
  const newId = () => crypto.randomUUID();
  const [parts, replaced, blocks, merges] = await Promise.all([
    from.importedRows.toArray(),
    from.replacedSales.toArray(),
    from.ledgerBlocks.toArray(),
    from.merges.toArray(),
  ]);
  const isNow = whoIsNow(merges);
  // Lines are taken out as they came in, so that a merge finds its own again when it is split.
  const apart = takeOutSales(importId, imports, beforeMerges(blocks, merges), replaced, newId, isNow);
  const together = afterMerges(apart.blocks, merges, apart.goneBlocks);
  const sales = { ...apart, blocks: together.blocks };
  const chains = chainsOf(parts, new Map(imports.map(({ id, number }) => [id, number])));
  const accountIds = new Set(await from.accounts.toCollection().primaryKeys());
  const now = await rowsNow(importId, chains, from);
  const rows = takeOutRows(
    importId,
    chains,
    (table, id) => now.get(chainKey(table, id)),
    (id) => accountIds.has(isNow(id)),
  );
  const taken = { ...rows, changed: rows.changed.map(({ table, row }) => ({ table, row: namingKept(row, merges) })) };
  const stays = await staying(importId, taken, chains, now, sales, { blocks, replaced, isNow }, from);
  const goes = taken.candidates.filter(({ row }) => !stays.has(row.rowId));
  for (const one of taken.candidates) {
    const by = stays.get(one.row.rowId);
    if (stays.has(one.row.rowId)) taken.kept.push({ table: one.table, why: 'used' });
    if (by !== undefined) taken.handedOn.push({ ...one, importId: by });
  }
  return {
    counts: {
      lines: sales.lines,
      linesBack: sales.linesBack,
      linesLater: sales.linesLater,
      rows: countRows(goes, taken),
    },
    puts: {
      ...rowsByTable(taken.changed),
      personalDetails: await detailsThatMove(taken, from),
      ledgerBlocks: sales.blocks,
      merges: together.merges,
      replacedSales: sales.replaced,
      importedRows: handOn(
        taken.handedOn,
        parts.filter((part) => part.importId !== importId),
        newId,
      ),
    },
    removes: {
      ...idsByTable(goes),
      ledgerBlocks: sales.goneBlocks,
      replacedSales: sales.goneReplaced,
      importedRows: parts.flatMap((part) => (part.importId === importId ? part.id : [])),
      imports: [importId],
    },
  };
}

/** Returns what taking an import out would come to now; undefined where there is no such import. */
export function lookAtTakeOut(importId: string): Promise<TakeOutCounts | undefined> {
  return book.transaction('r', [...RECORD_KINDS, 'ledgerBlocks'], async () => (await takeOutOf(importId))?.counts);
}

/** The rows that an import wrote as they are now, by table and id. */
async function rowsNow(importId: string, chains: Chains, from: Book): Promise<Map<string, Row>> {
  const now = new Map<string, Row>();
  const own = [...chains.values()].flatMap((chain) => chain.find((one) => one.importId === importId) ?? []);
  for (const [table, written] of Map.groupBy(own, (one) => one.table)) {
    for (const row of await from.table<Row>(table).bulkGet(written.map(({ row: { rowId } }) => rowId))) {
      if (row) now.set(chainKey(table, row.id), withoutKeys(row));
    }
  }
  return now;
}

/** The rows that cannot go, as something names them that stays, with the import that this came with. */
async function staying(
  importId: string,
  { candidates, changed }: RowsTaken,
  chains: Chains,
  now: ReadonlyMap<string, Row>,
  sales: SalesTaken,
  {
    blocks,
    replaced,
    isNow,
  }: {
    blocks: readonly LedgerBlock[];
    replaced: readonly { id: string; importId: string; lines: readonly { accountId: string }[] }[];
    isNow: (accountId: string) => string;
  },
  from: Book,
): Promise<Map<string, string | undefined>> {
  const ids = new Set(candidates.map(({ row }) => row.rowId));
  if (ids.size === 0) return new Map();
  const leaving = new Set(candidates.map(({ table, row }) => chainKey(table, row.rowId)));
  const asChanged = new Map(changed.map(({ table, row }) => [chainKey(table, row.id), row]));
  const holders: Holder[] = [];
  const hold = (by: string | undefined, names: ReadonlySet<string>) => names.size > 0 && holders.push({ by, names });
  for (const table of NAMING) {
    await eachPart(from.table(table), AT_ONCE, (rows) => {
      for (const row of rows) {
        const key = chainKey(table as ImportedTable, String(Reflect.get(row, 'id')));
        if (leaving.has(key)) continue;
        const by = chains.get(key)?.findLast((one) => one.importId !== importId)?.importId;
        hold(by, namedIn(asChanged.get(key) ?? row, ids));
      }
    });
  }
  const gone = new Set([...sales.goneBlocks, ...sales.goneReplaced]);
  for (const { id, importId: by, accountIds } of [...blocks, ...sales.blocks]) {
    if (!gone.has(id)) hold(by, namedIn(accountIds, ids));
  }
  for (const { id, importId: by, lines } of [...replaced, ...sales.replaced]) {
    if (!gone.has(id))
      hold(
        by,
        namedIn(
          lines.map(({ accountId }) => isNow(accountId)),
          ids,
        ),
      );
  }
  return whoStays(
    candidates.map(({ table, row: { rowId } }) => {
      const names = namedIn(now.get(chainKey(table, rowId)), ids);
      names.delete(rowId);
      return { id: rowId, names };
    }),
    holders,
  );
}

/** The sealed personal details of people who go back to another account, as they go along with them. */
async function detailsThatMove({ changed }: RowsTaken, from: Book): Promise<object[]> {
  const people = changed.flatMap(({ table, row }) => (table === 'people' ? row : []));
  const accountOf = new Map(people.map((row) => [row.id, String(Reflect.get(row, 'accountId'))]));
  const details = await from.personalDetails
    .where('personId')
    .anyOf([...accountOf.keys()])
    .toArray();
  return details.flatMap((detail) => {
    const accountId = accountOf.get(detail.personId);
    return accountId === undefined || accountId === detail.accountId ? [] : { ...detail, accountId };
  });
}

function rowsByTable(changed: RowsTaken['changed']): Partial<Record<ImportedTable, object[]>> {
  return Object.fromEntries(
    IMPORTED_TABLES.map((name) => [name, changed.flatMap(({ table, row }) => (table === name ? row : []))]),
  );
}

function idsByTable(goes: readonly Written[]): Partial<Record<ImportedTable, string[]>> {
  return Object.fromEntries(
    IMPORTED_TABLES.map((name) => [name, goes.flatMap(({ table, row }) => (table === name ? row.rowId : []))]),
  );
}
