import { TABLE_KEYS } from './broken-row';
import { type CheckedTable, issuesOf } from './check-row';
import type { IsThere } from './hanging';

/** A row without what was wrong with it, and which fields it lost, as paths ("labels › 0"). */
export interface RepairedRow {
  row: object;
  dropped: string[];
}

const clone = (row: object): object => structuredClone(row);

/** Takes out what stands at a path: an entry of a list, or a field. Says whether there was any. */
function drop(row: object, path: readonly PropertyKey[]): boolean {
  let at: unknown = row;
  for (const part of path.slice(0, -1)) at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
  const last = path.at(-1);
  if (typeof at !== 'object' || at === null || last === undefined || !(last in at)) return false;
  if (Array.isArray(at)) at.splice(Number(last), 1);
  else Reflect.deleteProperty(at, last);
  return true;
}

/** Returns the row without the field at a path, or without what stands around it, whichever ends the complaint about it. */
function without(
  table: CheckedTable,
  row: object,
  path: readonly PropertyKey[],
  isThere: IsThere,
): RepairedRow | undefined {
  const before = issuesOf(table, row, isThere).length;
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const left = clone(row);
    if (drop(left, part) && issuesOf(table, left, isThere).length < before)
      return { row: left, dropped: [part.join(' › ')] };
  }
  return undefined;
}

/** Returns the row without the fields that are wrong in it; undefined where it cannot do without one of them, or without its key. */
export function repairRow(table: CheckedTable, row: unknown, isThere: IsThere): RepairedRow | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  let repaired: RepairedRow = { row, dropped: [] };
  for (;;) {
    const [first] = issuesOf(table, repaired.row, isThere);
    if (!first) return repaired;
    if (first.path[0] === TABLE_KEYS[table]) return undefined;
    const next = without(table, repaired.row, first.path, isThere);
    if (!next) return undefined;
    repaired = { row: next.row, dropped: [...repaired.dropped, ...next.dropped] };
  }
}
