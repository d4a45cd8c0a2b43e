import { toPlainBlock } from '../db/backup/plain-block';
import type { OutboxRow, TeamRecord } from '../db/schema';
import type { LedgerBlock } from '../domain/records/ledger';
import type { Merge } from '../domain/records/merge';
import type { ReplacedSales } from '../domain/records/replaced-sales';
import { beforeMerges, whoIsNow } from '../transfer/take-out/through-merges';
import { type Moved, wholeBlock } from './block-of-team';
import { foldAll, folded } from './fold';
import { BODIES, isPart, type PartTable, piecesIn, readParts, recipeOf, type StandIn, standInOf } from './import-part';
import { waitingRows } from './many-rows';
import { isAlive } from './merge';
import { nextTime } from './outbox';
import { docOfPiece, endOfPiece, type Piece, piecesOf, revOfPiece, sealedPiece } from './pieces';
import { recordKey } from './record-key';
import { OF_LIST } from './slots';
import { deviceOf } from './stamp';
import type { Team } from './team';

/** So many records are put together at once. */
const AT_ONCE = 20;

/** What parts of imports are made of on this device. */
interface Source {
  merges: readonly Merge[];
  replaced: ReadonlyMap<string, readonly ReplacedSales[]>;
}

const sourceOf = ({ into }: Team): Promise<Source> =>
  into.transaction('r', [into.merges, into.replacedSales], async () => ({
    merges: await into.merges.toArray(),
    replaced: Map.groupBy(await into.replacedSales.toArray(), ({ blockId }) => blockId),
  }));

/** Returns the body of a part as a text; undefined where the row is gone. */
async function bodyOf({ into }: Team, table: PartTable, id: string, source: Source): Promise<string | undefined> {
  const row = await into.table(table).get(id);
  if (table !== 'ledgerBlocks') return row && JSON.stringify(row[BODIES[table]]);
  const lost = source.replaced.get(id) ?? [];
  if (!row && lost.length === 0) return undefined;
  const [left] = row ? beforeMerges([row as LedgerBlock], source.merges) : [];
  return JSON.stringify(
    toPlainBlock(
      wholeBlock(
        id,
        left,
        lost.flatMap(({ lines }) => lines),
      ),
    ),
  );
}

/** Returns whose the lines of a block are by now: as this device made accounts one, and as others did. */
function movedIn(
  id: string,
  left: LedgerBlock | undefined,
  source: Source,
  before: TeamRecord | undefined,
  device: string,
) {
  const owner = whoIsNow(source.merges);
  const lost = source.replaced.get(id) ?? [];
  const [apart] = left ? beforeMerges([left], source.merges) : [];
  const ids = new Set([
    ...(apart?.accountIds ?? []),
    ...lost.flatMap(({ lines }) => lines.map((line) => line.accountId)),
  ]);
  const own: Moved[] = [...ids].map((from) => ({ from, to: owner(from) })).filter(({ from, to }) => from !== to);
  const others = Object.entries(before?.state.slots ?? {}).flatMap(([slot, [entry]]) => {
    const isOthers = slot.startsWith(`moved${OF_LIST}`) && entry && deviceOf(entry[0]) !== device;
    return isOthers ? (entry[1] as Moved) : [];
  });
  return [...others.filter(({ from }) => own.every((one) => one.from !== from)), ...own];
}

/** Returns what stands for a row of a part in its record; undefined where it is gone. `anew`: its pieces are named anew. */
async function standInFor(
  team: Team,
  { table, id, device, anew }: { table: PartTable; id: string; device: string; anew: boolean },
  source: Source,
): Promise<StandIn | undefined> {
  const { into } = team;
  const before = await into.teamRecords.get(recordKey(table, id));
  const row: (StandIn & LedgerBlock) | undefined = await into.table(table).get(id);
  const isBlock = table === 'ledgerBlocks';
  const lost = isBlock ? (source.replaced.get(id) ?? []) : [];
  if (!row && lost.length === 0) return undefined;
  const known = isBlock && !anew && before && isAlive(before.state) ? piecesIn(table, standInOf(before.state)) : [];
  const body = known.length > 0 ? undefined : await bodyOf(team, table, id, source);
  const names = body === undefined ? known : (await piecesOf(body)).map(({ name }) => name);
  if (!isBlock) return { ...(row as StandIn), [BODIES[table]]: names };
  const importId = row?.importId ?? lost[0]?.ofImport;
  const moved = movedIn(id, row, source, before, device);
  return { id, ...(importId && { importId }), columns: names, ...(moved.length > 0 && { moved }) };
}

/** Returns what waits in the outbox of parts of imports, by record. */
async function waitingParts({ into }: Team): Promise<Map<string, OutboxRow[]>> {
  const rows = await waitingRows(into, ({ table }) => isPart(table));
  return Map.groupBy(rows, ({ table, id }) => recordKey(table, id));
}

/** Says whether something waits of which no record is made yet; inside a transaction over the outbox. */
export const doPartsWait = async ({ into }: Team): Promise<boolean> =>
  (await waitingRows(into, ({ table }) => isPart(table), 1)).length > 0;

