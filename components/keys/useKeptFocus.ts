import { useEffect } from 'react';

/** Returns an element and all around it, up to the page. */
function withAllAround(from: EventTarget | null): Element[] {
  const all: Element[] = [];
  for (let one = from instanceof Element ? from : null; one && !one.matches('main, body'); one = one.parentElement)
    all.push(one);
  return all;
}

const isThere = ({ isConnected }: Element) => isConnected;

/** Returns where the focus belongs once what had it has gone: what opened it, the same anew, else what is nearest. */
function placeAfter(gone: readonly Element[], opener: readonly Element[]): HTMLElement | null {
  const around = gone.find(isThere);
  const there = opener.find(isThere);
  if (!around) return null;
  if (there?.closest('form, li, section, header')?.contains(around)) {
    const again = there === opener[0] ? there : there.querySelector('[aria-expanded="false"]');
    if (again instanceof HTMLElement) return again;
  }
  return around.querySelector<HTMLElement>('button, summary, a[href]');
}

/** Keeps the focus where the user works: when what has it goes away, because it was closed or saved, it goes back to what opened it. */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Element[] = [];
    let opener: Element[] = [];
    const enter = ({ target }: FocusEvent) => {
      focused = withAllAround(target);
    };
    const leave = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        // Left by the user, not by going away.
        const isLeft = target instanceof Element && target.isConnected && document.activeElement === document.body;
        if (isLeft) focused = [];
      });
    const press = ({ target }: Event) => {
      const pressed = target instanceof Element && target.closest('[aria-expanded="false"]');
      if (pressed) opener = withAllAround(pressed);
    };
    const watch = new MutationObserver(() => {
      const [last] = focused;
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      const place = placeAfter(focused, opener);
      focused = [];
      place?.focus({ preventScroll: true });
    });
    window.addEventListener('focusin', enter);
    window.addEventListener('focusout', leave);
    window.addEventListener('click', press, true);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      window.removeEventListener('focusin', enter);
      window.removeEventListener('focusout', leave);
      window.removeEventListener('click', press, true);
      watch.disconnect();
    };
  }, []);
}
