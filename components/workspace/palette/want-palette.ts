const wanted = new EventTarget();

/** Whether this is a Mac, where the Command key does what Ctrl does elsewhere. */
export const isMac = (): boolean => navigator.userAgent.includes('Mac');

/** Opens the palette, as its key does. */
export function showPalette(): void {
  wanted.dispatchEvent(new Event('wanted'));
}

/** Calls the listener whenever the palette is wanted, by its key or its button, until the returned function is called. */
export function onPaletteWanted(listener: () => void): () => void {
  const hear = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
    const isAlone = isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
    if (key.toLowerCase() !== 'k' || !isAlone || altKey || shiftKey || isComposing) return;
    // The browser's own search would open.
    event.preventDefault();
    // What asks something is answered first.
    if (!document.querySelector('dialog[open]')) listener();
  };
  window.addEventListener('keydown', hear, true);
  wanted.addEventListener('wanted', listener);
  return () => {
    window.removeEventListener('keydown', hear, true);
    wanted.removeEventListener('wanted', listener);
  };
}
