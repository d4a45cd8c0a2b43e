import { browser } from './browser';

/** Calls `listener` with each key that is stored anew for good, and its value, until the returned function is called. */
export function onStored(listener: (key: string, value: unknown) => void): () => void {
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) listener(key, newValue);
  };
  browser.storage.local.onChanged.addListener(hear);
  // After an update of the extension the earlier reader has no storage any more, and hears nothing.
  return () => browser.storage?.local.onChanged.removeListener(hear);
}
