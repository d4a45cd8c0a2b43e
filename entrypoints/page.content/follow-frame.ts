/** What the observer is told of, in the page and in its message frame. */
export const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  // Frameworks that keep an element and change who it stands for.
  attributes: true,
  attributeFilter: ['href', 'email', 'data-thread-perm-id', 'data-expanded', 'aria-selected', 'aria-expanded', 'title'],
};

/**
 * Keeps one observer on the page and on the document that its message iframe shows at the moment. `attach` is cheap and
 * called at every look; it starts anew only when the iframe or its document is another one.
 */
export function followFrame(
  doc: Document,
  selector: string | undefined,
  observer: MutationObserver,
  onNavigated: () => void,
): { attach(): void; detach(): void } {
  let outer: Element | null | undefined;
  let inner: Document | null = null;
  let listening = new AbortController();

  const detach = () => {
    listening.abort();
    observer.disconnect();
  };

  const attach = () => {
    const frame = selector ? doc.querySelector<HTMLIFrameElement>(selector) : null;
    const shown = frame?.contentDocument ?? null;
    if (frame === outer && shown === inner) return;
    outer = frame;
    inner = shown;
    detach();
    listening = new AbortController();
    observer.observe(doc, WATCHED);
    if (shown) observer.observe(shown, WATCHED);
    // `load` may wait for pictures; `pagehide` comes as soon as the next document takes over.
    frame?.addEventListener('load', onNavigated, { signal: listening.signal });
    frame?.contentWindow?.addEventListener('pagehide', onNavigated, { signal: listening.signal });
  };

  return { attach, detach };
}
