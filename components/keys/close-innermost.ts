import { isTyping } from './is-typing';

const OPENER = '[aria-expanded="true"]:not([aria-haspopup])';
const CLOSER = `[data-closes], ${OPENER}`;
/** Words that were opened; a section with its heading stays. */
const OPEN_WORDS = 'details[open]:not(:has(> summary h2))';

/** Returns what closes the innermost open thing around an element: its Cancel, or what opened it; null where nothing is open. */
function closerAround(at: Element): HTMLElement | null {
  if (at instanceof HTMLElement && at.matches(OPENER)) return at;
  for (let around: Element | null = at; around && !around.matches('main, body'); around = around.parentElement) {
    const closer = [...around.querySelectorAll<HTMLElement>(CLOSER)].findLast(
      // One in another row closes nothing here, unless it says that it does.
      (one) =>
        one.closest('form, li, section, header, [data-notice]')?.contains(at) ||
        document.getElementById(one.getAttribute('aria-controls') ?? '')?.contains(at),
    );
    if (closer) return closer;
    if (around.matches(OPEN_WORDS)) return around.querySelector('summary');
  }
  return null;
}

/**
 * Closes the innermost open thing around the focus, or the form that is open where nothing has the focus. After typing the first
 * call only leaves the field, for what closes it: no text is lost by one key. A field that takes back by Escape what was typed answers it
 * itself. Returns whether there was something to do.
 */
export function closeInnermost(isTypedIn: (field: Element) => boolean): boolean {
  const at = document.activeElement ?? document.body;
  if (at.matches('[data-takes-back]')) return false;
  const closer = at.matches('body, main')
    ? [...document.querySelectorAll<HTMLElement>('main form [data-closes]')].findLast((one) => one.checkVisibility())
    : closerAround(at);
  if (!closer) {
    if (!isTyping(at) || !isTypedIn(at)) return false;
    if (at instanceof HTMLElement) at.blur();
    return true;
  }
  const inside = closer.closest('form, li, section, header');
  const isTyped = [...(inside?.querySelectorAll('input, textarea') ?? [])].some(isTypedIn);
  closer.focus();
  if (!isTyped || at === closer) closer.click();
  return true;
}
