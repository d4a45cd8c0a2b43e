import { aboutOf } from '../../../domain/keeping/kept-draft';
import { namingOther } from '../../../domain/keeping/merged';
import { reportingToNobody } from '../../../domain/people/move';
import { OF_IMPORTS, RECORD_KINDS } from '../../../domain/records/kinds';
import type { Merge, MergedRow } from '../../../domain/records/merge';
import type { Person } from '../../../domain/records/person';
import { eachPart } from '../../each-part';
import { inTable } from '../../rows';
import { book } from '../../schema';
import type { Change } from '../change';
import { isSame } from '../is-same';
import { STANDINGS_TABLES, settleStandings } from '../settle-standings';
import { write } from '../transaction';

/** What an import wrote is known by the ids that it wrote: they stay. */
const HANGING = RECORD_KINDS.filter((kind) => !OF_IMPORTS.some((one) => one === kind));
/** So many rows are looked at together. */
const AT_ONCE = 2000;
const TABLES = [...RECORD_KINDS, ...STANDINGS_TABLES, 'drafts'] as const;

/** Two that are to be one: which stays, what it becomes, which goes. */
export interface ToMerge {
  of: Merge['of'];
  kept: { id: string };
  merged: { id: string };
  gone: { id: string; name: string };
  accountId: string;
  /** The account at which the person stood who goes. */
  left?: string;
}

/** Makes two rows one, with all that hangs on the one that goes; to be called inside a transaction over all tables. */
export async function planOne({ of, kept, merged, gone, accountId, left }: ToMerge, at: string): Promise<Merge> {
  const rows: MergedRow[] = [];
  const note = (table: string, before: object, after: object | undefined) =>
    rows.push({
      table,
      rowId: String(Reflect.get(before, book.table(table).schema.primKey.keyPath as string)),
      before: { ...before },
      ...(after && { after: { ...after } }),
    });
  const hasMoved = left !== undefined && left !== accountId;
  const look = (table: (typeof HANGING)[number], row: { id?: string; accountIds?: readonly string[] }) => {
    if (table === of && row.id === gone.id) return note(table, row, undefined);
    if (table === of && row.id === kept.id) return note(table, row, inTable(table, merged));
    const named = namingOther(row, gone.id, kept.id);
    if (named === row) return;
    const after = hasMoved ? leftBehind(table, named, { keptId: kept.id, left, accountId }) : named;
    // Nobody competes with themselves.
    const isAlone = table === 'rivalries' && (named.accountIds?.length ?? 2) < 2;
    note(table, row, isAlone ? undefined : after);
  };
  for (const table of HANGING) {
    await eachPart(book.table(table), AT_ONCE, (some) => {
      for (const row of some) look(table, row);
    });
  }
  return {
    ...{ id: crypto.randomUUID(), accountId, at, of, keptId: kept.id, goneId: gone.id, name: gone.name, rows },
    sales: of === 'accounts' ? await salesOf(gone.id) : [],
  };
}

/** Of somebody who has moved: their own details go along, and nobody at the account that they left reports to them any more. */
function leftBehind(table: string, row: object, to: { keptId: string; left: string; accountId: string }): object {
  if (table === 'personalDetails') return { ...row, accountId: to.accountId };
  const isLeft = table === 'people' && Reflect.get(row, 'accountId') === to.left;
  return isLeft && (row as Person).group.reportsToId === to.keptId ? reportingToNobody(row as Person) : row;
}

/** Where somebody stands in the dictionaries of sales. */
async function salesOf(goneId: string): Promise<Merge['sales']> {
  const sales: Merge['sales'] = [];
  await book.ledgerBlocks.each(({ id, accountIds }) => {
    const places = accountIds.flatMap((one, place) => (one === goneId ? [place] : []));
    if (places.length > 0) sales.push({ block: id, places });
  });
  return sales;
}

/** What is still being typed about the one that goes is typed about the other from then on, unless a form of theirs holds something. */
export async function moveDrafts({ goneId, keptId }: Pick<Merge, 'goneId' | 'keptId'>): Promise<void> {
  for (const draft of await book.drafts.toArray()) {
    // One that changes a row of the one that goes has nothing to change any more; a split brings it back.
    if (aboutOf(draft.id) !== goneId || draft.opened) continue;
    const id = draft.id.slice(0, -goneId.length) + keptId;
    if (await book.drafts.get(id)) continue;
    await book.drafts.put({ ...draft, id });
    await book.drafts.delete(draft.id);
  }
}

/** Runs `body` with a merge in a transaction over all tables, and computes anew what follows from sales. */
export function writeOne<Result>(today: Temporal.PlainDate, body: () => Promise<Result>): Promise<Result> {
  return write(TABLES, async () => {
    const result = await body();
    await settleStandings(today);
    return result;
  });
}

type TableName = Parameters<Change['put']>[0];
type Writes = Pick<Change, 'putAll' | 'removeAll'>;

/** Written where a merge is its own way back. */
const DIRECTLY: Writes = {
  putAll: async (table, rows) => void (await book.table(table).bulkPut(rows)),
  removeAll: (table, keys) => book.table(table).bulkDelete([...keys]),
};

/**
 * Brings the rows of a merge from how they stood on one side of it to how they stood on the other; what was changed of a row since
 * stays, field by field, and so does whatever came since. Inside of another write it is a part of that one's `change`.
 */
export async function turn(merge: Merge, to: 'one' | 'two', change: Writes = DIRECTLY): Promise<void> {
  const { sales, keptId, goneId } = merge;
  for (const [name, rows] of Map.groupBy(merge.rows, ({ table }) => table)) {
    const table = name as TableName;
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      const now: (object | undefined)[] = await book.table(table).bulkGet(some.map(({ rowId }) => rowId));
      const turns = some.map((row, place) => turnedRow(row, to, now[place]));
      const puts = turns.flatMap((row) => (row ? inTable(table, row) : []));
      const removes = some.filter((_, place) => turns[place] === null).map(({ rowId }) => rowId);
      if (puts.length > 0) await change.putAll(table, puts);
      if (removes.length > 0) await change.removeAll(table, removes);
    }
  }
  for (const { block, places } of sales) {
    const now = await book.ledgerBlocks.get(block);
    if (!now) continue;
    const accountIds = now.accountIds.map((id, place) =>
      places.includes(place) && (id === keptId || id === goneId) ? (to === 'one' ? keptId : goneId) : id,
    );
    await change.putAll('ledgerBlocks', [{ ...now, accountIds }]);
  }
}

/** What becomes of a row: null where it goes, undefined where nothing does. */
function turnedRow(
  { before, after }: MergedRow,
  to: 'one' | 'two',
  now: object | undefined,
): object | null | undefined {
  const [from, into] = to === 'one' ? [before, after] : [after, before];
  if (!into) return null;
  if (!from) return now ? undefined : into;
  return now && turned(now, from, into);
}

/** The row as it stands now, with each field that still holds what stood on one side as it stood on the other. */
function turned(now: object, from: object, into: object): object {
  const next: Record<string, unknown> = { ...now };
  for (const name of new Set([...Object.keys(from), ...Object.keys(into)])) {
    const [was, becomes] = [Reflect.get(from, name), Reflect.get(into, name)];
    if (isSame(was, becomes) || !isSame(next[name], was)) continue;
    if (becomes === undefined) delete next[name];
    else next[name] = becomes;
  }
  return next;
}
