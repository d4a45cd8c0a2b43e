/** How often the page may take us out within a minute before we stay away. */
const TRIES = 5;
const MINUTE = 60_000;

/** When the page took us out, the latest times, in milliseconds since 1970. */
const taken: number[] = [];

/**
 * Puts our element back when the page takes it out. Calls `again` where the page has written its document anew, which takes all
 * that we listen to along, and `leave` once it was taken out too often.
 */
export function stay(host: Element, again: () => void, leave: () => void, signal: AbortSignal): void {
  const doc = host.ownerDocument;
  const root = doc.documentElement;
  const observer = new MutationObserver(() => {
    const now = Date.now();
    if (host.isConnected || !doc.documentElement) return;
    if (taken.push(now) > TRIES && now - (taken.shift() ?? 0) < MINUTE) {
      observer.disconnect();
      leave();
    } else if (root.isConnected) root.append(host);
    else again();
  });
  observer.observe(doc, { childList: true });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