/** Takes into the records what was put together of them, but for those that were written to in the meantime. */
async function foldSome(
  team: Team,
  device: string,
  some: ReadonlyMap<string, { rows: OutboxRow[]; row: StandIn | undefined }>,
) {
  const { into } = team;
  await into.transaction('rw', [into.outbox, into.teamRecords], async () => {
    const waiting = await waitingParts(team);
    const before = await into.teamRecords.bulkGet([...some.keys()]);
    const settled = [...some].flatMap(([key, { rows, row }], place) => {
      if (waiting.get(key)?.length !== rows.length) return [];
      return [{ rows, record: folded(rows, { before: before[place], row, device }) }];
    });
    await into.teamRecords.bulkPut(settled.flatMap(({ record }) => record ?? []));
    await into.outbox.bulkDelete(settled.flatMap(({ rows }) => rows.map(({ seq }) => seq)));
  });
}

/** Takes what this device did to parts of imports into their records; what they are made of is in their rows already. */
export async function foldParts(team: Team, device: string): Promise<void> {
  for (let waiting = await waitingParts(team); waiting.size > 0; waiting = await waitingParts(team)) {
    // A part stands with its import: what waits of that comes first.
    await foldAll(team.into, device);
    const [source, stale] = [await sourceOf(team), await stalePartsIn(team)];
    const all = [...waiting];
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const some = new Map<string, { rows: OutboxRow[]; row: StandIn | undefined }>();
      for (const [key, rows] of all.slice(at, at + AT_ONCE)) {
        const [{ table, id } = { table: '', id: '' }] = rows;
        if (!isPart(table)) continue;
        const anew = rows.some(({ fields }) => fields?.includes(BODIES[table]));
        some.set(key, { rows, row: await standInFor(team, { table, id, device, anew }, source) });
      }
      await foldSome(team, device, some);
    }
    await noteMade(team, new Set(waiting.keys()), stale);
  }
}

/** Returns the keys of the parts whose rows are not yet as the team has them. */
async function stalePartsIn({ into }: Team): Promise<Set<string>> {
  const { parts, stands, replaced } = await into.transaction('r', into.teamRecords, () => readParts(into));
  const isStale = ({ state, made }: TeamRecord) => stands(state) && made !== recipeOf(state, replaced);
  return new Set(parts.filter(isStale).map(({ key }) => key));
}

/** Notes that the rows of parts are made of what their records say, where this device itself made them. */
async function noteMade(team: Team, keys: ReadonlySet<string>, stale: ReadonlySet<string>): Promise<void> {
  const { into } = team;
  await into.transaction('rw', [into.outbox, into.teamRecords], async () => {
    if (await doPartsWait(team)) return;
    const { parts, stands, replaced } = await readParts(into);
    const given = parts.filter(({ key, state }) => state.table === 'replacedSales' && keys.has(key));
    const blocks = new Set(given.map(({ state }) => standInOf(state).blockId));
    // What came back here may have given way to somebody else's import, too: such a block is made anew.
    const anew = new Set(given.flatMap(({ state }) => (stands(state) ? [] : standInOf(state).blockId)));
    await into.teamRecords.bulkPut(
      parts.flatMap(({ made: _, ...record }) => {
        const { key, state } = record;
        const isBlock = state.table === 'ledgerBlocks';
        if (!keys.has(key) && !(isBlock && blocks.has(state.id))) return [];
        // What was brought back of an import that is out goes again.
        if (!stands(state)) return { ...record, made: '' };
        return { ...record, made: stale.has(key) || (isBlock && anew.has(state.id)) ? '' : recipeOf(state, replaced) };
      }),
    );
  });
}

/** Sends the pieces of a part that the server does not have; resolves to false where they have to be named anew first, as only others made them. */
export async function sendPieces(team: Team, { state, past = [] }: TeamRecord): Promise<boolean> {
  const { into, key, couch } = team;
  if (!isPart(state.table)) return true;
  const names = isAlive(state) ? piecesIn(state.table, standInOf(state)) : [];
  const gone = past.filter((name) => !names.includes(name));
  await couch.bulkDocs(await Promise.all(gone.map(async (name) => endOfPiece(await docOfPiece(key, name)))));
  const docs = await Promise.all(names.map((name) => docOfPiece(key, name)));
  const missing =
    names.length > 0
      ? await couch.revsDiff(Object.fromEntries(docs.map((doc) => [doc, [revOfPiece(doc)]])))
      : new Set();
  const wanted = names.filter((_, place) => missing.has(`${docs[place]} ${revOfPiece(docs[place] ?? '')}`));
  if (wanted.length === 0) return true;
  const body = await bodyOf(team, state.table, state.id, await sourceOf(team));
  // Not here yet, or no more.
  if (body === undefined) return true;
  const pieces = new Map<string, Piece>((await piecesOf(body)).map((piece) => [piece.name, piece]));
  if (wanted.some((name) => !pieces.has(name))) {
    const [{ table, id }, fields] = [state, [BODIES[state.table]]];
    await into.transaction('rw', [into.meta, into.outbox], async () => {
      await into.outbox.add({ table, id, fields, time: await nextTime(into) });
    });
    return false;
  }
  for (const name of wanted) {
    const piece = pieces.get(name);
    if (piece) await couch.bulkDocs([await sealedPiece(key, docs[names.indexOf(name)] ?? '', piece)]);
  }
  return true;
}
