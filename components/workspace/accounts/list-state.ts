/** What of the list is as it was when somebody comes back to it. */
export interface ListState {
  /** How far it was scrolled, in pixels. */
  scroll: number;
  /** The ids of the accounts that were selected. */
  chosen: readonly string[];
}

const NAME = 'accounts';

function stateNow(): object {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Returns how the list was when this entry of the browser's history was left; as at first where it is a new one. */
export function keptListState(): ListState {
  const kept: unknown = Reflect.get(stateNow(), NAME);
  if (typeof kept !== 'object' || kept === null) return { scroll: 0, chosen: [] };
  const [scroll, chosen]: unknown[] = [Reflect.get(kept, 'scroll'), Reflect.get(kept, 'chosen')];
  return {
    scroll: typeof scroll === 'number' ? scroll : 0,
    chosen: Array.isArray(chosen) ? chosen.filter((id) => typeof id === 'string') : [],
  };
}

/** Keeps how the list is with this entry of the browser's history. */
export function keepListState(change: Partial<ListState>): void {
  window.history.replaceState({ ...stateNow(), [NAME]: { ...keptListState(), ...change } }, '');
}
