import { isTyping } from './is-typing';
import { keyStops, letterKeys, pressedBy, tabKeys } from './letter-keys';

/** Opens what folds a button away, and the section whose heading it stands beside. */
function unfold(button: HTMLElement): void {
  for (let fold = button.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const beside = button.closest('section')?.querySelector<HTMLDetailsElement>(':scope > details');
  if (beside) beside.open = true;
}

/** Leads to the stop after or before the focus; false at the end. */
function step(isOn: boolean): boolean {
  const at = document.activeElement ?? document.body;
  const stops = keyStops();
  const side = isOn ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = stops.filter(
    (stop) => stop !== at && (at.matches('body, main') || at.compareDocumentPosition(stop) & side),
  );
  const next = beyond.at(isOn ? 0 : -1);
  next?.focus();
  return next !== undefined;
}

const keepOpen = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** Until the focus has left a button whose key opened something, Enter is meant for what is still to come there: it does not close it. */
function waitForOpened(button: HTMLElement): void {
  button.addEventListener('keydown', keepOpen);
  button.addEventListener('blur', () => button.removeEventListener('keydown', keepOpen), { once: true });
}

/** Presses a button as its key does: what is open stays open, what writes is only reached. */
export function press(button: HTMLElement): void {
  unfold(button);
  button.focus();
  // What is open stays open, what writes waits for Enter, and a field is there to be typed in.
  const isOnlyReached = button.dataset['byKey'] === 'reach' || isTyping(button);
  if (isOnlyReached || button.ariaExpanded === 'true') return;
  if (button.ariaExpanded === 'false') waitForOpened(button);
  button.click();
}

/**
 * Does what a key is for: J and K lead on and back, the others press what carries them, in the step with the focus before any
 * other. Returns whether there was something to do.
 */
export function pressKey(key: string): boolean {
  if (key === 'J' || key === 'K') return step(key === 'J');
  if (!letterKeys.some((one) => one.key === key) && !tabKeys.includes(key)) return false;
  const card = document.activeElement?.closest('li, tr');
  const around = document.activeElement?.closest('article');
  const within = (box?: Element | null) => pressedBy(key).find((one) => box?.contains(one));
  const inCard = () => within(card) ?? within(around);
  const folded = card?.querySelector<HTMLElement>('[data-opens="step"][aria-expanded="false"]');
  if (folded && (key === 'D' || key === 'S')) {
    folded.click();
    // Its buttons are there once it has been drawn.
    requestAnimationFrame(() => {
      const button = inCard();
      if (button) press(button);
    });
    return true;
  }
  const button = inCard() ?? pressedBy(key)[0];
  if (button) press(button);
  return button !== undefined;
}
