import type { Rail } from './rail';

/** Where the page's focus was before it went to the sidebar: it goes back there. */
export interface PageFocus {
  isInside(): boolean;
  /** Notes where the focus is now. */
  note(): void;
  giveBack(): void;
}

export function keepPageFocus(
  doc: Document,
  { host, element }: Rail,
  isOpen: () => boolean,
  signal: AbortSignal,
): PageFocus {
  let before: HTMLElement | undefined;
  const leave = (from: EventTarget | null | undefined) => {
    if (from !== host) before = from as HTMLElement;
  };
  const giveBack = () => {
    before?.focus({ preventScroll: true });
    if (!before?.matches(':focus')) element.focus();
  };
  doc.addEventListener('focusout', (event) => leave(event.composedPath()[0]), { signal });
  const isInside = () => doc.activeElement === host;
  // A press that closes the sidebar may be heard of before the focus that it brings: that would stay with what nobody sees.
  const look = () => {
    if (!isOpen() && isInside() && doc.hasFocus()) giveBack();
  };
  // Within the event itself the focus is still on its way, and would go on to the frame after all.
  doc.defaultView?.addEventListener('blur', () => setTimeout(look), { signal });
  return { isInside, note: () => leave(doc.activeElement), giveBack };
}
