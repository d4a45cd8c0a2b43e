import { fromPlainBlock, PlainBlock } from '../db/backup/plain-block';
import type { TeamRecord } from '../db/schema';
import { write } from '../db/write/transaction';
import { blockLeft } from './block-of-team';
import { goesBy } from './here';
import { BODIES, PART_TABLES, type PartTable, piecesIn, readParts, recipeOf, standInOf } from './import-part';
import { forgetNotes } from './outbox';
import { doPartsWait } from './parts-out';
import { textOfPieces } from './pieces';
import type { Team } from './team';

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Fetches the body of a part and returns the row that it makes here: null for none, undefined where a piece is missing or breaks its schema. */
async function rowOfPart(
  team: Team,
  { state }: TeamRecord,
  replaced: (blockId: string) => string[],
): Promise<object | null | undefined> {
  const { into, key, couch, rowFor } = team;
  const table = state.table as PartTable;
  const { columns: _, moved = [], ...row } = standInOf(state);
  const body = parsed(await textOfPieces(key, couch, piecesIn(table, standInOf(state))));
  if (body === undefined) return undefined;
  if (table !== 'ledgerBlocks') return rowFor(table, { ...row, [BODIES[table]]: body });
  const plain = PlainBlock.safeParse(body).data;
  if (!plain) return undefined;
  const gone = await into.replacedSales.bulkGet(replaced(state.id));
  // What gave way has to be known before.
  if (gone.includes(undefined)) return undefined;
  const left = blockLeft(
    fromPlainBlock(plain),
    gone.flatMap((one) => one?.lines ?? []),
    moved,
  );
  return left ? { ...left, ...row } : null;
}

/** Puts the row of a part into its table, or takes it out; resolves to false where the part is another by now. */
function putPart(
  team: Team,
  device: string,
  record: TeamRecord,
  row: object | null,
  recipe: string | undefined,
): Promise<boolean> {
  const { into } = team;
  const table = record.state.table as PartTable;
  return write(
    [table, 'outbox', 'teamRecords'],
    async () => {
      const now = await into.teamRecords.get(record.key);
      if (now?.turn !== record.turn || !(await goesBy(into, device)) || (await doPartsWait(team))) return false;
      await (row ? into.table(table).put(row) : into.table(table).delete(record.state.id));
      const { made: _, ...rest } = now;
      await into.teamRecords.put({ ...rest, ...(recipe !== undefined && { made: recipe }) });
      // Shares and rhythms are computed anew from the sales on each device.
      if (table === 'ledgerBlocks') await into.meta.delete('standingsSettings');
      forgetNotes();
      return true;
    },
    into,
  );
}

/** Brings the parts of imports in line with their records: makes those anew that the team has otherwise; resolves to the tables in which it did. */
export async function takeInParts(team: Team, device: string): Promise<Set<string>> {
  const { into } = team;
  const changed = new Set<string>();
  const { parts, stands, replaced } = await readParts(into);
  for (const table of PART_TABLES) {
    for (const record of parts.filter(({ state }) => state.table === table)) {
      const recipe = stands(record.state) ? recipeOf(record.state, replaced) : undefined;
      if (recipe === record.made) continue;
      const row = recipe === undefined ? null : await rowOfPart(team, record, replaced);
      if (row !== undefined && (await putPart(team, device, record, row, recipe))) changed.add(table);
    }
  }
  return changed;
}
