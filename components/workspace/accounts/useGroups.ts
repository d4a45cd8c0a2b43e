import { useMemo, useState } from 'react';
import { groupPlaces } from '../../../lib/domain/table/group-places';
import type { LineColumns } from './line-columns';
import { keepListState, keptListState } from './list-state';

/** What a row shows of its group, where groups stand below their tops. */
export interface RowGroup {
  /** It stands below its top. */
  isBelow: boolean;
  /** It is the top of others, and stands for all of them. */
  isTop: boolean;
  /** How many of its group the list has below it; 0 for whoever is no top. */
  below: number;
  isOpen: boolean;
}

/** The rows of the list, with groups below their tops where that is asked for. */
export interface Groups {
  rows: Uint32Array;
  groupOf: (place: number) => RowGroup | undefined;
  /** Opens the group of that top, or folds it. */
  fold: (id: string) => void;
}

/** Folds groups under their tops; coming back to the list finds open what was. */
export function useGroups(all: LineColumns, found: Uint32Array, isGrouped: boolean): Groups {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(keptListState().open));
  return useMemo<Groups>(() => {
    if (!isGrouped) return { rows: found, groupOf: () => undefined, fold: () => {} };
    const { tops, sizes } = all.groups;
    const below = new Uint32Array(tops.length);
    for (const place of found)
      if (tops[place] !== place) below[tops[place] as number] = (below[tops[place] as number] ?? 0) + 1;
    const isOpen = (top: number) => open.has(all.lines[top]?.account.id ?? '');
    return {
      rows: groupPlaces(found, tops, sizes, isOpen),
      groupOf: (place) => ({
        isBelow: tops[place] !== place,
        isTop: (sizes[place] ?? 0) > 1,
        below: below[place] ?? 0,
        isOpen: isOpen(place),
      }),
      fold: (id) => {
        const next = new Set(open);
        if (!next.delete(id)) next.add(id);
        setOpen(next);
        keepListState({ open: [...next] });
      },
    };
  }, [all, found, isGrouped, open]);
}
