import { useCallback, useMemo, useRef, useState } from 'react';
import { keepListState, keptListState } from './list-state';

/** Which accounts are selected, and the ways to select. */
export interface Chosen {
  ids: ReadonlySet<string>;
  /** Selects one, or takes it out; `isRange` does so with all from the one before. */
  toggle(place: number, isRange: boolean): void;
  setAll(isChosen: boolean): void;
  clear(): void;
}

/** So many are remembered while another page is open. */
const REMEMBERED = 5_000;

/** Selects among accounts by their place in the list; coming back to the list finds them selected. */
export function useChosen(idsInOrder: () => readonly string[], allIds: () => readonly string[]): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set(keptListState().chosen));
  const last = useRef<string>(undefined);
  const inOrder = useRef(idsInOrder);
  inOrder.current = idsInOrder;
  const ofAll = useRef(allIds);
  ofAll.current = allIds;
  const become = useCallback((next: ReadonlySet<string>) => {
    setIds(next);
    keepListState({ chosen: next.size <= REMEMBERED ? [...next] : [] });
  }, []);
  return useMemo(
    () => ({
      ids,
      toggle(place, isRange) {
        const all = inOrder.current();
        const id = all[place];
        if (id === undefined) return;
        const before = last.current === undefined ? -1 : all.indexOf(last.current);
        const from = isRange && before >= 0 ? Math.min(before, place) : place;
        const to = isRange && before >= 0 ? Math.max(before, place) : place;
        const next = new Set(ids);
        const isChosen = !ids.has(id);
        for (const one of all.slice(from, to + 1)) isChosen ? next.add(one) : next.delete(one);
        last.current = id;
        become(next);
      },
      setAll: (isChosen) => become(new Set(isChosen ? ofAll.current() : [])),
      clear: () => become(new Set()),
    }),
    [ids, become],
  );
}
