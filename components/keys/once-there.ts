/** So long something may take to come. */
const PATIENCE = 10_000;

/** Does something with an element as soon as it is on the page, which may still have to come; with none that never comes. */
export function onceThere(find: () => HTMLElement | null | undefined, act: (element: HTMLElement) => void): void {
  const look = () => {
    const found = find();
    if (!found) return false;
    stop();
    act(found);
    return true;
  };
  const watch = new MutationObserver(look);
  const patience = setTimeout(() => watch.disconnect(), PATIENCE);
  function stop(): void {
    watch.disconnect();
    clearTimeout(patience);
  }
  if (!look()) watch.observe(document.body, { childList: true, subtree: true });
}
