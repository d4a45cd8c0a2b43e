const wanted = new EventTarget();

/** Opens the list of the shortcuts, as `?` does. */
export function showKeys(): void {
  wanted.dispatchEvent(new Event('wanted'));
}

/** Calls the listener whenever the list is wanted, until the returned function is called. */
export function onShowKeys(listener: () => void): () => void {
  wanted.addEventListener('wanted', listener);
  return () => wanted.removeEventListener('wanted', listener);
}
