import type { Book, TeamRecord } from '../db/schema';
import { canonical } from './canonical';
import { isAlive, type Shared } from './merge';
import { recordKey } from './record-key';
import { rowOf } from './slots';

/** What an import brought and changed, by table, and the field whose body goes in pieces: the rows it wrote, sales that gave way, sales. */
export const BODIES = { importedRows: 'rows', replacedSales: 'lines', ledgerBlocks: 'columns' } as const;
export type PartTable = keyof typeof BODIES;
/** Blocks come last: they are made of what gave way, too. */
export const PART_TABLES = Object.keys(BODIES) as PartTable[];

/** Says whether rows of a table are parts of imports. */
export const isPart = (table: string): table is PartTable => Object.hasOwn(BODIES, table);

/** What stands in the record of a part for its row. */
export interface StandIn {
  id: string;
  importId?: string;
  blockId?: string;
  moved?: readonly { from: string; to: string }[];
  [body: string]: unknown;
}

export const standInOf = ({ slots }: Shared): StandIn => rowOf(slots) as StandIn;

/** Returns the names of the pieces that make the body of a part. */
export const piecesIn = (table: PartTable, row: StandIn): readonly string[] => {
  const names = row[BODIES[table]];
  return Array.isArray(names) ? names.map(String) : [];
};

/** Returns what says whether a part stands: with its import, as a whole, whoever wrote to the part alone. */
function standsWith(imports: readonly Pick<TeamRecord, 'state'>[]): (state: Shared) => boolean {
  const gone = new Set(imports.flatMap(({ state }) => (isAlive(state) ? [] : [state.id])));
  return (state) => isAlive(state) && !gone.has(standInOf(state).importId ?? '');
}

/** Returns, by the block, the ids of the sales that gave way in it and have not come back. */
function replacedIn(records: readonly Pick<TeamRecord, 'state'>[], stands: (state: Shared) => boolean) {
  const standing = records.filter(({ state }) => state.table === 'replacedSales' && stands(state));
  const byBlock = Map.groupBy(standing, ({ state }) => standInOf(state).blockId ?? '');
  return (blockId: string): string[] => (byBlock.get(blockId) ?? []).map(({ state }) => state.id).sort();
}

/** Returns what the row of a part is made of: alike on all devices, another where it has to be made anew. */
export function recipeOf(state: Shared, replaced: (blockId: string) => readonly string[]): string {
  const row = standInOf(state);
  const names = piecesIn(state.table as PartTable, row);
  return state.table === 'ledgerBlocks' ? canonical([names, row.moved ?? [], replaced(state.id)]) : canonical(names);
}

/** Returns the records of all parts of imports, which of them stand, and what gave way in which block. */
export async function readParts(from: Book) {
  const tables = ['imports', ...PART_TABLES].map((table) => recordKey(table, ''));
  const records = await from.teamRecords.where('key').startsWithAnyOf(tables).toArray();
  const parts = records.filter(({ state }) => isPart(state.table));
  const stands = standsWith(records.filter(({ state }) => state.table === 'imports'));
  return { parts, stands, replaced: replacedIn(parts, stands) };
}
