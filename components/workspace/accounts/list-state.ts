import { keepInState, stateNow } from '../history-state';

/** What of the list is as it was when somebody comes back to it. */
export interface ListState {
  /** How far it was scrolled, in pixels. */
  scroll: number;
  /** The ids of the accounts that were selected. */
  chosen: readonly string[];
  /** The ids of the tops whose groups were open. */
  open: readonly string[];
}

const NAME = 'accounts';

const idsIn = (kept: unknown): string[] => (Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);

/** Returns how the list was when this entry of the browser's history was left; as at first where it is a new one. */
export function keptListState(): ListState {
  const kept: unknown = Reflect.get(stateNow(), NAME);
  if (typeof kept !== 'object' || kept === null) return { scroll: 0, chosen: [], open: [] };
  const scroll: unknown = Reflect.get(kept, 'scroll');
  return {
    scroll: typeof scroll === 'number' ? scroll : 0,
    chosen: idsIn(Reflect.get(kept, 'chosen')),
    open: idsIn(Reflect.get(kept, 'open')),
  };
}

/** Keeps how the list is with this entry of the browser's history. */
export function keepListState(change: Partial<ListState>): void {
  keepInState({ [NAME]: { ...keptListState(), ...change } });
}
