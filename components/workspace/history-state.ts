/** Returns what is kept with this entry of the browser's history; nothing where it is a new one. */
export function stateNow(): object {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

/** Keeps more with this entry of the browser's history. */
export function keepInState(more: object): void {
  window.history.replaceState({ ...stateNow(), ...more }, '');
}
